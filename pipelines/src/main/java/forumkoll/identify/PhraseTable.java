package forumkoll.identify;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds the longest phrase that starts at a word. */
final class PhraseTable<T> {

    /** A phrase found: how many words it takes, and what it stands for. */
    record Found<T>(int words, T value) {}

    private final Map<String, T> phrases = new HashMap<>();
    private final Map<String, Integer> longestByFirstWord = new HashMap<>();

    /** Adds a phrase; the first to be added holds. */
    void add(List<String> words, T value) {
        phrases.putIfAbsent(String.join(" ", words), value);
        longestByFirstWord.merge(words.get(0), words.size(), Math::max);
    }

    /** The longest phrase at {@code start}, or null; a genitive s at its end does not matter. */
    Found<T> at(List<String> words, int start) {
        Integer longest = longestByFirstWord.get(words.get(start));
        if (longest == null) {
            longest = longestByFirstWord.get(withoutGenitive(words.get(start)));
        }
        if (longest == null) {
            return null;
        }
        for (int length = Math.min(longest, words.size() - start); length > 0; length--) {
            String phrase = String.join(" ", words.subList(start, start + length));
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
