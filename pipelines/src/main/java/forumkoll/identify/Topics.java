package forumkoll.identify;

import forumkoll.table.TableRow;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Gives a forum its topics by the keywords of {@code registers/topics.csv}. The name weighs more than the purpose; the
 * area decides only where name and purpose say nothing.
 */
public final class Topics {

    private static final int NAME_WEIGHT = 3;
    private static final int PURPOSE_WEIGHT = 2;
    private static final int AREA_WEIGHT = 1;

    private final TopicKeywords keywords;

    /**
     * A topic of a forum.
     *
     * @param score for each word that points to the topic, the weight of where it stands
     * @param words the words that decided, joined by comma
     */
    public record Assignment(String topicCode, int rank, BigDecimal score, String words) {}

    /** What one topic has for it. */
    private static final class Evidence {
        private final SortedSet<String> words = new TreeSet<>();
        private int score;
    }

    /** Takes the topics' keywords from the register's rows. */
    public Topics(List<TableRow> register) {
        this.keywords = new TopicKeywords(register);
    }

    /** The topics that a written name points to by itself, the strongest first. */
    public List<Assignment> of(String name) {
        return of(name, null, null);
    }

    /** The topics of a forum, the strongest first; none when no keyword occurs. */
    public List<Assignment> of(String name, String purpose, String area) {
        SortedMap<String, Evidence> evidence = new TreeMap<>();
        weigh(name, NAME_WEIGHT, evidence);
        weigh(purpose, PURPOSE_WEIGHT, evidence);
        if (evidence.isEmpty()) {
            weigh(area, AREA_WEIGHT, evidence);
        }
        return ranked(evidence);
    }

    private void weigh(String text, int weight, SortedMap<String, Evidence> evidence) {
        keywords.in(text).forEach((topic, words) -> {
            Evidence of = evidence.computeIfAbsent(topic, code -> new Evidence());
            of.words.addAll(words);
            of.score += weight * words.size();
        });
    }

    private static List<Assignment> ranked(SortedMap<String, Evidence> evidence) {
        List<Assignment> found = new ArrayList<>();
        evidence.forEach((topic, of) -> found.add(
                new Assignment(topic, 0, BigDecimal.valueOf(of.score).setScale(4), String.join(", ", of.words))));
        found.sort(Comparator.comparing(Assignment::score).reversed().thenComparing(Assignment::topicCode));
        List<Assignment> ranked = new ArrayList<>();
        for (Assignment topic : found) {
            ranked.add(new Assignment(topic.topicCode(), ranked.size() + 1, topic.score(), topic.words()));
        }
        return ranked;
    }
}
