package forumkoll.flow;

import forumkoll.table.Fingerprint;
import forumkoll.table.ProgramFingerprint;
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
 * A table made in Java, from rows to rows; made anew whenever the program is another.
 *
 * @param setting what {@code rows} depends on beside the tables it reads; empty when nothing
 */
record JavaProducer(
        TableName writes, SortedSet<TableName> reads, String setting, Function<ReadTables, List<Object[]>> rows)
        implements Producer {

    private static final List<String> PROGRAM = List.of("forumkoll.identify", "forumkoll.flow", "forumkoll.table");

    static JavaProducer of(String writes, List<String> reads, Function<ReadTables, List<Object[]>> rows) {
        return of(writes, reads, "", rows);
    }

    static JavaProducer of(
            String writes, List<String> reads, String setting, Function<ReadTables, List<Object[]>> rows) {
        SortedSet<TableName> tables = new TreeSet<>();
        reads.forEach(table -> tables.add(TableName.of(table)));
        return new JavaProducer(TableName.of(writes), tables, setting, rows);
    }

    /**
     * Tables that are made in one go, each by a producer of its own; the first that runs makes all. Producers are made for
     * one run, in which a table has the same rows whoever reads it.
     */
    static List<JavaProducer> together(
            List<String> writes,
            List<String> reads,
            String setting,
            Function<ReadTables, Map<String, List<Object[]>>> tables) {
        Map<String, List<Object[]>> made = new TreeMap<>();
        return writes.stream()
                .map(table -> of(table, reads, setting, in -> {
                    if (made.isEmpty()) {
                        made.putAll(tables.apply(in));
                    }
                    return made.get(table);
                }))
                .toList();
    }

    @Override
    public String fingerprint() {
        Fingerprint fingerprint = new Fingerprint().add(setting);
        PROGRAM.forEach(part -> fingerprint.add(ProgramFingerprint.of(part)));
        return fingerprint.hex();
    }

    @Override
    public void produce(Build build, Path folder) {
        ReadTables input = new ReadTables(build, reads);
        TableWriter.write(build.contracts().of(writes), folder.resolve("part-0.parquet"), rows.apply(input));
    }
}
