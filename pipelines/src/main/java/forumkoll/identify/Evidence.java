package forumkoll.identify;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What speaks for and against two names being one forum.
 *
 * @param score from 0 to 1: how much of both names is in both
 * @param shared words of both
 * @param onlyFirst words that only the first has, but for the general ones
 * @param onlySecond words that only the second has, but for the general ones
 * @param against what forbids that they are one
 * @param sameWords whether they are written in the same words
 */
record Evidence(
        Verdict verdict,
        double score,
        List<Word> shared,
        List<Word> onlyFirst,
        List<Word> onlySecond,
        List<String> against,
        boolean sameWords) {

    /** The score as tables hold it. */
    BigDecimal rounded() {
        return rounded(score);
    }

    static BigDecimal rounded(double score) {
        return BigDecimal.valueOf(Math.max(0, Math.min(1, score))).setScale(4, RoundingMode.HALF_UP);
    }

    /** How much is in both names. */
    double sharedWeight() {
        return weight(shared);
    }

    /** The evidence in words, Swedish and English. */
    String explanation() {
        StringBuilder sv = new StringBuilder();
        StringBuilder en = new StringBuilder();
        say(sv, en, "gemensamt", "shared", concepts(shared));
        say(sv, en, "bara det första", "only the first", concepts(onlyFirst));
        say(sv, en, "bara det andra", "only the second", concepts(onlySecond));
        say(sv, en, "emot", "against", against);
        return sv.isEmpty() ? "samma ord / the same words" : sv + " / " + en;
    }

    static double weight(Collection<Word> words) {
        return words.stream().mapToDouble(Word::weight).sum();
    }

    private static List<String> concepts(List<Word> words) {
        return words.stream().map(Word::stem).distinct().toList();
    }

    private static void say(StringBuilder sv, StringBuilder en, String svLabel, String enLabel, List<String> words) {
        if (!words.isEmpty()) {
            String list = words.stream().collect(Collectors.joining(", "));
            sv.append(sv.isEmpty() ? "" : "; ").append(svLabel).append(": ").append(list);
            en.append(en.isEmpty() ? "" : "; ").append(enLabel).append(": ").append(list);
        }
    }
}
