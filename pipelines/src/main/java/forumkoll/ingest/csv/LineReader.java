package forumkoll.ingest.csv;

import forumkoll.ingest.Intake;
import forumkoll.ingest.Layout;
import forumkoll.ingest.Problem;
import forumkoll.table.Text;

/** Takes the lines of a table one by one, whatever file they come from: the heading first, then the records. */
public final class LineReader {

    private final Layout layout;
    private final RowParser parser;
    private final String table;
    private Heading heading;

    /** A reader whose rows go to {@code table}. */
    public LineReader(Layout layout, RowParser parser, String table) {
        this.layout = layout;
        this.parser = parser;
        this.table = table;
    }

    /** Matches the heading line; a file with several tables has several. */
    public Heading heading(CsvFile.Line line, Intake intake) {
        heading = Heading.match(intake.path(), line, layout, intake.problems());
        intake.decide("heading_line", String.valueOf(line.number()));
        intake.decide("ignored_columns", String.join(" | ", heading.ignored()));
        if (!heading.respondent().isEmpty()) {
            intake.decide("respondent_columns", String.join(" | ", heading.respondent()));
        }
        if (!heading.years().isEmpty()) {
            intake.decide("heading_years", String.join(", ", heading.years()));
        }
        return heading;
    }

    /** Takes one record. */
    void line(CsvFile.Line line, Intake intake) {
        line(line, line.number(), intake);
    }

    /**
     * Takes one record.
     *
     * @param sourceLine number that tells the record from all others of the file; the line's own where a file has
     *     one table
     */
    public void line(CsvFile.Line line, int sourceLine, Intake intake) {
        if (line.isBlank()) {
            intake.skip("blank");
            return;
        }
        if (line.cells().size() != heading.width()) {
            intake.report(wrongWidth(line, intake.path()));
            intake.reject();
            return;
        }
        Object[] row = parser.row(new CellReader(intake.path(), line, heading, intake.problems()), sourceLine);
        if (row == null || !heading.isComplete()) {
            intake.reject();
            return;
        }
        intake.add(table, row);
        intake.accept();
    }

    /** Called after the last record of the file. */
    public void finish() {
        parser.finish();
    }

    private Problem wrongWidth(CsvFile.Line line, String path) {
        // which cell is which is not certain here: where some columns are not ours to read, none is shown
        boolean isOurs = heading.ignored().isEmpty() && heading.respondent().isEmpty();
        return new Problem(
                path,
                line.number(),
                Math.min(line.cells().size(), heading.width()) + 1,
                "wrong_width",
                null,
                line.cells().size() + (isOurs ? ": " + String.join(" | ", line.cells()) : ""),
                new Text(
                        heading.width() + " kolumner, som i rubrikraden",
                        heading.width() + " columns, as in the heading"),
                new Text(
                        "Sätt citattecken om celler som innehåller skiljetecknet.",
                        "Put quotes round cells that hold the separator."));
    }
}
