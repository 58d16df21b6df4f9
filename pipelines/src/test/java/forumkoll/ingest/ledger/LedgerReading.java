package forumkoll.ingest.ledger;

import forumkoll.ingest.Conventions;
import forumkoll.ingest.IngestReport;
import forumkoll.ingest.Intake;
import forumkoll.ingest.Layout;
import forumkoll.ingest.Problem;
import forumkoll.ingest.SourceLayouts;
import forumkoll.table.Contract;
import forumkoll.table.Rows;
import forumkoll.table.TableName;
import forumkoll.table.TableReader;
import forumkoll.table.TableRow;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A ledger written by a test and read with the project's own layouts. */
record LedgerReading(IngestReport report, List<TableRow> rows) {

    private static final String TABLE = "ledger_entry";

    /** Reads {@code content} as a file of 2023. */
    static LedgerReading of(Path folder, String fileName, String content) {
        return of(folder, fileName, content.getBytes(StandardCharsets.UTF_8));
    }

    /** Reads {@code bytes} as a file of 2023; {@code further} layouts are tried before the project's own. */
    static LedgerReading of(Path folder, String fileName, byte[] bytes, Layout... further) {
        try {
            Path work = Files.createTempDirectory(folder, "ledger");
            Path file = Files.write(work.resolve(fileName), bytes);
            Contract contract = Rows.contracts().of(TableName.of("raw." + TABLE));
            ArrayList<Layout> layouts = new ArrayList<>(List.of(further));
            layouts.addAll(List.of(layout("ledger-goteborg"), layout("ledger-reskontra")));
            IngestReport report;
            try (Intake intake = new Intake("ledgers/2023/" + fileName, Map.of(TABLE, contract), work.resolve("out"))) {
                new LedgerReader("source", 2023, fileName, new SourceLayouts(layouts, Conventions.NONE))
                        .read(file, intake);
                report = intake.report("source", bytes.length);
            }
            return new LedgerReading(
                    report,
                    TableReader.read(contract, List.of(work.resolve("out").resolve(TABLE + ".parquet"))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A layout of {@code schemas/sources/}. */
    static Layout layout(String name) {
        return Layout.read(Path.of(System.getProperty("forumkoll.home"), "schemas/sources", name + ".json"));
    }

    /** The only row. */
    TableRow row() {
        if (rows.size() != 1) {
            throw new AssertionError("one row expected, not " + rows.size() + "; problems: " + problems());
        }
        return rows.get(0);
    }

    /** The accepted amounts in the file's order. */
    List<BigDecimal> amounts() {
        return rows.stream().map(row -> row.decimal("amount_sek")).toList();
    }

    /** Every problem as {@code line:column code [field] found}. */
    List<String> problems() {
        return report.problems().stream()
                .map(problem -> problem.line() + ":" + problem.column() + " " + problem.code() + " [" + problem.field()
                        + "] " + problem.found())
                .toList();
    }

    /** The code of every problem. */
    List<String> codes() {
        return report.problems().stream().map(Problem::code).toList();
    }

    /** The report's counts as {@code read = accepted + rejected + skipped}. */
    String counts() {
        return report.rowsRead() + " = " + report.accepted() + " + " + report.rejected() + " + " + report.skipped();
    }

    /** How the file was read. */
    String decision(String what) {
        return report.decisions().get(what);
    }

    /** The sums as {@code file = accepted + rejected}. */
    String sums() {
        return decision("control_total") + " = " + decision("accepted_sum") + " + " + decision("rejected_sum");
    }
}
