package forumkoll.table;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/**
 * What a table promises: its grain, its columns, its key. Stands in {@code schemas/} as a Frictionless Table Schema.
 *
 * @param grain what one row is, in one sentence
 * @param primaryKey columns that together occur once; empty when rows have no key
 * @param fingerprint changes whenever the contract's file does
 */
public record Contract(
        TableName table,
        Text title,
        Text grain,
        List<Column> columns,
        List<String> primaryKey,
        List<ForeignKey> foreignKeys,
        String fingerprint)
        implements Serializable {

    /** Columns whose values must occur together in another table, unless one of them is NULL. */
    public record ForeignKey(List<String> columns, TableName target, List<String> targetColumns)
            implements Serializable {}

    /** The column called {@code name}. */
    public Column column(String name) {
        return columns.get(position(name));
    }

    /** Where the column called {@code name} stands in a row, from 0. */
    public int position(String name) {
        for (int i = 0; i < columns.size(); i++) {
            if (columns.get(i).name().equals(name)) {
                return i;
            }
        }
        throw new IllegalArgumentException(table + " has no column '" + name + "'");
    }

    /** This contract for another table, with {@code more} columns after its own and another key. */
    public Contract extended(TableName other, List<Column> more, List<String> otherKey) {
        List<Column> all = new ArrayList<>(columns);
        all.addAll(more);
        return new Contract(other, title, grain, List.copyOf(all), otherKey, List.of(), fingerprint);
    }
}
