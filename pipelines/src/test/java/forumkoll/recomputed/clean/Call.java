package forumkoll.recomputed.clean;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What logs with one UID and day tell of, or one log that has no UID. */
final class Call {

    static final Comparator<Call> BY_TIME = Comparator.comparing((Call call) -> call.from)
            .thenComparing(call -> call.to)
            .thenComparing(call -> call.key);

    final String key;
    final String title;
    final Instant from;
    final Instant to;

    /** Every log that holds the call, copies too. */
    final Set<String> sources;

    private final Set<String> forums;
    private final boolean reported;
    private final boolean cancelled;

    Call(String key, List<Logged> logs) {
        List<Logged> first = logs.stream().filter(logged -> logged.copy == 1).toList();
        this.key = key;
        this.title = values(first.stream().map(logged -> logged.row.text("title")))
                .min(Comparator.naturalOrder())
                .orElse(null);
        this.from = values(first.stream().map(logged -> logged.from))
                .min(Comparator.naturalOrder())
                .orElse(null);
        this.to = values(first.stream().map(logged -> logged.to))
                .max(Comparator.naturalOrder())
                .orElse(null);
        this.sources = logs.stream().map(Logged::source).collect(Collectors.toCollection(TreeSet::new));
        this.forums = values(first.stream().map(Logged::forum)).collect(Collectors.toSet());
        this.reported = first.stream().anyMatch(Logged::isReport);
        this.cancelled = first.stream().anyMatch(Logged::isCancelled);
    }

    private static <T> Stream<T> values(Stream<T> values) {
        return values.filter(Objects::nonNull);
    }

    /** The forum, when another log can tell of the same meeting by it; null when only a UID can tell. */
    String forum() {
        boolean comparable = forums.size() == 1 && from != null && (reported || !cancelled);
        return comparable ? forums.iterator().next() : null;
    }

    boolean sharesLog(Call other) {
        return sources.stream().anyMatch(other.sources::contains);
    }

    Duration overlap(Call other) {
        Instant end = to.isBefore(other.to) ? to : other.to;
        Instant start = from.isAfter(other.from) ? from : other.from;
        return Duration.between(start, end);
    }

    private Duration distance(Call other) {
        return Duration.between(from, other.from)
                .abs()
                .plus(Duration.between(to, other.to).abs());
    }

    /** Which calls are most like this one: the same title, then the longest time in common, then the nearest times. */
    Comparator<Call> likest() {
        return Comparator.comparing((Call call) -> title == null || !title.equals(call.title))
                .thenComparing(call -> call.overlap(this).negated())
                .thenComparing(call -> call.distance(this))
                .thenComparing(call -> call.key);
    }
}
