package forumkoll.ingest.attendance;

import forumkoll.ingest.csv.CellReader;
import forumkoll.ingest.value.DateConvention;
import forumkoll.ingest.value.SwedishTime;
import forumkoll.table.RowGroup;
import forumkoll.table.Text;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;

/** Reads one record of an attendance list, however it is written, and reports what is wrong in it. */
final class AttendanceRecord {

    private static final Text DATE = new Text("en dag (2023-11-22)", "a day (2023-11-22)");
    private static final Text TIME = new Text("en tid (09:00) eller tomt", "a time (09:00) or empty");
    private static final Text ONE_TIME = new Text(
            "en tid som finns en gång det dygnet; klockan ställs om",
            "a time that exists once that day; clocks change");
    private static final Text LATER = new Text(
            "en tid efter start, högst 12 timmar senare om den är efter midnatt",
            "a time after the start, at most 12 hours later if it is past midnight");
    private static final Text TITLE = new Text("mötets id eller titel", "the meeting's id or title");

    private static final int LONGEST_NIGHT_HOURS = 12;

    private final AttendanceRows rows;
    private final DateConvention dates;

    AttendanceRecord(AttendanceRows rows, DateConvention dates) {
        this.rows = rows;
        this.dates = dates;
    }

    /** Adds the record's row; false when something was reported instead. */
    boolean add(CellReader cells, long line) {
        LocalDateTime start = moment(cells, "start", null);
        LocalDate heldOn = day(cells, start);
        if (heldOn != null && start == null) {
            start = moment(cells, "start", heldOn);
        }
        LocalDateTime end = heldOn == null ? null : end(cells, start, heldOn);
        Mode mode = Mode.of(cells.places("mode") ? cells.word("mode") : null);
        String id = cells.text("meeting");
        String title = cells.text("title");
        if (id == null && title == null) {
            cells.report(cells.places("title") ? "title" : "meeting", "missing_value", TITLE);
        }
        long joined = micros(cells, "start", start);
        long left = micros(cells, "end", end);
        if (!cells.isClean() || heldOn == null) {
            return false;
        }
        int[] meeting = new int[4];
        int[] person = new int[4];
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        put(bytes, id, meeting, 0);
        put(bytes, title, meeting, 2);
        put(bytes, cells.text("email"), person, 0);
        put(bytes, cells.text("name"), person, 2);
        rows.add(line, bytes.toByteArray(), meeting, person, heldOn.toEpochDay(), mode, joined, left);
        return true;
    }

    /** The meeting's day: its own cell, or else the start's. */
    private LocalDate day(CellReader cells, LocalDateTime start) {
        String written = cells.text("date");
        if (written == null && start != null) {
            return start.toLocalDate();
        }
        LocalDate day = written == null ? null : dates.read(written).orElse(null);
        if (day == null) {
            cells.reportDate("date", written == null ? "missing_value" : "not_a_date", DATE);
        }
        return day;
    }

    /** A cell with a time on {@code day}, or with a day of its own; a time alone is none while no day is given. */
    private LocalDateTime moment(CellReader cells, String field, LocalDate day) {
        String written = cells.text(field);
        if (written == null) {
            return null;
        }
        LocalDateTime both = SwedishTime.both(written, dates).orElse(null);
        if (both != null || day == null) {
            return both;
        }
        LocalDateTime moment = SwedishTime.time(written).map(day::atTime).orElse(null);
        if (moment == null) {
            cells.report(field, "not_a_time", TIME);
        }
        return moment;
    }

    /** The end: a time before the start is past midnight, when that makes a short night. */
    private LocalDateTime end(CellReader cells, LocalDateTime start, LocalDate heldOn) {
        LocalDateTime end = moment(cells, "end", start == null ? heldOn : start.toLocalDate());
        if (end == null || start == null || !end.isBefore(start)) {
            return end;
        }
        boolean hasDay = SwedishTime.both(cells.text("end"), dates).isPresent();
        LocalDateTime next = end.plusDays(1);
        if (hasDay || start.until(next, ChronoUnit.SECONDS) > LONGEST_NIGHT_HOURS * 3600L) {
            cells.report("end", "ends_before_start", LATER);
        }
        return next;
    }

    private static long micros(CellReader cells, String field, LocalDateTime local) {
        if (local == null) {
            return RowGroup.NO_NUMBER;
        }
        Long micros = SwedishTime.micros(local).orElse(null);
        if (micros == null) {
            cells.report(field, "ambiguous_time", ONE_TIME);
            return RowGroup.NO_NUMBER;
        }
        return micros;
    }

    private static void put(ByteArrayOutputStream bytes, String text, int[] edges, int at) {
        edges[at] = bytes.size();
        bytes.writeBytes((text == null ? "" : text).getBytes(StandardCharsets.UTF_8));
        edges[at + 1] = bytes.size();
    }
}
