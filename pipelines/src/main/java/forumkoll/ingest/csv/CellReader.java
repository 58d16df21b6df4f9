package forumkoll.ingest.csv;

import forumkoll.ingest.Layout;
import forumkoll.ingest.Problem;
import forumkoll.ingest.csv.Heading.Place;
import forumkoll.table.Text;
import java.util.List;

/** The cells of one record by field name, and the problems found in them. */
public final class CellReader {

    private final String path;
    private final CsvFile.Line line;
    private final Heading heading;
    private final List<Problem> problems;
    private final int problemsBefore;

    public CellReader(String path, CsvFile.Line line, Heading heading, List<Problem> problems) {
        this.path = path;
        this.line = line;
        this.heading = heading;
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
        return place == null ? null : strip(line.cells().get(place.column()));
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

    /** Reports that the field's cell is not what was expected. */
    public void report(String field, String code, Text expected) {
        Place place = heading.place(field);
        if (place == null) {
            return; // the missing heading is reported once, not for every line
        }
        problems.add(new Problem(
                path,
                line.number(),
                place.column() + 1,
                code,
                place.heading(),
                written(field),
                expected,
                new Text("Rätta cellen i filen.", "Correct the cell in the file.")));
    }

    /** Whether nothing was wrong with this record so far. */
    public boolean isClean() {
        return problems.size() == problemsBefore;
    }

    private static String strip(String cell) {
        return cell.replaceAll("^[\\s\\u00A0\\u202F]+|[\\s\\u00A0\\u202F]+$", "");
    }
}
