package forumkoll.recomputed;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** What forums are about: their topics, and the words that gave them. */
final class Subjects {

    private final Map<String, Set<String>> topics = new HashMap<>();
    private final Map<String, Set<String>> words = new HashMap<>();

    Subjects(City city) {
        for (Line line : city.lines("clean.forum_topic")) {
            topics.computeIfAbsent(line.text("forum_id"), any -> new HashSet<>())
                    .add(line.text("topic_code"));
        }
        for (Line line : city.lines("clean.forum_keyword")) {
            words.computeIfAbsent(line.text("forum_id"), any -> new HashSet<>())
                    .add(line.text("topic_code") + "/" + line.text("keyword"));
        }
    }

    Set<String> topics(String forum) {
        return topics.getOrDefault(forum, Set.of());
    }

    Set<String> sharedTopics(String a, String b) {
        return shared(topics, a, b);
    }

    /** 0.3 of the topics; 0.2 of the words, or of the topics where a register decided them without words. */
    BigDecimal likeness(String a, String b) {
        Map<String, Set<String>> known = words.containsKey(a) && words.containsKey(b) ? words : topics;
        return likeness(30, topics, a, b).add(likeness(20, known, a, b));
    }

    private static BigDecimal likeness(int hundredths, Map<String, Set<String>> of, String a, String b) {
        int shared = shared(of, a, b).size();
        return share(hundredths, shared, of.get(a).size() + of.get(b).size() - shared);
    }

    private static Set<String> shared(Map<String, Set<String>> of, String a, String b) {
        Set<String> shared = new HashSet<>(of.getOrDefault(a, Set.of()));
        shared.retainAll(of.getOrDefault(b, Set.of()));
        return shared;
    }

    /** So many hundredths for all of them, to four digits; nothing where there are none. */
    static BigDecimal share(int hundredths, int some, long all) {
        return all == 0
                ? BigDecimal.ZERO
                : BigDecimal.valueOf((long) hundredths * some)
                        .divide(BigDecimal.valueOf(100 * all), 4, RoundingMode.HALF_UP);
    }
}
