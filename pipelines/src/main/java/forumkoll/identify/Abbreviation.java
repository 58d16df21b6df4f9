package forumkoll.identify;

import forumkoll.identify.CompoundSplitter.Part;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A short form that may be formed from words: by initials of words and of the parts of compounds ({@code FFO} from
 * Finskt förvaltningsområde), or by beginnings of several letters ({@code Finsam}).
 */
final class Abbreviation {

    private static final Set<String> MAY_BE_LEFT_OUT = Set.of(
            "och", "o", "and", "for", "i", "in", "inom", "av", "of", "pa", "on", "med", "with", "till", "to", "om",
            "mot", "against", "fran", "from", "vid", "at", "mellan", "between", "the", "a", "an", "den", "det", "de",
            "en");

    /** Two letters fit too many words. */
    private static final int SHORTEST = 3;

    private final String letters;
    private final CompoundSplitter splitter;

    static boolean mayBeLeftOut(String word) {
        return MAY_BE_LEFT_OUT.contains(word);
    }

    Abbreviation(String written, CompoundSplitter splitter) {
        this.letters = written.replace("-", "");
        this.splitter = splitter;
    }

    /** Whether words that stand together form it. */
    boolean isOfRun(List<String> words) {
        return !run(words).isEmpty();
    }

    /** The places of the words that stand together and form it; none when there are no such words. */
    Set<Integer> run(List<String> words) {
        if (letters.length() < SHORTEST || letters.chars().anyMatch(Character::isDigit)) {
            return Set.of();
        }
        for (int start = 0; start < words.size(); start++) {
            int end = mayStart(words.get(start)) ? end(words, start, 0, 0) : -1;
            if (end > start) {
                return IntStream.range(start, end).boxed().collect(Collectors.toCollection(TreeSet::new));
            }
        }
        return Set.of();
    }

    private boolean mayStart(String word) {
        return !word.isEmpty() && (word.charAt(0) == letters.charAt(0) || word.indexOf('-') > 0);
    }

    /** Where the words end that give the letters from {@code at} on, or -1. */
    private int end(List<String> words, int word, int at, int taken) {
        if (at == letters.length()) {
            return taken >= 2 ? word : -1;
        }
        if (word >= words.size()) {
            return -1;
        }
        String folded = words.get(word);
        for (List<Integer> pieces : beginnings(folded, at)) {
            int end = end(words, word + 1, at + sum(pieces), taken + pieces.size());
            if (end >= 0) {
                return end;
            }
        }
        boolean mayBeLeftOut = MAY_BE_LEFT_OUT.contains(folded);
        return mayBeLeftOut ? end(words, word + 1, at, taken) : -1;
    }

    /** The ways in which a word may give the letters from {@code at} on: how many each of its parts gives. */
    private List<List<Integer>> beginnings(String word, int at) {
        List<String> parts = new ArrayList<>();
        for (String piece : word.split("-")) {
            if (!piece.isEmpty()) {
                splitter.parts(piece).stream().map(Part::stem).forEach(parts::add);
            }
        }
        List<List<Integer>> ways = new ArrayList<>();
        if (at == 0 && word.indexOf('-') > 0) {
            ways.addAll(beginnings(word.substring(word.indexOf('-') + 1), at)); // NKB of "SKR-nätverk för …"
        }
        if (!parts.isEmpty()) {
            add(ways, parts, at, 1);
            if (parts.size() > 1) {
                add(ways, List.of(word), at, 1);
            }
            add(ways, parts, at, 3);
        }
        return ways;
    }

    private void add(List<List<Integer>> ways, List<String> parts, int at, int lettersEach) {
        List<Integer> way = new ArrayList<>();
        int next = at;
        for (String part : parts) {
            int end = next + lettersEach;
            if (end > letters.length() || !part.startsWith(letters.substring(next, end))) {
                return;
            }
            way.add(lettersEach);
            next = end;
        }
        ways.add(way);
    }

    private static int sum(List<Integer> pieces) {
        return pieces.stream().mapToInt(Integer::intValue).sum();
    }
}
