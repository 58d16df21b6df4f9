package forumkoll.identify;

import java.math.BigDecimal;
import java.util.Locale;

/**
 * What speaks for a forum, and how it was found.
 *
 * @param forumId null when nothing does, or when a reviewer has said that it is none
 * @param score from 0 to 1, null when the method does not measure
 * @param explanation in Swedish and English
 */
record LedgerEvidence(Method method, String forumId, BigDecimal score, String explanation, Standing standing) {

    static final BigDecimal CERTAIN = new BigDecimal("1.0000");

    /** Said by the registers, but of more than the posting itself. */
    static final BigDecimal NEARLY_CERTAIN = new BigDecimal("0.9500");

    /** The ways to find a forum, the strongest first. */
    enum Method {
        DECISION,
        RULE,
        SUPPLIER_ID,
        ALIAS,
        TEXT,
        SIMILARITY,
        UNALLOCATED;

        /** The word in the tables. */
        String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Whether somebody should look at it. */
    enum Standing {
        DECIDED,
        UNDECIDED
    }

    static LedgerEvidence of(Method method, String forumId, BigDecimal score, String explanation) {
        return new LedgerEvidence(method, forumId, score, explanation, Standing.DECIDED);
    }

    /** No forum, and nothing to decide. */
    static LedgerEvidence none(String explanation) {
        return new LedgerEvidence(Method.UNALLOCATED, null, null, explanation, Standing.DECIDED);
    }

    /** No forum until somebody decides. */
    static LedgerEvidence undecided(String explanation) {
        return new LedgerEvidence(Method.UNALLOCATED, null, null, explanation, Standing.UNDECIDED);
    }
}
