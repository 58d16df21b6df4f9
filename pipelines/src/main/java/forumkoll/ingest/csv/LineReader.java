package forumkoll.ingest.csv;

import forumkoll.ingest.Intake;
import forumkoll.ingest.Problem;
import forumkoll.ingest.SourceLayouts;
import forumkoll.table.Text;
import java.util.ArrayList;
import java.util.List;

/** Takes the lines of a table whose records are rows of one table each. */
public final class LineReader extends ColumnTable {

    /** The field that a line must have to be about anything, and that a sum has not. */
    private static final String NAMING_FIELD = "forum";

    /** A line with the number that tells it from all others of the file. */
    private record Pending(CsvFile.Line line, int sourceLine) {}

    private final RowParser parser;
    private final String table;

    /** Blank lines, and lines named as sums, of which it is not known yet whether a record comes below. */
    private final List<Pending> pending = new ArrayList<>();

    /** A reader whose rows go to {@code table}. */
    public LineReader(SourceLayouts layouts, RowParser parser, String table) {
        super(layouts, parser.numberFields(), parser.dateFields());
        this.parser = parser;
        this.table = table;
    }

    @Override
    public Heading begin(TableHeading top, char separator, Intake intake) {
        top.repeated().forEach(intake::report);
        top.missing().forEach(intake::report);
        return super.begin(top, separator, intake);
    }

    @Override
    public void read(CsvFile.Line line, int sourceLine, Intake intake) {
        if (heading().place(NAMING_FIELD) != null && (line.isBlank() || SumLine.isNamed(line))) {
            pending.add(new Pending(line, sourceLine));
            return;
        }
        pending.forEach(above -> take(above.line(), above.sourceLine(), intake));
        pending.clear();
        take(line, sourceLine, intake);
    }

    @Override
    public void end(Intake intake) {
        pending.forEach(last -> takeLast(last.line(), intake));
        pending.clear();
        super.end(intake);
    }

    @Override
    public void finish(Intake intake) {
        parser.finish();
    }

    private void take(CsvFile.Line line, int sourceLine, Intake intake) {
        if (line.isBlank()) {
            intake.skip("blank");
            return;
        }
        if (line.cells().size() != heading().width()) {
            intake.report(heading().wrongWidth(line, intake.path()));
            intake.reject();
            return;
        }
        CellReader cells = cells(line, intake);
        Object[] row = parser.row(cells, sourceLine);
        if (row == null || !heading().isComplete()) {
            intake.reject();
            return;
        }
        intake.add(table, row);
        intake.accept();
    }

    /** A blank line or one that is named as a sum, with no other line below. */
    private void takeLast(CsvFile.Line line, Intake intake) {
        if (line.isBlank()) {
            intake.skip("blank");
            return;
        }
        Heading.Place name = heading().place(NAMING_FIELD);
        if (SumLine.isEmptyAt(name.column(), line)) {
            intake.skip("sum");
            return;
        }
        intake.report(new Problem(
                        intake.path(),
                        line.number(),
                        name.column() + 1,
                        "sum_line",
                        name.heading(),
                        line.cells().get(name.column()),
                        new Text("ett forum, inte en summa av raderna ovan", "a forum, not a sum of the lines above"),
                        new Text(
                                "Ta bort summaraden, eller lämna cellen tom på den.",
                                "Remove the line with the sum, or leave this cell of it empty."))
                .of(heading().shown(line)));
        intake.reject();
    }
}
