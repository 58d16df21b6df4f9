package forumkoll.engine;

import forumkoll.table.Fingerprint;
import forumkoll.table.TableName;
import java.io.Serializable;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;

/** DuckDB inside this process: the default, ready in half a second. */
public final class DuckDbEngine implements Engine {

    private static final Path OVERFLOW = Path.of(
            System.getProperty("java.io.tmpdir"),
            "forumkoll-" + ProcessHandle.current().pid());

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
        // else what does not fit in memory would stand in the folder that somebody happens to be in
        execute("SET temp_directory = " + quoted(OVERFLOW.toString()));
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
    public Query prepare(String sql) {
        return new DuckDbQuery(connection, sql);
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

    static String quoted(String text) {
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
}
