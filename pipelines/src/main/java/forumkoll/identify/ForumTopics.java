package forumkoll.identify;

import forumkoll.table.TableRow;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Rows of {@code clean.forum_topic}: a line of the register decides, else the keywords. */
public final class ForumTopics {

    private static final BigDecimal CERTAIN = new BigDecimal("1.0000");

    /** What is known of a forum in words. */
    private record Described(String name, String purpose, String area) {}

    private ForumTopics() {}

    /**
     * The topics of every forum of the register and the surveys.
     *
     * @param forumNames rows of {@code clean.forum_name}
     */
    public static List<Object[]> of(
            List<TableRow> topics,
            List<TableRow> overrides,
            List<TableRow> forums,
            List<TableRow> areas,
            List<TableRow> answers,
            List<TableRow> forumNames) {
        Map<String, List<String>> decided = new HashMap<>();
        overrides.stream()
                .sorted(Comparator.comparing((TableRow row) -> row.integer("source_line")))
                .forEach(row -> decided.computeIfAbsent(row.text("forum_id"), id -> new ArrayList<>())
                        .add(row.text("topic_code")));
        Topics keywords = new Topics(topics);
        List<Object[]> rows = new ArrayList<>();
        described(forums, areas, answers, forumNames).forEach((forumId, described) -> {
            if (decided.containsKey(forumId)) {
                addDecided(rows, forumId, decided.get(forumId));
            } else {
                keywords.of(described.name(), described.purpose(), described.area())
                        .forEach(topic -> rows.add(new Object[] {
                            forumId, topic.topicCode(), (long) topic.rank(), "keywords", topic.score(), topic.words()
                        }));
            }
        });
        return rows;
    }

    private static void addDecided(List<Object[]> rows, String forumId, List<String> codes) {
        for (int i = 0; i < codes.size(); i++) {
            rows.add(new Object[] {forumId, codes.get(i), (long) i + 1, "register", CERTAIN, null});
        }
    }

    /** The newest answer describes a forum; what the register says wins. */
    private static SortedMap<String, Described> described(
            List<TableRow> forums, List<TableRow> areas, List<TableRow> answers, List<TableRow> forumNames) {
        Map<String, String> forumOfName = new HashMap<>();
        forumNames.forEach(name -> forumOfName.put(name.text("written"), name.text("forum_id")));
        SortedMap<String, Described> described = new TreeMap<>();
        answers.stream()
                .sorted(Comparator.comparing((TableRow row) -> row.integer("year"))
                        .thenComparing(row -> row.text("source_id"))
                        .thenComparing(row -> row.integer("source_line")))
                .forEach(answer -> described.put(
                        forumOfName.get(answer.text("forum")),
                        new Described(
                                answer.text("forum"),
                                answer.text("purpose"),
                                joined(answer.text("area"), answer.text("subarea")))));
        Map<String, String> areaNames = new HashMap<>();
        areas.forEach(area -> areaNames.put(area.text("area_code"), area.text("name_sv")));
        for (TableRow forum : forums) {
            Described answered = described.get(forum.text("forum_id"));
            String purpose = forum.text("purpose");
            String area = areaNames.get(forum.text("area_code"));
            described.put(
                    forum.text("forum_id"),
                    new Described(
                            forum.text("name"),
                            purpose == null && answered != null ? answered.purpose() : purpose,
                            area == null && answered != null ? answered.area() : area));
        }
        return described;
    }

    private static String joined(String area, String subarea) {
        return (area == null ? "" : area) + " " + (subarea == null ? "" : subarea);
    }
}
