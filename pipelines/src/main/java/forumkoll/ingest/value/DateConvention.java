package forumkoll.ingest.value;

import forumkoll.ingest.DateOrder;
import forumkoll.table.Text;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How a column writes dates, by the evidence of its own cells. {@code 2023-11-22}, {@code 20231122} and {@code 22 nov
 * 2023} say themselves what they are; {@code 03/04/2023} is read only when another cell, such as {@code 22/11/2023},
 * proves whether the day or the month comes first.
 */
public final class DateConvention {

    /** What a column must show for {@code 3/4/2023} to be read. */
    public static final Text PROVED = new Text(
            "datum som bara kan läsas på ett sätt: 3/4/2023 är i mars eller april, och inget datum med en dag över 12 visar vilket, eller så visar de båda",
            "dates that can be read in one way only: 3/4/2023 is in March or April, and no date with a day above 12 tells which, or they tell both");

    /** How to settle it. */
    public static final Text NEXT_STEP = new Text(
            "Exportera med datum som 2023-03-15, eller ange \"date_order\": \"day-month\" (eller \"month-day\") i en layoutfil i mappen layouts, såsom layouts/meeting.json för mötesloggar.",
            "Export with dates such as 2023-03-15, or state \"date_order\": \"day-month\" (or \"month-day\") in a layout's file in the folder layouts, such as layouts/meeting.json for meeting logs.");

    private static final Pattern YEAR_FIRST =
            Pattern.compile("(?<year>\\d{4})(?<sign>[-/.]?)(?<month>\\d{2})\\k<sign>(?<day>\\d{2})");
    private static final Pattern YEAR_FIRST_SHORT =
            Pattern.compile("(?<year>\\d{4})(?<sign>[-/.])(?<month>\\d{1,2})\\k<sign>(?<day>\\d{1,2})");
    private static final Pattern YEAR_LAST =
            Pattern.compile("(?<first>\\d{1,2})(?<sign>[-/.])(?<second>\\d{1,2})\\k<sign>(?<year>\\d{4}|\\d{2})");
    private static final Pattern NAMED =
            Pattern.compile("(?<day>\\d{1,2})\\.?[ \\u00A0-](?<month>\\p{L}{3,9})\\.?[ \\u00A0-](?<year>\\d{4})");
    private static final Pattern SERIAL = Pattern.compile("\\d{5}");

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

    private static final int CENTURY = 2000;

    /** What a column may also hold. */
    public enum Also {
        /** Days of a spreadsheet: 45252 is 2023-11-22. Five digits, so that no year is taken for one. */
        SERIALS,
        /** Years of two digits after day and month: 3/4/25. */
        SHORT_YEARS,
        /** Months and days of one digit after the year: 2023-3-5. */
        SHORT_MONTHS
    }

    private final Set<Also> also;
    private final DateOrder stated;
    private boolean dayFirst;
    private boolean monthFirst;
    private boolean open;

    private DateConvention(DateOrder stated, Set<Also> also) {
        this.stated = stated;
        this.also = also;
    }

    /** The convention of a column of text. */
    public static DateConvention of(Collection<String> cells) {
        DateConvention convention = stated(null);
        cells.forEach(convention::learn);
        return convention;
    }

    /** The convention of a column that has shown nothing yet; {@code stated} settles its order if it is not null. */
    public static DateConvention stated(DateOrder stated, Also... also) {
        return new DateConvention(stated, Set.of(also));
    }

    /** The date; empty when the cell is none, or when the column does not prove which date it is. */
    public Optional<LocalDate> read(String cell) {
        String written = Cells.stripped(cell);
        Matcher yearFirst = (also.contains(Also.SHORT_MONTHS) ? YEAR_FIRST_SHORT : YEAR_FIRST).matcher(written);
        if (yearFirst.matches()) {
            return date(yearFirst.group("year"), yearFirst.group("month"), yearFirst.group("day"));
        }
        Matcher yearLast = YEAR_LAST.matcher(written);
        if (yearLast.matches()) {
            return inProvedOrder(yearLast);
        }
        Matcher named = NAMED.matcher(written);
        if (named.matches()) {
            return date(named.group("year"), String.valueOf(month(named.group("month"))), named.group("day"));
        }
        boolean serial = also.contains(Also.SERIALS) && SERIAL.matcher(written).matches();
        return serial ? Optional.of(SERIAL_ZERO.plusDays(Long.parseLong(written))) : Optional.empty();
    }

    /** Whether the cell may be one of two days, and nothing tells which. */
    public boolean isAmbiguous(String cell) {
        Matcher yearLast = YEAR_LAST.matcher(Cells.stripped(cell));
        return yearLast.matches()
                && read(cell).isEmpty()
                && dayFirst(yearLast).isPresent()
                && monthFirst(yearLast).isPresent();
    }

    /**
     * For {@code decisions}: {@code day-month} or {@code month-day} when some cell proves it, {@code mixed} when cells
     * prove both, {@code unproved} when the order matters and nothing proves it, else {@code plain}.
     */
    public String decision() {
        if (stated != null) {
            return stated.word();
        }
        if (dayFirst && monthFirst) {
            return "mixed";
        }
        return dayFirst ? "day-month" : monthFirst ? "month-day" : open ? "unproved" : "plain";
    }

    /** Takes a cell as evidence; what is not a date is none. */
    public void learn(String cell) {
        Matcher matcher = YEAR_LAST.matcher(Cells.stripped(cell));
        if (matcher.matches()) {
            boolean asDayFirst = dayFirst(matcher).isPresent();
            boolean asMonthFirst = monthFirst(matcher).isPresent();
            dayFirst |= asDayFirst && !asMonthFirst;
            monthFirst |= asMonthFirst && !asDayFirst;
            open |= asDayFirst && asMonthFirst && !dayFirst(matcher).equals(monthFirst(matcher));
        }
    }

    /** Whether some cell left anything to decide. */
    public boolean isOrdered() {
        return dayFirst || monthFirst || open;
    }

    private Optional<LocalDate> inProvedOrder(Matcher yearLast) {
        Optional<LocalDate> asDayFirst = dayFirst(yearLast);
        Optional<LocalDate> asMonthFirst = monthFirst(yearLast);
        if (stated != null && yearLast.group("sign").charAt(0) != '.') {
            return stated == DateOrder.DAY_MONTH ? asDayFirst : asMonthFirst;
        }
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

    private Optional<LocalDate> dayFirst(Matcher yearLast) {
        return year(yearLast).flatMap(year -> date(year, yearLast.group("second"), yearLast.group("first")));
    }

    /** None between points: nobody who writes the month first puts points. */
    private Optional<LocalDate> monthFirst(Matcher yearLast) {
        boolean points = yearLast.group("sign").equals(".");
        return year(yearLast)
                .filter(year -> !points)
                .flatMap(year -> date(year, yearLast.group("first"), yearLast.group("second")));
    }

    private Optional<String> year(Matcher yearLast) {
        String year = yearLast.group("year");
        if (year.length() == 4) {
            return Optional.of(year);
        }
        return also.contains(Also.SHORT_YEARS)
                ? Optional.of(String.valueOf(CENTURY + Integer.parseInt(year)))
                : Optional.empty();
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
}
