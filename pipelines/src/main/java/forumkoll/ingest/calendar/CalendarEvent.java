package forumkoll.ingest.calendar;

import java.util.List;

/**
 * One event of a calendar as written: a meeting, a series of meetings, or one changed meeting of a series.
 *
 * @param line where it begins, from 1
 * @param uid empty when it has none
 * @param starts when it, or the first of the series, starts
 * @param length how long it is
 * @param recurrenceId which meeting of the series it changes; null for a meeting or series of its own
 * @param rule its {@code RRULE}, or null
 * @param added further starts, {@code RDATE}
 * @param excluded starts that do not take place, {@code EXDATE}
 * @param sequence raised by the calendar at each change
 * @param stamp when it was written; empty when not told
 * @param lines its properties
 */
record CalendarEvent(
        int line,
        String uid,
        CalendarTime starts,
        CalendarLength length,
        CalendarTime recurrenceId,
        String rule,
        List<CalendarTime> added,
        List<CalendarTime> excluded,
        int sequence,
        String stamp,
        String status,
        List<CalendarLine> lines) {

    /** Which meeting of its series it is; events with the same uid and part are versions of one another. */
    String part() {
        return recurrenceId == null ? "" : recurrenceId.key();
    }

    /** Whether the series goes on for ever. */
    boolean isEndless() {
        return rule != null && !rule.contains("COUNT=") && !rule.contains("UNTIL=");
    }

    /** The first property of this name as text; empty when there is none. */
    String text(String name) {
        return lines.stream()
                .filter(line -> line.name().equals(name))
                .findFirst()
                .map(CalendarLine::text)
                .orElse("");
    }
}
