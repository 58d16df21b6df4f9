package forumkoll.flow;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import forumkoll.engine.Engine;
import forumkoll.ingest.IngestReport;
import forumkoll.ingest.Layouts;
import forumkoll.ingest.Problem;
import forumkoll.ingest.PseudonymKey;
import forumkoll.ingest.input.Ingest;
import forumkoll.ingest.input.IngestTask;
import forumkoll.ingest.input.InputFolder;
import forumkoll.ingest.input.People;
import forumkoll.ingest.input.SourceFile;
import forumkoll.ingest.person.Pseudonyms;
import forumkoll.table.Contracts;
import forumkoll.table.TableName;
import forumkoll.table.Text;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/** Every file of an input folder, read: its task and its report. Equal bytes are read once. */
public final class Input {

    /** The register that is read and never stored. */
    private static final String PEOPLE = "people";

    /** A file and what became of it. */
    public record ReadFile(IngestTask task, IngestReport report, String duplicateOf) {}

    private final List<ReadFile> files = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();
    private Pseudonyms people;

    private Input() {}

    /**
     * Reads all of {@code folder} on {@code engine}; results lie below {@code rawFolder}.
     *
     * @param key the key of the pseudonyms that persons get
     * @param progress hears how many files have been read
     */
    public static Input read(
            Path folder,
            Home home,
            Contracts contracts,
            Engine engine,
            PseudonymKey key,
            Path rawFolder,
            Progress progress) {
        if (!Files.isDirectory(folder)) {
            throw new BlockedException(new Text(
                    "Indatamappen " + folder + " finns inte. Ange en mapp med surveys/ och registers/.",
                    "The input folder " + folder + " does not exist. Name a folder with surveys/ and registers/."));
        }
        Input input = new Input();
        InputFolder listed = InputFolder.list(folder, contracts.layer("registers"));
        input.problems.addAll(listed.problems());
        SourceFile people = listed.files().stream()
                .filter(file -> file.name().equals(PEOPLE))
                .findFirst()
                .orElse(null);
        Layouts layouts = new Layouts(home.schemas().resolve("sources"), folder);
        input.problems.addAll(layouts.problems());
        input.people = People.read(
                people,
                contracts.of(new TableName("registers", PEOPLE)),
                key,
                layouts.of("registers/people.csv", "register").stated(),
                input.problems);
        Tasks tasks = new Tasks(contracts, layouts, input.people, rawFolder);
        List<IngestTask> all = listed.files().stream()
                .filter(file -> !file.name().equals(PEOPLE))
                .map(tasks::of)
                .toList();
        List<IngestTask> distinct = distinct(all);
        input.take(all, engine.map(distinct, Ingest::run, done -> progress.files(done, distinct.size())));
        return input;
    }

    /** The names that must not be published. */
    Set<String> names() {
        return people.names();
    }

    /** The problems that stand in the way, given the share of rows that may be rejected for a kind of source. */
    List<Problem> blocking(Map<String, BigDecimal> allowedShare) {
        Map<String, String> kindOf = new LinkedHashMap<>();
        Map<String, long[]> counts = new LinkedHashMap<>();
        for (ReadFile file : files) {
            String kind = file.task().file().kind().word();
            kindOf.put(file.task().file().path(), kind);
            long[] count = counts.computeIfAbsent(kind, key -> new long[2]);
            count[0] += file.report().rejected();
            count[1] += file.report().rowsRead();
        }
        return problems.stream()
                .filter(problem -> !problem.concernsOneRow()
                        || !isAllowed(
                                counts.get(kindOf.get(problem.file())), allowedShare.get(kindOf.get(problem.file()))))
                .toList();
    }

    private static boolean isAllowed(long[] count, BigDecimal share) {
        return count != null
                && share != null
                && BigDecimal.valueOf(count[0]).compareTo(share.multiply(BigDecimal.valueOf(count[1]))) <= 0;
    }

    /** Rows of {@code meta.reject}. */
    List<Object[]> rejects() {
        return problems.stream()
                .map(problem -> new Object[] {
                    problem.file(),
                    problem.sheet(),
                    problem.line() == null ? null : (Object) problem.line().longValue(),
                    problem.code(),
                    problem.field(),
                    people.withoutNames(problem.found()),
                    problem.expected().sv() + " / " + problem.expected().en(),
                    people.withoutNames(problem.raw())
                })
                .toList();
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
