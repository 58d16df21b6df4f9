package forumkoll.ingest.ledger;

import forumkoll.ingest.Intake;
import forumkoll.ingest.Layout;
import forumkoll.ingest.Layout.LayoutField;
import forumkoll.ingest.SourceLayouts;
import forumkoll.ingest.csv.CellReader;
import forumkoll.ingest.csv.ColumnTable;
import forumkoll.ingest.csv.CsvFile;
import forumkoll.ingest.csv.Heading;
import forumkoll.ingest.csv.TableHeading;
import forumkoll.table.Text;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Takes the lines of a ledger of columns: one posting each. */
final class LedgerTable extends ColumnTable {

    private static final String LAYOUT_NAME = "layout";
    private static final Pattern SUM =
            Pattern.compile("(?:summa|total|totalt|totalsumma|sum)\\s*:?", Pattern.CASE_INSENSITIVE);

    private final LedgerRows rows;
    private final String fileName;

    /** Null when the table's heading cannot be used: then its rows are turned away. */
    private LedgerRowParser parser;

    private BigDecimal sumAbove = BigDecimal.ZERO;

    LedgerTable(LedgerRows rows, SourceLayouts layouts, String fileName) {
        super(layouts, Set.of("amount"), Set.of("booked_on"));
        this.rows = rows;
        this.fileName = fileName;
    }

    @Override
    public Heading begin(TableHeading top, char separator, Intake intake) {
        Heading heading = super.begin(top, separator, intake);
        parser = null;
        sumAbove = rows.fileSum();
        if (!top.fits()) {
            intake.report(UnknownHeadings.problem(intake.path(), top, layoutName(top.layout())));
            return heading;
        }
        top.repeated().forEach(intake::report);
        Optional<LedgerMonth> month = heading.place("booked_on") == null
                ? LedgerMonth.of(fileName, rows.year(), intake)
                : Optional.of(LedgerMonth.UNKNOWN);
        if (month.isPresent() && top.repeated().isEmpty()) {
            rows.in(layoutName(top.layout()));
            parser = new LedgerRowParser(rows, heading, month.get());
        }
        return heading;
    }

    @Override
    public void read(CsvFile.Line line, int sourceLine, Intake intake) {
        if (line.isBlank()) {
            intake.skip("blank");
        } else if (parser == null) {
            intake.reject(); // the problem is the whole table's and has been reported once
        } else if (line.cells().size() != heading().width()) {
            intake.report(heading().wrongWidth(line, intake.path()));
            lose(intake); // which cell is the amount is not known
        } else {
            CellReader cells = cells(line, intake);
            if (isSum(line, cells)) {
                checkSum(cells, intake);
            } else {
                parser.read(cells, sourceLine);
            }
        }
    }

    @Override
    public void lose(Intake intake) {
        rows.count(null);
        super.lose(intake);
    }

    @Override
    public void end(Intake intake) {
        super.end(intake);
        if (parser != null) {
            parser.finish();
        }
    }

    @Override
    public void finish(Intake intake) {
        rows.finish();
    }

    /** A last line that sums the column: it names no account, and says that it is a sum. */
    private static boolean isSum(CsvFile.Line line, CellReader cells) {
        return cells.text("account") == null
                && cells.text("amount") != null
                && line.cells().stream()
                        .anyMatch(cell -> SUM.matcher(cell.strip()).matches());
    }

    private void checkSum(CellReader cells, Intake intake) {
        BigDecimal told = LedgerAmount.written(cells).orElse(null);
        BigDecimal sum = rows.fileSum().subtract(sumAbove);
        if (told != null && told.compareTo(sum) == 0) {
            intake.skip("sum");
            return;
        }
        String shown = LedgerRows.shown(sum);
        cells.report(
                "amount",
                "sum_differs",
                new Text("raderna ovanför är tillsammans " + shown, "the rows above make " + shown));
        intake.reject();
    }

    /** The word for {@code raw.ledger_entry.layout}: a layout that does not say is one of arbitrary columns. */
    private static String layoutName(Layout layout) {
        return layout.fields().stream()
                .filter(field -> field.field().equals(LAYOUT_NAME))
                .map(LayoutField::values)
                .flatMap(values -> values.values().stream())
                .findFirst()
                .orElse("columns");
    }
}
