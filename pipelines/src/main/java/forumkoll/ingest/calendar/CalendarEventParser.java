package forumkoll.ingest.calendar;

import forumkoll.ingest.csv.CsvCut;
import forumkoll.ingest.log.LogFault;
import forumkoll.ingest.log.MeetingLog;
import forumkoll.table.Text;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Makes an event of its properties, or says why it cannot be one. */
final class CalendarEventParser {

    private static final String CANCELLED = "cancelled";

    private final CalendarZones zones;
    private final MeetingLog log;

    CalendarEventParser(CalendarZones zones, MeetingLog log) {
        this.zones = zones;
        this.log = log;
    }

    /**
     * The event of {@code lines}; nothing when it has been rejected.
     *
     * @param begin line where it begins, from 1
     * @param method the calendar's {@code METHOD}
     */
    Optional<CalendarEvent> event(int begin, String method, List<CalendarLine> lines) {
        Optional<CalendarLine> huge = lines.stream()
                .filter(line -> !line.name().equals("ATTACH")) // may hold a whole file, and is never read
                .filter(line -> line.value().length() > CsvCut.LONGEST_CELL)
                .findFirst();
        if (huge.isPresent()) {
            return rejected(LogFault.hugeCell(huge.get().number(), huge.get().name()));
        }
        CalendarLine starting = first(lines, "DTSTART");
        if (starting == null) {
            return rejected(LogFault.badTime(begin, null, "DTSTART", ""));
        }
        Optional<CalendarTime> starts = CalendarTime.read(starting, starting.value(), zones);
        if (starts.isEmpty()) {
            return rejected(unreadable(starting));
        }
        CalendarTime start = isWholeDay(lines) ? asDay(starts.get()) : starts.get();
        Optional<CalendarLength> length = length(lines, start);
        if (length.isEmpty()) {
            return Optional.empty();
        }
        List<CalendarLine> rules =
                lines.stream().filter(line -> line.name().equals("RRULE")).toList();
        CalendarLine unsupported = first(lines, "EXRULE");
        CalendarLine part = first(lines, "RECURRENCE-ID");
        if (unsupported == null && rules.size() > 1) {
            unsupported = rules.get(1);
        }
        if (unsupported == null && part != null && !part.parameter("RANGE").isEmpty()) {
            unsupported = part;
        }
        if (unsupported != null) {
            return rejected(unsupported(unsupported));
        }
        List<CalendarTime> recurrenceId = new ArrayList<>();
        List<CalendarTime> added = new ArrayList<>();
        List<CalendarTime> excluded = new ArrayList<>();
        boolean whole = times(lines, "RECURRENCE-ID", recurrenceId)
                && times(lines, "RDATE", added)
                && times(lines, "EXDATE", excluded);
        if (!whole) {
            return Optional.empty();
        }
        if (start.isDate()) {
            recurrenceId.replaceAll(CalendarEventParser::asDay);
            added.replaceAll(CalendarEventParser::asDay);
            excluded.replaceAll(CalendarEventParser::asDay);
        }
        String rule = rules.isEmpty() ? null : rules.get(0).value().strip().toUpperCase(Locale.ROOT);
        return Optional.of(new CalendarEvent(
                begin,
                text(lines, "UID"),
                start,
                length.get(),
                recurrenceId.isEmpty() ? null : recurrenceId.get(0),
                rule,
                added,
                excluded,
                sequence(lines),
                text(lines, "DTSTAMP"),
                status(method, lines),
                lines));
    }

