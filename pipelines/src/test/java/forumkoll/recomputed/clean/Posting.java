package forumkoll.recomputed.clean;

import forumkoll.recomputed.Line;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/** A ledger entry as it was read, and what is found out about it. */
final class Posting {

    /** The order of the lines in the files. */
    static final Comparator<Posting> BY_LINE = Comparator.comparing((Posting posting) -> posting.row.text("source_id"))
            .thenComparing(posting -> posting.row.number("source_line"));

    final Line row;
    final String path;
    final String id;
    final String company;
    final long year;
    final String voucher;
    final BigDecimal amount;

    /** The same line in the file that counts; null unless this is a second export. */
    Posting original;

    boolean inBookOfRecord;

    /** What counts instead. */
    Posting counted;

    String matchedBy;

    /** Postings of other books that tell of this one. */
    final List<Posting> twins = new ArrayList<>();

    Posting(Line row, String path) {
        this.row = row;
        this.path = path;
        this.id = row.place();
        this.company = company(row.text("company"));
        LocalDate booked = row.date("booked_on");
        this.year = booked == null ? row.number("year") : booked.getYear();
        this.voucher = row.text("voucher") == null ? null : withoutBlanks(row.text("voucher"));
        this.amount = row.decimal("amount_sek").setScale(2);
    }

    /** The digits that an organisation number has, however it is written. */
    private static String company(String written) {
        String number = written == null ? "" : withoutBlanks(written).replace("-", "");
        if (number.matches("(16|00).{10}")) {
            return number.substring(2);
        }
        if (number.matches("SE.{10}01")) {
            return number.substring(2, 12);
        }
        return number.isEmpty() ? null : number;
    }

    private static String withoutBlanks(String text) {
        return text.replaceAll("[ \u00a0\u202f]", "");
    }

    String layout() {
        return row.text("layout");
    }

    String account() {
        return row.text("account");
    }

    boolean counts() {
        return original == null && inBookOfRecord;
    }

    /** All that makes two lines one line in two exports. */
    List<Object> contents() {
        return Arrays.asList(
                company,
                year,
                layout(),
                voucher,
                row.date("booked_on"),
                row.number("booked_month"),
                account(),
                row.text("unit"),
                row.text("supplier_id"),
                row.text("supplier"),
                amount,
                row.text("text"),
                row.text("invoice_number"),
                row.text("project"));
    }

    String unit() {
        return learned("unit");
    }

    String invoiceNumber() {
        return learned("invoice_number");
    }

    String supplierId() {
        return learnsSupplier() ? agreed("supplier_id").get(0) : row.text("supplier_id");
    }

    String supplier() {
        return learnsSupplier() ? agreed("supplier").get(0) : row.text("supplier");
    }

    /** Of a supplier that is named at all nothing is taken over: number and name could be those of two. */
    private boolean learnsSupplier() {
        return row.text("supplier") == null
                && row.text("supplier_id") == null
                && agreed("supplier").size() == 1
                && agreed("supplier_id").size() == 1;
    }

    private String learned(String column) {
        List<String> agreed = agreed(column);
        return row.text(column) == null && agreed.size() == 1 ? agreed.get(0) : row.text(column);
    }

    /** The different things that twins say; null alone when they say nothing. */
    private List<String> agreed(String column) {
        List<String> said = twins.stream()
                .map(twin -> twin.row.text(column))
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        return said.isEmpty() ? Arrays.asList((String) null) : said;
    }
}
