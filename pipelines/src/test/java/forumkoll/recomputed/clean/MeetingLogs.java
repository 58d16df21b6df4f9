package forumkoll.recomputed.clean;

import forumkoll.recomputed.Line;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The meetings of the logs, and which of them are one call by their UID. */
final class MeetingLogs {

    final List<Logged> all = new ArrayList<>();

    MeetingLogs(RunTables tables) {
        Map<String, String> paths = tables.paths("meeting");
        Map<List<String>, Line> names = tables.names("meeting");
        Map<List<Object>, Integer> ofLine = new HashMap<>();
        List<Line> inOrder = tables.rows("raw.meeting").stream()
                .sorted(Comparator.comparing((Line row) -> row.text("meeting_ref")))
                .toList();
        for (Line row : inOrder) {
            if (paths.containsKey(row.text("source_id"))) {
                int number = ofLine.merge(List.of(row.text("source_id"), row.number("source_line")), 1, Integer::sum);
                Line naming = names.getOrDefault(List.of(row.text("title", ""), ""), new Line(Map.of()));
                all.add(new Logged(row, paths.get(row.text("source_id")), number, naming));
            }
        }
        countCopies();
        nameCalls();
    }

    private void countCopies() {
        Map<String, Integer> copies = new HashMap<>();
        all.stream()
                .sorted(Logged.BY_COPY)
                .forEach(logged -> logged.copy = copies.merge(logged.event(), 1, Integer::sum));
    }

    /** The first meeting of a UID on a day in one log is the first in another; all calendars are one log. */
    private void nameCalls() {
        Map<List<Object>, Integer> onDay = new HashMap<>();
        Map<String, String> calls = new HashMap<>();
        all.stream()
                .filter(logged -> logged.copy == 1)
                .sorted(Comparator.comparing((Logged logged) -> logged.from, Logged.nullsLast())
                        .thenComparing(logged -> logged.id))
                .forEach(logged -> calls.put(logged.event(), call(logged, onDay)));
        all.forEach(logged -> logged.call = calls.get(logged.event()));
    }

    private static String call(Logged logged, Map<List<Object>, Integer> onDay) {
        String uid = logged.row.text("uid");
        Object day = logged.row.date("held_on");
        if (uid == null || day == null) {
            return logged.event();
        }
        boolean calendar = logged.row.text("layout").equals("icalendar");
        int number = onDay.merge(Arrays.asList(uid, day, calendar ? "icalendar" : logged.source()), 1, Integer::sum);
        return "call " + uid + " " + day + " " + number;
    }

    List<Map<String, Object>> rows() {
        return all.stream().map(MeetingLogs::row).toList();
    }

    private static Map<String, Object> row(Logged logged) {
        Map<String, Object> row = logged.cells();
        row.put("log_id", logged.id);
        row.put("call_key", logged.call);
        row.put("copy", logged.copy);
        row.put("from_second", logged.from == null ? null : logged.from.getEpochSecond());
        row.put("to_second", logged.to == null ? null : logged.to.getEpochSecond());
        return row;
    }
}