    private Optional<CalendarLength> length(List<CalendarLine> lines, CalendarTime start) {
        if (start.isDate()) {
            return Optional.of(CalendarLength.UNKNOWN);
        }
        CalendarLine ending = first(lines, "DTEND");
        CalendarLine lasting = first(lines, "DURATION");
        if (ending != null) {
            Optional<CalendarTime> end = CalendarTime.read(ending, ending.value(), zones);
            if (end.isEmpty() || end.get().isDate()) {
                log.reject(unreadable(ending));
                return Optional.empty();
            }
            Duration time = Duration.between(start.instant(), end.get().instant());
            if (time.isNegative()) {
                log.reject(LogFault.endsFirst(ending.number(), null, "DTEND", ending.value()));
                return Optional.empty();
            }
            return Optional.of(new CalendarLength(0, time));
        }
        if (lasting != null) {
            Optional<CalendarLength> length = CalendarLength.read(lasting.value());
            if (length.isEmpty()) {
                log.reject(new LogFault(
                        lasting.number(),
                        null,
                        "bad_duration",
                        "DURATION",
                        lasting.value(),
                        new Text("en längd, till exempel PT1H30M", "a length, such as PT1H30M"),
                        new Text("Exportera kalendern på nytt.", "Export the calendar again.")));
            }
            return length;
        }
        return Optional.of(CalendarLength.UNKNOWN);
    }

    /** Outlook writes whole days as midnight to midnight with a mark. */
    private static boolean isWholeDay(List<CalendarLine> lines) {
        return text(lines, "X-MICROSOFT-CDO-ALLDAYEVENT").equalsIgnoreCase("TRUE");
    }

    private static CalendarTime asDay(CalendarTime time) {
        return new CalendarTime(time.local().toLocalDate().atStartOfDay(), CalendarZones.sweden(), true);
    }

    private boolean times(List<CalendarLine> lines, String name, List<CalendarTime> times) {
        for (CalendarLine line : lines) {
            if (!line.name().equals(name)) {
                continue;
            }
            for (String value : line.value().split(",")) {
                Optional<CalendarTime> time = CalendarTime.read(line, value, zones);
                if (time.isEmpty()) {
                    log.reject(unreadable(line));
                    return false;
                }
                times.add(time.get());
            }
        }
        return true;
    }

    private static int sequence(List<CalendarLine> lines) {
        String written = text(lines, "SEQUENCE");
        return written.matches("\\d{1,9}") ? Integer.parseInt(written) : 0;
    }

    private static String status(String method, List<CalendarLine> lines) {
        String written = text(lines, "STATUS").toUpperCase(Locale.ROOT);
        if (method.equals("CANCEL") || written.equals("CANCELLED") || written.equals("CANCELED")) {
            return CANCELLED;
        }
        return written.equals("TENTATIVE") ? "tentative" : "confirmed";
    }

    private static CalendarLine first(List<CalendarLine> lines, String name) {
        return lines.stream()
                .filter(line -> line.name().equals(name))
                .findFirst()
                .orElse(null);
    }

    private static String text(List<CalendarLine> lines, String name) {
        CalendarLine line = first(lines, name);
        return line == null ? "" : line.text().strip();
    }

    private Optional<CalendarEvent> rejected(LogFault fault) {
        log.reject(fault);
        return Optional.empty();
    }

    private LogFault unreadable(CalendarLine line) {
        String zone = line.parameter("TZID");
        boolean unknownZone = !zone.isEmpty() && zones.named(zone).isEmpty();
        if (!unknownZone) {
            return LogFault.badTime(line.number(), null, line.name(), line.value());
        }
        return new LogFault(
                line.number(),
                null,
                "unknown_time_zone",
                line.name(),
                zone,
                new Text(
                        "en tidszon som Europe/Stockholm eller W. Europe Standard Time, eller en definition i filen",
                        "a time zone such as Europe/Stockholm or W. Europe Standard Time, or a definition in the file"),
                new Text("Exportera kalendern med tidszoner.", "Export the calendar with time zones."));
    }

    private static LogFault unsupported(CalendarLine line) {
        return new LogFault(
                line.number(),
                null,
                "unsupported_recurrence",
                line.name(),
                line.value(),
                new Text(
                        "en regel (RRULE) med undantag (EXDATE) och ändrade möten ett och ett",
                        "one rule (RRULE) with exceptions (EXDATE) and changed meetings one by one"),
                new Text(
                        "Exportera perioden med varje möte för sig.",
                        "Export the period with each meeting on its own."));
    }
}
