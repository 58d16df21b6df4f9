package forumkoll.ingest.csv;

import java.util.Set;

/** Turns the cells of one record into a row of the raw table. */
public interface RowParser {

    /** The row in the contract's order, or null when something in it was reported. */
    Object[] row(CellReader cells, int lineNumber);

    /** The fields that hold numbers: how they are written is looked for before any row is read. */
    default Set<String> numberFields() {
        return Set.of();
    }

    /** The fields that hold dates, likewise. */
    default Set<String> dateFields() {
        return Set.of();
    }

    /** Called after the last record, for what only the whole file can tell. */
    default void finish() {}
}
