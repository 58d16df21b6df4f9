package forumkoll.ingest.calendar;

import forumkoll.ingest.FileReader;
import forumkoll.ingest.Intake;
import forumkoll.ingest.log.LogFault;
import forumkoll.ingest.log.LogSource;
import forumkoll.ingest.log.MeetingLog;
import forumkoll.table.Text;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Reads an iCalendar file. A record is a part of a calendar ({@code VEVENT}, {@code VTODO} …; definitions of time zones
 * are none); an event gives a meeting, a series of meetings, or one changed meeting of a series.
 */
public final class CalendarReader implements FileReader {

    /** Parts inside an event or a zone: no records of their own. */
    private static final Set<String> INNER =
            Set.of("VALARM", "STANDARD", "DAYLIGHT", "VTIMEZONE", "VCALENDAR", "PARTICIPANT", "VLOCATION", "VRESOURCE");

    /** What names nobody, and tells why an event cannot be read. */
    private static final Set<String> SHOWN =
            Set.of("DTSTART", "DTEND", "DURATION", "RRULE", "RDATE", "EXDATE", "RECURRENCE-ID", "STATUS", "SEQUENCE");

    private final LogSource source;

    /** A reader of one file. */
    public CalendarReader(LogSource source) {
        this.source = source;
    }

    @Override
    public void read(Path file, Intake intake) throws IOException {
        MeetingLog log = new MeetingLog(source, "icalendar", intake);
        List<CalendarLine> lines =
                CalendarLines.of(Files.readAllBytes(file), source.stated().charset(), intake);
        CalendarZones zones = new CalendarZones(lines);
        Map<String, List<CalendarEvent>> series = new LinkedHashMap<>();
        for (CalendarEvent event : events(lines, new CalendarEventParser(zones, log), log)) {
            String key = event.uid().isEmpty() ? "line " + event.line() : event.uid();
            series.computeIfAbsent(key, uid -> new ArrayList<>()).add(event);
        }
        CalendarMeetings meetings = new CalendarMeetings(log, log.persons(), zones);
        series.values().forEach(versions -> meetings.add(newest(versions, intake)));
    }

    private static List<CalendarEvent> events(List<CalendarLine> lines, CalendarEventParser parser, MeetingLog log) {
        List<CalendarEvent> events = new ArrayList<>();
        List<CalendarLine> part = null;
        String method = "";
        String kind = "";
        String inner = "";
        int begin = 0;
        int calendar = 0;
        for (CalendarLine line : lines) {
            String value = line.value().strip().toUpperCase(Locale.ROOT);
            boolean opens = line.name().equals("BEGIN");
            boolean closes = line.name().equals("END");
            if (opens && value.equals("VCALENDAR")) {
                method = "";
                calendar = line.number();
            } else if (closes && value.equals("VCALENDAR")) {
                calendar = 0;
            } else if (opens && !INNER.contains(value)) {
                if (part != null) {
                    log.reject(unclosed(begin));
                }
                part = new ArrayList<>();
                kind = value;
                begin = line.number();
                inner = "";
            } else if (opens) {
                inner = value;
            } else if (closes && value.equals(inner)) {
                inner = "";
            } else if (closes && part != null && value.equals(kind)) {
                close(kind, begin, method, part, parser, log).ifPresent(events::add);
                part = null;
            } else if (part != null && inner.isEmpty()) {
                part.add(line);
            } else if (line.name().equals("METHOD")) {
                method = value;
            }
        }
        if (part != null) {
            log.reject(unclosed(begin));
        } else if (calendar > 0) {
            log.report(unclosed(calendar)); // events may be missing
        }
        return events;
    }

    private static Optional<CalendarEvent> close(
            String kind,
            int begin,
            String method,
            List<CalendarLine> part,
            CalendarEventParser parser,
            MeetingLog log) {
        if (kind.equals("VEVENT")) {
            List<String> shown = part.stream()
                    .filter(line -> SHOWN.contains(line.name()))
                    .map(line -> line.name() + ":" + line.value())
                    .toList();
            part.forEach(line -> log.note(line.number(), shown));
            log.note(begin, shown);
            return parser.event(begin, method, part);
        }
        log.intake().skip(kind.matches("V[A-Z]{1,20}") ? kind : "other_part");
        return Optional.empty();
    }

    /** Of the versions of each event the one the calendar wrote last; the others are skipped. */
    private static List<CalendarEvent> newest(List<CalendarEvent> versions, Intake intake) {
        Map<String, List<CalendarEvent>> parts = versions.stream()
                .collect(Collectors.groupingBy(CalendarEvent::part, LinkedHashMap::new, Collectors.toList()));
        List<CalendarEvent> newest = new ArrayList<>();
        for (List<CalendarEvent> part : parts.values()) {
            newest.add(part.stream()
                    .max(Comparator.comparingInt(CalendarEvent::sequence).thenComparing(CalendarEvent::stamp))
                    .orElseThrow());
            for (int i = 1; i < part.size(); i++) {
                intake.skip("older_version");
            }
        }
        return newest;
    }

    private static LogFault unclosed(int line) {
        return new LogFault(
                line,
                null,
                "unclosed_event",
                "BEGIN",
                "",
                new Text(
                        "en rad END för varje BEGIN (VEVENT, VCALENDAR)",
                        "a line END for each BEGIN (VEVENT, VCALENDAR)"),
                new Text(
                        "Filen är avkortad eller skadad. Exportera kalendern på nytt.",
                        "The file is cut off or damaged. Export the calendar again."));
    }
}
