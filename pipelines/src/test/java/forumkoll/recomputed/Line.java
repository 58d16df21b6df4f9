package forumkoll.recomputed;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;

/** A row of a table, by column; NULL is null. */
record Line(Map<String, Object> values) {

    String text(String column) {
        return (String) values.get(column);
    }

    String text(String column, String otherwise) {
        return text(column) == null ? otherwise : text(column);
    }

    Long number(String column) {
        return values.get(column) == null ? null : ((Number) values.get(column)).longValue();
    }

    BigDecimal decimal(String column) {
        Object value = values.get(column);
        return value == null ? null : new BigDecimal(value.toString());
    }

    LocalDate date(String column) {
        Object value = values.get(column);
        return value == null ? null : LocalDate.parse(value.toString());
    }

    boolean truth(String column) {
        return Boolean.TRUE.equals(values.get(column));
    }
}
