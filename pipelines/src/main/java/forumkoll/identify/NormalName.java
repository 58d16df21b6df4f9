package forumkoll.identify;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A written name without what mail, calendars and invoices put round it: {@code SV:}, {@code Inställt:}, dates, times,
 * invoice numbers. Years go, but for those that name a goal, such as {@code Agenda 2030}.
 */
final class NormalName {

    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

    private static final Pattern PREFIX = Pattern.compile(
            "^\\s*(?:sv|vb|re|fw|fwd|aw|wg|ang|inställ[td]\\p{L}*|avbokat|cancell?ed|kallelse(?: till)?|inbjudan(?: till)?|"
                    + "invitation|påminnelse(?: om)?|reminder|uppdaterad\\p{L}*|updated|preliminär\\p{L}*|tentative|accepterat|"
                    + "accepted|avböjt|declined|dagordning|minnesanteckningar|protokoll|kopia|copy|ny tid|nytt datum|bokat|"
                    + "flyttat|ändrad tid|save the date|bokning)\\s*[:!]\\s*",
            FLAGS);

    private static final String MONTH =
            "(?:jan|feb|mars?|apr|maj|may|jun|jul|aug|sept?|okt|oct|nov|dec)(?:uari|ruari|il|i|y|ust|usti|ember|ober)?\\.?";

    private static final List<Pattern> NUMBERS = List.of(
            Pattern.compile("\\b(?:19|20)\\d\\d-[01]?\\d-[0-3]?\\d\\b"),
            Pattern.compile("\\b[0-3]?\\d[./-][01]?\\d[./-](?:20)?\\d\\d\\b"),
            Pattern.compile("\\b20[0-4]\\d[01]\\d[0-3]\\d\\b"),
            Pattern.compile("\\b[0-3]?\\d\\s+" + MONTH + "\\b", FLAGS),
            Pattern.compile("\\b" + MONTH + "\\s+(?=(?:19|20)\\d\\d\\b)", FLAGS),
            Pattern.compile("\\b[0-3]?\\d/[01]?\\d\\b"),
            Pattern.compile("\\b(?:kl\\.?\\s*)?[0-2]?\\d[:.][0-5]\\d(?:\\s*-\\s*[0-2]?\\d[:.][0-5]\\d)?\\b", FLAGS),
            Pattern.compile("\\bkl\\.?\\s*[0-2]?\\d(?:\\s*-\\s*[0-2]?\\d)?\\b", FLAGS),
            Pattern.compile("\\bv(?:ecka|\\.)?\\s?[0-5]?\\d\\b", FLAGS),
            Pattern.compile("\\b[vh]t\\s?-?(?:20)?\\d\\d\\b", FLAGS),
            Pattern.compile("\\b(?:q|kv\\.?\\s?|kvartal\\s)[1-4]\\b", FLAGS),
            Pattern.compile(
                    "\\b(?:faktura|fakt|invoice|inv|avi|kundn|kund|order|ordern|ocr|ref|referens|ver|verifikation|löpn|medlemsn)\\p{L}*"
                            + "\\.?\\s*(?:nr|no|nummer|number)?\\.?\\s*[:#]?\\s*[a-z]{0,3}-?\\d[\\d/-]*",
                    FLAGS),
            Pattern.compile("(?<=\\s)[-']\\d\\d(?![\\d-])"), // a year in two digits: Svenskt Vatten -24
            Pattern.compile("\\b\\d{5,}(?:-\\d+)?\\b"));

    private static final List<Pattern> WORDS_ASIDE = List.of(
            Pattern.compile(
                    "\\bdigital\\p{L}*\\s+(?:möte|träff|nätverksmöte|nätverksträff|meeting|session)\\p{L}*", FLAGS),
            Pattern.compile("\\blunch till lunch\\b", FLAGS),
            Pattern.compile("[\\[(]\\s*ext(?:ern|ernal)?\\s*[\\])]", FLAGS)); // as mail marks what comes from outside

    private static final Pattern YEAR = Pattern.compile("(\\p{L}+)?([^\\p{L}\\d]*)\\b((?:19|20)\\d\\d)\\b");
    private static final Pattern NAMES_A_GOAL =
            Pattern.compile("agenda|vision|mål|målbild|strategi|program|koll|plan|europa", FLAGS);

    private static final Pattern GENITIVE = Pattern.compile("(\\p{L}|\\d(?=:s\\b)):s?(?:[a-zåäö]{0,3})\\b");
    private static final Pattern ALONE_IN_BRACKETS = Pattern.compile("\\(([\\p{L}-]{3,10})\\)");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\d]+(?:[+][\\p{L}\\d]+)*(?:-[\\p{L}\\d]+)*");

    private final String text;

    NormalName(String written) {
        String plain = LostLetters.marked(Normalizer.normalize(written, Normalizer.Form.NFKC))
                .replaceAll("[‐‑‒–—−]", "-")
                .replaceAll("[’‘´`]", "'");
        String words = without(WORDS_ASIDE, withoutPrefixes(plain));
        boolean hasNumbers = words.chars().anyMatch(Character::isDigit);
        this.text = hasNumbers ? withoutYears(without(NUMBERS, words)) : words;
    }

    /** What is left of the name. */
    String text() {
        return text;
    }

    /** The written words, in their order and with their capitals; words joined by a hyphen are one. */
    List<String> words() {
        List<String> words = new ArrayList<>();
        Matcher matcher = WORD.matcher(GENITIVE.matcher(text).replaceAll("$1"));
        while (matcher.find()) {
            words.add(matcher.group());
        }
        return words;
    }

    /** Words that stand alone in brackets: short forms of what stands before. */
    Set<String> bracketed() {
        Set<String> alone = new TreeSet<>();
        Matcher matcher = ALONE_IN_BRACKETS.matcher(text);
        while (matcher.find()) {
            alone.add(matcher.group(1));
        }
        return alone;
    }

    /** The text after {@code SV:}, {@code Inställt:} and the like. */
    static String withoutPrefixes(String text) {
        String rest = text;
        Matcher prefix = PREFIX.matcher(rest);
        while (prefix.find() && prefix.end() < rest.length()) {
            rest = rest.substring(prefix.end());
            prefix = PREFIX.matcher(rest);
        }
        return rest;
    }

    private static String without(List<Pattern> asides, String text) {
        String rest = text;
        for (Pattern aside : asides) {
            rest = aside.matcher(rest).replaceAll(" ");
        }
        return rest;
    }

    private static String withoutYears(String text) {
        return YEAR.matcher(text)
                .replaceAll(year -> Matcher.quoteReplacement(
                        year.group(1) != null
                                        && NAMES_A_GOAL.matcher(year.group(1)).find()
                                ? year.group()
                                : year.group().substring(0, year.group().length() - 4) + " "));
    }
}
