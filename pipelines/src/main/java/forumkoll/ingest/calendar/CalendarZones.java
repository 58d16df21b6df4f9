package forumkoll.ingest.calendar;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.io.TimezoneAssignment;
import forumkoll.ingest.value.SwedishTime;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.GregorianCalendar;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TimeZone;

/** The time zones that one calendar names: IANA names, Windows names, else the calendar's own definition. */
public final class CalendarZones {

    /** Windows' names of zones, each with a place whose clock is the same. */
    private static final Map<String, String> WINDOWS = Map.ofEntries(
            Map.entry("W. Europe Standard Time", "Europe/Berlin"),
            Map.entry("Romance Standard Time", "Europe/Paris"),
            Map.entry("Central Europe Standard Time", "Europe/Budapest"),
            Map.entry("Central European Standard Time", "Europe/Warsaw"),
            Map.entry("FLE Standard Time", "Europe/Helsinki"),
            Map.entry("GTB Standard Time", "Europe/Bucharest"),
            Map.entry("E. Europe Standard Time", "Europe/Chisinau"),
            Map.entry("GMT Standard Time", "Europe/London"),
            Map.entry("Greenwich Standard Time", "Atlantic/Reykjavik"),
            Map.entry("UTC", "UTC"),
            Map.entry("Coordinated Universal Time", "UTC"),
            Map.entry("Russian Standard Time", "Europe/Moscow"),
            Map.entry("Turkey Standard Time", "Europe/Istanbul"),
            Map.entry("Kaliningrad Standard Time", "Europe/Kaliningrad"),
            Map.entry("Belarus Standard Time", "Europe/Minsk"),
            Map.entry("Israel Standard Time", "Asia/Jerusalem"),
            Map.entry("Egypt Standard Time", "Africa/Cairo"),
            Map.entry("South Africa Standard Time", "Africa/Johannesburg"),
            Map.entry("E. Africa Standard Time", "Africa/Nairobi"),
            Map.entry("W. Central Africa Standard Time", "Africa/Lagos"),
            Map.entry("Arabian Standard Time", "Asia/Dubai"),
            Map.entry("India Standard Time", "Asia/Kolkata"),
            Map.entry("SE Asia Standard Time", "Asia/Bangkok"),
            Map.entry("China Standard Time", "Asia/Shanghai"),
            Map.entry("Singapore Standard Time", "Asia/Singapore"),
            Map.entry("Tokyo Standard Time", "Asia/Tokyo"),
            Map.entry("Korea Standard Time", "Asia/Seoul"),
            Map.entry("AUS Eastern Standard Time", "Australia/Sydney"),
            Map.entry("New Zealand Standard Time", "Pacific/Auckland"),
            Map.entry("Eastern Standard Time", "America/New_York"),
            Map.entry("Central Standard Time", "America/Chicago"),
            Map.entry("Mountain Standard Time", "America/Denver"),
            Map.entry("Pacific Standard Time", "America/Los_Angeles"),
            Map.entry("Atlantic Standard Time", "America/Halifax"),
            Map.entry("E. South America Standard Time", "America/Sao_Paulo"));

    private final Map<String, Optional<CalendarZone>> zones = new HashMap<>();
    private final Map<String, String> definitions = new HashMap<>();

    /** Takes in the definitions of zones among the file's lines. */
    CalendarZones(List<CalendarLine> lines) {
        StringBuilder definition = null;
        String id = "";
        for (CalendarLine line : lines) {
            boolean isZone = line.value().strip().equalsIgnoreCase("VTIMEZONE");
            if (isZone && line.name().equals("BEGIN")) {
                definition = new StringBuilder();
            } else if (isZone && line.name().equals("END") && definition != null) {
                definitions.put(id, definition.toString());
                definition = null;
            } else if (definition != null) {
                id = line.name().equals("TZID") ? line.text().strip() : id;
                definition.append(line.name()).append(':').append(line.value()).append("\r\n");
            }
        }
    }

    /** Swedish time. */
    static CalendarZone sweden() {
        return local -> local.atZone(SwedishTime.SWEDEN).toInstant();
    }

    /** The zone a {@code TZID} names; nothing when neither the world nor the file knows it. */
    Optional<CalendarZone> named(String id) {
        return zones.computeIfAbsent(id.strip(), this::find);
    }

    private Optional<CalendarZone> find(String id) {
        String known = WINDOWS.getOrDefault(id, id);
        while (!ZoneId.getAvailableZoneIds().contains(known) && known.contains("/")) {
            known = known.substring(known.indexOf('/') + 1); // /example.org/20230101_1/Europe/Stockholm
        }
        if (ZoneId.getAvailableZoneIds().contains(known)) {
            ZoneId zone = ZoneId.of(known);
            return Optional.of(local -> local.atZone(zone).toInstant());
        }
        return Optional.ofNullable(definitions.get(id)).flatMap(definition -> defined(id, definition));
    }

    private static Optional<CalendarZone> defined(String id, String definition) {
        String calendar = "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nBEGIN:VTIMEZONE\r\n" + definition
                + "END:VTIMEZONE\r\nEND:VCALENDAR\r\n";
        try {
            ICalendar parsed = Biweekly.parse(calendar).first();
            TimezoneAssignment zone =
                    parsed == null ? null : parsed.getTimezoneInfo().getTimezoneById(id);
            return zone == null ? Optional.empty() : Optional.of(local -> at(zone.getTimeZone(), local));
        } catch (RuntimeException e) { // whatever a broken definition does to the library: the zone is not known
            return Optional.empty();
        }
    }

    private static Instant at(TimeZone zone, LocalDateTime local) {
        GregorianCalendar clock = new GregorianCalendar(zone);
        clock.clear();
        clock.set(
                local.getYear(),
                local.getMonthValue() - 1,
                local.getDayOfMonth(),
                local.getHour(),
                local.getMinute(),
                local.getSecond());
        return clock.toInstant();
    }
}
