package forumkoll.demo.city;

import java.util.List;
import java.util.Locale;

/** Kinds of forum, what they are called in Swedish, and how the names of such forums begin. */
public enum Kind {
    NETWORK("nätverk", "Nätverket för", "Kretsen för", "Forumet för"),
    COLLABORATION("samarbete", "Samrådet för", "Rådet för", "Plattformen för"),
    MEMBERSHIP("medlemskap", "Föreningen för", "Sällskapet för", "Alliansen för"),
    PROJECT("projekt", "Projektet för", "Pilotprojektet för", "Försöket med"),
    PARTNER_CITY("partnerstad", "Partnerstaden"),
    TWIN_CITY("vänort", "Vänorten"),
    VISIT_PROGRAMME("besöksprogram", "Besöksprogrammet i");

    private final String swedish;
    private final String beginnings;

    Kind(String swedish, String... beginnings) {
        this.swedish = swedish;
        this.beginnings = String.join(";", beginnings);
    }

    /** The word in the register. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The word in a Swedish survey. */
    public String swedish() {
        return swedish;
    }

    /** How names of this kind may begin. */
    List<String> beginnings() {
        return List.of(beginnings.split(";"));
    }

    /** Whether the other party is a city abroad. */
    public boolean isCity() {
        return this == PARTNER_CITY || this == TWIN_CITY;
    }
}
