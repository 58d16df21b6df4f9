package forumkoll.identify;

import forumkoll.table.TableRow;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Forums that a text names, by a registered name or an alias as whole words. Of names that lie within one another the
 * longest counts: who writes {@code Eurocities Miljöforum} does not mean {@code Eurocities}.
 */
final class ForumMentions {

    /** A single word this short may be a common word: it must stand in the same letters, as {@code RAN}. */
    private static final int SHORT = 4;

    private static final int SHORTEST = 3;

    private final Map<String, List<Name>> byFirstWord = new HashMap<>();

    /**
     * A name of a forum.
     *
     * @param words folded
     * @param exact the only word, in the letters it must be written with; null when case does not matter
     * @param isPlace whether it is no more than the name of a town, which other journeys go to as well
     */
    record Name(String written, String forumId, List<String> words, String exact, boolean isPlace) {

        boolean stands(List<String> folded, List<String> asWritten, int at) {
            int end = at + words.size();
            return end <= folded.size()
                    && folded.subList(at, end).equals(words)
                    && (exact == null || exact.equals(asWritten.get(at)));
        }
    }

    /**
     * Learns the names.
     *
     * @param forums rows of {@code clean.forum}
     * @param aliases rows of the register {@code forum_names}
     */
    ForumMentions(List<TableRow> forums, List<TableRow> aliases) {
        Map<String, String> kinds = new HashMap<>();
        for (TableRow forum : forums) {
            kinds.put(forum.text("forum_id"), forum.text("kind"));
            add(forum.text("name"), forum.text("forum_id"), forum.text("kind"));
        }
        aliases.stream()
                .filter(alias -> Set.of("any", "ledger").contains(alias.text("source_kind")))
                .forEach(
                        alias -> add(alias.text("written"), alias.text("forum_id"), kinds.get(alias.text("forum_id"))));
    }

    /** The names in a text, in its order; several when one name stands for several forums. */
    List<Name> in(String text) {
        List<String> written = LedgerWording.words(text);
        List<String> folded = folded(written);
        List<Name> found = new ArrayList<>();
        int at = 0;
        while (at < folded.size()) {
            int longest = 0;
            List<Name> here = new ArrayList<>();
            for (Name name : byFirstWord.getOrDefault(folded.get(at), List.of())) {
                if (name.words().size() < longest || !name.stands(folded, written, at)) {
                    continue;
                }
                if (name.words().size() > longest) {
                    longest = name.words().size();
                    here.clear();
                }
                here.add(name);
            }
            found.addAll(here);
            at += Math.max(longest, 1);
        }
        return found;
    }

    /** The names that a text is, as a whole. */
    List<Name> of(String text) {
        int words = LedgerWording.words(text).size();
        return in(text).stream().filter(name -> name.words().size() == words).toList();
    }

    private void add(String written, String forumId, String kind) {
        List<String> asWritten = LedgerWording.words(written);
        List<String> words = folded(asWritten);
        if (String.join("", words).length() < SHORTEST) {
            return;
        }
        boolean isShort = words.size() == 1 && words.get(0).length() <= SHORT;
        Name name = new Name(written, forumId, words, isShort ? asWritten.get(0) : null, isPlace(words, kind));
        byFirstWord.computeIfAbsent(words.get(0), word -> new ArrayList<>()).add(name);
    }

    private static boolean isPlace(Collection<String> words, String kind) {
        boolean ofCity = "partner_city".equals(kind) || "twin_city".equals(kind);
        return ofCity && words.stream().noneMatch(word -> word.startsWith("partnerstad") || word.startsWith("vänort"));
    }

    private static List<String> folded(List<String> words) {
        return words.stream().map(word -> word.toLowerCase(Locale.ROOT)).toList();
    }
}
