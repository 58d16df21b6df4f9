package forumkoll;

import forumkoll.engine.Engine;
import forumkoll.engine.EngineUnderTest;
import forumkoll.flow.Run;
import forumkoll.flow.RunRequest;
import forumkoll.ingest.PseudonymKey;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;

/** The real inventory of 2023, run once on each engine for all tests. */
public final class SampleRun {

    public static final LocalDate AS_OF = LocalDate.of(2024, 2, 26);
    private static final Map<EngineUnderTest, Path> WAREHOUSES = new EnumMap<>(EngineUnderTest.class);

    private SampleRun() {}

    /** The input folder. */
    public static Path input() {
        return EngineUnderTest.home().folder().resolve("sample-data/goteborg-2023");
    }

    /** The warehouse that {@code engine} published to. */
    public static synchronized Path warehouse(EngineUnderTest engine) {
        return WAREHOUSES.computeIfAbsent(engine, SampleRun::run);
    }

    /** The DuckDB file published by the default engine. */
    public static Path duckDbFile() {
        return warehouse(EngineUnderTest.DUCKDB).resolve("forumkoll.duckdb");
    }

    /** The same file by its own path, for tests that open it themselves. */
    public static Path duckDbFileOfRun() {
        try {
            return duckDbFile().toRealPath();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Runs {@code input} into {@code warehouse} on an engine. */
    public static void run(EngineUnderTest engine, Path input, Path warehouse) {
        run(engine.engine(), input, warehouse, AS_OF);
    }

    /** Runs {@code input} into {@code warehouse} as of a day. */
    public static void run(Engine engine, Path input, Path warehouse, LocalDate asOf) {
        RunRequest request = new RunRequest(
                input,
                warehouse,
                asOf,
                Instant.parse("2024-02-26T08:00:00Z"),
                PseudonymKey.of("a key for tests"),
                RunRequest.Missing.BLOCKS,
                RunRequest.Unchanged.RUNS);
        Run.start(EngineUnderTest.home(), request, engine, "test", text -> {});
    }

    private static Path run(EngineUnderTest engine) {
        try {
            Path warehouse = Files.createTempDirectory("warehouse-" + engine);
            run(engine, input(), warehouse);
            return warehouse;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
