package forumkoll.flow;

import forumkoll.ingest.IngestReport;
import forumkoll.ingest.Layout;
import forumkoll.ingest.Problem;
import forumkoll.ingest.SourceLayouts;
import forumkoll.ingest.input.Ingest;
import forumkoll.ingest.input.IngestTask;
import forumkoll.ingest.input.InputFolder;
import forumkoll.ingest.input.SourceFile;
import forumkoll.ingest.input.SourceKind;
import forumkoll.table.Contract;
import forumkoll.table.Contracts;
import forumkoll.table.TableName;
import forumkoll.table.TableReader;
import forumkoll.table.TableRow;
import forumkoll.table.Text;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The registers of an input folder, for commands that compute nothing else; read aside, and nothing is left. */
public final class Registers {

    private final Map<String, List<TableRow>> rows;

    private Registers(Map<String, List<TableRow>> rows) {
        this.rows = rows;
    }

    /**
     * Reads the registers called {@code names} that are in {@code folder}.
     *
     * @throws BlockedException when the folder does not exist, or a register cannot be read
     */
    public static Registers read(Path folder, Contracts contracts, List<String> names) {
        if (!Files.isDirectory(folder)) {
            throw new BlockedException(new Text(
                    "Indatamappen " + folder + " finns inte. Ange en mapp med registers/.",
                    "The input folder " + folder + " does not exist. Name a folder with registers/."));
        }
        Map<String, List<TableRow>> rows = new TreeMap<>();
        names.forEach(name -> rows.put(name, List.of()));
        for (SourceFile file :
                InputFolder.list(folder, contracts.layer("registers")).files()) {
            if (file.kind() == SourceKind.REGISTER && names.contains(file.name())) {
                rows.put(file.name(), rows(file, contracts.of(new TableName("registers", file.name())), contracts));
            }
        }
        return new Registers(rows);
    }

    /**
     * Reads one file whose columns are {@code columns}; others are ignored.
     *
     * @throws BlockedException when it cannot be read
     */
    public static List<TableRow> readFile(Path file, Contract columns, Contracts contracts) {
        if (!Files.isRegularFile(file)) {
            throw new BlockedException(
                    new Text("Filen " + file + " finns inte.", "The file " + file + " does not exist."));
        }
        String location = file.toAbsolutePath().toString();
        String name = columns.table().name();
        return rows(new SourceFile(file.toString(), location, SourceKind.REGISTER, name, null), columns, contracts);
    }

    /** The rows of a register; none when the folder lacks it. */
    public List<TableRow> of(String name) {
        return rows.get(name);
    }

    private static List<TableRow> rows(SourceFile file, Contract register, Contracts contracts) {
        Contract raw = raw(register, contracts);
        Path aside = aside();
        try {
            IngestTask task =
                    IngestTask.of(file, List.of(raw), register, SourceLayouts.of(Layout.of(register)), null, aside);
            IngestReport report = Ingest.run(task);
            if (!report.problems().isEmpty()) {
                throw refused(report.problems());
            }
            return TableReader.read(raw, List.of(Path.of(task.folder(), Ingest.rows(raw))));
        } finally {
            delete(aside);
        }
    }

    private static BlockedException refused(List<Problem> problems) {
        return new BlockedException(
                new Text("Filen kan inte läsas; se ovan.", "The file cannot be read; see above."), problems);
    }

    /** A register's rows also tell the file and line they come from. */
    private static Contract raw(Contract register, Contracts contracts) {
        Contract answers = contracts.of(new TableName("raw", "survey_answer"));
        return register.extended(
                new TableName("raw", register.table().name()),
                List.of(answers.column("source_id"), answers.column("source_line")),
                List.of("source_id", "source_line"));
    }

    private static Path aside() {
        try {
            return Files.createTempDirectory("forumkoll-registers-");
        } catch (IOException e) {
            throw new UncheckedIOException("cannot make a temporary folder", e);
        }
    }

    private static void delete(Path folder) {
        try (Stream<Path> walk = Files.walk(folder)) {
            for (Path path : walk.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot remove " + folder, e);
        }
    }
}
