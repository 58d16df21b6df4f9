package forumkoll.demo.city;

import java.util.Locale;

/** How far a forum reaches. */
public enum Level {
    LOCAL("lokal"),
    REGIONAL("regional"),
    NATIONAL("nationell"),
    NORDIC("nordisk"),
    EUROPEAN("europeisk"),
    GLOBAL("global");

    private final String swedish;

    Level(String swedish) {
        this.swedish = swedish;
    }

    /** The word in the register. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The word in a Swedish survey. */
    public String swedish() {
        return swedish;
    }

    /** Whether members come from outside the country. */
    public boolean isAbroad() {
        return compareTo(NATIONAL) > 0;
    }
}
