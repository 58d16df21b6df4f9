package forumkoll.flow;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import forumkoll.engine.Engine;
import forumkoll.ingest.Ingest;
import forumkoll.ingest.IngestReport;
import forumkoll.ingest.IngestTask;
import forumkoll.ingest.InputFolder;
import forumkoll.ingest.Layout;
import forumkoll.ingest.Problem;
import forumkoll.ingest.SourceFile;
import forumkoll.ingest.SourceKind;
import forumkoll.table.Contract;
import forumkoll.table.Contracts;
import forumkoll.table.TableName;
import forumkoll.table.Text;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;

/** Every file of an input folder, read: its task and its report. Equal bytes are read once. */
public final class Input {

    /** A file and what became of it. */
    public record ReadFile(IngestTask task, IngestReport report, String duplicateOf) {}

    private final List<ReadFile> files = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();

    private Input() {}

    /** Reads all of {@code folder} on {@code engine}; results lie below {@code rawFolder}. */
    public static Input read(Path folder, Home home, Contracts contracts, Engine engine, Path rawFolder) {
        if (!Files.isDirectory(folder)) {
            throw new BlockedException(new Text(
                    "Indatamappen " + folder + " finns inte. Ange en mapp med surveys/ och registers/.",
                    "The input folder " + folder + " does not exist. Name a folder with surveys/ and registers/."));
        }
        Input input = new Input();
        InputFolder listed = InputFolder.list(folder, contracts.layer("registers"));
        input.problems.addAll(listed.problems());
        Layout survey = Layout.read(home.schemas().resolve("sources/survey.json"));
        List<IngestTask> tasks = listed.files().stream()
                .map(file -> task(file, contracts, survey, rawFolder))
                .toList();
        input.take(tasks, engine.map(distinct(tasks), Ingest::run));
        return input;
    }

    /** What stands in the way, in every file at once. */
    public List<Problem> problems() {
        return List.copyOf(problems);
    }

    /** All files, by path. */
    public List<ReadFile> files() {
        return List.copyOf(files);
    }

    /** The Parquet files that make up a raw table. */
    List<Path> rows(TableName raw) {
        return files.stream()
                .filter(file -> file.duplicateOf() == null)
                .flatMap(file -> file.task().tables().values().stream()
                        .filter(contract -> contract.table().equals(raw))
                        .map(contract -> Path.of(file.task().folder(), Ingest.rows(contract))))
                .toList();
    }

    /** Rows of {@code meta.source_file}. */
    List<Object[]> sourceFiles() {
        return files.stream()
                .map(file -> new Object[] {
                    file.task().file().path(),
                    file.task().sourceId(),
                    file.task().file().kind().word(),
                    file.task().file().name(),
                    file.task().file().year(),
                    file.report().bytes(),
                    file.report().rowsRead(),
                    file.report().accepted(),
                    file.report().rejected(),
                    file.report().skipped(),
                    json(file.report().decisions()),
                    file.duplicateOf()
                })
                .toList();
    }

    /** The source kinds and years that hold anything, such as {@code survey 2023}. */
    public SortedSet<String> covered() {
        SortedSet<String> covered = new TreeSet<>();
        for (ReadFile file : files) {
            SourceFile source = file.task().file();
            covered.add(source.kind().word() + (source.year() == null ? "" : " " + source.year()));
        }
        return covered;
    }

    private static IngestTask task(SourceFile file, Contracts contracts, Layout survey, Path rawFolder) {
        if (file.kind() == SourceKind.SURVEY) {
            Contract raw = contracts.of(new TableName("raw", "survey_answer"));
            return IngestTask.of(file, List.of(raw), null, survey, rawFolder);
        }
        Contract raw = contracts.of(new TableName("raw", file.name()));
        Contract register = contracts.of(new TableName("registers", file.name()));
        return IngestTask.of(file, List.of(raw), register, Layout.of(register), rawFolder);
    }

    /** One task for each set of equal files, the first by path. */
    private static List<IngestTask> distinct(List<IngestTask> tasks) {
        Map<String, IngestTask> first = new LinkedHashMap<>();
        tasks.forEach(task -> first.putIfAbsent(task.folder(), task));
        return List.copyOf(first.values());
    }

    private void take(List<IngestTask> tasks, List<IngestReport> reports) {
        List<IngestTask> read = distinct(tasks);
        Map<String, IngestReport> reportOf = new LinkedHashMap<>();
        Map<String, String> pathOf = new LinkedHashMap<>();
        for (int i = 0; i < read.size(); i++) {
            reportOf.put(read.get(i).folder(), reports.get(i));
            pathOf.put(read.get(i).folder(), read.get(i).file().path());
            problems.addAll(reports.get(i).problems());
        }
        for (IngestTask task : tasks) {
            String first = pathOf.get(task.folder());
            String path = task.file().path();
            files.add(new ReadFile(task, reportOf.get(task.folder()), first.equals(path) ? null : first));
        }
        reportSameFileForTwoYears(read);
    }

    private void reportSameFileForTwoYears(List<IngestTask> tasks) {
        Map<String, IngestTask> bySource = new LinkedHashMap<>();
        for (IngestTask task : tasks) {
            IngestTask other =
                    bySource.putIfAbsent(task.sourceId() + task.tables().keySet(), task);
            if (other != null
                    && !Objects.equals(other.file().year(), task.file().year())) {
                problems.add(Problem.ofFile(
                        task.file().path(),
                        "same_file_for_two_years",
                        other.file().path(),
                        new Text("olika filer för olika år", "different files for different years"),
                        new Text("Ta bort den som ligger fel.", "Remove the one that lies wrong.")));
            }
        }
    }

    private static String json(Map<String, String> decisions) {
        try {
            return new ObjectMapper().writeValueAsString(decisions);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
