package forumkoll.rules;

import java.util.Locale;

/** Where a flag stands. */
enum Status {
    /** The previous run did not have it. */
    NEW,
    OPEN,
    /** It was there, and holds no longer. */
    RESOLVED,
    /** The city has decided to live with it for a time. */
    ACCEPTED;

    /** As tables write it. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Status of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }
}
