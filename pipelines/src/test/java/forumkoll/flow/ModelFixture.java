package forumkoll.flow;

import static org.assertj.core.api.Assertions.assertThat;

import forumkoll.engine.Engine;
import forumkoll.engine.EngineUnderTest;
import forumkoll.engine.Query;
import forumkoll.engine.SqlText;
import forumkoll.rules.Rule;
import forumkoll.table.Column;
import forumkoll.table.Contract;
import forumkoll.table.Contracts;
import forumkoll.table.TableName;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Tables in, tables out, for one model or rule on one engine. Tables are written as text: a heading line, columns parted
 * by {@code |}, an empty cell for NULL. Columns that are not written are NULL, or a plain value where one is required;
 * tables that are read but not given are empty.
 */
public final class ModelFixture {

    private static final Contracts CONTRACTS = EngineUnderTest.home().contracts();

    /** Below target/, so that a build's cleaning removes what tests leave. */
    private static final Warehouse WAREHOUSE = Warehouse.open(folder());

    private final Engine engine;
    private final Build build;
    private final SortedMap<String, Object> parameters = new Settings(
                    "city",
                    "City",
                    "City",
                    List.of("sv"),
                    "goteborg",
                    1,
                    Tolerances.standard(),
                    Map.of(),
                    BigDecimal.ONE)
            .parameters(LocalDate.of(2024, 1, 1));
    private final Set<TableName> given = new HashSet<>();
    private final Set<TableName> read = new HashSet<>();

