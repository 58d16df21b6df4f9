package forumkoll.identify;

import forumkoll.identify.Topics.Assignment;
import forumkoll.table.TableRow;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * How well words give forums the topics that people have given them. What a register sets is left aside: only name,
 * purpose and area are read.
 */
public final class TopicEvaluation {

    /** A forum and the topics that people have given it. */
    public record Labelled(String forumName, SortedSet<String> topics) {

        /** Reads codes that are parted by semicolons; a comma or a bar, which no code holds, parts them too. */
        public static Labelled of(String forumName, String codes) {
            SortedSet<String> topics = new TreeSet<>();
            for (String code : (codes == null ? "" : codes).split("[;,|]")) {
                if (!code.isBlank()) {
                    topics.add(code.strip().toLowerCase(Locale.ROOT));
                }
            }
            return new Labelled(forumName, topics);
        }
    }

    /** A forum whose topics differ from the given ones. */
    public record Mistake(
            String forumName, SortedSet<String> missing, SortedSet<String> superfluous, List<Assignment> found) {}

    /** How often a topic was found rightly, found wrongly, and missed. */
    private static final class Count {
        private int right;
        private int wrong;
        private int missed;

        /** The harmonic mean of precision and recall. */
        private BigDecimal f1() {
            return right == 0
                    ? BigDecimal.ZERO.setScale(SCALE)
                    : BigDecimal.valueOf(2L * right)
                            .divide(BigDecimal.valueOf(2L * right + wrong + missed), SCALE, RoundingMode.HALF_UP);
        }
    }

    private static final int SCALE = 10;
    private static final int SHOWN_SCALE = 4;

    private final SortedMap<String, Count> counts = new TreeMap<>();
    private final List<Mistake> mistakes = new ArrayList<>();

    private TopicEvaluation() {}

    /** Classifies every labelled forum by what the registers say of a forum of that name. */
    public static TopicEvaluation of(
            List<Labelled> labelled,
            List<TableRow> topics,
            List<TableRow> forums,
            List<TableRow> aliases,
            List<TableRow> areas) {
        Topics words = new Topics(topics);
        DescribedForums described = new DescribedForums(forums, aliases, areas);
        TopicEvaluation evaluation = new TopicEvaluation();
        for (Labelled forum : labelled) {
            ForumDescription known = described.called(forum.forumName());
            evaluation.add(forum, words.of(known.name(), known.purpose(), known.area()));
        }
        return evaluation;
    }

    /** The mean of the topics' F1, over every topic that was given or found. */
    public BigDecimal macroF1() {
        BigDecimal sum = counts.values().stream().map(Count::f1).reduce(BigDecimal.ZERO, BigDecimal::add);
        return sum.divide(BigDecimal.valueOf(Math.max(1, counts.size())), SHOWN_SCALE, RoundingMode.HALF_UP);
    }

    /** F1 over all given and found topics together. */
    public BigDecimal microF1() {
        Count all = new Count();
        for (Count count : counts.values()) {
            all.right += count.right;
            all.wrong += count.wrong;
            all.missed += count.missed;
        }
        return all.f1().setScale(SHOWN_SCALE, RoundingMode.HALF_UP);
    }

    /** The forums that did not get exactly the given topics, in the order of the labels. */
    public List<Mistake> mistakes() {
        return List.copyOf(mistakes);
    }

    private void add(Labelled forum, List<Assignment> found) {
        SortedSet<String> superfluous =
                found.stream().map(Assignment::topicCode).collect(Collectors.toCollection(TreeSet::new));
        SortedSet<String> missing = new TreeSet<>(forum.topics());
        SortedSet<String> right = new TreeSet<>(superfluous);
        right.retainAll(missing);
        superfluous.removeAll(right);
        missing.removeAll(right);
        right.forEach(topic -> count(topic).right++);
        superfluous.forEach(topic -> count(topic).wrong++);
        missing.forEach(topic -> count(topic).missed++);
        if (!missing.isEmpty() || !superfluous.isEmpty()) {
            mistakes.add(new Mistake(forum.forumName(), missing, superfluous, found));
        }
    }

    private Count count(String topic) {
        return counts.computeIfAbsent(topic, code -> new Count());
    }
}
