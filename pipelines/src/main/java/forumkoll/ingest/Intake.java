package forumkoll.ingest;

import forumkoll.table.Contract;
import forumkoll.table.RowGroup;
import forumkoll.table.TableWriter;
import forumkoll.table.Text;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What becomes of one file while a reader goes through it. Every record of the file is accepted, rejected or skipped,
 * once; an accepted record may give any number of rows.
 */
public final class Intake implements AutoCloseable {

    private final String path;
    private final Map<String, TableWriter> writers = new LinkedHashMap<>();
    private final Map<String, Contract> tables;
    private final List<Problem> problems = new ArrayList<>();
    private final Map<String, String> decisions = new TreeMap<>();
    private final Map<String, Long> rows = new TreeMap<>();
    private final Map<String, Long> skippedFor = new TreeMap<>();
    private long accepted;
    private long rejected;

    /**
     * Starts with an empty file for each table.
     *
     * @param path the file's path in the input folder, for messages
     * @param tables contracts by table name, such as {@code meeting}
     * @param folder where {@code <table>.parquet} goes
     */
    public Intake(String path, Map<String, Contract> tables, Path folder) {
        this.path = path;
        this.tables = tables;
        tables.forEach(
                (name, contract) -> writers.put(name, new TableWriter(contract, folder.resolve(name + ".parquet"))));
    }

    /** The file's path in the input folder. */
    public String path() {
        return path;
    }

    /** The contract of one of the tables. */
    public Contract contract(String table) {
        return tables.get(table);
    }

    /** Records how the file is read: its encoding, separator, heading line, layout. */
    public void decide(String what, String value) {
        decisions.put(what, value);
    }

    /** Records one more thing of a kind: tables of one file may be read differently. */
    public void decideAlso(String what, String value) {
        decisions.merge(what, value, (before, more) -> before.equals(more) ? before : before + " | " + more);
    }

    /** Adds a row in its contract's order. */
    public void add(String table, Object[] row) {
        writers.get(table).add(row);
        rows.merge(table, 1L, Long::sum);
    }

    /** Adds many rows that were encoded before; such a table takes no single rows. */
    public void add(String table, RowGroup group) {
        writers.get(table).add(group);
        rows.merge(table, (long) group.rows(), Long::sum);
    }

    /** Adds a row by column name; columns that are not named are not known. */
    public void add(String table, Map<String, Object> row) {
        add(
                table,
                contract(table).columns().stream()
                        .map(column -> row.get(column.name()))
                        .toArray());
    }

    /** One record was taken in. */
    public void accept() {
        accepted++;
    }

    /** One record was turned away; why has been reported. */
    public void reject() {
        rejected++;
    }

    /** One record was left out on purpose: a blank line, a sum, an addition that would double another. */
    public void skip(String reason) {
        skippedFor.merge(reason, 1L, Long::sum);
    }

    /** Reports a problem, with a record or with the whole file. */
    public void report(Problem problem) {
        problems.add(problem);
    }

    /** Reports that the whole file cannot be read. */
    public void refuse(String code, String found, Text expected, Text nextStep) {
        report(Problem.ofFile(path, code, found, expected, nextStep));
    }

    /** The problems reported so far; a reader may add to the list. */
    public List<Problem> problems() {
        return problems;
    }

    /** The report on the file, when all of it has been read. */
    public IngestReport report(String sourceId, long bytes) {
        if (!skippedFor.isEmpty()) {
            decisions.put("skipped", skippedFor.toString());
        }
        tables.keySet()
                .forEach(table -> decisions.put("rows_of_" + table, String.valueOf(rows.getOrDefault(table, 0L))));
        long skipped = skippedFor.values().stream().mapToLong(Long::longValue).sum();
        return new IngestReport(
                sourceId,
                bytes,
                accepted + rejected + skipped,
                accepted,
                rejected,
                skipped,
                decisions,
                problems.stream().map(Intake::withoutPersons).toList());
    }

    private static Problem withoutPersons(Problem problem) {
        return problem.showing(PersonalText.without(problem.found()), PersonalText.without(problem.raw()));
    }

    @Override
    public void close() {
        writers.values().forEach(TableWriter::close);
    }
}