    private static Path folder() {
        try {
            return Files.createTempDirectory(Files.createDirectories(Path.of("target", "models")), "tables");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private ModelFixture(Engine engine) {
        this.engine = engine;
        this.build = new Build(WAREHOUSE, engine, CONTRACTS);
    }

    public static ModelFixture on(EngineUnderTest engine) {
        return new ModelFixture(engine.engine());
    }

    /** Gives a table its rows. */
    public ModelFixture given(String table, String text) {
        TableName name = TableName.of(table);
        Contract contract = CONTRACTS.of(name);
        List<List<String>> lines = lines(text);
        List<String> heading = lines.get(0);
        List<Object[]> rows = new ArrayList<>();
        for (List<String> line : lines.subList(1, lines.size())) {
            assertThat(line).as("cells of %s in %s", line, table).hasSameSizeAs(heading);
            heading.forEach(contract::position);
            rows.add(contract.columns().stream()
                    .map(column -> value(column, heading.indexOf(column.name()), line))
                    .toArray());
        }
        build.add(name, rows);
        given.add(name);
        return this;
    }

    /** Gives a parameter another value than the standard one; {@code as_of} is 2024-01-01 unless given. */
    public ModelFixture parameter(String name, Object value) {
        assertThat(parameters).as("parameters of models").containsKey(name);
        parameters.put(name, value);
        return this;
    }

    /** Makes {@code table} by its model, for the models that read it. */
    public ModelFixture made(String table) {
        SqlProducer producer = producer(TableName.of(table));
        supply(producer);
        build.make(producer);
        return this;
    }

    /** Runs the model of {@code table}; the wanted rows are in any order and may name fewer columns. */
    public void model(String table, String wanted) {
        run(producer(TableName.of(table)), wanted);
    }

    /**
     * Runs the model of {@code table} and, before it, those of all marts it rests on that are not given; the wanted rows are
     * in any order and may name fewer columns.
     */
    public ModelFixture mart(String table, String wanted) {
        return mart(table, "true", wanted);
    }

    /** As {@link #mart(String, String)}, for the rows that meet an SQL condition. */
    public ModelFixture mart(String table, String condition, String wanted) {
        make(TableName.of(table));
        return table(table, condition, wanted);
    }

    /** Checks those rows of a table that was {@link #made} which meet an SQL condition. */
    public ModelFixture table(String table, String condition, String wanted) {
        TableName name = TableName.of(table);
        attach(name);
        check(name + " where " + condition, engine.prepare("SELECT * FROM " + name + " WHERE " + condition), wanted);
        return this;
    }

    /** The rows of a mart, made as by {@link #mart}, or of a table as it was given; a row is its columns in order. */
    public List<Map<String, Object>> rows(String table) {
        TableName name = TableName.of(table);
        make(name);
        return rows(engine.prepare("SELECT * FROM " + name));
    }

    /** Runs a rule; the wanted rows are in any order and may name fewer columns. */
    public void rule(String code, String wanted) {
        run(rule(code), wanted);
    }

    /** Runs a rule as a policy would, with other values for some of its parameters. */
    public void rule(String code, Map<String, Object> values, String wanted) {
        SqlProducer standard = rule(code);
        Map<String, Object> parameters = new TreeMap<>(standard.parameters());
        assertThat(parameters.keySet()).as("parameters of %s", code).containsAll(values.keySet());
        parameters.putAll(values);
        run(new SqlProducer(standard.writes(), standard.sql(), parameters, null), wanted);
    }

    /** Runs a rule and gives its outcomes, in order. */
    public List<String> outcomes(String code) {
        SqlProducer rule = rule(code);
        supply(rule);
        return rows(rule.query(engine)).stream()
                .map(row -> (String) row.get("outcome"))
                .sorted()
                .toList();
    }

    private SqlProducer rule(String code) {
        Rule rule = Rule.read(EngineUnderTest.home().models().resolve("flags").resolve(code + ".sql"));
        return SqlProducer.rule(rule, (LocalDate) parameters.get(Rule.AS_OF));
    }

    private void run(SqlProducer producer, String wanted) {
        supply(producer);
        assertThat(read).as("tables the models read").containsAll(given);
        check(producer.writes().toString(), producer.query(engine), wanted);
    }

    /** All columns are asked for, also those that nobody wants: each must be possible to compute. */
    private void check(String subject, Query query, String wanted) {
        List<List<String>> lines = lines(wanted);
        List<String> heading = lines.get(0);
        assertThat(query.columns())
                .as("columns of %s", subject)
                .extracting(Column::name)
                .containsAll(heading);
        List<String> rows = rows(query).stream()
                .map(row ->
                        heading.stream().map(column -> written(row.get(column))).collect(Collectors.joining(" | ")))
                .toList();
        assertThat(rows)
                .as("%s on %s: %s", subject, engine.name(), String.join(", ", heading))
                .containsExactlyInAnyOrderElementsOf(lines.subList(1, lines.size()).stream()
                        .map(line -> String.join(" | ", line))
                        .toList());
    }

    private static List<Map<String, Object>> rows(Query query) {
        List<Column> columns = query.columns();
        List<Map<String, Object>> rows = new ArrayList<>();
        for (Object[] values : query.rows()) {
            Map<String, Object> row = new LinkedHashMap<>();
            for (int i = 0; i < values.length; i++) {
                row.put(columns.get(i).name(), values[i]);
            }
            rows.add(row);
        }
        return rows;
    }

    /** Attaches what a producer reads as it was made or given, else empty. */
    private void supply(SqlProducer producer) {
        read.addAll(producer.reads());
        producer.reads().forEach(this::attach);
    }

    private void attach(TableName table) {
        StoredTable stored = build.tables().get(table);
        if (stored == null) {
            build.add(table, List.of());
        } else {
            // another fixture may have attached its own
            engine.attach(table, stored.files());
        }
    }

    /** Makes a mart after all it rests on; a table that was given, or is no mart, is as it was given. */
    private void make(TableName table) {
        if (table.layer().equals("marts") && !build.tables().containsKey(table)) {
            SqlProducer producer = producer(table);
            producer.reads().forEach(this::make);
            supply(producer);
            build.make(producer);
        }
        attach(table);
    }

    private SqlProducer producer(TableName table) {
        Path file = EngineUnderTest.home().models().resolve(table.layer()).resolve(table.name() + ".sql");
        return SqlProducer.model(table, new SqlText(text(file)), CONTRACTS.of(table), parameters);
    }

    private static List<List<String>> lines(String text) {
        return text.strip()
                .lines()
                .map(line ->
                        Arrays.stream(line.split("\\|", -1)).map(String::strip).toList())
                .toList();
    }

    private static Object value(Column column, int position, List<String> line) {
        String cell = position < 0 ? "" : line.get(position);
        if (cell.isEmpty() && !column.required()) {
            return null;
        }
        return switch (column.type()) {
            case STRING ->
                cell.isEmpty() && !column.allowed().isEmpty() ? column.allowed().get(0) : cell;
            case INTEGER -> cell.isEmpty() ? (Object) 0L : (Object) Long.valueOf(cell);
            case DECIMAL -> new BigDecimal(cell.isEmpty() ? "0" : cell).setScale(column.scale());
            case BOOLEAN -> Boolean.valueOf(cell);
            case DATE -> LocalDate.parse(cell);
            case TIMESTAMP -> java.time.Instant.parse(cell);
        };
    }

    private static String written(Object value) {
        if (value == null) {
            return "";
        }
        return value instanceof BigDecimal number ? number.toPlainString() : value.toString();
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
