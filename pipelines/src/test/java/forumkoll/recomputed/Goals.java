package forumkoll.recomputed;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which goals some forum covers, and whether anybody goes there. */
record Goals(
        City city, Declarations declarations, Logs logs, Map<ForumAndYear, Map<String, Object>> figures, Sums sums) {

    Map<List<Object>, Map<String, Object>> rows() {
        Map<String, Set<String>> onTopic = new HashMap<>();
        for (Line topic : city.lines("clean.forum_topic")) {
            onTopic.computeIfAbsent(topic.text("topic_code"), any -> new HashSet<>())
                    .add(topic.text("forum_id"));
        }
        Map<List<Object>, Map<String, Object>> rows = new HashMap<>();
        for (Line goal : city.lines("clean.goal")) {
            long year = goal.number("year");
            List<ForumAndYear> forums = onTopic.getOrDefault(goal.text("topic_code"), Set.of()).stream()
                    .map(forum -> new ForumAndYear(forum, year))
                    .filter(line -> figures.containsKey(line) && sums.countsAsForum(line))
                    .toList();
            long participating = forums.stream().filter(this::somebodyTakesPart).count();
            boolean surveyed = city.isSurveyed(year);
            Map<String, Object> row = new HashMap<>();
            row.put("topic_code", goal.text("topic_code"));
            row.put("scope", goal.text("scope"));
            row.put("forums", surveyed ? forums.size() : null);
            row.put("participating_forums", surveyed ? participating : null);
            row.put("coverage", surveyed ? coverage(forums.size(), participating) : "unknown");
            rows.put(List.of(goal.text("goal_id"), year), row);
        }
        return rows;
    }

    private static String coverage(int forums, long participating) {
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
