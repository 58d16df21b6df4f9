package forumkoll.demo.truth;

import java.util.Comparator;

/**
 * A finding that a rule must give.
 *
 * @param forumId empty when it is about no forum
 * @param otherForumId empty unless it is about a pair, the first by code being {@code forumId}
 */
public record Flag(String code, int year, String forumId, String otherForumId) implements Comparable<Flag> {

    private static final Comparator<Flag> ORDER = Comparator.comparing(Flag::code)
            .thenComparing(Flag::year)
            .thenComparing(Flag::forumId)
            .thenComparing(Flag::otherForumId);

    @Override
    public int compareTo(Flag other) {
        return ORDER.compare(this, other);
    }
}
