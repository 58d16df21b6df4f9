package forumkoll.demo.planted;

import java.util.List;

/** Everything there is to find, one case or more for each rule. */
public final class PlantedCases {

    private static final List<Planted> ALL = List.of();

    private PlantedCases() {}

    /** The cases, in the order of their forums. */
    public static List<Planted> all() {
        return ALL;
    }

    /** How many forums the cases need together. */
    public static int forums() {
        return ALL.stream().mapToInt(planted -> planted.forums().size()).sum();
    }
}
