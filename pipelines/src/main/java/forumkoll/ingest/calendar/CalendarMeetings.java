package forumkoll.ingest.calendar;

import forumkoll.ingest.log.LogFault;
import forumkoll.ingest.log.LogMeeting;
import forumkoll.ingest.log.LogPresence;
import forumkoll.ingest.log.MeetingLog;
import forumkoll.ingest.log.MeetingMode;
import forumkoll.ingest.person.LogPersons;
import forumkoll.ingest.person.Pseudonyms;
import forumkoll.table.Text;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Writes the meetings of events that share a uid: the series, and its changed meetings in their place. */
final class CalendarMeetings {

    private static final Set<String> LINKS = Set.of(
            "URL",
            "CONFERENCE",
            "X-GOOGLE-CONFERENCE",
            "X-MICROSOFT-SKYPETEAMSMEETINGURL",
            "X-MICROSOFT-ONLINEMEETINGCONFLINK",
            "X-MICROSOFT-ONLINEMEETINGEXTERNALLINK");
    private static final Set<String> NO_PERSONS = Set.of("ROOM", "RESOURCE", "GROUP");

    private final MeetingLog log;
    private final LogPersons persons;
    private final CalendarZones zones;

    CalendarMeetings(MeetingLog log, LogPersons persons, CalendarZones zones) {
        this.log = log;
        this.persons = persons;
        this.zones = zones;
    }

    /** Writes the meetings of one uid; every event is accepted, rejected or skipped. */
    void add(List<CalendarEvent> events) {
        Set<String> changed = events.stream().map(CalendarEvent::part).collect(Collectors.toSet());
        boolean endless = events.stream().anyMatch(CalendarEvent::isEndless);
        for (CalendarEvent event : events) {
            if (event.recurrenceId() == null) {
                addSeries(event, changed);
            } else if (endless && event.starts().day().getYear() != log.year()) {
                log.intake().skip("outside_year");
            } else {
                addMeeting(event, event.starts(), event.recurrenceId().key(), 1);
                log.intake().accept();
            }
        }
    }

    private void addSeries(CalendarEvent event, Set<String> changed) {
        Optional<List<CalendarTime>> starts = Recurrence.starts(event, log.year(), zones);
        if (starts.isEmpty()) {
            log.reject(badRule(event));
            return;
        }
        long row = 1;
        boolean any = false;
        for (CalendarTime start : starts.get()) {
            any = true;
            if (!changed.contains(start.key())) {
                row = addMeeting(event, start, start.key(), row);
            }
        }
        if (any) {
            log.intake().accept();
        } else {
            log.intake().skip(event.isEndless() ? "outside_year" : "all_excluded");
        }
    }

    /** Writes one meeting; gives the number of the next row of attendance of the same event. */
    private long addMeeting(CalendarEvent event, CalendarTime start, String part, long firstRow) {
        String uid = event.uid().isEmpty() ? null : persons.id(event.uid());
        String ref = (uid == null ? "line " + event.line() : uid) + "/" + part;
        Map<String, LogPresence> attendees = attendees(event, ref, firstRow);
        Instant startsAt = start.isDate() ? null : start.instant();
        log.add(new LogMeeting(
                event.line(),
                ref,
                uid,
                persons.withoutPersons(event.text("SUMMARY"), names(event)),
                start.day(),
                startsAt,
                startsAt == null ? null : event.length().end(start),
                mode(event),
                event.status(),
                attendees.isEmpty() ? null : (long) attendees.size()));
        attendees.values().forEach(log::add);
        return firstRow + attendees.size();
    }

    private Map<String, LogPresence> attendees(CalendarEvent event, String ref, long firstRow) {
        Map<String, LogPresence> attendees = new LinkedHashMap<>();
        for (CalendarLine line : event.lines()) {
            boolean isPerson = !NO_PERSONS.contains(line.parameter("CUTYPE").toUpperCase(Locale.ROOT));
            if (!line.name().equals("ATTENDEE") || !isPerson) {
                continue;
            }
            Pseudonyms.Person person = persons.person(address(line), line.parameter("CN"));
            String key = person.personKey() == null ? "line " + line.number() : person.personKey();
            long row = firstRow + attendees.size();
            attendees.computeIfAbsent(
                    key, once -> new LogPresence(event.line(), row, ref, person, null, null, null, response(line)));
        }
        return attendees;
    }

    /** Exchange writes {@code /o=…/cn=…} or {@code invalid:nomail} where it has no address. */
    private static String address(CalendarLine line) {
        String email = line.parameter("EMAIL");
        String value = line.value().strip();
        if (email.contains("@")) {
            return email;
        }
        return value.contains("@") ? value : "";
    }

    private static String response(CalendarLine attendee) {
        return switch (attendee.parameter("PARTSTAT").toUpperCase(Locale.ROOT)) {
            case "ACCEPTED" -> "accepted";
            case "DECLINED" -> "declined";
            case "TENTATIVE" -> "tentative";
            default -> "invited";
        };
    }

    private static List<String> names(CalendarEvent event) {
        return event.lines().stream()
                .filter(line -> line.name().equals("ATTENDEE") || line.name().equals("ORGANIZER"))
                .map(line -> line.parameter("CN"))
                .toList();
    }

    private static MeetingMode mode(CalendarEvent event) {
        Set<String> links = new HashSet<>();
        event.lines().stream().filter(line -> LINKS.contains(line.name())).forEach(line -> links.add(line.text()));
        return MeetingMode.of(event.text("LOCATION"), new ArrayList<>(links));
    }

    private static LogFault badRule(CalendarEvent event) {
        CalendarLine rule = event.lines().stream()
                .filter(line -> line.name().equals("RRULE"))
                .findFirst()
                .orElseThrow();
        return new LogFault(
                rule.number(),
                null,
                "bad_recurrence",
                "RRULE",
                rule.value(),
                new Text(
                        "en regel för dagar, veckor, månader eller år, med högst " + Recurrence.MOST_STARTS + " möten",
                        "a rule for days, weeks, months or years, with at most " + Recurrence.MOST_STARTS
                                + " meetings"),
                new Text(
                        "Exportera perioden med varje möte för sig.",
                        "Export the period with each meeting on its own."));
    }
}
