package forumkoll.ingest.value;

import forumkoll.ingest.DecimalMark;
import forumkoll.table.Text;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How a column writes numbers, by the evidence of its own cells. {@code 12,5} proves that a comma marks decimals and
 * {@code 1.234.567} that a point groups thousands; {@code 1.234} alone proves nothing, and is read only where another
 * cell of the column tells which it is.
 */
public final class NumberConvention {

    /** What a column must show for {@code 1.234} to be read. */
    public static final Text PROVED = new Text(
            "ett tal som inte kan läsas på två sätt: 1.234 är 1234 eller 1,234, och inget annat i kolumnen visar vilket",
            "a number that cannot be read in two ways: 1.234 is 1234 or 1,234, and nothing else in the column tells which");

    /** How to settle it. */
    public static final Text NEXT_STEP = new Text(
            "Skriv 1234 eller 1,2340, eller ange \"decimal_mark\": \",\" (eller \".\") i en layoutfil i mappen layouts.",
            "Write 1234 or 1,2340, or state \"decimal_mark\": \",\" (or \".\") in a layout's file in the folder layouts.");

    /** Minus before or after, digits with marks and spaces between. */
    private static final Pattern SHAPE =
            Pattern.compile("(?<before>[-−]?)(?<body>[0-9][0-9., \\u00A0\\u202F]*?)" + "(?<after>[-−]?)");

    private static final Pattern SPACED =
            Pattern.compile("[0-9]{1,3}(?:[ \\u00A0\\u202F][0-9]{3})+(?<rest>[.,][0-9]+)?");
    private static final Pattern PLAIN = Pattern.compile("[0-9]+");
    private static final Pattern ONE_MARK = Pattern.compile("(?<whole>[0-9]+)(?<mark>[.,])(?<part>[0-9]+)");
    private static final Pattern GROUPED =
            Pattern.compile("[0-9]{1,3}(?:(?<group>[.,])[0-9]{3})(?:\\k<group>[0-9]{3})*(?:(?<mark>[.,])[0-9]+)?");

    private final DecimalMark stated;
    private final Set<DecimalMark> decimal = EnumSet.noneOf(DecimalMark.class);
    private final Set<DecimalMark> grouping = EnumSet.noneOf(DecimalMark.class);

    private boolean seen;

    private NumberConvention(DecimalMark stated) {
        this.stated = stated;
    }

    /** The convention of a column that has shown nothing yet; {@code stated} settles it if it is not null. */
    public static NumberConvention stated(DecimalMark stated) {
        return new NumberConvention(stated);
    }

    /** Looks at every cell of a column; what is not a number is no evidence. */
    public static NumberConvention of(Collection<String> cells) {
        NumberConvention convention = new NumberConvention(null);
        cells.forEach(convention::learn);
        return convention;
    }

    /** The exact number; empty when the cell is none, or when the column does not prove which number it is. */
    public Optional<BigDecimal> read(String cell) {
        Matcher shape = SHAPE.matcher(Cells.stripped(cell));
        if (!shape.matches()
                || (!shape.group("before").isEmpty() && !shape.group("after").isEmpty())) {
            return Optional.empty();
        }
        boolean negative =
                !shape.group("before").isEmpty() || !shape.group("after").isEmpty();
        return digits(shape.group("body")).map(BigDecimal::new).map(number -> negative ? number.negate() : number);
    }

    /** For {@code decisions}: {@code comma}, {@code point}, {@code unproved}, or {@code mixed} when cells disagree. */
    public String decision() {
        if (stated != null) {
            return name(stated);
        }
        boolean crossed = decimal.stream().anyMatch(grouping::contains);
        if (decimal.size() > 1 || grouping.size() > 1 || crossed) {
            return "mixed";
        }
        return decimalMark().map(NumberConvention::name).orElse("unproved");
    }

    /** Whether the cell may be one number or another a thousand times it, and nothing tells which. */
    public boolean isAmbiguous(String cell) {
        Matcher shape = SHAPE.matcher(Cells.stripped(cell));
        if (!shape.matches() || read(cell).isPresent()) {
            return false;
        }
        Matcher one = ONE_MARK.matcher(shape.group("body"));
        return one.matches() && isAmbiguous(one);
    }

