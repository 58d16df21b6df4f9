package forumkoll.recomputed;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.Objects;

/** Sums and quotients of money; what is not known is null, and makes a sum not known. */
final class Amounts {

    static final BigDecimal NONE = new BigDecimal("0.00");
    static final BigDecimal HUNDRED = new BigDecimal(100);

    private Amounts() {}

    /** The sum; null when there is nothing to add, or some part is not known. */
    static BigDecimal sum(Collection<BigDecimal> parts) {
        if (parts.isEmpty() || parts.stream().anyMatch(Objects::isNull)) {
            return null;
        }
        return parts.stream().reduce(NONE, BigDecimal::add);
    }

    /** The sum of what is known; null when nothing is. */
    static BigDecimal knownSum(Collection<BigDecimal> parts) {
        return sum(parts.stream().filter(Objects::nonNull).toList());
    }

    /** Rounded half up to the öre; null when either is not known or the divisor is 0. */
    static BigDecimal quotient(BigDecimal dividend, BigDecimal divisor) {
        if (dividend == null || divisor == null || divisor.signum() == 0) {
            return null;
        }
        return dividend.divide(divisor, 2, RoundingMode.HALF_UP);
    }

    static BigDecimal whole(Long number) {
        return number == null ? null : BigDecimal.valueOf(number);
    }
}
