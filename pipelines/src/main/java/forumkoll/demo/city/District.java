package forumkoll.demo.city;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * A part of the city with units of its own. In the year of the reorganisation the second and third unit become one.
 *
 * @param number from 0
 * @param forums how many of its forums are planned
 */
public record District(City city, int number, int forums) {

    private static final int SLOTS = 10;
    private static final int FIRST_IN_SIE = 5;
    private static final int FIRST_IN_NONE = 8;
    private static final int CENTRAL = 4;
    private static final List<String> OFFICES = List.of(
            "kultur", "gatu", "park", "miljö", "stadslednings", "hamn", "fastighets", "idrotts", "biblioteks", "skol");
    private static final String MERGED = "stadsrums";

    /** Number of a forum among all of the city. */
    int numberOf(int local) {
        return number * City.DISTRICT_SIZE + local;
    }

    /** The number in the survey of a line about a forum. */
    String section(int local) {
        return (number + 1) + "." + (local + 1);
    }

    /** Every unit that there has been. */
    public List<Unit> units() {
        List<Unit> units = new ArrayList<>();
        for (int slot = 0; slot < SLOTS; slot++) {
            units.add(before(slot));
        }
        if (city.reorganisation() <= city.lastYear()) {
            units.add(merged());
        }
        return units;
    }

    /** The unit in a place of the organisation in a year. */
    Unit unit(int slot, int year) {
        return isMerged(slot) && year >= city.reorganisation() ? merged() : before(slot);
    }

    /** The place in the organisation of a forum whose costs are in a book. */
    static int slot(Book book, int forum) {
        return switch (book) {
            case RESKONTRA -> forum % FIRST_IN_SIE;
            case SIE -> FIRST_IN_SIE + forum % (FIRST_IN_NONE - FIRST_IN_SIE);
            case NONE -> FIRST_IN_NONE + forum % (SLOTS - FIRST_IN_NONE);
        };
    }

    /** The same, but of units that answer every year and are not reorganised. */
    static int steadySlot(Book book, int forum) {
        return switch (book) {
            case RESKONTRA -> 3 + forum % 2;
            case SIE -> FIRST_IN_SIE + 2 * (forum % 2);
            case NONE -> SLOTS - 1;
        };
    }

    /** Whether a unit answers the survey of a year: in the second, fourth and sixth year one does not. */
    public boolean answers(Unit unit, int year) {
        int silent =
                switch (year - city.firstYear()) {
                    case 1 -> FIRST_IN_NONE;
                    case 3 -> 0;
                    case 5 -> FIRST_IN_SIE + 1;
                    default -> -1;
                };
        return silent < 0 || !before(silent).id().equals(unit.id());
    }

    private Unit before(int slot) {
        boolean ends = isMerged(slot) && city.reorganisation() <= city.lastYear();
        return new Unit(
                id(OFFICES.get(slot)),
                name(OFFICES.get(slot)),
                "exempelstad",
                slot == CENTRAL ? "central" : "committee",
                null,
                ends ? LocalDate.of(city.reorganisation() - 1, 12, 31) : null,
                ends ? id(MERGED) : "",
                slot < FIRST_IN_SIE ? Book.RESKONTRA : slot < FIRST_IN_NONE ? Book.SIE : Book.NONE);
    }

    private Unit merged() {
        return new Unit(
                id(MERGED),
                name(MERGED),
                "exempelstad",
                "committee",
                LocalDate.of(city.reorganisation(), 1, 1),
                null,
                "",
                Book.RESKONTRA);
    }

    private static boolean isMerged(int slot) {
        return slot == 1 || slot == 2;
    }

    private String id(String office) {
        String plain = office.replace("ö", "o");
        return number == 0 ? plain : plain + "-" + (number + 1);
    }

    private String name(String office) {
        String place = number == 0 ? "Exempelstads" : Places.of(600 + number) + "s";
        String tail = number < Places.COUNT ? "" : " " + number;
        return place + " " + office + "förvaltning" + tail;
    }
}
