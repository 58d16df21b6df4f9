package forumkoll.ingest.input;

import forumkoll.ingest.Conventions;
import forumkoll.ingest.FileReader;
import forumkoll.ingest.IngestReport;
import forumkoll.ingest.Intake;
import forumkoll.ingest.log.LogSource;
import forumkoll.ingest.person.Pseudonyms;
import forumkoll.table.Contract;
import forumkoll.table.Rows;
import forumkoll.table.TableName;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A meeting log written by a test and read as a log of 2023; rows are taken from the Parquet files. */
record LogReading(Path folder, IngestReport report) {

    /** Anna and Bo work for the city, Carl is elected. */
    static final Pseudonyms PEOPLE = new Pseudonyms(
            "a key of the tests".getBytes(StandardCharsets.UTF_8),
            List.of(
                    new String[] {"anna.berg@example.se", "Anna Berg", "kultur", "office"},
                    new String[] {"bo.ek@example.se", "Bo Ek", "miljo", "office"},
                    new String[] {"carl.dal@example.se", "Carl Dal", "ks", "politicians"}));

    static LogReading of(Path folder, String text) {
        return of(folder, text.getBytes(StandardCharsets.UTF_8));
    }

    /** As Teams writes it: with a byte order mark. */
    static LogReading of(Path folder, String text, Charset charset) {
        return of(folder, ("\uFEFF" + text).getBytes(charset));
    }

    static LogReading of(Path folder, byte[] bytes) {
        return of(folder, bytes, Conventions.NONE);
    }

    /** As a layout with these conventions has it read. */
    static LogReading of(Path folder, byte[] bytes, Conventions stated) {
        try {
            Files.createDirectories(folder);
            Path file = Files.write(folder.resolve("log"), bytes);
            Path rows = Files.createTempDirectory(folder, "rows");
            IngestReport report;
            try (Intake intake = new Intake(
                    "meetings/2023/log", Map.of("meeting", raw("meeting"), "attendance", raw("attendance")), rows)) {
                FileReader list = (other, into) -> into.decide("layout", "attendance_list");
                new MeetingReader(new LogSource("abc", 2023, PEOPLE, stated), list).read(file, intake);
                report = intake.report("abc", bytes.length);
            }
            return new LogReading(rows, report);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Columns of all meetings in order of time, as {@code a | b}. */
    List<String> meetings(String columns) {
        return query("meeting", columns, "starts_at, held_on, meeting_ref");
    }

    /** Columns of all presences in the order they stand in the file. */
    List<String> presences(String columns) {
        return query("attendance", columns, "source_line, row");
    }

    /** Every problem as {@code line code found}. */
    List<String> problems() {
        return report.problems().stream()
                .map(problem -> problem.line() + " " + problem.code() + " " + problem.found())
                .toList();
    }

    /** {@code read = accepted + rejected + skipped}. */
    String counts() {
        return report.rowsRead() + " = " + report.accepted() + " + " + report.rejected() + " + " + report.skipped();
    }

    /** Everything that was written or reported, to look for names in. */
    String everything() {
        return meetings("*") + " " + presences("*") + " " + report;
    }

    private static Contract raw(String table) {
        return Rows.contracts().of(new TableName("raw", table));
    }

    private List<String> query(String table, String columns, String order) {
        String sql = "SELECT concat_ws(' | ', " + shown(columns) + ") FROM '" + folder.resolve(table + ".parquet")
                + "' ORDER BY " + order;
        try (var connection = DriverManager.getConnection("jdbc:duckdb:");
                var statement = connection.createStatement()) {
            statement.execute("SET TimeZone = 'UTC'");
            List<String> rows = new ArrayList<>();
            try (ResultSet result = statement.executeQuery(sql)) {
                while (result.next()) {
                    rows.add(result.getString(1));
                }
            }
            return rows;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String shown(String columns) {
        if (columns.equals("*")) {
            return "COLUMNS(*)::VARCHAR";
        }
        List<String> shown = new ArrayList<>();
        for (String column : columns.split(", ")) {
            shown.add("coalesce(" + column + "::VARCHAR, '-')");
        }
        return String.join(", ", shown);
    }
}
