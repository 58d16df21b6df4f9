package forumkoll.ingest.value;

import forumkoll.table.Text;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How a column writes dates, by the evidence of its own cells. {@code 2023-11-22}, {@code 20231122} and {@code 22 nov
 * 2023} say themselves what they are; {@code 03/04/2023} is read only when another cell, such as {@code 22/11/2023},
 * proves whether the day or the month comes first.
 */
final class DateConvention {

    static final Text EXPECTED = new Text(
            "ett datum (2023-11-22), eller en kolumn där något datum visar om dag eller månad står först (22/11/2023)",
            "a date (2023-11-22), or a column in which some date shows whether day or month comes first (22/11/2023)");

    private static final Pattern YEAR_FIRST =
            Pattern.compile("(?<year>\\d{4})(?<sign>[-/.]?)(?<month>\\d{2})\\k<sign>(?<day>\\d{2})");
    private static final Pattern YEAR_LAST =
            Pattern.compile("(?<first>\\d{1,2})(?<sign>[-/.])(?<second>\\d{1,2})\\k<sign>(?<year>\\d{4})");
    private static final Pattern NAMED =
            Pattern.compile("(?<day>\\d{1,2})\\.?[ \\u00A0-](?<month>\\p{L}{3,9})\\.?[ \\u00A0-](?<year>\\d{4})");
    private static final Pattern SERIAL = Pattern.compile("\\d{2,5}");

    /** Month names of Swedish and English, all that begin with these letters. */
    private static final List<List<String>> MONTHS = List.of(
            List.of("januari", "january"),
            List.of("februari", "february"),
            List.of("mars", "march"),
            List.of("april"),
            List.of("maj", "may"),
            List.of("juni", "june"),
            List.of("juli", "july"),
            List.of("augusti", "august"),
            List.of("september", "sept"),
            List.of("oktober", "october"),
            List.of("november"),
            List.of("december"));

    /** Day 0 of a spreadsheet: right from 1 March 1900 on, before which Excel counts a day that never was. */
    private static final LocalDate SERIAL_ZERO = LocalDate.of(1899, 12, 30);

    private static final int FIRST_SERIAL = 61;

    /** Whether numbers are days since 1900. */
    private enum Serials {
        READ,
        NOT_READ
    }

    private final Serials serials;
    private boolean dayFirst;
    private boolean monthFirst;
    private boolean open;

    private DateConvention(Serials serials) {
        this.serials = serials;
    }

    /** The convention of a column of text. */
    static DateConvention of(Collection<String> cells) {
        return new DateConvention(Serials.NOT_READ).learnAll(cells);
    }

    /** The convention of a column that is known to hold dates of a spreadsheet, where 45252 is 2023-11-22. */
    static DateConvention withExcelSerials(Collection<String> cells) {
        return new DateConvention(Serials.READ).learnAll(cells);
    }

    /** The date; empty when the cell is none, or when the column does not prove which date it is. */
    Optional<LocalDate> read(String cell) {
        String written = strip(cell);
        Matcher yearFirst = YEAR_FIRST.matcher(written);
        if (yearFirst.matches()) {
            return date(yearFirst.group("year"), yearFirst.group("month"), yearFirst.group("day"));
        }
        Matcher yearLast = YEAR_LAST.matcher(written);
        if (yearLast.matches()) {
            return inProvedOrder(yearLast.group("year"), yearLast.group("first"), yearLast.group("second"));
        }
        Matcher named = NAMED.matcher(written);
        if (named.matches()) {
            return date(named.group("year"), String.valueOf(month(named.group("month"))), named.group("day"));
        }
        boolean serial = serials == Serials.READ
                && SERIAL.matcher(written).matches()
                && Integer.parseInt(written) >= FIRST_SERIAL;
        return serial ? Optional.of(SERIAL_ZERO.plusDays(Long.parseLong(written))) : Optional.empty();
    }

    /**
     * For {@code decisions}: {@code day-month} or {@code month-day} when some cell proves it, {@code mixed} when cells
     * prove both, {@code unproved} when the order matters and nothing proves it, else {@code plain}.
     */
    String decision() {
        if (dayFirst && monthFirst) {
            return "mixed";
        }
        return dayFirst ? "day-month" : monthFirst ? "month-day" : open ? "unproved" : "plain";
    }

    private DateConvention learnAll(Collection<String> cells) {
        for (String cell : cells) {
            Matcher matcher = YEAR_LAST.matcher(strip(cell));
            if (matcher.matches()) {
                boolean asDayFirst = date(matcher.group("year"), matcher.group("second"), matcher.group("first"))
                        .isPresent();
                boolean asMonthFirst = date(matcher.group("year"), matcher.group("first"), matcher.group("second"))
                        .isPresent();
                dayFirst |= asDayFirst && !asMonthFirst;
                monthFirst |= asMonthFirst && !asDayFirst;
                open |= asDayFirst && asMonthFirst && !isSame(matcher);
            }
        }
        return this;
    }

    private Optional<LocalDate> inProvedOrder(String year, String first, String second) {
        Optional<LocalDate> asDayFirst = date(year, second, first);
        Optional<LocalDate> asMonthFirst = date(year, first, second);
        if (asDayFirst.equals(asMonthFirst) || asMonthFirst.isEmpty()) {
            return asDayFirst;
        }
        if (asDayFirst.isEmpty()) {
            return asMonthFirst;
        }
        if (dayFirst == monthFirst) {
            return Optional.empty();
        }
        return dayFirst ? asDayFirst : asMonthFirst;
    }

    private static boolean isSame(Matcher yearLast) {
        return Integer.parseInt(yearLast.group("first")) == Integer.parseInt(yearLast.group("second"));
    }

    private static Optional<LocalDate> date(String year, String month, String day) {
        try {
            return Optional.of(LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** The month that a name or the beginning of one, at least three letters, stands for; 0 for none. */
    private static int month(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        for (int i = 0; i < MONTHS.size(); i++) {
            if (MONTHS.get(i).stream()
                    .anyMatch(month ->
                            month.equals(lower) || month.substring(0, 3).equals(lower))) {
                return i + 1;
            }
        }
        return 0;
    }

    private static String strip(String cell) {
        return cell.replaceAll("^[\\s\\u00A0\\u202F]+|[\\s\\u00A0\\u202F]+$", "");
    }
}
