package forumkoll.ingest;

import forumkoll.table.Contract;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** Reads one file to Parquet files and a report. A pure function of its task: it runs on any thread or machine. */
public final class Ingest {

    /** Name of the report in a task's folder; it is there only when the rows are whole. */
    public static final String REPORT = "report.json";

    private Ingest() {}

    /** Reads the task's file, or finds the result of an earlier reading; problems are named after this task's file. */
    public static IngestReport run(IngestTask task) {
        Path done = Path.of(task.folder(), REPORT);
        if (Files.exists(done)) {
            return IngestReport.read(done).in(task.file().path());
        }
        try {
            return read(task);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + task.file().location(), e);
        }
    }

    /** Name of the Parquet file of a table in a task's folder. */
    public static String rows(Contract raw) {
        return raw.table().name() + ".parquet";
    }

    /** Makes the folder appear whole: another reader of the same bytes finds all of it or nothing. */
    private static IngestReport read(IngestTask task) throws IOException {
        Path folder = Path.of(task.folder());
        Files.createDirectories(folder.getParent());
        Path aside = Files.createTempDirectory(folder.getParent(), "aside-");
        Path file = Path.of(task.file().location());
        IngestReport report;
        try (Intake intake = new Intake(task.file().path(), task.tables(), aside)) {
            reader(task).read(file, intake);
            report = intake.report(task.sourceId(), Files.size(file));
        }
        report.write(aside.resolve(REPORT));
        try {
            Files.move(aside, folder);
        } catch (FileAlreadyExistsException | DirectoryNotEmptyException e) {
            delete(aside);
        }
        return report;
    }

    private static FileReader reader(IngestTask task) {
        return switch (task.file().kind()) {
            case SURVEY ->
                new CsvReader(
                        task.layouts().get(0),
                        new SurveyParser(
                                task.tables().get("survey_answer"),
                                task.sourceId(),
                                task.file().year()),
                        "survey_answer");
            case LEDGER, MEETING ->
                throw new IllegalStateException("no reader for " + task.file().kind());
            case REGISTER ->
                new CsvReader(
                        task.layouts().get(0),
                        new RegisterParser(task.register(), task.sourceId()),
                        task.file().name());
        };
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(folder);
    }
}
