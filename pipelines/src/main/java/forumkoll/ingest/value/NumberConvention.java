package forumkoll.ingest.value;

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

    /** A mark that a cell may hold. */
    private enum Mark {
        COMMA(','),
        POINT('.');

        private final char sign;

        Mark(char sign) {
            this.sign = sign;
        }

        static Mark of(String sign) {
            return sign.equals(",") ? COMMA : POINT;
        }

        Mark other() {
            return this == COMMA ? POINT : COMMA;
        }
    }

    /** Minus before or after, digits with marks and spaces between. */
    private static final Pattern SHAPE =
            Pattern.compile("(?<before>[-−]?)(?<body>[0-9][0-9., \\u00A0\\u202F]*?)" + "(?<after>[-−]?)");

    private static final Pattern SPACED =
            Pattern.compile("[0-9]{1,3}(?:[ \\u00A0\\u202F][0-9]{3})+(?<rest>[.,][0-9]+)?");
    private static final Pattern PLAIN = Pattern.compile("[0-9]+");
    private static final Pattern ONE_MARK = Pattern.compile("(?<whole>[0-9]+)(?<mark>[.,])(?<part>[0-9]+)");
    private static final Pattern GROUPED =
            Pattern.compile("[0-9]{1,3}(?:(?<group>[.,])[0-9]{3})(?:\\k<group>[0-9]{3})*(?:(?<mark>[.,])[0-9]+)?");

    private final Set<Mark> decimal = EnumSet.noneOf(Mark.class);
    private final Set<Mark> grouping = EnumSet.noneOf(Mark.class);

    private NumberConvention() {}

    /** Looks at every cell of a column; what is not a number is no evidence. */
    public static NumberConvention of(Collection<String> cells) {
        NumberConvention convention = new NumberConvention();
        cells.forEach(convention::learn);
        return convention;
    }

    /** The exact number; empty when the cell is none, or when the column does not prove which number it is. */
    public Optional<BigDecimal> read(String cell) {
        Matcher shape = SHAPE.matcher(strip(cell));
        if (!shape.matches()
                || (!shape.group("before").isEmpty() && !shape.group("after").isEmpty())) {
            return Optional.empty();
        }
        boolean negative =
                !shape.group("before").isEmpty() || !shape.group("after").isEmpty();
        return digits(shape.group("body")).map(BigDecimal::new).map(number -> negative ? number.negate() : number);
    }

    /** For {@code decisions}: {@code comma}, {@code point}, {@code unproved}, or {@code mixed} when cells disagree. */
    String decision() {
        boolean crossed = decimal.stream().anyMatch(grouping::contains);
        if (decimal.size() > 1 || grouping.size() > 1 || crossed) {
            return "mixed";
        }
        return decimalMark().map(mark -> mark.name().toLowerCase(Locale.ROOT)).orElse("unproved");
    }

    private Optional<Mark> decimalMark() {
        return decimal.stream()
                .findFirst()
                .or(() -> grouping.stream().findFirst().map(Mark::other));
    }

    private void learn(String cell) {
        Matcher shape = SHAPE.matcher(strip(cell));
        if (!shape.matches()) {
            return;
        }
        String body = shape.group("body");
        Matcher spaced = SPACED.matcher(body);
        Matcher one = ONE_MARK.matcher(body);
        Matcher grouped = GROUPED.matcher(body);
        if (spaced.matches()) {
            if (spaced.group("rest") != null) {
                decimal.add(Mark.of(spaced.group("rest").substring(0, 1)));
            }
        } else if (one.matches()) {
            if (!isAmbiguous(one)) {
                decimal.add(Mark.of(one.group("mark")));
            }
        } else if (grouped.matches() && isOneConvention(grouped)) {
            grouping.add(Mark.of(grouped.group("group")));
            if (grouped.group("mark") != null) {
                decimal.add(Mark.of(grouped.group("mark")));
            }
        }
    }

    /** The body with a decimal point and no grouping. */
    private Optional<String> digits(String body) {
        Matcher one = ONE_MARK.matcher(body);
        if (PLAIN.matcher(body).matches()) {
            return Optional.of(body);
        }
        if (SPACED.matcher(body).matches()) {
            return Optional.of(body.replaceAll("[ \\u00A0\\u202F]", "").replace(',', '.'));
        }
        if (one.matches()) {
            return isAmbiguous(one) ? proved(one) : Optional.of(body.replace(',', '.'));
        }
        Matcher grouped = GROUPED.matcher(body);
        if (!grouped.matches() || !isOneConvention(grouped)) {
            return Optional.empty();
        }
        Mark group = Mark.of(grouped.group("group"));
        return Optional.of(body.replace(String.valueOf(group.sign), "").replace(',', '.'));
    }

    /** {@code 1.234} in a column that proves what its point is, and does not prove the other thing too. */
    private Optional<String> proved(Matcher one) {
        Mark mark = Mark.of(one.group("mark"));
        boolean marksDecimals = decimal.contains(mark);
        boolean groups = grouping.contains(mark);
        if (marksDecimals == groups) {
            return Optional.empty();
        }
        return Optional.of(one.group("whole") + (groups ? "" : ".") + one.group("part"));
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

    private static String strip(String cell) {
        return cell.replaceAll("^[\\s\\u00A0\\u202F]+|[\\s\\u00A0\\u202F]+$", "");
    }
}
