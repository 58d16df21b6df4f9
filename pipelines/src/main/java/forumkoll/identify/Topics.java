package forumkoll.identify;

import forumkoll.table.TableRow;
import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Gives a forum its topics by the keyword stems of {@code registers/topics.csv}. The name weighs more than the purpose;
 * the area decides only where name and purpose say nothing.
 */
public final class Topics {

    /** Shorter stems must start a word: {@code dkr} is not in {@code landkrabba}. */
    private static final int SHORTEST_INSIDE_WORD = 6;

    private static final int NAME_WEIGHT = 3;
    private static final int PURPOSE_WEIGHT = 2;
    private static final int AREA_WEIGHT = 1;

    private final List<Topic> topics = new ArrayList<>();

    private record Topic(String code, List<Pattern> stems) {}

    /**
     * A topic of a forum.
     *
     * @param words the words that decided, joined by comma
     */
    public record Assignment(String topicCode, int rank, BigDecimal score, String words) {}

    /** Takes the topics' stems from the register's rows. */
    public Topics(List<TableRow> register) {
        register.stream()
                .sorted(Comparator.comparing(row -> row.text("topic_code")))
                .forEach(row -> topics.add(new Topic(row.text("topic_code"), stems(row.text("keyword_stems_sv")))));
    }

    /** The topics of a forum, the strongest first; none when no stem occurs. */
    public List<Assignment> of(String name, String purpose, String area) {
        List<Assignment> said =
                ranked(List.of(new Weighted(fold(name), NAME_WEIGHT), new Weighted(fold(purpose), PURPOSE_WEIGHT)));
        return said.isEmpty() ? ranked(List.of(new Weighted(fold(area), AREA_WEIGHT))) : said;
    }

    private record Weighted(String text, int weight) {}

    private List<Assignment> ranked(List<Weighted> texts) {
        List<Assignment> found = new ArrayList<>();
        for (Topic topic : topics) {
            SortedSet<String> words = new TreeSet<>();
            int score = 0;
            for (Weighted text : texts) {
                score += text.weight() * occurrences(topic, text.text(), words);
            }
            if (score > 0) {
                found.add(new Assignment(
                        topic.code(), 0, BigDecimal.valueOf(score).setScale(4), String.join(", ", words)));
            }
        }
        found.sort(Comparator.comparing(Assignment::score).reversed().thenComparing(Assignment::topicCode));
        List<Assignment> ranked = new ArrayList<>();
        for (Assignment assignment : found) {
            ranked.add(
                    new Assignment(assignment.topicCode(), ranked.size() + 1, assignment.score(), assignment.words()));
        }
        return ranked;
    }

    private static int occurrences(Topic topic, String text, SortedSet<String> words) {
        int count = 0;
        for (Pattern stem : topic.stems()) {
            Matcher matcher = stem.matcher(text);
            if (matcher.find()) {
                words.add(matcher.group());
                count++;
            }
        }
        return count;
    }

    private static List<Pattern> stems(String written) {
        List<Pattern> stems = new ArrayList<>();
        for (String stem : (written == null ? "" : written).split(";")) {
            String text = fold(stem);
            if (!text.isEmpty()) {
                String inside = text.length() >= SHORTEST_INSIDE_WORD ? "[\\p{L}\\p{N}]*" : "(?<![\\p{L}\\p{N}])";
                stems.add(Pattern.compile(inside + Pattern.quote(text) + "[\\p{L}\\p{N}]*"));
            }
        }
        return stems;
    }

    private static String fold(String text) {
        return text == null
                ? ""
                : Normalizer.normalize(text, Normalizer.Form.NFC)
                        .toLowerCase(Locale.ROOT)
                        .strip();
    }
}
