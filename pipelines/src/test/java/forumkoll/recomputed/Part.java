package forumkoll.recomputed;

import java.math.BigDecimal;

/**
 * One amount of the cost.
 *
 * @param amount null when not known
 * @param missingRate null when none is missing
 */
record Part(String unit, String body, String part, String basis, BigDecimal amount, String missingRate) {

    static Part of(String unit, String body, String part, String basis, BigDecimal amount) {
        return new Part(unit, body, part, basis, amount, null);
    }

    static Part unknown(String unit, String body, String part) {
        return of(unit, body, part, "not_known", null);
    }
}
