package forumkoll.ingest.log;

import forumkoll.ingest.value.SwedishTime;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * From one time to another on the Swedish clock, as true moments. In the hour that comes twice when summer time ends
 * only a stated length tells which one is meant.
 *
 * @param from null when not told
 * @param to null when not told
 */
record LocalInterval(Instant from, Instant to) {

    /** Programs round stated lengths to a minute at most. */
    private static final Duration ROUNDING = Duration.ofMinutes(1);

    /** What hinders an interval. */
    enum Hindrance {
        NO_SUCH_TIME,
        COMES_TWICE,
        ENDS_FIRST
    }

    /** An interval, or what hinders it. */
    record Outcome(LocalInterval interval, Hindrance hindrance) {}

    /**
     * Makes moments of local times.
     *
     * @param to null when not told
     * @param stated the length that the log states
     */
    static Outcome of(LocalDateTime from, LocalDateTime to, Optional<Duration> stated) {
        List<Instant> starts = moments(from);
        List<Instant> ends = to == null ? List.of() : moments(to);
        if (starts.isEmpty() || (to != null && ends.isEmpty())) {
            return new Outcome(null, Hindrance.NO_SUCH_TIME);
        }
        List<LocalInterval> possible = new ArrayList<>();
        for (Instant start : starts) {
            if (to == null) {
                possible.add(new LocalInterval(start, null));
            }
            ends.stream()
                    .filter(end -> !end.isBefore(start))
                    .forEach(end -> possible.add(new LocalInterval(start, end)));
        }
        if (possible.isEmpty()) {
            return new Outcome(null, Hindrance.ENDS_FIRST);
        }
        if (possible.size() > 1) {
            stated.ifPresent(length -> possible.removeIf(interval -> !interval.lasts(length)));
        }
        return possible.size() == 1 ? new Outcome(possible.get(0), null) : new Outcome(null, Hindrance.COMES_TWICE);
    }

    private boolean lasts(Duration length) {
        return to != null && Duration.between(from, to).minus(length).abs().compareTo(ROUNDING) <= 0;
    }

    /** None in the hour left out in spring, two in the hour that comes twice in autumn, else one. */
    private static List<Instant> moments(LocalDateTime local) {
        List<Instant> moments = new ArrayList<>();
        for (ZoneOffset offset : SwedishTime.SWEDEN.getRules().getValidOffsets(local)) {
            moments.add(local.toInstant(offset));
        }
        return moments;
    }
}
