package forumkoll.identify;

import forumkoll.table.TableRow;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/** Rows of {@code clean.name_topic}: what each way of writing says by itself, whichever forum it stands for. */
public final class NameTopics {

    private NameTopics() {}

    /**
     * The topics of every written name.
     *
     * @param forumNames rows of {@code clean.forum_name}
     */
    public static List<Object[]> of(List<TableRow> topics, List<TableRow> forumNames) {
        Topics keywords = new Topics(topics);
        SortedSet<String> written = new TreeSet<>();
        forumNames.forEach(name -> written.add(name.text("written")));
        List<Object[]> rows = new ArrayList<>();
        written.forEach(name -> keywords.of(name)
                .forEach(topic -> rows.add(
                        new Object[] {name, topic.topicCode(), (long) topic.rank(), topic.score(), topic.words()})));
        return rows;
    }
}
