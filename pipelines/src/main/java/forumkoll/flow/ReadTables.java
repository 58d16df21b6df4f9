package forumkoll.flow;

import forumkoll.table.TableName;
import forumkoll.table.TableRow;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.function.Consumer;
import java.util.function.Predicate;

/** The tables that a producer in Java reads, each when it is asked for, so that no more of them is held than is used. */
final class ReadTables {

    private final Build build;
    private final SortedSet<TableName> tables;

    ReadTables(Build build, SortedSet<TableName> tables) {
        this.build = build;
        this.tables = tables;
    }

    /** All rows of a table. */
    List<TableRow> get(String table) {
        return build.read(declared(table));
    }

    /** The rows that are wanted of a table that may have many. */
    List<TableRow> get(String table, Predicate<TableRow> wanted) {
        List<TableRow> rows = new ArrayList<>();
        each(table, row -> {
            if (wanted.test(row)) {
                rows.add(row);
            }
        });
        return rows;
    }

    /** Gives every row of a table to {@code rows}. */
    void each(String table, Consumer<TableRow> rows) {
        build.read(declared(table), rows);
    }

    private TableName declared(String table) {
        TableName name = TableName.of(table);
        if (!tables.contains(name)) {
            throw new IllegalStateException(table + " is not among the tables it says it reads: " + tables);
        }
        return name;
    }
}
