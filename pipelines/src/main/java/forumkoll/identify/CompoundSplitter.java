package forumkoll.identify;

import forumkoll.identify.Lexicon.Entry;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Takes a written word apart: inflection off, compounds into the words of the lexicon. Of several ways the one with the
 * fewest parts is taken, at most one of which the lexicon does not have.
 */
final class CompoundSplitter {

    /** A part, and the lexicon's entry for it, or null. */
    record Part(String stem, Entry entry) {}

    private static final Set<String> ENDINGS = Set.of(
            "", "s", "n", "ns", "en", "ens", "et", "ets", "t", "ts", "er", "ers", "erna", "ernas", "ar", "ars", "arna",
            "arnas", "or", "ors", "orna", "ornas", "na", "nas", "a", "as", "e", "es", "an", "ans", "r", "rs", "rna",
            "rnas", "are", "aren", "ares", "ande", "iga", "igt", "liga", "ligt", "ella", "ellt");
    private static final Set<String> SHORT_ENDINGS = Set.of("", "s", "en", "ens", "et", "ets", "er", "ers", "t", "ar");
    private static final List<String> JOINTS = List.of("s", "", "e", "a", "o", "u", "es");

    /** Endings of words that the lexicon does not have, the longest first. */
    private static final List<String> UNKNOWN_ENDINGS = List.of(
            "ernas", "arnas", "ornas", "erna", "arna", "orna", "ens", "ets", "ers", "ars", "en", "et", "er", "ar", "or",
            "an", "a", "s", "e");

    private static final int SHORTEST_UNKNOWN_PART = 3;
    private static final int SHORTEST_STEM = 4;
    private static final int COST_KNOWN = 10;
    private static final int COST_SHORT = 26;
    private static final int COST_UNKNOWN = 30;

    /** A word stays whole rather than fall into an unknown part and three others, or one of three letters. */
    private static final int COST_WHOLE = 54;

    private static final int IMPOSSIBLE = Integer.MAX_VALUE / 2;

    private final Lexicon lexicon;
    private final Map<String, List<Part>> known = new ConcurrentHashMap<>();

    CompoundSplitter(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** The parts of a folded word, in order. */
    List<Part> parts(String word) {
        List<Part> parts = known.get(word);
        if (parts == null) {
            parts = split(word);
            if (known.size() < 200_000) {
                known.put(word, parts);
            }
        }
        return parts;
    }

    private List<Part> split(String word) {
        Part whole = whole(word);
        if (whole != null) {
            return List.of(whole);
        }
        Way way = best(word, 0, true, new Way[2][word.length() + 1]);
        if (way.cost >= COST_WHOLE || way.parts.isEmpty()) {
            return List.of(new Part(stem(word), null));
        }
        return way.parts;
    }

    private record Way(int cost, List<Part> parts) {}

    private static final Way NONE = new Way(IMPOSSIBLE, List.of());

    private Way best(String word, int from, boolean mayBeUnknown, Way[][] seen) {
        int row = mayBeUnknown ? 1 : 0;
        if (seen[row][from] != null) {
            return seen[row][from];
        }
        Way best = NONE;
        for (int to = Math.min(word.length(), from + lexicon.longest()); to > from + 2; to--) {
            Entry entry = lexicon.word(word.substring(from, to));
            if (entry != null && mayJoin(entry) && entry.kind() != WordKind.NOISE) {
                best = better(best, known(word, from, to, entry, mayBeUnknown, seen));
            }
        }
        if (mayBeUnknown) {
            best = better(best, unknown(word, from, seen));
        }
        seen[row][from] = best;
        return best;
    }

    private Way known(String word, int from, int to, Entry entry, boolean mayBeUnknown, Way[][] seen) {
        String stem = word.substring(from, to);
        boolean isHead = entry.kind() == WordKind.BODY && isEnding(word.substring(from, to), word.substring(to));
        int cost = to - from <= 3 && !isHead ? COST_SHORT : COST_KNOWN; // "råd" ends many names
        Part part = new Part(stem, entry);
        if (isEnding(stem, word.substring(to))) {
            return new Way(cost, List.of(part));
        }
        Way best = NONE;
        for (String joint : JOINTS) {
            int next = to + joint.length();
            if (next < word.length() && word.startsWith(joint, to)) {
                best = better(best, joined(cost, part, best(word, next, mayBeUnknown, seen)));
            }
        }
        return best;
    }

    /** An unknown part stands first, before a word of the lexicon, or last. */
    private Way unknown(String word, int from, Way[][] seen) {
        Way best = NONE;
        if (from > 0 && word.length() - from >= SHORTEST_UNKNOWN_PART) {
            return new Way(COST_UNKNOWN, List.of(new Part(stem(word.substring(from)), null)));
        }
        if (from == 0) {
            for (int to = SHORTEST_UNKNOWN_PART; to <= word.length() - SHORTEST_STEM; to++) {
                Way rest = best(word, to, false, seen);
                if (rest.cost < IMPOSSIBLE) {
                    best = better(best, joined(COST_UNKNOWN, new Part(stem(word.substring(0, to)), null), rest));
                }
            }
        }
        return best;
    }

    private static Way joined(int cost, Part part, Way rest) {
        if (rest.cost >= IMPOSSIBLE) {
            return NONE;
        }
        List<Part> parts = new ArrayList<>();
        parts.add(part);
        parts.addAll(rest.parts);
        return new Way(cost + rest.cost, parts);
    }

    private static Way better(Way one, Way other) {
        return other.cost < one.cost ? other : one;
    }

    private static boolean mayJoin(Entry entry) {
        return entry.kind() != WordKind.STOP && entry.kind() != WordKind.LEGAL;
    }

    private static boolean isEnding(String stem, String rest) {
        return (stem.length() <= 3 ? SHORT_ENDINGS : ENDINGS).contains(rest);
    }

    /** A word of the lexicon that is no compound, or null. */
    private Part whole(String word) {
        for (int length = word.length(); length >= Math.max(1, word.length() - 5); length--) {
            String stem = word.substring(0, length);
            Entry entry = lexicon.word(stem);
            boolean fits = length == word.length() || (length > 1 && entry != null && mayJoin(entry));
            if (entry != null && fits && isEnding(stem, word.substring(length))) {
                return new Part(stem, entry);
            }
        }
        return null;
    }

    /** An unknown word without its inflection, which may be twofold: {@code kretsens}, {@code kretsen}, {@code krets}. */
    static String stem(String word) {
        return withoutEnding(withoutEnding(word));
    }

    private static String withoutEnding(String word) {
        for (String ending : UNKNOWN_ENDINGS) {
            if (word.endsWith(ending) && word.length() - ending.length() >= SHORTEST_STEM) {
                return word.substring(0, word.length() - ending.length());
            }
        }
        return word;
    }
}
