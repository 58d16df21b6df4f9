package forumkoll.demo.city;

import java.time.Duration;
import java.time.Instant;

/** A time during which somebody is in a meeting. */
public record Stay(Instant from, Instant to) {

    Duration length() {
        return Duration.between(from, to);
    }
}
