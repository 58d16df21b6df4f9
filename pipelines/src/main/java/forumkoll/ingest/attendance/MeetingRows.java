package forumkoll.ingest.attendance;

import forumkoll.ingest.Intake;
import forumkoll.ingest.Problem;
import forumkoll.ingest.attendance.AttendanceRows.MeetingSpan;
import forumkoll.table.RowGroup;
import forumkoll.table.Text;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The meetings of an attendance list, each once. A meeting starts when the first of its people comes, and ends when
 * the last one goes.
 */
final class MeetingRows {

    private final Map<String, Told> meetings = new LinkedHashMap<>();
    private final Map<String, Problem> conflicts = new LinkedHashMap<>();

    /** A meeting and when its people came and went. */
    private record Told(SeenMeeting meeting, MeetingSpan span) {}

    /** Adds the meetings of a part, parts in order. */
    void include(AttendanceRows part, Intake intake) {
        for (int i = 0; i < part.meetings().size(); i++) {
            SeenMeeting meeting = part.meetings().get(i);
            MeetingSpan span = part.span(i);
            String ref = meeting.ref();
            Told before = meetings.putIfAbsent(ref, new Told(meeting, span));
            if (before != null) {
                if (before.meeting().contradicts(meeting)) {
                    conflicts.computeIfAbsent(
                            ref, r -> conflict(intake.path(), meeting, before.meeting(), span.firstLine));
                }
                before.span().include(span.start, span.end);
                meetings.put(ref, new Told(before.meeting().or(meeting), before.span()));
            }
        }
    }

    /** Gives the intake one row per meeting, and reports ids that stand for two meetings. */
    void tell(Intake intake, String sourceId, long year) {
        conflicts.values().forEach(intake::report);
        meetings.forEach((ref, told) -> {
            SeenMeeting meeting = told.meeting();
            MeetingSpan span = told.span();
            Map<String, Object> row = new HashMap<>();
            row.put("source_id", sourceId);
            row.put("source_line", span.firstLine);
            row.put("meeting_ref", ref);
            row.put("layout", "attendance_list");
            row.put("year", year);
            row.put("uid", meeting.uid());
            row.put("title", meeting.title());
            row.put("held_on", meeting.heldOn());
            row.put("starts_at", instant(span.start));
            row.put("ends_at", instant(span.end));
            row.put("duration_hours", hours(span));
            row.put("mode", meeting.mode());
            row.put("status", "confirmed");
            intake.add("meeting", row);
        });
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

    private static BigDecimal hours(MeetingSpan span) {
        return span.start == RowGroup.NO_NUMBER || span.end == RowGroup.NO_NUMBER
                ? null
                : BigDecimal.valueOf(AttendanceRows.hundredthsOfHours(span.start, span.end), 2);
    }
}
