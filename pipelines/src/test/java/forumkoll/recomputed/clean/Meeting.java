package forumkoll.recomputed.clean;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * A meeting.
 *
 * @param logs those that tell of it, the one that knows most first
 */
record Meeting(List<Logged> logs, LocalDate asOf) {

    String id() {
        return main().id;
    }

    Logged main() {
        return logs.get(0);
    }

    boolean isReported() {
        return logs.stream().anyMatch(Logged::isReport);
    }

    BigDecimal duration() {
        return main().row.decimal("duration_hours");
    }

    /** Who has met has met; without a report a cancellation is the last word, and somebody must have confirmed. */
    String status() {
        LocalDate day = main().row.date("held_on");
        if (!isReported() && logs.stream().anyMatch(Logged::isCancelled)) {
            return "cancelled";
        }
        if (day != null && day.isAfter(asOf)) {
            return "planned";
        }
        boolean confirmed =
                logs.stream().anyMatch(logged -> logged.row.text("status").equals("confirmed"));
        return isReported() || confirmed ? "held" : "tentative";
    }

    /** Null when no log says, or they say different ones. */
    private String forum() {
        List<String> forums = logs.stream()
                .map(Logged::forum)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        return forums.size() == 1 ? forums.get(0) : null;
    }

    private String mode() {
        List<String> modes = logs.stream()
                .map(logged -> logged.row.text("mode"))
                .filter(mode -> !mode.equals("not_stated"))
                .distinct()
                .toList();
        return modes.isEmpty() ? "not_stated" : modes.size() == 1 ? modes.get(0) : "mixed";
    }

    /** The main log if it names a forum, else a report, else the surest. */
    private Logged naming() {
        return logs.stream()
                .filter(logged -> logged.forum() != null)
                .min(Comparator.comparing((Logged logged) -> logged != main())
                        .thenComparing(logged -> !logged.isReport())
                        .thenComparing(
                                logged -> logged.naming.decimal("score"),
                                Comparator.nullsLast(Comparator.reverseOrder()))
                        .thenComparing(logged -> logged.naming.text("explanation"))
                        .thenComparing(logged -> logged.path)
                        .thenComparing(logged -> logged.row.number("source_line"))
                        .thenComparing(logged -> logged.row.text("meeting_ref")))
                .orElseThrow();
    }

    Map<String, Object> row() {
        Map<String, Object> row = main().row.cells("held_on", "starts_at", "ends_at", "source_line");
        row.put("meeting_id", id());
        row.put("forum_id", forum());
        row.put("year", main().year());
        row.put("title", title());
        row.put("mode", mode());
        row.put("duration_hours", duration());
        row.put("status", status());
        row.put("allocation_method", forum() == null ? "unallocated" : naming().method());
        row.put("allocation_score", forum() == null ? null : naming().naming.decimal("score"));
        row.put("merged_from", mergedFrom());
        row.put("source_file", main().path);
        return row;
    }

    private String title() {
        String title = main().row.text("title");
        return title != null
                ? title
                : logs.stream()
                        .map(logged -> logged.row.text("title"))
                        .filter(Objects::nonNull)
                        .min(Comparator.naturalOrder())
                        .orElse(null);
    }

    private String mergedFrom() {
        return String.join(
                ";",
                logs.stream()
                        .map(logged -> logged.path + ":" + logged.row.number("source_line"))
                        .sorted()
                        .toList());
    }

    List<Map<String, Object>> sources() {
        return logs.stream()
                .map(logged -> {
                    Map<String, Object> row = logged.cells();
                    row.put("meeting_id", id());
                    row.put("is_main", logged == main());
                    return row;
                })
                .toList();
    }
}
