package forumkoll.ingest.value;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What is written in one cell, as numbers. Nothing is guessed: what is not certain is empty. */
public final class Cells {

    /** Digits, grouped in threes by a space of any kind or not at all, and perhaps a decimal part. */
    private static final Pattern NUMBER = Pattern.compile(
            "(?<sign>[-−]?)(?<whole>\\d{1,3}(?:[ \\u00A0\\u202F]\\d{3})+|\\d+)(?:(?<mark>[.,])(?<part>\\d+))?");

    private Cells() {}

    /** How a file writes fractions. */
    public enum DecimalMark {
        COMMA('.'),
        POINT(',');

        /** The mark that this convention does not use for fractions. */
        private final char other;

        DecimalMark(char other) {
            this.other = other;
        }
    }

    /**
     * An exact number. The other mark before exactly three digits ({@code 1.234} where fractions are written with a
     * comma) could as well group thousands, so it is refused.
     */
    public static Optional<BigDecimal> number(String cell, DecimalMark mark) {
        Matcher matcher = NUMBER.matcher(cell.strip());
        if (!matcher.matches()) {
            return Optional.empty();
        }
        String part = matcher.group("part");
        boolean ambiguous =
                part != null && part.length() == 3 && matcher.group("mark").charAt(0) == mark.other;
        if (ambiguous) {
            return Optional.empty();
        }
        String sign = matcher.group("sign").isEmpty() ? "" : "-";
        String whole = matcher.group("whole").replaceAll("\\D", "");
        return Optional.of(new BigDecimal(sign + whole + (part == null ? "" : "." + part)));
    }

    /** Whether the cell says that there is none. */
    public static boolean isDash(String cell) {
        String text = cell.strip();
        return text.equals("-") || text.equals("−") || text.equals("–") || text.equals("—");
    }
}
