package forumkoll.identify;

import forumkoll.table.TableRow;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;

/** Rows of {@code clean.forum_topic}: a line of the register decides, else the keywords. */
public final class ForumTopics {

    private static final BigDecimal CERTAIN = new BigDecimal("1.0000");

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
        List<Object[]> rows = new ArrayList<>();
        Decider decider = new Decider(topics, overrides);
        described(forums, areas, answers, forumNames).forEach((forumId, described) -> decider.topics(forumId, described)
                .forEach(topic -> rows.add(
                        new Object[] {forumId, topic.code(), topic.rank(), topic.method(), topic.score(), topic.words()
                        })));
        return rows;
    }

    /** The topics of the register's forums: {@code name, rank, topic_code, method, score, words}, by forum_id. */
    public static List<Object[]> ofRegister(
            List<TableRow> topics, List<TableRow> overrides, List<TableRow> forums, List<TableRow> areas) {
        List<Object[]> rows = new ArrayList<>();
        Decider decider = new Decider(topics, overrides);
        described(forums, areas, List.of(), List.of())
                .forEach((forumId, described) -> decider.topics(forumId, described)
                        .forEach(topic -> rows.add(new Object[] {
                            described.name(), topic.rank(), topic.code(), topic.method(), topic.score(), topic.words()
                        })));
        return rows;
    }

    private record ForumTopic(String code, long rank, String method, BigDecimal score, String words) {}

    /** What the register sets, in its order, stands in the place of what the words say. */
    private static final class Decider {
        private final Topics keywords;
        private final Map<String, List<String>> decided = new HashMap<>();

        Decider(List<TableRow> topics, List<TableRow> overrides) {
            keywords = new Topics(topics);
            overrides.stream()
                    .sorted(Comparator.comparing((TableRow row) -> row.integer("source_line")))
                    .forEach(row -> decided.computeIfAbsent(row.text("forum_id"), id -> new ArrayList<>())
                            .add(row.text("topic_code")));
        }

        List<ForumTopic> topics(String forumId, ForumDescription described) {
            List<ForumTopic> found = new ArrayList<>();
            if (decided.containsKey(forumId)) {
                decided.get(forumId)
                        .forEach(code -> found.add(new ForumTopic(code, found.size() + 1L, "register", CERTAIN, null)));
            } else {
                keywords.of(described.name(), described.purpose(), described.area())
                        .forEach(topic -> found.add(new ForumTopic(
                                topic.topicCode(), topic.rank(), "keywords", topic.score(), topic.words())));
            }
            return found;
        }
    }

    /** The newest answer describes a forum; what the register says wins. */
    private static SortedMap<String, ForumDescription> described(
            List<TableRow> forums, List<TableRow> areas, List<TableRow> answers, List<TableRow> forumNames) {
        Map<List<String>, String> forumOfName = new HashMap<>();
        forumNames.stream()
                .filter(name -> name.text("source_kind").equals("survey"))
                .forEach(
                        name -> forumOfName.put(List.of(name.text("written"), organiser(name)), name.text("forum_id")));
        SortedMap<String, ForumDescription> described = new TreeMap<>();
        answers.stream()
                .filter(answer -> forumOfName.get(written(answer)) != null)
                .sorted(Comparator.comparing((TableRow row) -> row.integer("year"))
                        .thenComparing(row -> row.text("source_id"))
                        .thenComparing(row -> row.integer("source_line")))
                .forEach(answer -> described.put(
                        forumOfName.get(written(answer)),
                        new ForumDescription(
                                answer.text("forum"),
                                answer.text("purpose"),
                                joined(answer.text("area"), answer.text("subarea")))));
        Map<String, String> areaNames = DescribedForums.areaNames(areas);
        for (TableRow forum : forums) {
            ForumDescription answered = described.get(forum.text("forum_id"));
            String purpose = forum.text("purpose");
            String area = areaNames.get(forum.text("area_code"));
            described.put(
                    forum.text("forum_id"),
                    new ForumDescription(
                            forum.text("name"),
                            purpose == null && answered != null ? answered.purpose() : purpose,
                            area == null && answered != null ? answered.area() : area));
        }
        return described;
    }

    private static List<String> written(TableRow answer) {
        return List.of(answer.text("forum"), organiser(answer));
    }

    private static String organiser(TableRow row) {
        return Objects.requireNonNullElse(row.text("organiser"), "");
    }

    private static String joined(String area, String subarea) {
        return (area == null ? "" : area) + " " + (subarea == null ? "" : subarea);
    }
}
