package forumkoll.ingest.ledger;

import forumkoll.ingest.Intake;
import forumkoll.ingest.csv.CellReader;
import forumkoll.ingest.csv.Heading;
import forumkoll.ingest.ledger.Posting.Soundness;
import forumkoll.table.Text;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Turns the cells of a ledger's line into a posting. */
final class LedgerRowParser {

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

    private final LedgerRows rows;
    private final Intake intake;
    private final Heading heading;
    private final LedgerMonth month;
    private final Map<String, Long> empty = new TreeMap<>();

    LedgerRowParser(LedgerRows rows, Heading heading, LedgerMonth month) {
        this.rows = rows;
        this.intake = rows.intake();
        this.heading = heading;
        this.month = month;
    }

    /** Tells which mandatory columns had empty cells; a masked sole trader has no number, so that is no fault. */
    void finish() {
        if (!empty.isEmpty()) {
            intake.decide("empty_mandatory_cells", empty.toString());
        }
    }

    /** Accepts or rejects one posting. */
    void read(CellReader cells, int sourceLine) {
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
                new Posting(sourceLine, null, amount, columns, cells.isClean() ? Soundness.SOUND : Soundness.REPORTED);
        if (posting.isSound()) {
            rows.accept(posting);
            countEmpty(cells);
        } else {
            rows.reject(posting);
        }
    }

    private static BigDecimal amount(CellReader cells) {
        if (cells.text("amount") == null) {
            cells.report("amount", "missing_value", LedgerAmount.WRITTEN);
            return null;
        }
        BigDecimal number = LedgerAmount.written(cells).orElse(null);
        if (number == null) {
            cells.reportNumber("amount", "not_an_amount", LedgerAmount.WRITTEN);
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
        LocalDate date = cells.date("booked_on").orElse(null);
        if (date == null) {
            cells.reportDate("booked_on", "not_a_date", LedgerDate.WRITTEN);
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
}
