package forumkoll.ingest.attendance;

import forumkoll.ingest.Conventions;
import forumkoll.ingest.IngestReport;
import forumkoll.ingest.Intake;
import forumkoll.ingest.Layout;
import forumkoll.ingest.SourceLayouts;
import forumkoll.ingest.log.LogSource;
import forumkoll.ingest.person.Pseudonyms;
import forumkoll.table.Contract;
import forumkoll.table.Contracts;
import forumkoll.table.Fingerprint;
import forumkoll.table.TableName;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Times our reading of one attendance list beside DuckDB's {@code read_csv} to Parquet, in turn and on the same cores.
 * Started by {@code pipelines/bench/attendance.sh}; not a test.
 */
final class AttendanceBenchmark {

    private AttendanceBenchmark() {}

    /** Arguments: the file, how many rounds, a folder for what is written. */
    public static void main(String[] arguments) throws IOException, SQLException {
        Path file = Path.of(arguments[0]);
        int rounds = Integer.parseInt(arguments[1]);
        Path folder = Path.of(arguments[2]);
        Runtime machine = Runtime.getRuntime();
        System.out.printf(
                Locale.ROOT,
                "%s: %.2f GB, %d cores, heap %d MB; both read from the page cache after the fingerprint's pass%n",
                file.getFileName(),
                Files.size(file) / 1e9,
                machine.availableProcessors(),
                machine.maxMemory() >> 20);
        long begun = System.nanoTime();
        String sourceId = Fingerprint.of(file);
        System.out.printf(Locale.ROOT, "SHA-256 of the file: %.2f s (not part of either time)%n", since(begun));
        List<Double> warm = new ArrayList<>();
        for (int round = 1; round <= rounds; round++) {
            long ours = System.nanoTime();
            IngestReport report = ours(file, sourceId, folder);
            double oursTook = since(ours);
            long theirs = System.nanoTime();
            theirs(file, folder);
            double theirsTook = since(theirs);
            double ratio = oursTook / theirsTook;
            System.out.printf(
                    Locale.ROOT,
                    "%-14s forumkoll %.2f s (%,d rows, %d MB), DuckDB %.2f s (%d MB), ratio %.2f%n",
                    round == 1 ? "cold JVM:" : "warm JVM:",
                    oursTook,
                    report.accepted(),
                    megabytes(folder.resolve("attendance.parquet")) + megabytes(folder.resolve("meeting.parquet")),
                    theirsTook,
                    megabytes(folder.resolve("duckdb.parquet")),
                    ratio);
            if (round > 1) {
                warm.add(ratio);
            }
        }
        warm.stream()
                .sorted()
                .skip(warm.size() / 2)
                .findFirst()
                .ifPresent(median -> System.out.printf(Locale.ROOT, "median ratio, warm: %.2f%n", median));
    }

    private static IngestReport ours(Path file, String sourceId, Path folder) throws IOException {
        Files.deleteIfExists(folder.resolve("attendance.parquet"));
        Files.deleteIfExists(folder.resolve("meeting.parquet"));
        Path schemas = Path.of(System.getProperty("forumkoll.home"), "schemas");
        Contracts contracts = Contracts.read(schemas);
        Map<String, Contract> tables = Map.of(
                "meeting", contracts.of(TableName.of("raw.meeting")),
                "attendance", contracts.of(TableName.of("raw.attendance")));
        Layout layout = Layout.read(schemas.resolve("sources/attendance.json"));
        Pseudonyms people = new Pseudonyms("benchmark".getBytes(StandardCharsets.UTF_8), List.of());
        IngestReport report;
        try (Intake intake = new Intake(file.toString(), tables, folder)) {
            LogSource source = new LogSource(sourceId, 2023, people, Conventions.NONE);
            new AttendanceListReader(source, SourceLayouts.of(layout)).read(file, intake);
            report = intake.report(sourceId, Files.size(file));
        }
        if (report.rejected() > 0 || !report.problems().isEmpty()) {
            throw new IllegalStateException(report.problems().get(0).toString());
        }
        return report;
    }

    private static void theirs(Path file, Path folder) throws IOException, SQLException {
        Files.deleteIfExists(folder.resolve("duckdb.parquet"));
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = connection.createStatement()) {
            statement.execute("COPY (FROM read_csv('" + file + "')) TO '" + folder.resolve("duckdb.parquet")
                    + "' (FORMAT parquet, COMPRESSION zstd)");
        }
    }

    private static double since(long begun) {
        return (System.nanoTime() - begun) / 1e9;
    }

    private static long megabytes(Path file) throws IOException {
        return Files.size(file) >> 20;
    }
}
