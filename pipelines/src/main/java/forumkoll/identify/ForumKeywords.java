package forumkoll.identify;

import forumkoll.table.TableRow;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The words that gave forums their topics, stemmed, so that two forums on one topic can be told apart by them. */
public final class ForumKeywords {

    private ForumKeywords() {}

    /** Rows of {@code clean.forum_keyword} from those of {@code clean.forum_topic}. */
    public static List<Object[]> of(List<TableRow> forumTopics) {
        Set<List<String>> keywords = new LinkedHashSet<>();
        for (TableRow topic : forumTopics) {
            if (topic.text("words") != null) {
                Arrays.stream(topic.text("words").split(", "))
                        .map(ForumKeywords::stems)
                        .forEach(keyword ->
                                keywords.add(List.of(topic.text("forum_id"), topic.text("topic_code"), keyword)));
            }
        }
        return keywords.stream().map(List::toArray).toList();
    }

    private static String stems(String words) {
        return SwedishWords.of(words).stream().map(SwedishWords.Word::stem).collect(Collectors.joining(" "));
    }
}
