package forumkoll.ingest.log;

import forumkoll.ingest.Conventions;
import forumkoll.ingest.DateOrder;
import forumkoll.ingest.value.DateConvention;
import forumkoll.ingest.value.DateConvention.Also;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How one log writes dates and times. {@code 2023-03-15} and {@code 15.3.2023} are certain; for {@code 3/4/2023} some
 * value of the log must prove whether the day or the month comes first, since one program writes all of them alike.
 */
final class LogTimes {

    private static final Pattern CLOCK = Pattern.compile(
            "(?:kl\\.?\\s*)?(?<hour>\\d{1,2})[:.](?<minute>\\d\\d)(?:[:.](?<second>\\d\\d))?(?:\\s*(?<half>am|pm|fm|em))?");
    private static final Pattern BOTH = Pattern.compile("(?<date>[\\d/.-]+)(?:,\\s*|\\s+|[Tt])(?<clock>.+)");
    private static final Set<String> UNDECIDED = Set.of("unproved", "mixed");

    private final DateOrder stated;
    private final DateConvention dates;

    private LogTimes(DateOrder stated, DateConvention dates) {
        this.stated = stated;
        this.dates = dates;
    }

    /**
     * The convention of a log with these dates, or dates and times.
     *
     * @param stated the order, when a layout says it; else null
     */
    static LogTimes of(DateOrder stated, Collection<String> written) {
        DateConvention dates = DateConvention.stated(stated, Also.SHORT_YEARS, Also.SHORT_MONTHS);
        written.forEach(text -> dates.learn(datePart(clean(text))));
        return new LogTimes(stated, dates);
    }

    /** Whether every date can be read; else the whole log has been refused, since nothing in it can be dated. */
    boolean isCertain(MeetingLog log) {
        log.intake().decide("date_order", dates.decision() + " by " + Conventions.by(stated));
        if (!UNDECIDED.contains(dates.decision())) {
            return true;
        }
        String found = dates.decision().equals("mixed") ? "13/4/2023, 3/14/2023" : "3/4/2023";
        log.refuse("ambiguous_date", found, DateConvention.PROVED, DateConvention.NEXT_STEP);
        return false;
    }

    /** A date and time in one cell; nothing when it is not certain. */
    Optional<LocalDateTime> dateTime(String written) {
        Matcher both = BOTH.matcher(clean(written));
        return both.matches() ? dateTime(both.group("date"), both.group("clock")) : Optional.empty();
    }

    /** A date and a time in two cells. */
    Optional<LocalDateTime> dateTime(String date, String clock) {
        Optional<LocalTime> time = clock(clock);
        return time.isEmpty() ? Optional.empty() : date(date).map(day -> day.atTime(time.get()));
    }

    /** A date. */
    Optional<LocalDate> date(String written) {
        return dates.read(clean(written));
    }

    private static Optional<LocalTime> clock(String written) {
        Matcher clock = CLOCK.matcher(
                clean(written).toLowerCase(Locale.ROOT).replace("a.m.", "am").replace("p.m.", "pm"));
        if (!clock.matches()) {
            return Optional.empty();
        }
        int hour = number(clock, "hour");
        String half = clock.group("half");
        if (half != null) {
            if (hour < 1 || hour > 12) {
                return Optional.empty();
            }
            hour = hour % 12 + (half.startsWith("p") || half.startsWith("e") ? 12 : 0);
        }
        try {
            return Optional.of(LocalTime.of(
                    hour, number(clock, "minute"), clock.group("second") == null ? 0 : number(clock, "second")));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static String datePart(String text) {
        Matcher both = BOTH.matcher(text);
        return both.matches() ? both.group("date").replaceAll(",$", "") : text;
    }

    /** New programs put a narrow space before AM and marks of direction round dates. */
    private static String clean(String text) {
        return text.replaceAll("[\\u200E\\u200F\\u202A-\\u202E]", "")
                .replaceAll("[\\s\\u00A0\\u202F]+", " ")
                .strip();
    }

    private static int number(Matcher matcher, String group) {
        return Integer.parseInt(matcher.group(group));
    }
}