    /** Whether any cell had a mark, so that a decision was called for. */
    public boolean hasMarks() {
        return seen;
    }

    private Optional<DecimalMark> decimalMark() {
        if (stated != null) {
            return Optional.of(stated);
        }
        return decimal.stream()
                .findFirst()
                .or(() -> grouping.stream().findFirst().map(DecimalMark::other));
    }

    /** Takes a cell as evidence; what is not a number is none. */
    public void learn(String cell) {
        Matcher shape = SHAPE.matcher(Cells.stripped(cell));
        if (!shape.matches()) {
            return;
        }
        String body = shape.group("body");
        seen |= body.indexOf(',') >= 0 || body.indexOf('.') >= 0;
        Matcher spaced = SPACED.matcher(body);
        Matcher one = ONE_MARK.matcher(body);
        Matcher grouped = GROUPED.matcher(body);
        if (spaced.matches()) {
            if (spaced.group("rest") != null) {
                decimal.add(mark(spaced.group("rest").substring(0, 1)));
            }
        } else if (one.matches()) {
            if (!isAmbiguous(one)) {
                decimal.add(mark(one.group("mark")));
            }
        } else if (grouped.matches() && isOneConvention(grouped)) {
            grouping.add(mark(grouped.group("group")));
            if (grouped.group("mark") != null) {
                decimal.add(mark(grouped.group("mark")));
            }
        }
    }

    /** The body with a decimal point and no grouping. */
    private Optional<String> digits(String body) {
        Matcher one = ONE_MARK.matcher(body);
        if (PLAIN.matcher(body).matches()) {
            return Optional.of(body);
        }
        Matcher spaced = SPACED.matcher(body);
        if (spaced.matches()) {
            return spaced.group("rest") != null && !mayMark(spaced.group("rest").substring(0, 1))
                    ? Optional.empty()
                    : Optional.of(body.replaceAll("[ \\u00A0\\u202F]", "").replace(',', '.'));
        }
        if (one.matches()) {
            return isAmbiguous(one)
                    ? proved(one)
                    : mayMark(one.group("mark")) ? Optional.of(body.replace(',', '.')) : Optional.empty();
        }
        Matcher grouped = GROUPED.matcher(body);
        if (!grouped.matches() || !isOneConvention(grouped) || stated == mark(grouped.group("group"))) {
            return Optional.empty();
        }
        DecimalMark group = mark(grouped.group("group"));
        return Optional.of(body.replace(String.valueOf(group.sign()), "").replace(',', '.'));
    }

    /** {@code 1.234} in a column that proves what its point is, and does not prove the other thing too. */
    private Optional<String> proved(Matcher one) {
        DecimalMark mark = mark(one.group("mark"));
        boolean marksDecimals = stated == null ? decimal.contains(mark) : stated == mark;
        boolean groups = stated == null ? grouping.contains(mark) : stated != mark;
        if (marksDecimals == groups) {
            return Optional.empty();
        }
        return Optional.of(one.group("whole") + (groups ? "" : ".") + one.group("part"));
    }

    /** Whether a sign may stand before decimals: any that is not stated to group thousands. */
    private boolean mayMark(String sign) {
        return stated == null || stated == mark(sign);
    }

    private static DecimalMark mark(String sign) {
        return sign.equals(",") ? DecimalMark.COMMA : DecimalMark.POINT;
    }

    private static String name(DecimalMark mark) {
        return mark.name().toLowerCase(Locale.ROOT);
    }

    /** Whether one mark may as well group thousands: one to three digits, not 0, before it and three after. */
    private static boolean isAmbiguous(Matcher one) {
        String whole = one.group("whole");
        return one.group("part").length() == 3 && whole.length() <= 3 && !whole.startsWith("0");
    }

    /** {@code 1.234.5} would group and mark decimals with the same sign. */
    private static boolean isOneConvention(Matcher grouped) {
        return !grouped.group("group").equals(grouped.group("mark"));
    }
}
