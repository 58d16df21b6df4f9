package forumkoll.flow;

import forumkoll.table.TableName;
import forumkoll.table.TableWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * A table made in Java, from rows to rows.
 *
 * @param version raised whenever {@code rows} could answer otherwise
 */
record JavaProducer(
        TableName writes, SortedSet<TableName> reads, String version, Function<ReadTables, List<Object[]>> rows)
        implements Producer {

    static JavaProducer of(
            String writes, List<String> reads, String version, Function<ReadTables, List<Object[]>> rows) {
        SortedSet<TableName> tables = new TreeSet<>();
        reads.forEach(table -> tables.add(TableName.of(table)));
        return new JavaProducer(TableName.of(writes), tables, version, rows);
    }

    /**
     * Tables that are made in one go, each by a producer of its own; the first that runs makes all. Producers are made for
     * one run, in which a table has the same rows whoever reads it.
     */
    static List<JavaProducer> together(
            List<String> writes,
            List<String> reads,
            String version,
            Function<ReadTables, Map<String, List<Object[]>>> tables) {
        Map<String, List<Object[]>> made = new TreeMap<>();
        return writes.stream()
                .map(table -> of(table, reads, version, in -> {
                    if (made.isEmpty()) {
                        made.putAll(tables.apply(in));
                    }
                    return made.get(table);
                }))
                .toList();
    }

    @Override
    public String fingerprint() {
        return version;
    }

    @Override
    public void produce(Build build, Path folder) {
        ReadTables input = new ReadTables(build, reads);
        TableWriter.write(build.contracts().of(writes), folder.resolve("part-0.parquet"), rows.apply(input));
    }
}
