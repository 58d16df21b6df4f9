package forumkoll.demo.planted;

import forumkoll.demo.city.Shape;
import java.util.List;
import java.util.function.Consumer;

/**
 * One thing for a rule to find.
 *
 * @param code of the rule
 * @param forums the forums it needs; they are there, in order, in a city without anything to find
 * @param how changes them and the registers, and says what must be flagged
 */
public record Planted(String code, List<Shape> forums, Consumer<Planting> how) {

    static Planted of(String code, Consumer<Planting> how, Shape... forums) {
        return new Planted(code, List.of(forums), how);
    }

    /** Plants it. */
    public void plant(Planting planting) {
        how.accept(planting);
    }
}
