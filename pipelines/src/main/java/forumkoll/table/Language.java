package forumkoll.table;

import java.math.BigDecimal;
import java.util.Locale;

/** Says things to people in one language: Swedish or English. */
public enum Language {
    SV(String.valueOf('\u00A0'), ","),
    EN(",", ".");

    private static final char NO_BREAK_SPACE = '\u00A0';

    private final String group;
    private final String mark;

    Language(String group, String mark) {
        this.group = group;
        this.mark = mark;
    }

    /** {@code sv} or {@code en}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The text in this language. */
    public String in(Text text) {
        return in(text.sv(), text.en());
    }

    /** The text in this language; Swedish where there is no English. */
    public String in(String sv, String en) {
        return this == EN && en != null ? en : sv;
    }

    /** A count, or a dash when it is not known. */
    public String count(Long count) {
        return count == null ? "–" : number(BigDecimal.valueOf(count));
    }

    /** A count and what is counted: {@code 1 fil}, {@code 2 filer}. */
    public String counted(long count, Text one, Text several) {
        return count(count) + " " + in(count == 1 ? one : several);
    }

    /** An amount in SEK, or a dash when it is not known; öre are shown when there are any. */
    public String money(BigDecimal sek) {
        if (sek == null) {
            return "–";
        }
        boolean whole = sek.stripTrailingZeros().scale() <= 0;
        String amount = written(
                sek.setScale(whole ? 0 : Math.max(2, sek.stripTrailingZeros().scale())));
        return this == EN ? "SEK" + NO_BREAK_SPACE + amount : amount + NO_BREAK_SPACE + "kr";
    }

    /** A number with its thousands grouped, and decimals when there are any. */
    public String number(BigDecimal number) {
        return written(number.stripTrailingZeros());
    }

    /** The number with just the decimals it has. */
    private String written(BigDecimal number) {
        String[] parts = number.abs().toPlainString().split("\\.");
        String whole = parts[0].replaceAll("(?<=\\d)(?=(\\d{3})+$)", group);
        return (number.signum() < 0 ? "−" : "") + whole + (parts.length == 1 ? "" : mark + parts[1]);
    }
}
