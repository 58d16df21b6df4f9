package forumkoll.ingest.calendar;

import forumkoll.ingest.value.SwedishTime;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A date or a date and time as a calendar tells it.
 *
 * @param local what the clock shows; midnight for a date
 * @param zone whose clock
 * @param isDate whether only a date is told
 */
record CalendarTime(LocalDateTime local, CalendarZone zone, boolean isDate) {

    private static final Pattern WRITTEN = Pattern.compile(
            "(?<year>\\d{4})(?<month>\\d\\d)(?<day>\\d\\d)(?:T(?<hour>\\d\\d)(?<minute>\\d\\d)(?<second>\\d\\d)(?<utc>Z?))?");

    /** Reads one value of a property whose parameters are {@code line}'s; nothing when it is not certain. */
    static Optional<CalendarTime> read(CalendarLine line, String value, CalendarZones zones) {
        Matcher written = WRITTEN.matcher(value.strip());
        if (!written.matches()) {
            return Optional.empty();
        }
        try {
            LocalDate date = LocalDate.of(
                    Integer.parseInt(written.group("year")),
                    Integer.parseInt(written.group("month")),
                    Integer.parseInt(written.group("day")));
            if (written.group("hour") == null) {
                return Optional.of(new CalendarTime(date.atStartOfDay(), CalendarZones.sweden(), true));
            }
            LocalTime time = LocalTime.of(
                    Integer.parseInt(written.group("hour")),
                    Integer.parseInt(written.group("minute")),
                    Math.min(Integer.parseInt(written.group("second")), 59)); // 60 is a leap second
            Optional<CalendarZone> zone = zone(line, !written.group("utc").isEmpty(), zones);
            return zone.map(found -> new CalendarTime(date.atTime(time), found, false));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Optional<CalendarZone> zone(CalendarLine line, boolean isUtc, CalendarZones zones) {
        if (isUtc) {
            return Optional.of(local -> local.toInstant(ZoneOffset.UTC));
        }
        String id = line.parameter("TZID");
        return id.isEmpty() ? Optional.of(CalendarZones.sweden()) : zones.named(id);
    }

    /** The moment. */
    Instant instant() {
        return zone.at(local);
    }

    /** The day in Swedish time; a date is itself. */
    LocalDate day() {
        return isDate
                ? local.toLocalDate()
                : instant().atZone(SwedishTime.SWEDEN).toLocalDate();
    }

    /** The same clock showing another time. */
    CalendarTime at(LocalDateTime other) {
        return new CalendarTime(other, zone, isDate);
    }

    /** Equal for the same moment, or the same date. */
    String key() {
        return isDate ? local.toLocalDate().toString() : instant().toString();
    }
}
