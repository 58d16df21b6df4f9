package forumkoll.engine;

import forumkoll.table.Column;
import forumkoll.table.TableName;
import java.io.Serializable;
import java.nio.file.Path;
import java.util.List;
import java.util.function.IntConsumer;

/**
 * Runs the models' SQL over Parquet tables. Two engines do it, and give the same rows: DuckDB in process, and Apache
 * Spark, local or on a cluster.
 */
public interface Engine extends AutoCloseable {

    /** {@code duckdb} or {@code spark}. */
    String name();

    /** Changes whenever this engine could compute something else: its function library is part of it. */
    String fingerprint();

    /** Makes {@code files}, at least one, readable as {@code table}. They must not change while the engine is in use. */
    void attach(TableName table, List<Path> files);

    /** A query, to be looked at before it is run. */
    Query prepare(String sql);

    /** The columns a query gives, as {@link Query#columns()}. */
    default List<Column> columns(String sql) {
        return prepare(sql).columns();
    }

    /** Runs a query whose answer is small. */
    default List<Object[]> query(String sql) {
        return prepare(sql).rows();
    }

    /**
     * Applies {@code work} to every item, in parallel; results are in the items' order.
     *
     * @param progress hears how many items are done, from any thread
     */
    <A extends Serializable, B extends Serializable> List<B> map(List<A> items, Work<A, B> work, IntConsumer progress);

    @Override
    void close();

    /** Work that can be sent to another machine. */
    @FunctionalInterface
    interface Work<A, B> extends Serializable {

        B apply(A item);
    }
}
