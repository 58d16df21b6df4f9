package forumkoll.ingest;

/** Turns the cells of one record into a row of the raw table. */
interface RowParser {

    /** The row in the contract's order, or null when something in it was reported. */
    Object[] row(CellReader cells, int lineNumber);
}
