package forumkoll.identify;

import java.util.Locale;

/** Where a written name stands. */
enum NameSource {
    REGISTER,
    SURVEY,
    LEDGER,
    MEETING;

    static NameSource of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether the name stands among words about journeys and the like, which say nothing of the forum. */
    boolean isLoose() {
        return this == LEDGER || this == MEETING;
    }
}
