package forumkoll.ingest.log;

import forumkoll.ingest.Intake;
import forumkoll.ingest.Problem;
import forumkoll.table.Text;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;

/** What a reader of meeting logs writes: meetings, presences, and problems that name nobody. */
public final class MeetingLog {

    private static final Pattern PERHAPS_A_NAME = Pattern.compile("\\p{L}{2,}|@");

    private final String sourceId;
    private final long year;
    private final String layout;
    private final Intake intake;

    /**
     * The log read from one file.
     *
     * @param year what the file's folder says
     * @param layout as in {@code raw.meeting}
     */
    public MeetingLog(String sourceId, long year, String layout, Intake intake) {
        this.sourceId = sourceId;
        this.year = year;
        this.layout = layout;
        this.intake = intake;
        intake.decide("layout", layout);
    }

    /** The year that the file's folder says. */
    public long year() {
        return year;
    }

    /** Where records are counted. */
    public Intake intake() {
        return intake;
    }

    public void add(LogMeeting meeting) {
        Map<String, Object> row = new HashMap<>();
        row.put("source_id", sourceId);
        row.put("source_line", meeting.line());
        row.put("meeting_ref", meeting.ref());
        row.put("layout", layout);
        row.put("year", year);
        row.put("uid", meeting.uid());
        row.put(
                "title",
                meeting.title() == null || meeting.title().isBlank()
                        ? null
                        : meeting.title().strip());
        row.put("held_on", meeting.heldOn());
        row.put("starts_at", meeting.startsAt());
        row.put("ends_at", meeting.endsAt());
        row.put("duration_hours", ElapsedHours.between(meeting.startsAt(), meeting.endsAt()));
        row.put("mode", meeting.mode().code());
        row.put("status", meeting.status());
        row.put("invited", meeting.invited());
        intake.add("meeting", row);
    }

    public void add(LogPresence presence) {
        Map<String, Object> row = new HashMap<>();
        row.put("source_id", sourceId);
        row.put("source_line", presence.line());
        row.put("row", presence.row());
        row.put("meeting_ref", presence.meetingRef());
        row.put("person_key", presence.person().personKey());
        row.put("unit_id", presence.person().unitId());
        row.put(
                "body",
                presence.person().body() == null
                        ? "external"
                        : presence.person().body());
        row.put("joined_at", presence.joinedAt());
        row.put("left_at", presence.leftAt());
        row.put("attended_hours", presence.attendedHours());
        row.put("response", presence.response());
        intake.add("attendance", row);
    }

    /** Turns one record away and says why; {@code found} is shown only when it cannot be a name. */
    public void reject(LogFault fault) {
        report(fault);
        intake.reject();
    }

    /** Says what is wrong without turning a record away. */
    void report(LogFault fault) {
        intake.report(new Problem(
                intake.path(),
                fault.line(),
                fault.column(),
                fault.code(),
                fault.field(),
                shown(fault.found()),
                fault.expected(),
                fault.nextStep()));
    }

    /** The whole file cannot be read. */
    void refuse(String code, String found, Text expected, Text nextStep) {
        intake.refuse(code, shown(found), expected, nextStep);
    }

    /** Rules and times as they are; anything with two letters in a row could be somebody's name. */
    private static String shown(String found) {
        String bare = found.replaceAll("(?i)(?<!\\p{L})(?:am|pm|fm|em|pt)(?!\\p{L})", "");
        boolean isRule = found.startsWith("FREQ=");
        return !isRule && PERHAPS_A_NAME.matcher(bare).find() ? "(text)" : found;
    }
}
