package forumkoll.demo.planted;

import java.util.List;
import java.util.stream.Stream;

/** Everything there is to find, one case or more for each rule. */
public final class PlantedCases {

    private static final List<Planted> ALL = Stream.of(
                    PlantedGaps.all(),
                    PlantedOverlaps.all(),
                    PlantedUse.all(),
                    PlantedMoney.all(),
                    PlantedDuties.all(),
                    PlantedAgreements.all(),
                    PlantedData.all())
            .flatMap(List::stream)
            .toList();

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
