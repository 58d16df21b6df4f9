package forumkoll.recomputed;

import java.math.BigDecimal;

/**
 * One amount of the cost.
 *
 * @param quantity what the amount is reckoned from; null when it is booked or stated
 * @param amount null when not known
 * @param missingRate null when none is missing
 */
record Part(
        String unit,
        String body,
        String part,
        String basis,
        BigDecimal quantity,
        BigDecimal amount,
        String missingRate) {

    static Part of(String unit, String body, String part, String basis, BigDecimal amount) {
        return new Part(unit, body, part, basis, null, amount, null);
    }

    static Part unknown(String unit, String body, String part) {
        return of(unit, body, part, "not_known", null);
    }

    static Part withoutRate(String unit, String body, String part, String missingRate) {
        return new Part(unit, body, part, "not_known", null, null, missingRate);
    }

    Part from(BigDecimal reckonedFrom) {
        return new Part(unit, body, part, basis, reckonedFrom, amount, missingRate);
    }
}
