package forumkoll.identify;

import forumkoll.table.Text;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What speaks for and against two names being one forum.
 *
 * @param score from 0 to 1: how much of both names is in both, and what else weighs
 * @param shared words of both
 * @param onlyFirst words that only the first has, but for the general ones
 * @param onlySecond words that only the second has, but for the general ones
 * @param against what forbids that they are one
 * @param sameWords whether they are written in the same words
 * @param remarks what else weighs
 */
record Evidence(
        Verdict verdict,
        double score,
        List<Word> shared,
        List<Word> onlyFirst,
        List<Word> onlySecond,
        List<String> against,
        boolean sameWords,
        List<Text> remarks) {

    /** The same names, weighed together with something else than their words. */
    Evidence weighed(Verdict other, double weight, Text remark) {
        List<Text> all = new ArrayList<>(remarks);
        all.add(remark);
        double sum = Math.max(0, Math.min(1, score + weight));
        return new Evidence(other, sum, shared, onlyFirst, onlySecond, against, sameWords, all);
    }

    /** The score as tables hold it. */
    BigDecimal rounded() {
        return rounded(score);
    }

    static BigDecimal rounded(double score) {
        return BigDecimal.valueOf(Math.max(0, Math.min(1, score))).setScale(4, RoundingMode.HALF_UP);
    }

    /** Whether only one of the names has a word by which forums are told apart. */
    boolean tellsApart() {
        return Stream.of(onlyFirst, onlySecond).flatMap(List::stream).anyMatch(word -> word.kind()
                .isDistinguishing());
    }

    /** The evidence in words, Swedish and English. */
    String explanation() {
        List<Text> all = new ArrayList<>();
        say(all, "gemensamt", "shared", concepts(shared));
        say(all, "bara det första", "only the first", concepts(onlyFirst));
        say(all, "bara det andra", "only the second", concepts(onlySecond));
        say(all, "emot", "against", against);
        all.addAll(remarks);
        return all.isEmpty() ? "samma ord / the same words" : joined(all, Text::sv) + " / " + joined(all, Text::en);
    }

    static double weight(Collection<Word> words) {
        return words.stream().mapToDouble(Word::weight).sum();
    }

    private static String joined(List<Text> texts, Function<Text, String> language) {
        return texts.stream().map(language).collect(Collectors.joining("; "));
    }

    private static List<String> concepts(List<Word> words) {
        return words.stream().map(Word::stem).distinct().toList();
    }

    private static void say(List<Text> all, String svLabel, String enLabel, List<String> words) {
        if (!words.isEmpty()) {
            String list = ": " + String.join(", ", words);
            all.add(new Text(svLabel + list, enLabel + list));
        }
    }
}
