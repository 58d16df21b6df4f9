package forumkoll.ingest.attendance;

import forumkoll.ingest.Intake;
import forumkoll.ingest.Problem;
import forumkoll.ingest.attendance.AttendanceRows.MeetingSpan;
import forumkoll.table.RowGroup;
import forumkoll.table.Text;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The meetings of an attendance list, each once. A meeting starts when the first of its people comes, and ends when
 * the last one goes. They are kept in arrays, about 150 bytes each, since a list may hold a few people of very many.
 */
final class MeetingRows {

    /** About 600 MB; a list of more is split, so that memory stays bounded. */
    private static final int MOST = 4_000_000;

    /** Conflicts beyond are of the same kind. */
    private static final int MOST_CONFLICTS = 10_000;

    private static final int NO_TITLE = -1;

    private final ByteKeys refs = new ByteKeys();
    private final ByteKeys titles = new ByteKeys();
    private final BitSet hasId = new BitSet();
    private final Map<Integer, Problem> conflicts = new LinkedHashMap<>();
    private int[] titleOf = new int[1024];
    private int[] epochDays = new int[1024];
    private byte[] modes = new byte[1024];
    private long[] firstLines = new long[1024];
    private long[] starts = new long[1024];
    private long[] ends = new long[1024];
    private long beyond;

    /** Adds the meetings of a part, parts in order. */
    void include(AttendanceRows part, Intake intake) {
        for (int i = 0; i < part.meetings().size(); i++) {
            include(part.meetings().get(i), part.span(i), intake);
        }
    }

    /** Gives the intake one row per meeting, and reports ids that stand for two meetings. */
    void tell(Intake intake, String sourceId, long year) {
        conflicts.values().forEach(intake::report);
        if (beyond > 0) {
            intake.refuse(
                    "too_many_meetings",
                    "> " + MOST,
                    new Text("högst " + MOST + " möten i en fil", "at most " + MOST + " meetings in a file"),
                    new Text("Dela filen, till exempel per månad.", "Split the file, such as by month."));
        }
        for (int meeting = 0; meeting < refs.size(); meeting++) {
            intake.add("meeting", row(meeting, sourceId, year));
        }
    }

    private void include(SeenMeeting seen, MeetingSpan span, Intake intake) {
        byte[] ref = bytes(seen.ref());
        int known = refs.size();
        if (known == MOST) {
            beyond++;
            return;
        }
        int meeting = code(refs, ref);
        if (meeting == known) {
            add(meeting, seen, span);
            return;
        }
        SeenMeeting first = meeting(meeting);
        if (first.contradicts(seen) && conflicts.size() < MOST_CONFLICTS) {
            conflicts.computeIfAbsent(meeting, code -> conflict(intake.path(), seen, first, span.firstLine));
        }
        put(meeting, first.or(seen));
        MeetingSpan whole = new MeetingSpan(firstLines[meeting]);
        whole.include(starts[meeting], ends[meeting]);
        whole.include(span.start, span.end);
        starts[meeting] = whole.start;
        ends[meeting] = whole.end;
    }

    private void add(int meeting, SeenMeeting seen, MeetingSpan span) {
        if (meeting == starts.length) {
            grow();
        }
        put(meeting, seen);
        hasId.set(meeting, seen.uid() != null);
        epochDays[meeting] = Math.toIntExact(seen.heldOn().toEpochDay());
        firstLines[meeting] = span.firstLine;
        starts[meeting] = span.start;
        ends[meeting] = span.end;
    }

    private void put(int meeting, SeenMeeting seen) {
        titleOf[meeting] = seen.title() == null ? NO_TITLE : code(titles, bytes(seen.title()));
        modes[meeting] = (byte) Mode.of(seen.mode()).code();
    }

    private SeenMeeting meeting(int meeting) {
        return new SeenMeeting(
                hasId.get(meeting) ? refs.text(meeting) : null,
                titleOf[meeting] == NO_TITLE ? null : titles.text(titleOf[meeting]),
                LocalDate.ofEpochDay(epochDays[meeting]),
                Mode.of(modes[meeting]).word(),
                RowGroup.NO_NUMBER);
    }

    private Map<String, Object> row(int meeting, String sourceId, long year) {
        SeenMeeting seen = meeting(meeting);
        Map<String, Object> row = new HashMap<>();
        row.put("source_id", sourceId);
        row.put("source_line", firstLines[meeting]);
        row.put("meeting_ref", refs.text(meeting));
        row.put("layout", "attendance_list");
        row.put("year", year);
        row.put("uid", seen.uid());
        row.put("title", seen.title());
        row.put("held_on", seen.heldOn());
        row.put("starts_at", instant(starts[meeting]));
        row.put("ends_at", instant(ends[meeting]));
        row.put("duration_hours", hours(starts[meeting], ends[meeting]));
        row.put("mode", seen.mode());
        row.put("status", "confirmed");
        return row;
    }

    private void grow() {
        int more = 2 * starts.length;
        titleOf = Arrays.copyOf(titleOf, more);
        epochDays = Arrays.copyOf(epochDays, more);
        modes = Arrays.copyOf(modes, more);
        firstLines = Arrays.copyOf(firstLines, more);
        starts = Arrays.copyOf(starts, more);
        ends = Arrays.copyOf(ends, more);
    }

    private static int code(ByteKeys keys, byte[] text) {
        return keys.code(text, new int[] {0, text.length}, 0, 0);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static Problem conflict(String path, SeenMeeting meeting, SeenMeeting first, long line) {
        return new Problem(
                path,
                Math.toIntExact(line),
                null,
                "meeting_told_twice",
                null,
                written(meeting),
                new Text("samma som tidigare: " + written(first), "the same as before: " + written(first)),
                new Text(
                        "Ge två möten var sitt id, eller ett möte samma titel, dag och mötesform på alla rader.",
                        "Give two meetings an id each, or one meeting the same title, day and mode on every line."));
    }

    private static String written(SeenMeeting meeting) {
        return meeting.uid() + " | " + meeting.title() + " | " + meeting.heldOn() + " | " + meeting.mode();
    }

    private static Instant instant(long micros) {
        return micros == RowGroup.NO_NUMBER ? null : Instant.ofEpochSecond(Math.floorDiv(micros, 1_000_000L));
    }

    private static BigDecimal hours(long start, long end) {
        return start == RowGroup.NO_NUMBER || end == RowGroup.NO_NUMBER
                ? null
                : BigDecimal.valueOf(AttendanceRows.hundredthsOfHours(start, end), 2);
    }
}
