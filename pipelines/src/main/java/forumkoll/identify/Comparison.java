package forumkoll.identify;

import forumkoll.table.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Decides of two names by their words alone. What tells forums apart (ordinals, places, professions, bodies, politicians
 * or officials, other organisers) forbids that they are taken for one.
 */
final class Comparison {

    private static final double LEAST_SHARED = 0.9;
    private static final double LEAST_SHARED_BY_ONE_ORGANISER = 0.4;
    private static final double LITTLE = 0.3;
    private static final double REVIEW_FROM = 0.72;
    private static final double NEARLY_ALL = 0.8;

    /** As sure as a beginning of a name can be. */
    private static final double CUT = 0.9;

    private static final Text CUT_OFF = new Text("namnet är avhugget", "the name is cut off");

    private final CompoundSplitter splitter;
    private final Organisers organisers;
    private final Set<String> home;

    /** @param home concepts of the city's own name, which every name may carry */
    Comparison(CompoundSplitter splitter, Organisers organisers, Set<String> home) {
        this.splitter = splitter;
        this.organisers = organisers;
        this.home = home;
    }

    Evidence of(NameForm first, NameForm second) {
        Alignment alignment = new Alignment(first, second, splitter);
        Set<String> organiserWords = organiserWords(first, second);
        List<Word> onlyFirst = telling(alignment.onlyFirst(), organiserWords);
        List<Word> onlySecond = telling(alignment.onlySecond(), organiserWords);
        double shared = Evidence.weight(alignment.shared());
        double rest = Evidence.weight(alignment.onlyFirst()) + Evidence.weight(alignment.onlySecond());
        double score = shared == 0 ? 0 : 2 * shared / (2 * shared + rest);
        List<String> against = against(first, second, onlyFirst, onlySecond);
        boolean sameWords = alignment.onlyFirst().isEmpty()
                && alignment.onlySecond().isEmpty()
                && first.key().equals(second.key());
        Verdict verdict = against.isEmpty()
                ? verdict(first, second, alignment.shared(), onlyFirst, onlySecond, score, sameWords)
                : Verdict.DIFFERENT;
        if (against.isEmpty() && verdict != Verdict.SAME && isCut(first, second)) {
            return new Evidence(
                    Verdict.SAME, CUT, alignment.shared(), List.of(), List.of(), List.of(), false, List.of(CUT_OFF));
        }
        if (first.isOrganisation() && second.isOrganisation()) {
            score = against.isEmpty() ? 1 : 0;
        }
        return new Evidence(verdict, score, alignment.shared(), onlyFirst, onlySecond, against, sameWords, List.of());
    }

    private static boolean isCut(NameForm first, NameForm second) {
        return CutName.isBeginning(first, second) || CutName.isBeginning(second, first);
    }

    /** The words that count when only one name has them. */
    private List<Word> telling(List<Word> words, Set<String> organiserWords) {
        return words.stream()
                .filter(word -> !organiserWords.contains(word.stem()))
                .filter(word -> word.kind().isContent())
                .filter(word -> !home.contains(word.concept()))
                .filter(word -> word.isPart()
                        || !(word.concept().equals("kommun") || word.concept().equals("stad")))
                .toList();
    }

    /** Words that only repeat who runs both: "AI-nätverket" of AI Sweden. */
    private Set<String> organiserWords(NameForm first, NameForm second) {
        Set<String> words = new TreeSet<>();
        if (!first.isOrganisation()
                && !second.isOrganisation()
                && organisers.agree(first.organisers(), second.organisers())) {
            first.organisers().forEach(body -> words.addAll(List.of(body.split("-"))));
        }
        return words;
    }

    private List<String> against(NameForm first, NameForm second, List<Word> onlyFirst, List<Word> onlySecond) {
        List<String> against = new ArrayList<>();
        Set<String> some = first.organisers();
        Set<String> others = second.organisers();
        if (first.isOrganisation() && second.isOrganisation()) {
            if (!withoutHome(some).equals(withoutHome(others))) {
                against.add(String.join("+", some) + " ≠ " + String.join("+", others));
            }
        } else if (first.isOrganisation() != second.isOrganisation() && organisers.agree(some, others)) {
            against.add("organisation ≠ forum");
        } else if (organisers.contradict(some, others)) {
            against.add(String.join("+", some) + " ≠ " + String.join("+", others));
        }
        if (!first.legalForms().isEmpty()
                && !second.legalForms().isEmpty()
                && !first.legalForms().equals(second.legalForms())) {
            against.add(String.join("+", first.legalForms()) + " ≠ " + String.join("+", second.legalForms()));
        }
        for (WordKind kind : WordKind.values()) {
            if (kind.isDistinguishing() && !onlyFirst.isEmpty() && !onlySecond.isEmpty()) {
                Word one = firstOf(onlyFirst, kind);
                Word other = firstOf(onlySecond, kind);
                if (one != null && other != null) {
                    against.add(one.stem() + " ≠ " + other.stem());
                }
            }
        }
        return against;
    }

    private static Set<String> withoutHome(Set<String> bodies) {
        Set<String> others = new TreeSet<>(bodies);
        others.remove(Organisers.HOME);
        return others;
    }

    private static Word firstOf(List<Word> words, WordKind kind) {
        return words.stream().filter(word -> word.kind() == kind).findFirst().orElse(null);
    }

    private Verdict verdict(
            NameForm first,
            NameForm second,
            List<Word> shared,
            List<Word> onlyFirst,
            List<Word> onlySecond,
            double score,
            boolean sameWords) {
        if (first.isOrganisation() && second.isOrganisation()) {
            return Verdict.SAME;
        }
        double least = organisers.agree(first.organisers(), second.organisers())
                ? LEAST_SHARED_BY_ONE_ORGANISER
                : LEAST_SHARED;
        boolean enough = shared.stream()
                        .filter(word -> word.kind().isContent())
                        .mapToDouble(Word::weight)
                        .sum()
                >= least;
        boolean sameName = sameWords && first.organisers().equals(second.organisers());
        if (sameName && shared.stream().anyMatch(word -> word.kind().isContent())) {
            return Verdict.SAME;
        }
        if (!enough) {
            return Verdict.DIFFERENT;
        }
        double left = Evidence.weight(onlyFirst);
        double right = Evidence.weight(onlySecond);
        if (left == 0 && right == 0) {
            return Verdict.SAME;
        }
        if (left > LITTLE && right > LITTLE) {
            return score >= NEARLY_ALL ? Verdict.REVIEW : Verdict.DIFFERENT;
        }
        return score >= REVIEW_FROM ? Verdict.REVIEW : Verdict.DIFFERENT;
    }
}
