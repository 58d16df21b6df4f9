package forumkoll.recomputed.clean;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** A person at a meeting, by all rows that tell of it. */
record Attendee(List<Stay> stays) {

    Map<String, Object> cells() {
        Map<String, Object> cells = new TreeMap<>();
        cells.put("person_key", stays.get(0).person());
        cells.put("named", stays.get(0).isNamed());
        cells.put("unit_id", greatest("unit_id", ""));
        cells.put("body", greatest("body", "external") == null ? "external" : greatest("body", "external"));
        return cells;
    }

    private String greatest(String column, String but) {
        return stays.stream()
                .map(stay -> stay.row().text(column))
                .filter(word -> word != null && !word.equals(but))
                .max(String::compareTo)
                .orElse(null);
    }

    /** Time that was told several times counts once. Null when no report tells all of its time. */
    BigDecimal hours() {
        Collection<List<Stay>> reports = stays.stream()
                .collect(Collectors.groupingBy(stay -> stay.log().source()))
                .values();
        boolean known = reports.stream().anyMatch(report -> report.stream().allMatch(stay -> stay.seconds() != null));
        if (!known) {
            return null;
        }
        // reports without times may tell of the same hours
        long withoutTimes = reports.stream()
                .mapToLong(report -> report.stream()
                        .filter(stay -> stay.from() == null && stay.seconds() != null)
                        .mapToLong(Stay::seconds)
                        .sum())
                .max()
                .orElse(0);
        return BigDecimal.valueOf(Math.max(withoutTimes, secondsPresent()))
                .divide(BigDecimal.valueOf(3600), 2, RoundingMode.HALF_UP);
    }

    /** The length of the times put together: every arrival opens, every departure closes. */
    private long secondsPresent() {
        TreeMap<Long, Integer> changes = new TreeMap<>();
        for (Stay stay : stays) {
            if (stay.from() != null && stay.seconds() != null) {
                long from = stay.from().getEpochSecond();
                changes.merge(from, 1, Integer::sum);
                changes.merge(from + stay.seconds(), -1, Integer::sum);
            }
        }
        long present = 0;
        long since = 0;
        int open = 0;
        for (Map.Entry<Long, Integer> change : changes.entrySet()) {
            present += open > 0 ? change.getKey() - since : 0;
            since = change.getKey();
            open += change.getValue();
        }
        return present;
    }

    boolean accepted() {
        return stays.stream().anyMatch(stay -> stay.answers("accepted"))
                && stays.stream().noneMatch(stay -> stay.answers("declined"));
    }

    Stay first() {
        return stays.stream().min(Stay.BY_TIME).orElseThrow();
    }
}
