package forumkoll.ingest.attendance;

import forumkoll.ingest.FileReader;
import forumkoll.ingest.Intake;
import forumkoll.ingest.Layout;
import forumkoll.ingest.Problem;
import forumkoll.ingest.csv.CsvFile;
import forumkoll.ingest.csv.Heading;
import forumkoll.ingest.person.KnownPersons;
import forumkoll.ingest.person.Pseudonyms;
import forumkoll.ingest.text.Utf8Stream;
import forumkoll.table.Contract;
import forumkoll.table.Text;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;

/**
 * Reads a plain attendance list: one record per person and meeting, or per time the person was in. The file is cut
 * into parts of whole records that are read on all cores and told in order, so its size does not matter: at most a few
 * parts, the distinct meetings and some of the persons are in memory.
 */
public final class AttendanceListReader implements FileReader {

    /** Whether plain records are read from their bytes; both give the same rows and problems. */
    enum Records {
        QUICK_WHERE_PLAIN,
        ALL_CLOSELY
    }

    private static final int PART_BYTES = 16 << 20;
    private static final int LONGEST_RECORD_BYTES = 1 << 20;

    /** Problems beyond are counted, so that a large file of nothing but faults fits in memory. */
    private static final int MOST_PROBLEMS = 100_000;

    private final String sourceId;
    private final long year;
    private final Layout layout;
    private final KnownPersons people;
    private final Records records;
    private final int partBytes;
    private final MeetingRows meetings = new MeetingRows();
    private long problemsBeyond;

    /** A reader of one file. */
    public AttendanceListReader(String sourceId, long year, Layout layout, Pseudonyms people) {
        this(sourceId, year, layout, people, Records.QUICK_WHERE_PLAIN, PART_BYTES);
    }

    /** For tests: another way through the records, or smaller parts. */
    AttendanceListReader(String sourceId, long year, Layout layout, Pseudonyms people, Records records, int partBytes) {
        this.sourceId = sourceId;
        this.year = year;
        this.layout = layout;
        this.people = new KnownPersons(people);
        this.records = records;
        this.partBytes = partBytes;
    }

    @Override
    public void read(Path file, Intake intake) throws IOException {
        Charset charset = Utf8Stream.charset(file);
        intake.decide("encoding", charset.name());
        try (InputStream in = Utf8Stream.open(file, charset)) {
            RecordParts parts = new RecordParts(in, partBytes, Math.min(LONGEST_RECORD_BYTES, partBytes / 2));
            AttendanceForm form = form(parts, intake);
            if (form != null) {
                readParts(parts, form, intake);
                meetings.tell(intake, sourceId, year);
            }
        }
    }

    /** How the file is written, by its heading; null when it has none, which is reported. */
    private AttendanceForm form(RecordParts parts, Intake intake) throws IOException {
        byte[] beginning = parts.beginning();
        int firstEnd = RecordEnd.lineEnd(beginning, 0, beginning.length);
        if (beginning.length == 0) {
            intake.refuse(
                    "empty_file",
                    "0 byte",
                    new Text("en rubrikrad", "a heading line"),
                    new Text("Fyll i filen eller ta bort den.", "Fill in the file or remove it."));
            return null;
        }
        int longest = Math.min(LONGEST_RECORD_BYTES, partBytes / 2);
        String firstLine = new String(beginning, 0, Math.max(0, Math.min(firstEnd, longest)), StandardCharsets.UTF_8);
        char separator = separator(firstLine);
        int end = new RecordEnd((byte) separator, 0, longest).find(beginning, 0, beginning.length);
        List<String> cells = end < 0
                ? List.of()
                : AttendancePart.cells(new String(beginning, 0, end, StandardCharsets.UTF_8), separator);
        RecordEnd form = new RecordEnd((byte) separator, cells.size(), longest);
        if (cells.isEmpty() || form.find(beginning, 0, beginning.length) < 0) {
            intake.report(AttendanceProblems.ofLine(intake.path(), end < 0 ? "stray_quote" : "too_long", 1));
            intake.reject();
            return null; // without its heading a file says nothing
        }
        intake.decide("separator", separator == '\t' ? "tab" : String.valueOf(separator));
        intake.decide("heading_line", "1");
        Heading heading = Heading.match(intake.path(), new CsvFile.Line(1, cells), layout, intake.problems());
        intake.decide("ignored_columns", String.join(" | ", heading.ignored()));
        parts.afterHeading(end, RecordEnd.lines(beginning, 0, end), form);
        return new AttendanceForm(intake.path(), separator, heading, form, records);
    }

    /** {@code ;}, {@code ,} or tab: the one that the heading line has most of, outside quotes. */
    private static char separator(String headingLine) {
        String bare = headingLine.replaceAll("\"[^\"]*\"", "");
        return Stream.of(';', ',', '\t')
                .max(Comparator.comparingLong(
                        candidate -> bare.chars().filter(c -> c == candidate).count()))
                .filter(best -> bare.indexOf(best) >= 0)
                .orElse(';');
    }

    private void readParts(RecordParts parts, AttendanceForm form, Intake intake) throws IOException {
        Contract attendance = intake.contract("attendance");
        int threads = Runtime.getRuntime().availableProcessors();
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            Queue<Future<AttendancePart>> underWay = new ArrayDeque<>();
            for (RecordPart part = parts.next(); part != null; part = parts.next()) {
                RecordPart cut = part;
                underWay.add(pool.submit(() -> AttendancePart.read(cut, form, people, attendance, sourceId)));
                if (underWay.size() > threads) {
                    tell(underWay.remove(), intake);
                }
            }
            while (!underWay.isEmpty()) {
                tell(underWay.remove(), intake);
            }
        } finally {
            pool.shutdownNow();
        }
        if (problemsBeyond > 0) {
            intake.refuse(
                    "more_problems",
                    String.valueOf(problemsBeyond),
                    new Text("högst " + MOST_PROBLEMS + " problem", "at most " + MOST_PROBLEMS + " problems"),
                    new Text(
                            "Rätta de första; de övriga är nog av samma slag.",
                            "Correct the first; the others are probably alike."));
        }
    }

    private void tell(Future<AttendancePart> read, Intake intake) {
        AttendancePart part = finished(read);
        if (part.encoded() != null) {
            intake.add("attendance", part.encoded());
        }
        for (int i = 0; i < part.rows().rows(); i++) {
            intake.accept();
        }
        for (long i = 0; i < part.rejected(); i++) {
            intake.reject();
        }
        part.skipped().forEach((reason, count) -> {
            for (long i = 0; i < count; i++) {
                intake.skip(reason);
            }
        });
        for (Problem problem : part.problems()) {
            if (intake.problems().size() < MOST_PROBLEMS) {
                intake.report(problem);
            } else {
                problemsBeyond++;
            }
        }
        meetings.include(part.rows(), intake);
    }

    private static AttendancePart finished(Future<AttendancePart> read) {
        try {
            return read.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while reading", e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof IOException io) {
                throw new UncheckedIOException(io);
            }
            throw e.getCause() instanceof RuntimeException wrong ? wrong : new IllegalStateException(e.getCause());
        }
    }
}
