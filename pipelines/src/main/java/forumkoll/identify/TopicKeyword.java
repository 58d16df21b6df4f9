package forumkoll.identify;

import forumkoll.identify.SwedishWords.Word;
import java.util.List;

/** A keyword of a topic: one word, or several that must follow each other. */
record TopicKeyword(String topicCode, List<Word> words) {

    /** Shorter stems must start a word: {@code dkr} is not in {@code landkrabba}. */
    static final int SHORTEST_INSIDE_WORD = 6;

    /** Shorter words must stand alone: {@code eu} is not in {@code eurytmi}. */
    static final int SHORTEST_START = 3;

    /** Whether the keyword stands in {@code text} from its word number {@code at}. */
    boolean isAt(List<Word> text, int at) {
        if (at + words.size() > text.size()) {
            return false;
        }
        for (int i = 0; i < words.size(); i++) {
            if (!matches(words.get(i), text.get(at + i))) {
                return false;
            }
        }
        return true;
    }

    /**
     * Inflected forms have the same stem. The register writes stems too, which start the word; long ones may be any
     * part of a Swedish compound.
     */
    private static boolean matches(Word wanted, Word word) {
        String inside = inside(wanted);
        return word.text().equals(wanted.text())
                || word.stem().equals(wanted.stem())
                || (wanted.text().length() >= SHORTEST_START && word.text().startsWith(wanted.text()))
                || (inside.length() >= SHORTEST_INSIDE_WORD && word.text().contains(inside));
    }

    /** What of a keyword's word is looked for inside others: its stem, unless that says too little. */
    static String inside(Word wanted) {
        return wanted.stem().length() >= SHORTEST_INSIDE_WORD ? wanted.stem() : wanted.text();
    }
}
