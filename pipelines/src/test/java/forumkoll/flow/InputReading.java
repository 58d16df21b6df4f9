package forumkoll.flow;

import forumkoll.engine.Engine;
import forumkoll.ingest.IngestReport;
import forumkoll.ingest.Problem;
import forumkoll.ingest.PseudonymKey;
import forumkoll.table.Contract;
import forumkoll.table.TableName;
import forumkoll.table.TableReader;
import forumkoll.table.TableRow;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** An input folder written by a test and read as a run reads it, its layouts and people too. */
public final class InputReading {

    private static final Home HOME = new Home(Path.of(System.getProperty("forumkoll.home")));

    private final Path folder;
    private Input input;

    /** An empty input folder below {@code tests}. */
    public InputReading(Path tests) {
        this.folder = tests.resolve("input");
    }

    /** Adds a file in UTF-8. */
    public InputReading with(String path, String text) {
        return with(path, text.getBytes(StandardCharsets.UTF_8));
    }

    /** Adds a file in another charset, without byte order mark. */
    public InputReading with(String path, String text, Charset charset) {
        return with(path, text.getBytes(charset));
    }

    /** Adds a file. */
    public InputReading with(String path, byte[] bytes) {
        try {
            Files.createDirectories(folder.resolve(path).getParent());
            Files.write(folder.resolve(path), bytes);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Reads the folder as it is now. */
    public InputReading read() {
        try (Engine engine = HOME.duckDb()) {
            Path raw = Files.createTempDirectory(folder.getParent(), "raw");
            input = Input.read(folder, HOME, HOME.contracts(), engine, PseudonymKey.of("k"), raw, text -> {});
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All problems but the one that a folder without surveys has. */
    public List<Problem> problems() {
        return input.problems().stream()
                .filter(problem -> !problem.code().equals("empty_input"))
                .toList();
    }

    /** Every problem as {@code file sheet:line code found}. */
    public List<String> shown() {
        return problems().stream()
                .map(problem -> problem.file() + " " + (problem.sheet() == null ? "" : problem.sheet() + ":")
                        + problem.line() + " " + problem.code() + " " + problem.found())
                .toList();
    }

    /** What became of a file. */
    public IngestReport report(String path) {
        return input.files().stream()
                .filter(file -> file.task().file().path().equals(path))
                .findFirst()
                .orElseThrow()
                .report();
    }

    /** A file's counts as {@code read = accepted + rejected + skipped}. */
    public String counts(String path) {
        IngestReport report = report(path);
        return report.rowsRead() + " = " + report.accepted() + " + " + report.rejected() + " + " + report.skipped();
    }

    /** How a file was read. */
    public Map<String, String> decisions(String path) {
        return report(path).decisions();
    }

    /** The rows of a raw table. */
    public List<TableRow> rows(String table) {
        Contract contract = HOME.contracts().of(new TableName("raw", table));
        return TableReader.read(contract, input.rows(contract.table()));
    }

    /** What {@code meta.reject} holds of each record: code and raw. */
    public List<String> rejectedRecords() {
        return input.rejects().stream()
                .filter(row -> !row[3].equals("empty_input"))
                .map(row -> row[3] + ": " + row[7])
                .toList();
    }
}
