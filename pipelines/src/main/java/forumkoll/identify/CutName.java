package forumkoll.identify;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** A name that a field of fixed width cut off in the middle of a word: {@code Nätverket för kommunala energieff}. */
final class CutName {

    /** No field for names is narrower. */
    private static final int NARROWEST_FIELD = 18;

    /** A rest of a word this long tells by itself, a shorter one only after another word that does. */
    private static final int TELLING_REST = 8;

    private static final int SHORTEST_REST = 2;

    private CutName() {}

    /** Whether {@code cut} is the beginning of {@code whole} and ends within a word. */
    static boolean isBeginning(NameForm cut, NameForm whole) {
        List<String> some = tokens(cut);
        List<String> all = tokens(whole);
        int last = some.size() - 1;
        if (last < 0 || last >= all.size() || letters(cut) < NARROWEST_FIELD || !isRest(cut, some.get(last))) {
            return false;
        }
        String rest = some.get(last);
        boolean tells = rest.length() >= TELLING_REST
                || cut.content().stream()
                        .anyMatch(word -> !cut.plain().get(word.token()).equals(rest));
        return tells
                && rest.length() >= SHORTEST_REST
                && all.subList(0, last).equals(some.subList(0, last))
                && all.get(last).startsWith(rest)
                && all.get(last).length() > rest.length();
    }

    /** What is cut off is no word: the lexicon does not have its end. */
    private static boolean isRest(NameForm cut, String token) {
        int end = cut.plain().size() - 1;
        return cut.plain().get(end).equals(token)
                && cut.words().stream().anyMatch(word -> word.token() == end && word.isUnknown());
    }

    private static int letters(NameForm name) {
        return name.plain().stream().mapToInt(token -> token.length() + 1).sum() - 1;
    }

    /** The written words that are not silent and name no organiser. */
    private static List<String> tokens(NameForm name) {
        Set<Integer> places = new TreeSet<>();
        name.words().forEach(word -> places.add(word.token()));
        return places.stream().map(name.plain()::get).toList();
    }
}
