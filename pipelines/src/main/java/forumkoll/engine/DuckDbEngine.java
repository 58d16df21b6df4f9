package forumkoll.engine;

import forumkoll.table.Column;
import forumkoll.table.ColumnType;
import forumkoll.table.Fingerprint;
import forumkoll.table.TableName;
import java.io.IOException;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** DuckDB inside this process: the default, ready in half a second. */
public final class DuckDbEngine implements Engine {

    private static final Pattern DECIMAL = Pattern.compile("DECIMAL\\(\\d+,(\\d+)\\)");

    private final Connection connection;
    private final String fingerprint;
    private final int threads;

    private DuckDbEngine(Connection connection) {
        this.connection = connection;
        this.fingerprint = "";
        this.threads = 1;
        execute("SET TimeZone = 'UTC'");
    }

    /** Asks a published {@code file}, which holds its own function library; nothing in it can be changed. */
    public static Engine reading(Path file) {
        return new DuckDbEngine(DuckDbFiles.readOnly(file));
    }

    /** Opens an empty database in memory with {@code functions} in it. */
    public DuckDbEngine(FunctionLibrary functions, int threads) {
        this.threads = threads;
        this.fingerprint =
                new Fingerprint().add(name()).add(functions.toString()).hex();
        try {
            this.connection = DriverManager.getConnection("jdbc:duckdb:");
        } catch (SQLException e) {
            throw new SqlException("cannot start DuckDB: " + e.getMessage(), e);
        }
        execute("SET TimeZone = 'UTC'");
        execute("SET threads = " + threads);
        for (String layer : List.of("raw", "clean", "marts", "flags", "meta")) {
            execute("CREATE SCHEMA " + layer);
        }
        functions.statements().forEach(this::execute);
    }

    @Override
    public String name() {
        return "duckdb";
    }

    @Override
    public String fingerprint() {
        return fingerprint;
    }

    @Override
    public void attach(TableName table, List<Path> files) {
        execute("CREATE OR REPLACE VIEW " + table + " AS SELECT * FROM read_parquet(" + parquetFiles(files) + ")");
    }

    @Override
    public List<Column> columns(String sql) {
        List<Column> columns = new ArrayList<>();
        for (Object[] row : query("DESCRIBE " + sql)) {
            columns.add(column((String) row[0], (String) row[1]));
        }
        return columns;
    }

    @Override
    public void write(String sql, Path folder) {
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot make " + folder, e);
        }
        execute("COPY (" + sql + ") TO "
                + quoted(folder.resolve("part-0.parquet").toString()) + " (FORMAT parquet, COMPRESSION zstd)");
    }

    @Override
    public List<Object[]> query(String sql) {
        try (Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(sql)) {
            int width = result.getMetaData().getColumnCount();
            List<Object[]> rows = new ArrayList<>();
            while (result.next()) {
                Object[] row = new Object[width];
                for (int i = 0; i < width; i++) {
                    row[i] = plain(result.getObject(i + 1));
                }
                rows.add(row);
            }
            return rows;
        } catch (SQLException e) {
            throw new SqlException(e.getMessage(), e);
        }
    }

    @Override
    public <A extends Serializable, B extends Serializable> List<B> map(
            List<A> items, Work<A, B> work, IntConsumer progress) {
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            List<Future<B>> running = new ArrayList<>();
            AtomicInteger done = new AtomicInteger();
            items.forEach(item -> running.add(pool.submit(() -> {
                B result = work.apply(item);
                progress.accept(done.incrementAndGet());
                return result;
            })));
            List<B> results = new ArrayList<>();
            for (Future<B> result : running) {
                results.add(result.get());
            }
            return results;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(e.getCause());
        } finally {
            pool.shutdownNow();
        }
    }

    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException e) {
            throw new SqlException("cannot close DuckDB: " + e.getMessage(), e);
        }
    }

    /** A list of files as DuckDB's {@code read_parquet} takes it. */
    public static String parquetFiles(List<Path> files) {
        return files.stream()
                .map(file -> quoted(file.toAbsolutePath().toString()))
                .collect(Collectors.joining(", ", "[", "]"));
    }

    private static String quoted(String text) {
        return "'" + text.replace("'", "''") + "'";
    }

    private void execute(String sql) {
        // A statement is closed by DuckDB's driver after an error, so each gets its own.
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new SqlException(e.getMessage(), e);
        }
    }

    private static Column column(String name, String type) {
        Matcher decimal = DECIMAL.matcher(type);
        if (decimal.matches()) {
            return Column.of(name, ColumnType.DECIMAL, Integer.parseInt(decimal.group(1)));
        }
        return switch (type) {
            case "VARCHAR" -> Column.of(name, ColumnType.STRING, 0);
            case "INTEGER", "BIGINT", "HUGEINT" -> Column.of(name, ColumnType.INTEGER, 0);
            case "BOOLEAN" -> Column.of(name, ColumnType.BOOLEAN, 0);
            case "DATE" -> Column.of(name, ColumnType.DATE, 0);
            case "TIMESTAMP WITH TIME ZONE" -> Column.of(name, ColumnType.TIMESTAMP, 0);
            default ->
                throw new SqlException("column " + name + " is a " + type
                        + ", expected a string, integer, decimal, boolean, date or timestamp: add a CAST");
        };
    }

    private static Object plain(Object value) {
        if (value instanceof Integer number) {
            return number.longValue();
        }
        if (value instanceof BigInteger number) {
            return number.longValueExact();
        }
        if (value instanceof java.sql.Date date) {
            return date.toLocalDate();
        }
        if (value instanceof Timestamp timestamp) {
            return timestamp.toInstant();
        }
        if (value instanceof OffsetDateTime timestamp) {
            return timestamp.toInstant();
        }
        if (value instanceof LocalDate) {
            return value;
        }
        return value;
    }
}
