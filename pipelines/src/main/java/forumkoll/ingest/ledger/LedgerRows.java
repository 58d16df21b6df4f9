package forumkoll.ingest.ledger;

import forumkoll.ingest.Intake;
import forumkoll.table.Text;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The rows of one ledger file, and its control total: the amounts of the file, summed as they are met, must be those
 * that were accepted and those that were rejected, to the öre.
 */
final class LedgerRows {

    private static final String TABLE = "ledger_entry";

    private final Intake intake;
    private String layout;
    private final String sourceId;
    private final long year;
    private BigDecimal fileSum = BigDecimal.ZERO;
    private BigDecimal acceptedSum = BigDecimal.ZERO;
    private BigDecimal rejectedSum = BigDecimal.ZERO;
    private long unreadable;

    /** No rows yet. */
    LedgerRows(Intake intake, String sourceId, long year) {
        this.intake = intake;
        this.sourceId = sourceId;
        this.year = year;
    }

    /** The rows that follow have this word of {@code raw.ledger_entry.layout}. */
    LedgerRows in(String word) {
        layout = word;
        intake.decideAlso("layout", word);
        return this;
    }

    /** The year that the file's folder tells. */
    long year() {
        return year;
    }

    Intake intake() {
        return intake;
    }

    /** Adds an amount of the file to its own sum; null stands for one that cannot be read. */
    void count(BigDecimal amount) {
        if (amount == null) {
            unreadable++;
        } else {
            fileSum = fileSum.add(amount);
        }
    }

    /** The sum of the amounts counted so far, in SEK. */
    BigDecimal fileSum() {
        return fileSum;
    }

    /** Takes a sound row in. */
    void accept(Posting posting) {
        Map<String, Object> row = new LinkedHashMap<>(posting.columns());
        row.put("source_id", sourceId);
        row.put("source_line", (long) posting.line());
        row.put("layout", layout);
        row.put("year", year);
        row.put("amount_sek", posting.amount().setScale(2, RoundingMode.UNNECESSARY));
        intake.add(TABLE, row);
        intake.accept();
        acceptedSum = acceptedSum.add(posting.amount());
    }

    /** Turns a row away; why has been reported. */
    void reject(Posting posting) {
        intake.reject();
        if (posting.amount() != null) {
            rejectedSum = rejectedSum.add(posting.amount());
        }
    }

    /** Tells the sums; to be called when the whole file has been read. */
    void finish() {
        intake.decide("control_total", shown(fileSum));
        intake.decide("accepted_sum", shown(acceptedSum));
        intake.decide("rejected_sum", shown(rejectedSum));
        if (unreadable > 0) {
            intake.decide("amounts_not_readable", String.valueOf(unreadable));
        }
        if (acceptedSum.add(rejectedSum).compareTo(fileSum) != 0) {
            intake.refuse(
                    "control_total",
                    shown(acceptedSum) + " + " + shown(rejectedSum),
                    new Text("filens egen summa " + shown(fileSum), "the file's own sum " + shown(fileSum)),
                    new Text("Det är ett fel i programmet: anmäl det.", "This is a defect of the program: report it."));
        }
    }

    /** Whether a file's currency is the one that amounts are counted in; if not, the file is refused. */
    static boolean isInKronor(String currency, Intake intake) {
        if (currency.equalsIgnoreCase("SEK")) {
            return true;
        }
        intake.refuse(
                "other_currency",
                currency,
                new Text("belopp i SEK", "amounts in SEK"),
                new Text("Exportera filen i SEK.", "Export the file in SEK."));
        return false;
    }

    /** An amount with two decimals, or more where it has more. */
    static String shown(BigDecimal amount) {
        return amount.scale() < 2
                ? amount.setScale(2, RoundingMode.UNNECESSARY).toPlainString()
                : amount.toPlainString();
    }
}
