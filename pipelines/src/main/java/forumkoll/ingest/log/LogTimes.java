package forumkoll.ingest.log;

import forumkoll.table.Text;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How one log writes dates and times. {@code 2023-03-15} and {@code 15.3.2023} are certain; for {@code 3/4/2023} some
 * value of the log must prove whether the day or the month comes first, since one program writes all of them alike.
 */
final class LogTimes {

    private static final Pattern YEAR_FIRST =
            Pattern.compile("(?<year>\\d{4})[-/.](?<month>\\d{1,2})[-/.](?<day>\\d{1,2})");
    private static final Pattern YEAR_LAST =
            Pattern.compile("(?<a>\\d{1,2})(?<mark>[/.-])(?<b>\\d{1,2})\\k<mark>(?<year>\\d{4}|\\d\\d)");
    private static final Pattern CLOCK = Pattern.compile(
            "(?:kl\\.?\\s*)?(?<hour>\\d{1,2})[:.](?<minute>\\d\\d)(?:[:.](?<second>\\d\\d))?(?:\\s*(?<half>am|pm|fm|em))?");
    private static final Pattern BOTH = Pattern.compile("(?<date>[\\d/.-]+)(?:,\\s*|\\s+|[Tt])(?<clock>.+)");
    private static final int CENTURY = 2000;

    /** Which of the two small numbers of a date comes first. */
    private enum Order {
        DAY_FIRST,
        MONTH_FIRST,
        EITHER_IS_THE_SAME,
        NOT_PROVEN,
        CONTRADICTORY
    }

    private final Order order;

    private LogTimes(Order order) {
        this.order = order;
    }

    /** The convention of a log with these dates, or dates and times. */
    static LogTimes of(Collection<String> written) {
        boolean dayFirst = false;
        boolean monthFirst = false;
        boolean open = false;
        for (String text : written) {
            Matcher date = YEAR_LAST.matcher(datePart(clean(text)));
            if (!date.matches()) {
                continue;
            }
            int first = Integer.parseInt(date.group("a"));
            int second = Integer.parseInt(date.group("b"));
            boolean points = date.group("mark").equals(".");
            dayFirst |= points || first > 12;
            monthFirst |= !points && second > 12;
            open |= first != second;
        }
        if (dayFirst && monthFirst) {
            return new LogTimes(Order.CONTRADICTORY);
        }
        if (!dayFirst && !monthFirst) {
            return new LogTimes(open ? Order.NOT_PROVEN : Order.EITHER_IS_THE_SAME);
        }
        return new LogTimes(dayFirst ? Order.DAY_FIRST : Order.MONTH_FIRST);
    }

    /** Whether every date can be read; else the whole log has been refused, since nothing in it can be dated. */
    boolean isCertain(MeetingLog log) {
        log.intake().decide("date_order", order.name().toLowerCase(Locale.ROOT));
        if (order != Order.NOT_PROVEN && order != Order.CONTRADICTORY) {
            return true;
        }
        log.refuse(
                "ambiguous_date",
                order == Order.NOT_PROVEN ? "3/4/2023" : "13/4/2023, 3/14/2023",
                new Text(
                        "datum där någon dag över 12 visar om dag eller månad står först, hela filen lika",
                        "dates of which some day above 12 proves whether day or month comes first, alike in the file"),
                new Text("Exportera med datum som 2023-03-15.", "Export with dates such as 2023-03-15."));
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
        String text = clean(written);
        Matcher yearFirst = YEAR_FIRST.matcher(text);
        Matcher yearLast = YEAR_LAST.matcher(text);
        try {
            if (yearFirst.matches()) {
                return Optional.of(
                        LocalDate.of(number(yearFirst, "year"), number(yearFirst, "month"), number(yearFirst, "day")));
            }
            if (yearLast.matches()) {
                int year = number(yearLast, "year");
                boolean dayFirst = order != Order.MONTH_FIRST;
                return Optional.of(LocalDate.of(
                        year < 100 ? CENTURY + year : year,
                        number(yearLast, dayFirst ? "b" : "a"),
                        number(yearLast, dayFirst ? "a" : "b")));
            }
            return Optional.empty();
        } catch (DateTimeException e) {
            return Optional.empty();
        }
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
