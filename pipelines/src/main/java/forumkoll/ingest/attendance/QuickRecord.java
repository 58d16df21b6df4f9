package forumkoll.ingest.attendance;

import forumkoll.ingest.value.SwedishTime;
import forumkoll.table.RowGroup;

/**
 * Reads well-formed records from their bytes: no quotes, no white space round cells, dates as {@code 2023-11-22} and
 * times as {@code 09:00} on days without a change of clocks. Leaves everything else to {@link AttendanceRecord}.
 */
final class QuickRecord {

    /** The record must be looked at closely. */
    static final int UNUSUAL = -1;

    private static final byte SEPARATOR = 1;
    private static final byte LINE_END = 2;
    private static final byte CLOSE_LOOK = 3;
    private static final long NOT_A_TIME = -1;
    private static final long MICROS_A_SECOND = 1_000_000;
    private static final long SECONDS_A_DAY = 86_400;

    private final AttendanceForm form;
    private final AttendanceRows rows;
    private final byte[] kinds = new byte[256];
    private final int width;
    private final int meetingColumn;
    private final int titleColumn;
    private final int dateColumn;
    private final int startColumn;
    private final int endColumn;
    private final int nameColumn;
    private final int emailColumn;
    private final int modeColumn;

    /** Cell i stands from {@code starts[i]} to {@code starts[i + 1] - 1}. The cell after the last is always empty. */
    private final int[] starts;

    private final int[] meeting = new int[4];
    private final int[] person = new int[4];

    QuickRecord(AttendanceForm form, AttendanceRows rows) {
        this.form = form;
        this.rows = rows;
        for (int control = 0; control < ' '; control++) {
            kinds[control] = CLOSE_LOOK;
        }
        kinds['"'] = CLOSE_LOOK;
        kinds[0xEF] = CLOSE_LOOK; // begins U+FFFD
        kinds[0x83] = CLOSE_LOOK; // ends Ã, which å begins with when it was read in the wrong charset
        kinds[0x9C] = CLOSE_LOOK; // ends ├, likewise
        kinds['\n'] = LINE_END;
        kinds[form.separator()] = SEPARATOR;
        width = form.heading().width();
        starts = new int[width + 3];
        meetingColumn = column("meeting");
        titleColumn = column("title");
        dateColumn = column("date");
        startColumn = column("start");
        endColumn = column("end");
        nameColumn = column("name");
        emailColumn = column("email");
        modeColumn = column("mode");
    }

    /** Adds the row of the record at {@code from} and gives where the next one starts, or {@link #UNUSUAL}. */
    int add(byte[] bytes, int from, long line) {
        int next = cut(bytes, from);
        if (next == UNUSUAL) {
            return UNUSUAL;
        }
        boolean plainCells = place(bytes, meetingColumn, meeting, 0)
                && place(bytes, titleColumn, meeting, 2)
                && place(bytes, emailColumn, person, 0)
                && place(bytes, nameColumn, person, 2);
        if (!plainCells || (meeting[1] == meeting[0] && meeting[3] == meeting[2])) {
            return UNUSUAL;
        }
        long midnight = midnight(bytes, starts[dateColumn], end(dateColumn));
        long start = time(bytes, starts[startColumn], end(startColumn));
        long end = time(bytes, starts[endColumn], end(endColumn));
        boolean backward = start != RowGroup.NO_NUMBER && end != RowGroup.NO_NUMBER && end < start;
        if (midnight == Long.MIN_VALUE || start == NOT_A_TIME || end == NOT_A_TIME || backward) {
            return UNUSUAL;
        }
        Mode mode = starts[modeColumn] >= end(modeColumn)
                ? Mode.NOT_STATED
                : form.mode(bytes, starts[modeColumn], end(modeColumn));
        if (mode == null) {
            return UNUSUAL;
        }
        // Swedish midnight is at most a few hours before that of UTC
        long epochDay = Math.floorDiv(midnight + SECONDS_A_DAY / 2, SECONDS_A_DAY);
        rows.add(line, bytes, meeting, person, epochDay, mode, micros(midnight, start), micros(midnight, end));
        return next;
    }

