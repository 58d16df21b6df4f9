package forumkoll.publish;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Recognises e-mail addresses, personal identity numbers and the names of known people in a text. */
public final class PersonalData {

    private static final Pattern EMAIL =
            Pattern.compile("[\\p{L}\\p{N}._%+-]+@[\\p{L}\\p{N}-]+(?:\\.[\\p{L}\\p{N}-]+)+");

    /** Ten digits with or without century and sign, not part of a longer number or word. */
    private static final Pattern IDENTITY_NUMBER = Pattern.compile(
            "(?<![\\p{L}\\p{N}])(?:(?:18|19|20)?)(?<year>\\d{2})(?<month>\\d{2})(?<day>\\d{2})[-+ ]?(?<last>\\d{4})(?![\\p{L}\\p{N}])");

    private static final int IDENTITY_DIGITS = 10;

    /** The names that begin with a word, by that word. */
    private final Map<String, Set<String>> names = new HashMap<>();

    private int longestName;

    /** Knows {@code names} of people, of two words or more: a single word could be anything. */
    public PersonalData(Iterable<String> names) {
        for (String name : names) {
            List<String> words = words(name);
            if (words.size() > 1) {
                this.names
                        .computeIfAbsent(words.get(0), first -> new HashSet<>())
                        .add(String.join(" ", words));
                longestName = Math.max(longestName, words.size());
            }
        }
    }

    /** What kind of personal data the text holds, in words; empty when none. */
    public Optional<String> in(String text) {
        // the pattern tries every letter of every word, and hardly any text has the sign
        if (text.indexOf('@') >= 0 && EMAIL.matcher(text).find()) {
            return Optional.of("e-postadress / e-mail address");
        }
        if (holdsIdentityNumber(text)) {
            return Optional.of("personnummer / personal identity number");
        }
        return holdsName(text) ? Optional.of("namn ur people.csv / a name of people.csv") : Optional.empty();
    }

    private static boolean holdsIdentityNumber(String text) {
        if (text.chars().filter(Character::isDigit).count() < IDENTITY_DIGITS) {
            return false;
        }
        Matcher matcher = IDENTITY_NUMBER.matcher(text);
        int from = 0;
        while (matcher.find(from)) {
            String digits =
                    matcher.group("year") + matcher.group("month") + matcher.group("day") + matcher.group("last");
            if (isDate(matcher) && checksum(digits) % 10 == 0) {
                return true;
            }
            from = matcher.start() + 1;
        }
        return false;
    }

    /** The day may be raised by 60: a co-ordination number. */
    private static boolean isDate(Matcher number) {
        int day = Integer.parseInt(number.group("day"));
        try {
            LocalDate.of(
                    2000 + Integer.parseInt(number.group("year")) % 4,
                    Integer.parseInt(number.group("month")),
                    day > 60 ? day - 60 : day);
            return true;
        } catch (DateTimeException e) {
            return false;
        }
    }

    /** Luhn's sum of ten digits. */
    private static int checksum(String digits) {
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            int product = (digits.charAt(i) - '0') * (i % 2 == 0 ? 2 : 1);
            sum += product / 10 + product % 10;
        }
        return sum;
    }

    private boolean holdsName(String text) {
        if (names.isEmpty()) {
            return false;
        }
        List<String> words = words(text);
        for (int from = 0; from + 1 < words.size(); from++) {
            Set<String> candidates = names.getOrDefault(words.get(from), Set.of());
            int last = candidates.isEmpty() ? from : Math.min(words.size(), from + longestName);
            for (int to = from + 2; to <= last; to++) {
                if (candidates.contains(String.join(" ", words.subList(from, to)))) {
                    return true;
                }
            }
        }
        return false;
    }

    /** What stands between characters that no name holds. */
    private static List<String> words(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
        List<String> words = new ArrayList<>();
        int start = 0;
        for (int i = 0; i <= plain.length(); i++) {
            if (i == plain.length() || !isOfAWord(plain.charAt(i))) {
                if (i > start) {
                    words.add(plain.substring(start, i));
                }
                start = i + 1;
            }
        }
        return words;
    }

    private static boolean isOfAWord(char character) {
        return Character.isLetterOrDigit(character) || character == '-' || character == '\'' || character == '’';
    }
}
