package forumkoll.engine;

import forumkoll.table.Column;
import java.nio.file.Path;
import java.util.List;

/** A query that an engine can run. What is wrong with it is told at the latest when it is asked for something. */
public interface Query {

    /**
     * The columns the query gives.
     *
     * @throws SqlException when the query is wrong, or gives a type that no table may have
     */
    List<Column> columns();

    /** The same rows with other columns: SQL expressions over the ones it has. */
    Query select(List<String> expressions);

    /** Writes the rows as Parquet files into {@code folder}, which must not exist. */
    void write(Path folder);

    /** The rows, when they are few. */
    List<Object[]> rows();
}
