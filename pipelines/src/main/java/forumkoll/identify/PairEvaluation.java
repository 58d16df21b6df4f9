package forumkoll.identify;

import forumkoll.identify.PairJudge.Judgement;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/** How often automatic decisions agree with people's, over pairs of names that people have labelled. */
public final class PairEvaluation {

    private static final int DIGITS = 4;

    /**
     * A decision that is not what people say.
     *
     * @param kind what went wrong
     * @param reason the evidence
     */
    public record Mistake(Kind kind, LabelledPair pair, String reason) {}

    /** What went wrong with a pair. */
    public enum Kind {
        WRONGLY_MERGED,
        MISSED,
        TO_REVIEW
    }

    private final List<Mistake> mistakes = new ArrayList<>();
    private int pairs;
    private int same;
    private int merges;
    private int rightMerges;
    private int reviews;

    /** Decides every pair. */
    public PairEvaluation(List<LabelledPair> labelled, NameRegisters registers, String cityName) {
        PairJudge judge = new PairJudge(registers, cityName);
        labelled.forEach(
                pair -> count(pair, judge.judge(pair.nameA(), pair.organiserA(), pair.nameB(), pair.organiserB())));
    }

    /** True merges of all automatic merges; 1 when there are none. */
    public BigDecimal precision() {
        return merges == 0 ? share(1, 1) : share(rightMerges, merges);
    }

    /** Merged pairs of all pairs that are one; 1 when there are none. */
    public BigDecimal recall() {
        return same == 0 ? share(1, 1) : share(rightMerges, same);
    }

    /** Pairs left to a person, of all pairs. */
    public BigDecimal reviewShare() {
        return share(reviews, Math.max(1, pairs));
    }

    /** Every decision that is not what people say, in the order of the pairs. */
    public List<Mistake> mistakes() {
        return mistakes;
    }

    private void count(LabelledPair pair, Judgement judgement) {
        boolean isSame = pair.isSame();
        pairs++;
        same += isSame ? 1 : 0;
        switch (judgement.verdict()) {
            case SAME -> {
                merges++;
                rightMerges += isSame ? 1 : 0;
                if (!isSame) {
                    mistakes.add(new Mistake(Kind.WRONGLY_MERGED, pair, judgement.reason()));
                }
            }
            case REVIEW -> {
                reviews++;
                mistakes.add(new Mistake(Kind.TO_REVIEW, pair, judgement.reason()));
            }
            case DIFFERENT -> {
                if (isSame) {
                    mistakes.add(new Mistake(Kind.MISSED, pair, judgement.reason()));
                }
            }
        }
    }

    private static BigDecimal share(int part, int whole) {
        return BigDecimal.valueOf(part).divide(BigDecimal.valueOf(whole), DIGITS, RoundingMode.HALF_UP);
    }
}
