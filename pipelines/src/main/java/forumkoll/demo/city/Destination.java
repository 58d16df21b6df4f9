package forumkoll.demo.city;

/** Where the city's people travel: made-up places in countries that exist. */
public enum Destination {
    SAGOHAVN("DK", "Sagohavn"),
    SATULAHTI("FI", "Satulahti"),
    MARCHENBURG("DE", "Märchenburg"),
    SPROOKJESTAD("BE", "Sprookjestad");

    private final String country;
    private final String place;

    Destination(String country, String place) {
        this.country = country;
        this.place = place;
    }

    /** Two-letter code. */
    public String country() {
        return country;
    }

    public String place() {
        return place;
    }
}
