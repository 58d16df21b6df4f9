package forumkoll.ingest.log;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.Instant;

/**
 * Hours as the tables hold them: true elapsed time, exact to the second, rounded half up to hundredths of an hour once.
 * 18 seconds are 0.005 hours and become 0.01.
 */
final class ElapsedHours {

    private static final BigDecimal SECONDS_PER_HOUR = new BigDecimal(3600);
    private static final int SCALE = 2;

    private ElapsedHours() {}

    /** The hours from one moment to another; null when either is not known. */
    static BigDecimal between(Instant from, Instant to) {
        return from == null || to == null ? null : of(Duration.between(from, to));
    }

    /** The hours of a length. */
    static BigDecimal of(Duration length) {
        return BigDecimal.valueOf(length.toSeconds()).divide(SECONDS_PER_HOUR, SCALE, RoundingMode.HALF_UP);
    }
}
