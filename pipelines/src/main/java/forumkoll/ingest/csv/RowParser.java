package forumkoll.ingest.csv;

/** Turns the cells of one record into a row of the raw table. */
public interface RowParser {

    /** The row in the contract's order, or null when something in it was reported. */
    Object[] row(CellReader cells, int lineNumber);

    /** Called after the last record, for what only the whole file can tell. */
    default void finish() {}
}
