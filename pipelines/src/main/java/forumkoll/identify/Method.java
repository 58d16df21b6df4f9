package forumkoll.identify;

import java.util.Locale;

/** How a written name was found to be a forum. */
enum Method {
    REGISTRY,
    EXACT,
    RULE,
    SIMILARITY,
    DECISION,
    NONE;

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
