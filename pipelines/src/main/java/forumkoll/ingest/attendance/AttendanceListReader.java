package forumkoll.ingest.attendance;

import forumkoll.ingest.FileReader;
import forumkoll.ingest.Intake;
import forumkoll.ingest.Problem;
import forumkoll.ingest.SourceLayouts;
import forumkoll.ingest.log.LogSource;
import forumkoll.ingest.person.KnownPersons;
import forumkoll.ingest.text.Utf8Stream;
import forumkoll.table.Contract;
import forumkoll.table.Text;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

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
    /** How much of a file shows how it is written. */
    private static final int SAMPLE_BYTES = 16 << 20;

    private static final int LONGEST_RECORD_BYTES = 1 << 20;

    /** Problems beyond are counted, so that a large file of nothing but faults fits in memory. */
    private static final int MOST_PROBLEMS = 100_000;

    private final LogSource source;
    private final SourceLayouts layouts;
    private final KnownPersons people;
    private final Records records;
    private final int partBytes;
    private final MeetingRows meetings = new MeetingRows();
    private long problemsBeyond;

    /** A reader of one file. */
    public AttendanceListReader(LogSource source, SourceLayouts layouts) {
        this(source, layouts, Records.QUICK_WHERE_PLAIN, PART_BYTES);
    }

    /** For tests: another way through the records, or smaller parts. */
    AttendanceListReader(LogSource source, SourceLayouts layouts, Records records, int partBytes) {
        this.source = source;
        this.layouts = layouts;
        this.people = new KnownPersons(source.people());
        this.records = records;
        this.partBytes = partBytes;
    }

    @Override
    public void read(Path file, Intake intake) throws IOException {
        Charset stated = layouts.stated().charset();
        Optional<Charset> charset = Utf8Stream.charset(file, stated, intake);
        if (charset.isEmpty()) {
            return;
        }
        byte[] sample;
        try (InputStream in = Utf8Stream.open(file, charset.get())) {
            sample = in.readNBytes(SAMPLE_BYTES);
        }
        if (sample.length == 0) {
            intake.refuse(
                    "empty_file",
                    "0 byte",
                    new Text("en rubrikrad", "a heading line"),
                    new Text("Fyll i filen eller ta bort den.", "Fill in the file or remove it."));
            return;
        }
        try (InputStream in = Utf8Stream.open(file, charset.get())) {
            int longest = Math.min(LONGEST_RECORD_BYTES, partBytes / 2);
            RecordParts parts = new RecordParts(in, partBytes, longest);
            ListBeginning beginning = new ListBeginning(sample, layouts, longest);
            AttendanceForm form = beginning.form(parts, records, intake);
            if (form != null) {
                readParts(parts, form, intake);
                meetings.tell(intake, source.sourceId(), source.year());
            }
        }
    }

    private void readParts(RecordParts parts, AttendanceForm form, Intake intake) throws IOException {
        Contract attendance = intake.contract("attendance");
        int threads = Runtime.getRuntime().availableProcessors();
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            Queue<Future<AttendancePart>> underWay = new ArrayDeque<>();
            for (RecordPart part = parts.next(); part != null; part = parts.next()) {
                RecordPart cut = part;
                underWay.add(pool.submit(() -> AttendancePart.read(cut, form, people, attendance, source.sourceId())));
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
