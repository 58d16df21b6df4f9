package forumkoll.identify;

import java.util.List;

/**
 * What a written name was found to be.
 *
 * @param forumId the forum, or null when it is none of those known or not decided
 * @param candidates forums that it may be, for a person to decide; the likeliest first
 */
record Link(String forumId, Method method, double score, String explanation, List<Candidate> candidates) {

    /**
     * A forum that a name may be.
     *
     * @param tellsApart whether one of the names has a word by which forums are told apart, and the other lacks it
     */
    record Candidate(String forumId, double score, Evidence evidence, boolean tellsApart) {

        Candidate weighed(YearContinuity.Sign sign) {
            return new Candidate(
                    forumId,
                    score + sign.weight(),
                    evidence.weighed(evidence.verdict(), sign.weight(), sign.text()),
                    tellsApart);
        }

        String explanation() {
            return evidence.explanation();
        }
    }

    static Link none(String explanation) {
        return new Link(null, Method.NONE, 0, explanation, List.of());
    }

    static Link undecided(List<Candidate> candidates) {
        return new Link(
                null,
                Method.NONE,
                candidates.get(0).score(),
                "att granska / to review: " + candidates.get(0).explanation(),
                candidates);
    }

    boolean isFound() {
        return forumId != null;
    }
}
