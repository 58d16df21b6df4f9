package forumkoll.ingest.person;

import forumkoll.ingest.PersonalText;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The persons of a log: who they are, and texts without them. */
public final class LogPersons {

    private static final String NAME = "(namn/name)";
    private static final Pattern IDENTITY_NUMBER = Pattern.compile("(?<!\\d)(?:\\d{2})?\\d{6}[-+]\\d{4}(?!\\d)");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}'’.-]+");
    private static final Pattern IN_BRACKETS =
            Pattern.compile("(?<called>.*?)\\s*[(\\[](?<aside>[^()\\[\\]]*)[)\\]]\\s*");
    private static final Pattern NAMED_ADDRESS = Pattern.compile("(?<name>.*?)\\s*<(?<email>[^<>]*)>\\s*");
    private static final Pattern SIGNS_AFTER = Pattern.compile("[.'’-]+$");
    private static final Pattern SPACES = Pattern.compile("[\\s\\u00A0]+");
    private static final int MOST_WORDS_OF_A_NAME = 5;

    /** Longer texts are no names, and slow to look for brackets in. */
    private static final int LONGEST_NAME = 400;

    private final Pseudonyms people;
    private final Set<String> knownNames;

    public LogPersons(Pseudonyms people) {
        this.people = people;
        this.knownNames = people.names();
    }

    /**
     * The person with this address and name; either may be empty. Logs add to names in brackets, as in {@code Anna Berg
     * (Guest)} or {@code AB (Anna Berg)}: a known name counts wherever it stands, else what stands before the bracket.
     */
    public Pseudonyms.Person person(String email, String name) {
        Pseudonyms.Person whole = people.person(email.strip(), name.strip());
        Matcher bracket = IN_BRACKETS.matcher(name);
        if (isKnown(whole) || name.length() > LONGEST_NAME || !bracket.matches()) {
            return whole;
        }
        Pseudonyms.Person called = people.person(email.strip(), bracket.group("called"));
        Pseudonyms.Person aside = people.person(email.strip(), bracket.group("aside"));
        return !isKnown(called) && isKnown(aside) ? aside : called;
    }

    /** The person written as {@code Anna Berg}, {@code anna@example.se} or {@code Anna Berg <anna@example.se>}. */
    public Pseudonyms.Person person(String written) {
        Matcher named = NAMED_ADDRESS.matcher(written);
        if (written.length() <= LONGEST_NAME && named.matches()) {
            return person(named.group("email"), named.group("name"));
        }
        String bare = written.strip().replaceAll("^['\"]|['\"]$", "");
        return bare.contains("@") ? person(bare, "") : person("", bare);
    }

    private static boolean isKnown(Pseudonyms.Person person) {
        return person.unitId() != null || !"external".equals(person.body());
    }

    /**
     * An id without personal data: calendars often make ids of the maker's address. It stays equal for equal ids, so
     * that the same meeting in two calendars is still seen.
     */
    public String id(String id) {
        boolean tellsPersons =
                id.contains("@") || !withoutPersons(id, List.of()).equals(id);
        return tellsPersons ? people.person(id, "").personKey() : id;
    }

    /** {@code text} without addresses, identity numbers, names of {@code people.csv} and {@code names}. */
    public String withoutPersons(String text, Collection<String> names) {
        String plain = PersonalText.without(text);
        plain = IDENTITY_NUMBER.matcher(plain).replaceAll("(personnummer)");
        Set<String> others = new HashSet<>();
        names.stream()
                .map(LogPersons::folded)
                .filter(name -> name.contains(" "))
                .forEach(others::add);
        List<int[]> words = new ArrayList<>();
        Matcher word = WORD.matcher(plain);
        while (word.find()) {
            words.add(new int[] {word.start(), word.end()});
        }
        StringBuilder result = new StringBuilder();
        int copied = 0;
        int at = 0;
        while (at < words.size()) {
            int count = wordsOfName(plain, words, at, others);
            if (count > 0) {
                result.append(plain, copied, words.get(at)[0]).append(NAME);
                copied = words.get(at + count - 1)[1];
            }
            at += Math.max(count, 1);
        }
        return result.append(plain, copied, plain.length()).toString();
    }

    private int wordsOfName(String text, List<int[]> words, int at, Set<String> others) {
        for (int count = Math.min(MOST_WORDS_OF_A_NAME, words.size() - at); count > 0; count--) {
            String candidate = folded(text.substring(words.get(at)[0], words.get(at + count - 1)[1]));
            String stripped = SIGNS_AFTER.matcher(candidate).replaceAll("");
            if (isName(candidate, others) || isName(stripped, others)) {
                return count;
            }
        }
        return 0;
    }

    private boolean isName(String candidate, Set<String> others) {
        return knownNames.contains(candidate) || others.contains(candidate);
    }

    private static String folded(String text) {
        String lower = Normalizer.normalize(text, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
        return SPACES.matcher(lower).replaceAll(" ").strip();
    }
}
