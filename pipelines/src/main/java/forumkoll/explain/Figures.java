package forumkoll.explain;

import java.util.SortedSet;

/** Explains the figures of one kind. */
interface Figures {

    /** The columns of {@code marts.forum_year} it can explain. */
    SortedSet<String> measures();

    Explanation explain(ForumYear subject, String measure);
}
