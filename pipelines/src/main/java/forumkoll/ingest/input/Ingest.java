package forumkoll.ingest.input;

import forumkoll.ingest.FileReader;
import forumkoll.ingest.IngestReport;
import forumkoll.ingest.Intake;
import forumkoll.ingest.attendance.AttendanceListReader;
import forumkoll.ingest.attendance.AttendanceSheet;
import forumkoll.ingest.csv.CsvReader;
import forumkoll.ingest.csv.LineReader;
import forumkoll.ingest.csv.RowParser;
import forumkoll.ingest.ledger.LedgerReader;
import forumkoll.ingest.log.LogSource;
import forumkoll.ingest.register.RegisterParser;
import forumkoll.ingest.survey.SurveyParser;
import forumkoll.ingest.workbook.XlsxReader;
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
        SourceFile file = task.file();
        return switch (file.kind()) {
            case SURVEY -> survey(task);
            case LEDGER -> new LedgerReader(task.sourceId(), file.year(), file.fileName(), task.layouts());
            case MEETING -> meeting(task);
            case REGISTER -> {
                RowParser parser = new RegisterParser(task.register(), task.sourceId());
                yield new CsvReader(
                        new LineReader(task.layouts(), parser, file.name()),
                        task.layouts().stated());
            }
        };
    }

    private static FileReader survey(IngestTask task) {
        String table = "survey_answer";
        RowParser parser = new SurveyParser(
                task.tables().get(table), task.sourceId(), task.file().year());
        LineReader answers = new LineReader(task.layouts(), parser, table);
        return task.file().isWorkbook()
                ? new XlsxReader(answers)
                : new CsvReader(
                        answers, task.layouts().conventions(task.layouts().only()));
    }

    private static FileReader meeting(IngestTask task) {
        LogSource source = new LogSource(
                task.sourceId(),
                task.file().year(),
                task.people(),
                task.layouts().stated());
        return task.file().isWorkbook()
                ? new XlsxReader(new AttendanceSheet(source, task.layouts()))
                : new MeetingReader(source, new AttendanceListReader(source, task.layouts()));
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
