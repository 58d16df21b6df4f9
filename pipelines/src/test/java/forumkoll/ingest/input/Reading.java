package forumkoll.ingest.input;

import forumkoll.ingest.IngestReport;
import forumkoll.ingest.Layout;
import forumkoll.ingest.SourceLayouts;
import forumkoll.table.Contract;
import forumkoll.table.Contracts;
import forumkoll.table.Rows;
import forumkoll.table.TableName;
import forumkoll.table.TableReader;
import forumkoll.table.TableRow;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A file written by a test, read as a run reads it: with the project's own layout and contracts. */
public record Reading(IngestTask task, IngestReport report) {

    /** Reads {@code csv} as a survey of 2023. */
    static Reading survey(Path folder, String csv) {
        return survey(folder, "surveys/2023/svar.csv", csv);
    }

    static Reading survey(Path folder, String path, String csv) {
        Layout layout = Layout.read(Path.of(System.getProperty("forumkoll.home"), "schemas/sources/survey.json"));
        SourceFile file = new SourceFile(path, write(folder, path, csv), SourceKind.SURVEY, "survey", 2023L);
        Contract raw = Rows.contracts().of(TableName.of("raw.survey_answer"));
        return run(IngestTask.of(file, List.of(raw), null, SourceLayouts.of(layout), null, folder.resolve("raw")));
    }

    /** Reads {@code csv} as a register. */
    static Reading register(Path folder, String name, String csv) {
        String path = "registers/" + name + ".csv";
        SourceFile file = new SourceFile(path, write(folder, path, csv), SourceKind.REGISTER, name, null);
        Contracts contracts = Rows.contracts();
        Contract register = contracts.of(new TableName("registers", name));
        Contract raw = contracts.of(new TableName("raw", name));
        return run(IngestTask.of(
                file, List.of(raw), register, SourceLayouts.of(Layout.of(register)), null, folder.resolve("raw")));
    }

    /** The accepted rows, from the Parquet file. */
    List<TableRow> rows() {
        Contract raw = task.tables().firstEntry().getValue();
        return TableReader.read(raw, List.of(Path.of(task.folder(), Ingest.rows(raw))));
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

    private static Reading run(IngestTask task) {
        return new Reading(task, Ingest.run(task));
    }

    private static String write(Path folder, String path, String csv) {
        Path file = folder.resolve(path).toAbsolutePath();
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, csv);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file.toString();
    }
}
