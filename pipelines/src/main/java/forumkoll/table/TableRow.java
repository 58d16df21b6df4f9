package forumkoll.table;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;

/** One row of a table as Java sees it; values are in the contract's order, NULL means not known. */
public final class TableRow {

    private final Contract contract;
    private final Object[] values;

    TableRow(Contract contract, Object[] values) {
        this.contract = contract;
        this.values = values;
    }

    /** The string in {@code column}, or null. */
    public String text(String column) {
        return (String) value(column);
    }

    /** The integer in {@code column}, or null. */
    public Long integer(String column) {
        return (Long) value(column);
    }

    /** The decimal in {@code column}, or null. */
    public BigDecimal decimal(String column) {
        return (BigDecimal) value(column);
    }

    /** The date in {@code column}, or null. */
    public LocalDate date(String column) {
        return (LocalDate) value(column);
    }

    /** The truth value in {@code column}, or null. */
    public Boolean truth(String column) {
        return (Boolean) value(column);
    }

    /** The instant in {@code column}, or null. */
    public Instant instant(String column) {
        return (Instant) value(column);
    }

    private Object value(String column) {
        return values[contract.position(column)];
    }
}
