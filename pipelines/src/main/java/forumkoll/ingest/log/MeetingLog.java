package forumkoll.ingest.log;

import forumkoll.ingest.Intake;
import forumkoll.ingest.Problem;
import forumkoll.ingest.person.LogPersons;
import forumkoll.table.Text;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What a reader of meeting logs writes: meetings, presences, and problems that name nobody. */
public final class MeetingLog {

    private static final Pattern PERHAPS_A_NAME = Pattern.compile("\\p{L}{2,}|@");

    private final LogSource source;
    private final LogPersons persons;
    private final String layout;
    private final Intake intake;
    private final Map<Integer, List<String>> records = new HashMap<>();

    /**
     * The log read from one file.
     *
     * @param layout as in {@code raw.meeting}
     */
    public MeetingLog(LogSource source, String layout, Intake intake) {
        this.source = source;
        this.persons = new LogPersons(source.people());
        this.layout = layout;
        this.intake = intake;
        intake.decide("layout", layout);
    }

    /** The year that the file's folder says. */
    public long year() {
        return source.year();
    }

    /** The persons of the log. */
    public LogPersons persons() {
        return persons;
    }

    /** How the log's dates are written, by what a layout says or else by these, which are all there are. */
    LogTimes times(Collection<String> written) {
        return LogTimes.of(source.stated().dateOrder(), written);
    }

    /** Remembers the cells of the record that starts on a line, for the problems it may have. */
    public void note(int line, List<String> cells) {
        records.put(line, cells);
    }

    /** Where records are counted. */
    public Intake intake() {
        return intake;
    }

    public void add(LogMeeting meeting) {
        Map<String, Object> row = new HashMap<>();
        row.put("source_id", source.sourceId());
        row.put("source_line", meeting.line());
        row.put("meeting_ref", meeting.ref());
        row.put("layout", layout);
        row.put("year", source.year());
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
        row.put("source_id", source.sourceId());
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
    public void report(LogFault fault) {
        List<String> cells = fault.line() == null ? null : records.get(fault.line());
        intake.report(new Problem(
                        intake.path(),
                        fault.line(),
                        fault.column(),
                        fault.code(),
                        fault.field(),
                        shown(fault.found()),
                        fault.expected(),
                        fault.nextStep())
                .of(
                        cells == null
                                ? null
                                : cells.stream().map(MeetingLog::shownCell).collect(Collectors.joining(" | "))));
    }

    /** The whole file cannot be read. */
    void refuse(String code, String found, Text expected, Text nextStep) {
        intake.refuse(code, shown(found), expected, nextStep);
    }

    /** A property of a calendar is shown with its name: only times and rules are noted. */
    private static String shownCell(String cell) {
        boolean isProperty = cell.matches("[A-Z-]{5,13}:[^\\p{Ll}@]*");
        return isProperty ? cell : shown(cell);
    }

    /** Rules, times and lengths as they are; anything with two letters in a row could be somebody's name. */
    private static String shown(String found) {
        String bare = found.replaceAll("(?i)(?<!\\p{L})(?:am|pm|fm|em|pt)(?!\\p{L})", "");
        boolean isRule = found.startsWith("FREQ=");
        boolean isLength = found.length() < 40 && LogDuration.read(found).isPresent();
        return !isRule && !isLength && PERHAPS_A_NAME.matcher(bare).find() ? "(text)" : found;
    }
}
