package forumkoll.recomputed.clean;

import forumkoll.recomputed.Line;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** A meeting of a log. */
final class Logged {

    private static final List<String> CALENDARS = List.of("icalendar", "outlook");

    /** Copies of an event that differ: a cancellation is the last word, then what is planned to be shorter. */
    static final Comparator<Logged> BY_COPY = Comparator.comparing((Logged logged) ->
                    List.of("cancelled", "confirmed", "tentative").indexOf(logged.row.text("status")))
            .thenComparing(logged -> logged.from, nullsLast())
            .thenComparing(logged -> logged.to, nullsLast())
            .thenComparing(logged -> logged.row.text("title"), nullsLast())
            .thenComparing(logged -> logged.row.text("mode"))
            .thenComparing(logged -> logged.path)
            .thenComparing(logged -> logged.id);

    /** The log that tells of the meeting itself comes first: a report knows what happened, a calendar what was planned. */
    static final Comparator<Logged> BY_KNOWLEDGE = Comparator.comparing(
                    (Logged logged) -> logged.row.decimal("duration_hours") == null)
            .thenComparing(logged -> !logged.isReport())
            .thenComparing(logged -> logged.copy)
            .thenComparing(logged -> logged.from, nullsLast())
            .thenComparing(logged -> logged.row.decimal("duration_hours"), nullsLast())
            .thenComparing(logged -> logged.row.text("title"), nullsLast())
            .thenComparing(logged -> logged.row.text("mode"))
            .thenComparing(logged -> logged.path)
            .thenComparing(logged -> logged.id);

    final Line row;
    final String path;
    final String id;
    final Line naming;
    final Instant from;
    final Instant to;

    /** 1 for the first calendar that holds the event. */
    int copy = 1;

    String call;
    String meeting;

    /**
     * Takes a row.
     *
     * @param number among the meetings of its line
     * @param naming what the title stands for
     */
    Logged(Line row, String path, int number, Line naming) {
        this.row = row;
        this.path = path;
        this.id = row.place() + "-" + number;
        this.naming = naming;
        Instant starts = row.moment("starts_at");
        Instant ends = row.moment("ends_at");
        LocalDate day = row.date("held_on");
        if (starts != null) {
            this.from = starts;
            this.to = ends != null && ends.isAfter(starts) ? ends : starts.plusSeconds(1);
        } else if (day != null) {
            // what is that day in Sweden, be it winter or summer time
            this.from = day.atStartOfDay().toInstant(ZoneOffset.ofHours(1));
            this.to = day.plusDays(1).atStartOfDay().toInstant(ZoneOffset.ofHours(2));
        } else {
            this.from = null;
            this.to = null;
        }
    }

    static <T extends Comparable<T>> Comparator<T> nullsLast() {
        return Comparator.nullsLast(Comparator.naturalOrder());
    }

    boolean isReport() {
        return !CALENDARS.contains(row.text("layout"));
    }

    boolean isCancelled() {
        return row.text("status").equals("cancelled");
    }

    String source() {
        return row.text("source_id");
    }

    String forum() {
        return naming.text("forum_id");
    }

    long year() {
        return row.date("held_on") == null
                ? row.number("year")
                : row.date("held_on").getYear();
    }

    /** What calendars that hold copies of one event have in common. */
    String event() {
        return row.text("layout").equals("icalendar") && row.text("uid") != null
                ? "event " + row.text("meeting_ref")
                : id;
    }

    String method() {
        String method = naming.text("method");
        return forum() == null
                ? "unallocated"
                : List.of("similarity", "decision").contains(method) ? method : "alias";
    }

    /** What tables of meetings say of a log. */
    Map<String, Object> cells() {
        Map<String, Object> cells = row.cells(
                "source_id",
                "meeting_ref",
                "layout",
                "uid",
                "title",
                "held_on",
                "starts_at",
                "ends_at",
                "duration_hours",
                "mode",
                "source_line");
        cells.put("is_report", isReport());
        cells.put("forum_id", forum());
        cells.put("allocation_method", method());
        cells.put("allocation_score", forum() == null ? null : naming.decimal("score"));
        cells.put("log_status", row.text("status"));
        cells.put("year", year());
        cells.put("source_file", path);
        return cells;
    }
}
