package forumkoll.identify;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds the longest phrase that starts at a word. */
final class PhraseTable<T> {

    /** A phrase found: how many words it takes, and what it stands for. */
    record Found<T>(int words, T value) {}

    private final Map<String, T> phrases = new HashMap<>();
    private final Map<String, Integer> longestByFirstWord = new HashMap<>();
    private final Set<String> words = new HashSet<>();

    /** Adds a phrase; the first to be added holds. */
    void add(List<String> phrase, T value) {
        phrases.putIfAbsent(String.join(" ", phrase), value);
        longestByFirstWord.merge(phrase.get(0), phrase.size(), Math::max);
        words.addAll(phrase);
    }

    /** Whether a word stands in some phrase. */
    boolean knows(String word) {
        return words.contains(word);
    }

    /** The longest phrase at {@code start}, or null; a genitive s at its end does not matter. */
    Found<T> at(List<String> folded, int start) {
        Integer longest = longestByFirstWord.get(folded.get(start));
        if (longest == null) {
            longest = longestByFirstWord.get(withoutGenitive(folded.get(start)));
        }
        if (longest == null) {
            return null;
        }
        for (int length = Math.min(longest, folded.size() - start); length > 0; length--) {
            String phrase = String.join(" ", folded.subList(start, start + length));
            T value = phrases.get(phrase);
            if (value == null) {
                value = phrases.get(withoutGenitive(phrase));
            }
            if (value != null) {
                return new Found<>(length, value);
            }
        }
        return null;
    }

    private static String withoutGenitive(String phrase) {
        return phrase.endsWith("s") ? phrase.substring(0, phrase.length() - 1) : phrase;
    }
}
