package forumkoll.demo.city;

import java.util.Locale;

/** How a forum meets. */
public enum Mode {
    DIGITAL("digitalt", "Microsoft Teams-möte"),
    PHYSICAL("fysiskt", "Stadshuset Eken"),
    MIXED("blandat", "Stadshuset Eken / Teams");

    private final String swedish;
    private final String place;

    Mode(String swedish, String place) {
        this.swedish = swedish;
        this.place = place;
    }

    /** The word in a Swedish survey. */
    public String swedish() {
        return swedish;
    }

    /** The word in an English survey. */
    public String english() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What a calendar writes as the place. */
    public String place() {
        return place;
    }
}
