package forumkoll.ingest.csv;

import forumkoll.ingest.Layout;
import forumkoll.ingest.Problem;
import forumkoll.ingest.csv.Heading.Place;
import forumkoll.ingest.value.Cells;
import forumkoll.ingest.value.DateConvention;
import forumkoll.ingest.value.NumberConvention;
import forumkoll.table.Text;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The cells of one record by field name, and the problems found in them. */
public final class CellReader {

    private static final Text CORRECT = new Text("Rätta cellen i filen.", "Correct the cell in the file.");

    private final String path;
    private final CsvFile.Line line;
    private final Heading heading;
    private final ColumnConventions conventions;
    private final List<Problem> problems;
    private final int problemsBefore;

    public CellReader(
            String path, CsvFile.Line line, Heading heading, ColumnConventions conventions, List<Problem> problems) {
        this.path = path;
        this.line = line;
        this.heading = heading;
        this.conventions = conventions;
        this.problems = problems;
        this.problemsBefore = problems.size();
    }

    /** The text of a field, stripped; null when it is empty or the file has no such column. */
    public String text(String field) {
        String written = written(field);
        return written == null || written.isEmpty() ? null : written;
    }

    /** The text of a field, stripped; null when the file has no such column, empty when the cell is. */
    public String written(String field) {
        Place place = heading.place(field);
        return place == null ? null : Cells.stripped(line.cells().get(place.column()));
    }

    /** Whether the file has a column for the field. */
    public boolean places(String field) {
        return heading.place(field) != null;
    }

    /** How the layout reads the field. */
    public Layout.LayoutField layout(String field) {
        return heading.place(field).layout();
    }

    /** The stable word that a word of the file stands for; null when the cell is empty. */
    public String word(String field) {
        String written = text(field);
        if (written == null) {
            return null;
        }
        var values = layout(field).values();
        String word = values.get(written.toLowerCase(java.util.Locale.ROOT));
        if (word == null) {
            String words = String.join(", ", values.keySet());
            report(field, "unknown_word", new Text("något av " + words, "one of " + words));
        }
        return word;
    }

    /** How the field's column writes numbers. */
    public NumberConvention numbers(String field) {
        return conventions.numbers(field);
    }

    /** The number in a field; empty when it is none, or when its column does not prove which. */
    public Optional<BigDecimal> number(String field) {
        String written = written(field);
        return written == null ? Optional.empty() : numbers(field).read(written);
    }

    /** The day in a field; empty when it is none, or when its column does not prove which. */
    public Optional<LocalDate> date(String field) {
        String written = written(field);
        return written == null ? Optional.empty() : conventions.dates(field).read(written);
    }

    /** Reports that a field's cell is not the number that was expected, or may be one of two. */
    public void reportNumber(String field, String code, Text expected) {
        boolean ambiguous = text(field) != null && numbers(field).isAmbiguous(text(field));
        report(
                field,
                ambiguous ? "ambiguous_number" : code,
                ambiguous ? NumberConvention.PROVED : expected,
                ambiguous ? NumberConvention.NEXT_STEP : CORRECT);
    }

    /** Reports that a field's cell is not the date that was expected, or may be one of two. */
    public void reportDate(String field, String code, Text expected) {
        boolean ambiguous = text(field) != null && conventions.dates(field).isAmbiguous(text(field));
        report(
                field,
                ambiguous ? "ambiguous_date" : code,
                ambiguous ? DateConvention.PROVED : expected,
                ambiguous ? DateConvention.NEXT_STEP : CORRECT);
    }

    /** Reports that the field's cell is not what was expected. */
    public void report(String field, String code, Text expected) {
        report(field, code, expected, CORRECT);
    }

    private void report(String field, String code, Text expected, Text nextStep) {
        Place place = heading.place(field);
        if (place == null) {
            return; // the missing heading is reported once, not for every line
        }
        boolean shows = place.layout().shown() == Layout.Shown.AS_IT_IS;
        problems.add(new Problem(
                        path,
                        line.number(),
                        place.column() + 1,
                        code,
                        place.heading(),
                        shows ? written(field) : Problem.REDACTED,
                        expected,
                        nextStep)
                .of(heading.shown(line)));
    }

    /** Whether nothing was wrong with this record so far. */
    public boolean isClean() {
        return problems.size() == problemsBefore;
    }
}
