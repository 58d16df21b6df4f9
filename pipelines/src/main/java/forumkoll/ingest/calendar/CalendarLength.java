package forumkoll.ingest.calendar;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How long an event is. By RFC 5545 a series with an end keeps the exact length of its first meeting, and {@code P1D}
 * is until the same time on the next day, be it 23 or 25 hours.
 *
 * @param days calendar days
 * @param time exact time after the days
 */
record CalendarLength(int days, Duration time) {

    /** The log does not say how long the meeting is. */
    static final CalendarLength UNKNOWN = new CalendarLength(0, null);

    private static final Pattern WRITTEN = Pattern.compile("\\+?P(?:(?<weeks>\\d{1,3})W)?(?:(?<days>\\d{1,4})D)?"
            + "(?:T(?:(?<hours>\\d{1,5})H)?(?:(?<minutes>\\d{1,6})M)?(?:(?<seconds>\\d{1,8})S)?)?");

    /** Reads {@code PT1H30M}, {@code P1D}, {@code P2W}. */
    static Optional<CalendarLength> read(String value) {
        Matcher written = WRITTEN.matcher(value.strip());
        if (!written.matches() || !value.matches(".*\\d.*")) {
            return Optional.empty();
        }
        return Optional.of(new CalendarLength(
                7 * number(written, "weeks") + number(written, "days"),
                Duration.ofHours(number(written, "hours"))
                        .plusMinutes(number(written, "minutes"))
                        .plusSeconds(number(written, "seconds"))));
    }

    /** When a meeting that starts then ends; null when not known. */
    Instant end(CalendarTime start) {
        return time == null
                ? null
                : start.at(start.local().plusDays(days)).instant().plus(time);
    }

    private static int number(Matcher written, String group) {
        return written.group(group) == null ? 0 : Integer.parseInt(written.group(group));
    }
}
