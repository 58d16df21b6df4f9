package forumkoll.table;

import java.io.Serializable;
import java.util.Comparator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A table's place in the warehouse, written {@code layer.name} in SQL and in every message. */
public record TableName(String layer, String name) implements Comparable<TableName>, Serializable {

    private static final Pattern WRITTEN = Pattern.compile("([a-z]+)\\.([a-z][a-z0-9_]*)");

    private static final Comparator<TableName> ORDER =
            Comparator.comparing(TableName::layer).thenComparing(TableName::name);

    /** Reads {@code layer.name}. */
    public static TableName of(String written) {
        Matcher matcher = WRITTEN.matcher(written);
        if (!matcher.matches()) {
            throw new IllegalArgumentException("not a table name: '" + written + "', expected layer.name");
        }
        return new TableName(matcher.group(1), matcher.group(2));
    }

    @Override
    public int compareTo(TableName other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return layer + "." + name;
    }
}
