package forumkoll.ingest.value;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneRules;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Dates and times of a Swedish log. Local times are Swedish; what could be two days or two instants is none. */
public final class SwedishTime {

    /** Where the clocks of the logs hang. */
    public static final ZoneId SWEDEN = ZoneId.of("Europe/Stockholm");

    private static final ZoneRules RULES = SWEDEN.getRules();
    private static final Pattern TIME = Pattern.compile("(\\d{1,2})[:.](\\d{2})(?:[:.](\\d{2}))?");
    private static final Pattern BOTH = Pattern.compile("(\\S{8,10})[ T](\\S{4,8})");

    private static final int FIRST_YEAR = 1990;
    private static final int YEARS = 100;
    private static final int DAYS_A_YEAR = 12 * 31;
    private static final long[] MIDNIGHTS = midnights();

    private SwedishTime() {}

    /** A time of day as written: {@code 09:00}, {@code 9.00}, {@code 09:00:30}. */
    public static Optional<LocalTime> time(String cell) {
        Matcher time = TIME.matcher(cell);
        if (!time.matches()) {
            return Optional.empty();
        }
        int hour = number(time.group(1));
        int minute = number(time.group(2));
        int second = time.group(3) == null ? 0 : number(time.group(3));
        return hour < 24 && minute < 60 && second < 60
                ? Optional.of(LocalTime.of(hour, minute, second))
                : Optional.empty();
    }

    /** A date and time as written, the date by its column's convention: {@code 2023-11-22 09:00}. */
    public static Optional<LocalDateTime> both(String cell, DateConvention dates) {
        Matcher both = BOTH.matcher(cell);
        return both.matches()
                ? dates.read(both.group(1)).flatMap(day -> time(both.group(2)).map(day::atTime))
                : Optional.empty();
    }

    /** Microseconds of UTC; empty when clocks were put forward past the time, or back so that it came twice. */
    public static Optional<Long> micros(LocalDateTime local) {
        List<ZoneOffset> offsets = RULES.getValidOffsets(local);
        return offsets.size() == 1 ? Optional.of(local.toEpochSecond(offsets.get(0)) * 1_000_000L) : Optional.empty();
    }

    /** Swedish date and time of microseconds of UTC. */
    public static String clock(long micros) {
        Instant instant = Instant.ofEpochSecond(Math.floorDiv(micros, 1_000_000L));
        return LocalDateTime.ofInstant(instant, RULES.getOffset(instant)).toString();
    }

    /**
     * Seconds of UTC at midnight of a day on which no clock is changed, {@link Long#MIN_VALUE} for any other day or
     * none.
     */
    public static long plainMidnight(int year, int month, int day) {
        boolean inTable =
                year >= FIRST_YEAR && year < FIRST_YEAR + YEARS && month >= 1 && month <= 12 && day >= 1 && day <= 31;
        return inTable ? MIDNIGHTS[(year - FIRST_YEAR) * DAYS_A_YEAR + (month - 1) * 31 + day - 1] : Long.MIN_VALUE;
    }

    private static long[] midnights() {
        return IntStream.range(0, YEARS * DAYS_A_YEAR)
                .mapToLong(i -> midnight(FIRST_YEAR + i / DAYS_A_YEAR, i % DAYS_A_YEAR / 31 + 1, i % 31 + 1))
                .toArray();
    }

    private static long midnight(int year, int month, int dayOfMonth) {
        if (dayOfMonth > LocalDate.of(year, month, 1).lengthOfMonth()) {
            return Long.MIN_VALUE;
        }
        LocalDateTime midnight = LocalDate.of(year, month, dayOfMonth).atStartOfDay();
        List<ZoneOffset> here = RULES.getValidOffsets(midnight);
        List<ZoneOffset> next = RULES.getValidOffsets(midnight.plusDays(1));
        return here.size() == 1 && here.equals(next) ? midnight.toEpochSecond(here.get(0)) : Long.MIN_VALUE;
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }
}
