package forumkoll.table;

import java.io.Serializable;
import java.util.List;

/**
 * One column of a contract.
 *
 * @param scale digits after the point of a decimal, 0 for other types
 * @param allowed the only values permitted, empty when any is
 * @param minimum the least value permitted, null when there is none
 */
public record Column(
        String name,
        ColumnType type,
        int scale,
        boolean required,
        List<String> allowed,
        Long minimum,
        Text title,
        Text description)
        implements Serializable {

    /** A column of which only the type is known. */
    public static Column of(String name, ColumnType type, int scale) {
        Text text = new Text(name, name);
        return new Column(name, type, scale, false, List.of(), null, text, text);
    }

    /** The type as both engines write it in {@code CAST}. */
    public String sqlType() {
        return switch (type) {
            case STRING -> "STRING";
            case INTEGER -> "BIGINT";
            case DECIMAL -> "DECIMAL(" + ColumnType.PRECISION + "," + scale + ")";
            case BOOLEAN -> "BOOLEAN";
            case DATE -> "DATE";
            case TIMESTAMP -> "TIMESTAMP";
        };
    }
}
