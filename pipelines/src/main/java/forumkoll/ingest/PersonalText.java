package forumkoll.ingest;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Texts without what tells a person whoever reads it: e-mail addresses and personal identity numbers. */
public final class PersonalText {

    private static final String ADDRESS = "(e-post/e-mail)";
    private static final String NUMBER = "(personnummer)";
    private static final Pattern EMAIL =
            Pattern.compile("(?:mailto:)?[^\\s<>()\\[\\],;:\"/=|]{1,320}@[^\\s<>()\\[\\],;:\"/=|]+");

    /** With or without century and sign; the day may be raised by 60, for a co-ordination number. */
    private static final Pattern IDENTITY_NUMBER = Pattern.compile(
            "(?<!\\d)(?:18|19|20)?(?<ten>\\d{2}(?:0[1-9]|1[0-2])(?:[0-2678]\\d|[39][01])[-+ ]?\\d{4})(?!\\d)");

    private PersonalText() {}

    /** {@code text} with addresses and numbers taken out; null stays null. */
    public static String without(String text) {
        if (text == null) {
            return null;
        }
        String plain = withoutAddresses(text);
        Matcher number = IDENTITY_NUMBER.matcher(plain);
        return number.replaceAll(found -> isNumber(found) ? NUMBER : Matcher.quoteReplacement(found.group()));
    }

    /** {@code text} with e-mail addresses taken out. */
    public static String withoutAddresses(String text) {
        return text.indexOf('@') < 0 ? text : EMAIL.matcher(text).replaceAll(ADDRESS);
    }

    /** Whether the last digit is the check of the nine before it (Luhn). */
    private static boolean isNumber(MatchResult found) {
        String digits = found.group(1).replaceAll("\\D", "");
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            int product = (digits.charAt(i) - '0') * (i % 2 == 0 ? 2 : 1);
            sum += product / 10 + product % 10;
        }
        return sum % 10 == 0;
    }
}
