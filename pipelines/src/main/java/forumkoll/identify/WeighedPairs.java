package forumkoll.identify;

import forumkoll.identify.YearContinuity.Kind;
import forumkoll.identify.YearContinuity.Sign;
import java.util.List;
import java.util.Optional;

/** Decides of two new names by their words and by the years in which they were used. */
final class WeighedPairs {

    /** Likeness that is enough when one name takes the other's place. */
    static final double ENOUGH = 0.88;

    /** Likeness that stands against a unit's listing both: all words are alike, but for a slip or an abbreviation. */
    private static final double BEYOND_DOUBT = 0.86;

    private static final double WORTH_A_LOOK = 0.72;

    private final List<List<UnknownName>> names;
    private final Comparison comparison;
    private final YearContinuity continuity;

    /** @param names names of the same words, each with its ways of writing */
    WeighedPairs(List<List<UnknownName>> names, Comparison comparison, YearContinuity continuity) {
        this.names = names;
        this.comparison = comparison;
        this.continuity = continuity;
    }

    NameForm name(int position) {
        return names.get(position).get(0).name();
    }

    int size() {
        return names.size();
    }

    Evidence of(int one, int other) {
        Evidence evidence = comparison.of(name(one), name(other));
        if (!evidence.against().isEmpty() || evidence.sameWords()) {
            return evidence;
        }
        Optional<Sign> sign = evidence.score() < WORTH_A_LOOK - YearContinuity.WEIGHT
                ? Optional.empty()
                : continuity.between(forms(one), forms(other));
        return sign.map(found -> weighed(evidence, found)).orElse(evidence);
    }

    /** Listing both never hides a pair from review: it only keeps the two from being taken for one. */
    private static Evidence weighed(Evidence evidence, Sign sign) {
        double score = evidence.score() + sign.weight();
        Verdict verdict = evidence.verdict();
        if (sign.kind() == Kind.TOGETHER && verdict == Verdict.SAME && score < BEYOND_DOUBT) {
            verdict = Verdict.REVIEW;
        } else if (sign.kind() == Kind.SUCCESSION && verdict == Verdict.REVIEW) {
            verdict = score >= ENOUGH && !evidence.tellsApart() ? Verdict.SAME : Verdict.REVIEW;
        } else if (sign.kind() == Kind.SUCCESSION && verdict == Verdict.DIFFERENT && score >= WORTH_A_LOOK) {
            verdict = Verdict.REVIEW;
        }
        return evidence.weighed(verdict, sign.weight(), sign.text());
    }

    private List<WrittenForm> forms(int position) {
        return names.get(position).stream().map(UnknownName::form).toList();
    }
}
