package forumkoll.demo.city;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;

/** Somebody in a meeting, perhaps more than once. */
public record Presence(Person person, List<Stay> stays) {

    private static final BigDecimal SECONDS_AN_HOUR = new BigDecimal(3600);

    /** Present throughout. */
    static Presence throughout(Person person, Meeting meeting) {
        return new Presence(person, List.of(new Stay(meeting.starts(), meeting.ends())));
    }

    /** Hours in the meeting, no moment counted twice. */
    public BigDecimal hours() {
        Duration length = Duration.ZERO;
        Instant counted = Instant.MIN;
        List<Stay> inOrder =
                stays.stream().sorted(Comparator.comparing(Stay::from)).toList();
        for (Stay stay : inOrder) {
            Instant from = stay.from().isBefore(counted) ? counted : stay.from();
            if (stay.to().isAfter(from)) {
                length = length.plus(Duration.between(from, stay.to()));
                counted = stay.to();
            }
        }
        return BigDecimal.valueOf(length.toSeconds()).divide(SECONDS_AN_HOUR, 2, RoundingMode.UNNECESSARY);
    }
}