    /** Finds the record's cells; {@link #UNUSUAL} unless there are as many as headings and nothing needs a look. */
    private int cut(byte[] bytes, int from) {
        int cell = 0;
        int at = from;
        starts[0] = from;
        while (true) {
            byte kind = kinds[bytes[at++] & 0xFF];
            if (kind == 0) {
                continue;
            }
            if (kind == SEPARATOR && cell < width) {
                starts[++cell] = at;
                continue;
            }
            int next = at;
            if (kind == CLOSE_LOOK && bytes[at - 1] == '\r' && bytes[at] == '\n') {
                next = at + 1;
                kind = LINE_END;
            }
            if (kind != LINE_END || cell != width - 1) {
                return UNUSUAL;
            }
            starts[width] = at;
            starts[width + 1] = at; // a column that the file does not have
            starts[width + 2] = at + 1;
            return next;
        }
    }

    /** A field's column; the empty one after the last when the file does not have it. */
    private int column(String field) {
        int column = form.column(field);
        return column < 0 ? width + 1 : column;
    }

    private int end(int column) {
        return starts[column + 1] - 1;
    }

    /** Notes where a cell stands; false when it may begin or end with white space. */
    private boolean place(byte[] bytes, int column, int[] edges, int at) {
        int from = starts[column];
        int to = end(column);
        edges[at] = from;
        edges[at + 1] = to;
        if (from == to) {
            return true;
        }
        int first = bytes[from] & 0xFF;
        int last = bytes[to - 1] & 0xFF;
        // C2 A0 and E2 80 AF are the spaces that do not break
        return first > ' ' && first != 0xC2 && first != 0xE2 && last > ' ' && last != 0xA0 && last != 0xAF;
    }

    private static long midnight(byte[] bytes, int from, int to) {
        if (to - from != 10 || bytes[from + 4] != '-' || bytes[from + 7] != '-') {
            return Long.MIN_VALUE;
        }
        int century = twoDigits(bytes, from);
        int year = twoDigits(bytes, from + 2);
        int month = twoDigits(bytes, from + 5);
        int day = twoDigits(bytes, from + 8);
        return (century | year | month | day) < 0
                ? Long.MIN_VALUE
                : SwedishTime.plainMidnight(century * 100 + year, month, day);
    }

    /** Seconds since midnight; {@link RowGroup#NO_NUMBER} when the cell is empty. */
    private static long time(byte[] bytes, int from, int to) {
        if (from == to) {
            return RowGroup.NO_NUMBER;
        }
        boolean withSeconds = to - from == 8 && bytes[from + 5] == ':';
        if (!(withSeconds || to - from == 5) || bytes[from + 2] != ':') {
            return NOT_A_TIME;
        }
        int hour = twoDigits(bytes, from);
        int minute = twoDigits(bytes, from + 3);
        int second = withSeconds ? twoDigits(bytes, from + 6) : 0;
        boolean onTheClock = (hour | minute | second) >= 0 && hour < 24 && minute < 60 && second < 60;
        return onTheClock ? (hour * 60L + minute) * 60 + second : NOT_A_TIME;
    }

    /** The number of two digits, negative when they are not. */
    private static int twoDigits(byte[] bytes, int at) {
        int tens = bytes[at] - '0';
        int ones = bytes[at + 1] - '0';
        return tens < 0 || tens > 9 || ones < 0 || ones > 9 ? -1 : tens * 10 + ones;
    }

    private static long micros(long midnight, long seconds) {
        return seconds == RowGroup.NO_NUMBER ? RowGroup.NO_NUMBER : (midnight + seconds) * MICROS_A_SECOND;
    }
}
