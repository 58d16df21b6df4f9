package forumkoll.ingest.ledger;

import forumkoll.ingest.Intake;
import forumkoll.ingest.Problem;
import forumkoll.ingest.csv.CellReader;
import forumkoll.ingest.csv.CsvFile;
import forumkoll.ingest.csv.Heading;
import forumkoll.ingest.ledger.Posting.Soundness;
import forumkoll.table.Text;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** Reads the rows of a ledger of columns, one posting each. */
final class LedgerRowReader {

    private static final List<String> TEXTS = List.of(
            "company",
            "voucher",
            "account",
            "account_text",
            "unit",
            "supplier_id",
            "supplier",
            "text",
            "invoice_number",
            "project");
    private static final Pattern SUM = Pattern.compile("(?:summa|total|totalt|sum)\\s*:?", Pattern.CASE_INSENSITIVE);

    private final LedgerRows rows;
    private final Intake intake;
    private final Heading heading;
    private final LedgerMonth month;
    private final Map<String, Long> empty = new TreeMap<>();

    LedgerRowReader(LedgerRows rows, Heading heading, LedgerMonth month) {
        this.rows = rows;
        this.intake = rows.intake();
        this.heading = heading;
        this.month = month;
    }

    /** Reads one line. */
    void read(CsvFile.Line line) {
        if (line.isBlank()) {
            intake.skip("blank");
        } else if (line.cells().size() != heading.width()) {
            intake.report(wrongWidth(line));
            rows.count(null); // which cell is the amount is not known
            intake.reject();
        } else {
            CellReader cells = new CellReader(intake.path(), line, heading, intake.problems());
            if (isSum(line, cells)) {
                checkSum(cells);
            } else {
                readPosting(line, cells);
            }
        }
    }

    /** Tells which mandatory columns had empty cells; a masked sole trader has no number, so that is no fault. */
    void finish() {
        if (!empty.isEmpty()) {
            intake.decide("empty_mandatory_cells", empty.toString());
        }
    }

    private void readPosting(CsvFile.Line line, CellReader cells) {
        BigDecimal amount = amount(cells);
        rows.count(amount);
        Map<String, Object> columns = new LinkedHashMap<>();
        TEXTS.forEach(field -> columns.put(field, cells.text(field)));
        if (columns.get("company") == null) {
            columns.put("company", cells.text("municipality"));
        }
        if (columns.get("account") == null) {
            cells.report("account", "missing_value", new Text("ett kontonummer", "an account number"));
        }
        putDate(cells, columns);
        Posting posting =
                new Posting(line.number(), amount, columns, cells.isClean() ? Soundness.SOUND : Soundness.REPORTED);
        if (posting.isSound()) {
            rows.accept(posting);
            countEmpty(cells);
        } else {
            rows.reject(posting);
        }
    }

    private static BigDecimal amount(CellReader cells) {
        String written = cells.text("amount");
        if (written == null) {
            cells.report("amount", "missing_value", LedgerAmount.WRITTEN);
            return null;
        }
        BigDecimal number = LedgerAmount.written(written)
                .map(value ->
                        value.multiply(BigDecimal.valueOf(cells.layout("amount").factor())))
                .orElse(null);
        if (number == null) {
            cells.report("amount", "not_an_amount", LedgerAmount.WRITTEN);
        } else if (!LedgerAmount.isWholeOre(number)) {
            cells.report("amount", "too_many_decimals", LedgerAmount.WRITTEN);
        }
        return number;
    }

    private void putDate(CellReader cells, Map<String, Object> columns) {
        if (heading.place("booked_on") == null) {
            columns.put("booked_month", month.number());
            return;
        }
        LocalDate date = LedgerDate.of(cells.written("booked_on")).orElse(null);
        if (date == null) {
            cells.report("booked_on", "not_a_date", LedgerDate.WRITTEN);
            return;
        }
        columns.put("booked_on", date);
        columns.put("booked_month", (long) date.getMonthValue());
    }

    private void countEmpty(CellReader cells) {
        for (String field : TEXTS) {
            Heading.Place place = heading.place(field);
            if (place != null && place.layout().required() && cells.text(field) == null) {
                empty.merge(place.heading(), 1L, Long::sum);
            }
        }
    }

    /** A last line that sums the column: it names no account, and says that it is a sum. */
    private static boolean isSum(CsvFile.Line line, CellReader cells) {
        return cells.text("account") == null
                && cells.text("amount") != null
                && line.cells().stream()
                        .anyMatch(cell -> SUM.matcher(cell.strip()).matches());
    }

    private void checkSum(CellReader cells) {
        BigDecimal told = LedgerAmount.written(cells.text("amount"))
                .map(value ->
                        value.multiply(BigDecimal.valueOf(cells.layout("amount").factor())))
                .orElse(null);
        if (told != null && told.compareTo(rows.fileSum()) == 0) {
            intake.skip("sum of the rows above");
            return;
        }
        String sum = LedgerRows.shown(rows.fileSum());
        cells.report(
                "amount",
                "sum_differs",
                new Text("raderna ovanför är tillsammans " + sum, "the rows above make " + sum));
        intake.reject();
    }

    private Problem wrongWidth(CsvFile.Line line) {
        return new Problem(
                intake.path(),
                line.number(),
                Math.min(line.cells().size(), heading.width()) + 1,
                "wrong_width",
                null,
                String.valueOf(line.cells().size()),
                new Text(
                        heading.width() + " kolumner, som i rubrikraden",
                        heading.width() + " columns, as in the heading"),
                new Text(
                        "Sätt citattecken om celler som innehåller skiljetecknet.",
                        "Put quotes round cells that hold the separator."));
    }
}
