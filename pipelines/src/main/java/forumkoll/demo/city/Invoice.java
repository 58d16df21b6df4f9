package forumkoll.demo.city;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/**
 * An invoice or a credit, booked as one voucher.
 *
 * @param supplierId empty when it is masked or not told
 * @param text as SIE tells it; the supplier ledger has none
 * @param project empty when none
 * @param refersTo the year the cost is for
 */
public record Invoice(
        LocalDate bookedOn,
        Unit unit,
        String supplier,
        String supplierId,
        String text,
        String project,
        int refersTo,
        List<Row> rows) {

    /** One posting. */
    public record Row(CostKind kind, BigDecimal sek) {}

    /** The whole amount. */
    public BigDecimal sek() {
        return rows.stream().map(Row::sek).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** The same with all amounts multiplied. */
    public Invoice times(BigDecimal factor) {
        return with(rows.stream()
                .map(row -> new Row(row.kind(), row.sek().multiply(factor).setScale(2)))
                .toList());
    }

    /** The same with other postings. */
    public Invoice with(List<Row> other) {
        return new Invoice(bookedOn, unit, supplier, supplierId, text, project, refersTo, other);
    }

    /** The same to another unit. */
    public Invoice to(Unit other) {
        return new Invoice(bookedOn, other, supplier, supplierId, text, project, refersTo, rows);
    }
}
