package forumkoll.demo.city;

import java.util.Locale;

/** On whose behalf somebody takes part. */
public enum Body {
    OFFICE,
    POLITICIANS,
    EXTERNAL;

    /** The word in the register. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
