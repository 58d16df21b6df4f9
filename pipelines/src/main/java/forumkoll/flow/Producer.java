package forumkoll.flow;

import forumkoll.table.TableName;
import java.nio.file.Path;
import java.util.SortedSet;

/** A node of the graph: makes one table from others, by SQL or in Java. */
public interface Producer {

    /** The table it makes. */
    TableName writes();

    /** The tables it reads. */
    SortedSet<TableName> reads();

    /** Changes whenever the same input could give other rows. */
    String fingerprint();

    /** Writes the table's Parquet files into {@code folder}, which does not exist yet. */
    void produce(Build build, Path folder);
}
