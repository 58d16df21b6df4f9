package forumkoll.ingest.attendance;

import forumkoll.ingest.person.KnownPersons;
import forumkoll.ingest.person.Pseudonyms.Person;
import forumkoll.table.Contract;
import forumkoll.table.RowGroup;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The rows of one part of an attendance list, column by column; meetings and persons are numbered. */
final class AttendanceRows {

    private static final long MICROS_A_SECOND = 1_000_000;
    private static final long SECONDS_AN_HOUR = 3600;

    private final KnownPersons people;
    private final ByteKeys meetingKeys = new ByteKeys();
    private final ByteKeys personKeys = new ByteKeys();
    private final List<SeenMeeting> meetings = new ArrayList<>();
    private final List<MeetingSpan> spans = new ArrayList<>();
    private final Texts refs = new Texts();
    private final Texts persons = new Texts();
    private final Texts units = new Texts();
    private final Texts bodies = new Texts();
    private int[] refOfMeeting = new int[16];
    private int[] personOfKey = new int[16];
    private int[] unitOfKey = new int[16];
    private int[] bodyOfKey = new int[16];

    private int personKeysSeen;
    private int rows;
    private long[] lines;
    private int[] meetingOfRow;
    private int[] personOfRow;
    private long[] joined;
    private long[] left;

    /** When the people of a meeting came and went: microseconds of UTC. */
    static final class MeetingSpan {
        final long firstLine;
        long start = RowGroup.NO_NUMBER;
        long end = RowGroup.NO_NUMBER;

        MeetingSpan(long firstLine) {
            this.firstLine = firstLine;
        }

        void include(long from, long to) {
            if (from != RowGroup.NO_NUMBER && (start == RowGroup.NO_NUMBER || from < start)) {
                start = from;
            }
            if (to != RowGroup.NO_NUMBER && to > end) {
                end = to;
            }
        }
    }

    /** Distinct texts by number. */
    private static final class Texts {
        private final Map<String, Integer> codes = new LinkedHashMap<>();

        int code(String text) {
            return text == null ? RowGroup.NO_CODE : codes.computeIfAbsent(text, t -> codes.size());
        }

        List<String> inOrder() {
            return List.copyOf(codes.keySet());
        }
    }

    /** Starts with room for {@code expected} rows; there may be more. */
    AttendanceRows(KnownPersons people, int expected) {
        this.people = people;
        lines = new long[expected];
        meetingOfRow = new int[expected];
        personOfRow = new int[expected];
        joined = new long[expected];
        left = new long[expected];
    }

    /**
     * Adds a row.
     *
     * @param meeting where the meeting's id and title stand in {@code bytes}: from, to, from, to
     * @param person where the address and name stand in {@code bytes}: from, to, from, to
     * @param from when the person came, microseconds of UTC, or {@link RowGroup#NO_NUMBER}
     * @param to when the person went, likewise
     */
    void add(long line, byte[] bytes, int[] meeting, int[] person, long epochDay, Mode mode, long from, long to) {
        if (rows == lines.length) {
            grow();
        }
        boolean hasId = meeting[1] > meeting[0];
        long start = hasId ? RowGroup.NO_NUMBER : from;
        int meetingCode = meetingKeys.code(bytes, meeting, epochDay * Mode.COUNT + mode.code(), start);
        if (meetingCode == meetings.size()) {
            meet(bytes, meeting, epochDay, mode, start, line);
        }
        spans.get(meetingCode).include(from, to);
        int personCode = personKeys.code(bytes, person, 0, 0);
        if (personCode == personKeysSeen) {
            identify(bytes, person, personCode);
        }
        lines[rows] = line;
        meetingOfRow[rows] = meetingCode;
        personOfRow[rows] = personCode;
        joined[rows] = from;
        left[rows] = to;
        rows++;
    }

    /** How many rows there are. */
    int rows() {
        return rows;
    }

    /** The meetings in the order they come. */
    List<SeenMeeting> meetings() {
        return meetings;
    }

    /** When a meeting's people came and went, and its first line. */
    MeetingSpan span(int meeting) {
        return spans.get(meeting);
    }

    /** The rows, encoded for their table. */
    RowGroup encoded(Contract attendance, String sourceId) {
        RowGroup group = new RowGroup(attendance, rows);
        group.text("source_id", sourceId);
        group.rising("source_line", lines);
        group.number("row", 1);
        group.texts("meeting_ref", mapped(meetingOfRow, refOfMeeting), refs.inOrder());
        group.texts("person_key", mapped(personOfRow, personOfKey), persons.inOrder());
        group.texts("unit_id", mapped(personOfRow, unitOfKey), units.inOrder());
        group.texts("body", mapped(personOfRow, bodyOfKey), bodies.inOrder());
        group.numbers("joined_at", joined);
        group.numbers("left_at", left);
        group.numbers("attended_hours", hours());
        group.text("response", "attended");
        return group;
    }

    /** Hundredths of an hour between two times in microseconds, rounded half up. */
    static long hundredthsOfHours(long from, long to) {
        long seconds = (to - from) / MICROS_A_SECOND;
        return (seconds * 100 + SECONDS_AN_HOUR / 2) / SECONDS_AN_HOUR;
    }

    private void meet(byte[] bytes, int[] meeting, long epochDay, Mode mode, long start, long line) {
        String uid = text(bytes, meeting, 0);
        String title = text(bytes, meeting, 2);
        SeenMeeting seen = new SeenMeeting(
                uid.isEmpty() ? null : people.id(uid),
                title.isEmpty() ? null : people.withoutPersons(title),
                LocalDate.ofEpochDay(epochDay),
                mode.word(),
                start);
        int code = meetings.size();
        meetings.add(seen);
        spans.add(new MeetingSpan(line));
        refOfMeeting = with(refOfMeeting, code, refs.code(seen.ref()));
    }

    private void identify(byte[] bytes, int[] written, int code) {
        Person person = people.person(text(bytes, written, 0), text(bytes, written, 2));
        personOfKey = with(personOfKey, code, persons.code(person.personKey()));
        unitOfKey = with(unitOfKey, code, units.code(person.unitId()));
        bodyOfKey = with(bodyOfKey, code, bodies.code(person.body()));
        personKeysSeen++;
    }

    private long[] hours() {
        long[] hours = new long[rows];
        for (int i = 0; i < rows; i++) {
            boolean known = joined[i] != RowGroup.NO_NUMBER && left[i] != RowGroup.NO_NUMBER;
            hours[i] = known ? hundredthsOfHours(joined[i], left[i]) : RowGroup.NO_NUMBER;
        }
        return hours;
    }

    private int[] mapped(int[] codes, int[] map) {
        int[] mapped = new int[rows];
        for (int i = 0; i < rows; i++) {
            mapped[i] = map[codes[i]];
        }
        return mapped;
    }

    private void grow() {
        int more = 2 * rows + 16;
        lines = Arrays.copyOf(lines, more);
        meetingOfRow = Arrays.copyOf(meetingOfRow, more);
        personOfRow = Arrays.copyOf(personOfRow, more);
        joined = Arrays.copyOf(joined, more);
        left = Arrays.copyOf(left, more);
    }

    private static int[] with(int[] values, int at, int value) {
        int[] room = at < values.length ? values : Arrays.copyOf(values, 2 * at);
        room[at] = value;
        return room;
    }

    private static String text(byte[] bytes, int[] edges, int at) {
        return new String(bytes, edges[at], edges[at + 1] - edges[at], StandardCharsets.UTF_8);
    }
}
