package forumkoll.recomputed;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Which goals some forum covers, and whether anybody goes there. */
record Goals(
        City city, Declarations declarations, Logs logs, Map<ForumAndYear, Map<String, Object>> figures, Sums sums) {

    /** Topics and years in which a forum on the topic is mentioned. */
    Map<List<Object>, Map<String, Object>> topics() {
        Map<List<Object>, List<ForumAndYear>> forums = new HashMap<>();
        for (Line topic : city.lines("clean.forum_topic")) {
            for (long year : city.years) {
                ForumAndYear line = new ForumAndYear(topic.text("forum_id"), year);
                if (figures.containsKey(line) && sums.countsAsForum(line)) {
                    forums.computeIfAbsent(List.of(topic.text("topic_code"), year), any -> new ArrayList<>())
                            .add(line);
                }
            }
        }
        Map<List<Object>, Map<String, Object>> rows = new HashMap<>();
        forums.forEach((key, lines) -> {
            Map<String, Object> row = new HashMap<>();
            row.put("forums", (long) lines.size());
            row.put(
                    "participating_forums",
                    lines.stream().filter(this::somebodyTakesPart).count());
            List<BigDecimal> fees = new ArrayList<>();
            lines.forEach(line -> fees.add((BigDecimal) figures.get(line).get("fee_sek")));
            row.put("fee_sek", Amounts.knownSum(fees));
            rows.put(key, row);
        });
        return rows;
    }

    Map<List<Object>, Map<String, Object>> rows() {
        Map<List<Object>, Map<String, Object>> topics = topics();
        Map<List<Object>, Map<String, Object>> rows = new HashMap<>();
        for (Line goal : city.lines("clean.goal")) {
            long year = goal.number("year");
            Map<String, Object> topic = topics.getOrDefault(
                    List.of(goal.text("topic_code"), year), Map.of("forums", 0L, "participating_forums", 0L));
            long forums = (long) topic.get("forums");
            long participating = (long) topic.get("participating_forums");
            boolean surveyed = city.isSurveyed(year);
            Map<String, Object> row = new HashMap<>();
            row.put("topic_code", goal.text("topic_code"));
            row.put("scope", goal.text("scope"));
            row.put("forums", surveyed ? forums : null);
            row.put("participating_forums", surveyed ? participating : null);
            row.put("coverage", surveyed ? coverage(forums, participating) : "unknown");
            rows.put(List.of(goal.text("goal_id"), year), row);
        }
        return rows;
    }

    private static String coverage(long forums, long participating) {
        if (participating > 0) {
            return "covered";
        }
        return forums > 0 ? "weak" : "uncovered";
    }

    /** One participant is known as soon as one source knows of one, whatever else is not known. */
    private boolean somebodyTakesPart(ForumAndYear line) {
        return logs.of(line).attendances() > 0
                || declarations.of(line).values().stream().anyMatch(Declaration::somebodyTakesPart);
    }
}
