package forumkoll.ingest;

import forumkoll.table.TableWriter;
import forumkoll.table.Text;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Reads one file to a Parquet file and a report. A pure function of its task: it runs on any thread or machine. */
public final class Ingest {

    /** Name of the Parquet file in a task's folder. */
    public static final String ROWS = "rows.parquet";

    /** Name of the report in a task's folder; it is there only when the rows are whole. */
    public static final String REPORT = "report.json";

    private final IngestTask task;
    private final String path;
    private final List<Problem> problems = new ArrayList<>();
    private final List<Object[]> rows = new ArrayList<>();
    private final Map<String, String> decisions = new TreeMap<>();
    private long rowsRead;
    private long skipped;

    private Ingest(IngestTask task) {
        this.task = task;
        this.path = task.file().path();
    }

    /** Reads the task's file, or finds the result of an earlier reading; problems are named after this task's file. */
    public static IngestReport run(IngestTask task) {
        Path done = Path.of(task.folder(), REPORT);
        if (Files.exists(done)) {
            return IngestReport.read(done).in(task.file().path());
        }
        return new Ingest(task).read();
    }

    private IngestReport read() {
        try {
            byte[] bytes = Files.readAllBytes(Path.of(task.file().location()));
            readLines(CsvFile.read(path, bytes, problems));
            long accepted = rows.size();
            IngestReport report = new IngestReport(
                    task.sourceId(),
                    bytes.length,
                    rowsRead,
                    accepted,
                    rowsRead - accepted - skipped,
                    skipped,
                    decisions,
                    List.copyOf(problems));
            store(report);
            return report;
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + task.file().location(), e);
        }
    }

    private void readLines(CsvFile csv) {
        decisions.put("encoding", "UTF-8");
        decisions.put("separator", csv.separator() == '\t' ? "tab" : String.valueOf(csv.separator()));
        List<CsvFile.Line> lines = csv.lines();
        if (lines.isEmpty()) {
            if (problems.isEmpty()) {
                problems.add(Problem.ofFile(
                        path,
                        "empty_file",
                        "0 byte",
                        new Text("en rubrikrad", "a heading line"),
                        new Text("Fyll i filen eller ta bort den.", "Fill in the file or remove it.")));
            }
            return;
        }
        Heading heading = Heading.match(path, lines.get(0), task.layout(), problems);
        decisions.put("heading_line", String.valueOf(lines.get(0).number()));
        decisions.put("ignored_columns", String.join(" | ", heading.ignored()));
        RowParser parser = parser();
        lines.subList(1, lines.size()).forEach(line -> readLine(line, heading, parser));
        parser.finish();
        // a record lost to a stray quote was read and rejected too
        Set<Integer> lost = new HashSet<>();
        problems.stream().filter(p -> p.code().equals("stray_quote")).forEach(p -> lost.add(p.line()));
        rowsRead += lost.size();
    }

    private void readLine(CsvFile.Line line, Heading heading, RowParser parser) {
        rowsRead++;
        if (line.isBlank()) {
            skipped++;
            return;
        }
        if (line.cells().size() != heading.width()) {
            problems.add(wrongWidth(line, heading));
            return;
        }
        Object[] row = parser.row(new CellReader(path, line, heading, problems), line.number());
        if (row != null && heading.isComplete()) {
            rows.add(row);
        }
    }

    private Problem wrongWidth(CsvFile.Line line, Heading heading) {
        return new Problem(
                path,
                line.number(),
                Math.min(line.cells().size(), heading.width()) + 1,
                "wrong_width",
                null,
                line.cells().size() + ": " + String.join(" | ", line.cells()),
                new Text(
                        heading.width() + " kolumner, som i rubrikraden",
                        heading.width() + " columns, as in the heading"),
                new Text(
                        "Sätt citattecken om celler som innehåller skiljetecknet.",
                        "Put quotes round cells that hold the separator."));
    }

    private RowParser parser() {
        return switch (task.file().kind()) {
            case SURVEY ->
                new SurveyParser(task.raw(), task.sourceId(), task.file().year());
            case REGISTER -> new RegisterParser(task.register(), task.sourceId());
        };
    }

    /** Makes the folder appear whole: another reader of the same bytes finds all of it or nothing. */
    private void store(IngestReport report) throws IOException {
        Path folder = Path.of(task.folder());
        Files.createDirectories(folder.getParent());
        Path aside = Files.createTempDirectory(folder.getParent(), "aside-");
        TableWriter.write(task.raw(), aside.resolve(ROWS), rows);
        report.write(aside.resolve(REPORT));
        try {
            Files.move(aside, folder);
        } catch (FileAlreadyExistsException | java.nio.file.DirectoryNotEmptyException e) {
            Files.delete(aside.resolve(ROWS));
            Files.delete(aside.resolve(REPORT));
            Files.delete(aside);
        }
    }
}
