package forumkoll.recomputed;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A row of a table, by column; NULL is null. */
public record Line(Map<String, Object> values) {

    public String text(String column) {
        return (String) values.get(column);
    }

    public String text(String column, String otherwise) {
        return text(column) == null ? otherwise : text(column);
    }

    public Long number(String column) {
        return values.get(column) == null ? null : ((Number) values.get(column)).longValue();
    }

    public BigDecimal decimal(String column) {
        Object value = values.get(column);
        return value == null ? null : new BigDecimal(value.toString());
    }

    public LocalDate date(String column) {
        Object value = values.get(column);
        return value == null ? null : LocalDate.parse(value.toString());
    }

    public Instant moment(String column) {
        Object value = values.get(column);
        return value instanceof OffsetDateTime zoned ? zoned.toInstant() : (Instant) value;
    }

    public boolean truth(String column) {
        return Boolean.TRUE.equals(values.get(column));
    }

    /** The cells of some columns, for a row of another table. */
    public Map<String, Object> cells(String... columns) {
        Map<String, Object> cells = new LinkedHashMap<>();
        for (String column : columns) {
            cells.put(column, values.get(column));
        }
        return cells;
    }

    /** The texts of some columns, an empty text where there is none. */
    public List<String> words(String... columns) {
        List<String> words = new ArrayList<>();
        for (String column : columns) {
            words.add(text(column, ""));
        }
        return words;
    }

    /** The start of the source's code and the line, which name a record. */
    public String place() {
        return text("source_id").substring(0, Math.min(12, text("source_id").length())) + "-" + number("source_line");
    }
}
