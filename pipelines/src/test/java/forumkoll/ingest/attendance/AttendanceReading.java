package forumkoll.ingest.attendance;

import forumkoll.ingest.Conventions;
import forumkoll.ingest.IngestReport;
import forumkoll.ingest.Intake;
import forumkoll.ingest.Layout;
import forumkoll.ingest.SourceLayouts;
import forumkoll.ingest.attendance.AttendanceListReader.Records;
import forumkoll.ingest.log.LogSource;
import forumkoll.ingest.person.Pseudonyms;
import forumkoll.table.Column;
import forumkoll.table.Contract;
import forumkoll.table.Contracts;
import forumkoll.table.Rows;
import forumkoll.table.TableName;
import forumkoll.table.TableReader;
import forumkoll.table.TableRow;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** An attendance list written by a test and read; Åsa Ek is the only person of people.csv. */
record AttendanceReading(IngestReport report, Path folder, Map<String, Contract> tables) {

    private static final int WHOLE = 16 << 20;
    private static final Pseudonyms PEOPLE = new Pseudonyms(
            "a key for tests".getBytes(StandardCharsets.UTF_8),
            List.<String[]>of(new String[] {"asa@exempel.se", "Åsa Ek", "slk", "office"}));

    /** Reads {@code csv} as a run does. */
    static AttendanceReading of(Path folder, byte[] csv) throws IOException {
        return of(folder, csv, Records.QUICK_WHERE_PLAIN, WHOLE);
    }

    static AttendanceReading of(Path folder, byte[] csv, Records records, int partBytes) throws IOException {
        Path made = Files.createTempDirectory(folder, "list");
        Path file = Files.write(made.resolve("list.csv"), csv);
        Contracts contracts = Rows.contracts();
        Map<String, Contract> tables = Map.of(
                "meeting", contracts.of(TableName.of("raw.meeting")),
                "attendance", contracts.of(TableName.of("raw.attendance")));
        Layout layout = Layout.read(Path.of(System.getProperty("forumkoll.home"), "schemas/sources/attendance.json"));
        try (Intake intake = new Intake("meetings/2023/list.csv", tables, made)) {
            LogSource source = new LogSource("source", 2023, PEOPLE, Conventions.NONE);
            new AttendanceListReader(source, SourceLayouts.of(layout), records, partBytes).read(file, intake);
            return new AttendanceReading(intake.report("source", csv.length), made, tables);
        }
    }

    /** These columns of every row of raw.attendance, with spaces between. */
    List<String> attendance(String... columns) {
        return shown("attendance", columns);
    }

    /** These columns of every row of raw.meeting, with spaces between. */
    List<String> meetings(String... columns) {
        return shown("meeting", columns);
    }

    /** Every column of every row of both tables. */
    List<String> everything() {
        return tables.keySet().stream()
                .sorted()
                .flatMap(table -> shown(
                        table,
                        tables.get(table).columns().stream()
                                .map(column -> column.name())
                                .toArray(String[]::new))
                        .stream())
                .toList();
    }

    /** Every problem as {@code line:column code [field] found}. */
    List<String> problems() {
        return report.problems().stream()
                .map(problem -> problem.line() + ":" + problem.column() + " " + problem.code() + " [" + problem.field()
                        + "] " + problem.found())
                .toList();
    }

    /** The report's counts as {@code read = accepted + rejected + skipped}. */
    String counts() {
        return report.rowsRead() + " = " + report.accepted() + " + " + report.rejected() + " + " + report.skipped();
    }

    private List<String> shown(String table, String... columns) {
        Contract contract = tables.get(table);
        return TableReader.read(contract, List.of(folder.resolve(table + ".parquet"))).stream()
                .map(row -> Arrays.stream(columns)
                        .map(column -> String.valueOf(value(row, contract.column(column))))
                        .collect(Collectors.joining(" ")))
                .toList();
    }

    private static Object value(TableRow row, Column column) {
        return switch (column.type()) {
            case STRING -> row.text(column.name());
            case INTEGER -> row.integer(column.name());
            case DECIMAL -> row.decimal(column.name());
            case BOOLEAN -> row.truth(column.name());
            case DATE -> row.date(column.name());
            case TIMESTAMP -> row.instant(column.name());
        };
    }
}
