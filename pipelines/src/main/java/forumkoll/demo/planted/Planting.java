package forumkoll.demo.planted;

import forumkoll.demo.city.District;
import forumkoll.demo.city.ForumPlan;
import forumkoll.demo.city.Registers;
import forumkoll.demo.city.YearPlan;
import forumkoll.demo.truth.Flag;
import java.util.List;
import java.util.function.BiConsumer;

/**
 * Where something is planted: forums of its own in a district, and the city's registers.
 *
 * @param forums those that were asked for, in order
 * @param flags what rules must find
 */
public record Planting(String code, District district, List<ForumPlan> forums, Registers registers, List<Flag> flags) {

    /** The one forum, or the first. */
    ForumPlan forum() {
        return forums.get(0);
    }

    ForumPlan other() {
        return forums.get(1);
    }

    int first() {
        return district.city().firstYear();
    }

    int last() {
        return district.city().lastYear();
    }

    /** The year in which few answer; what needs answers is not told of in it. */
    int silentYear() {
        return first() + 1;
    }

    /** Whether this is the district that things about the whole city are planted with. */
    boolean isFirstDistrict() {
        return district.number() == 0;
    }

    /** Changes what happens in every year in which enough answer, and says that each of them is flagged. */
    void everyYear(BiConsumer<YearPlan, ForumPlan> change) {
        for (YearPlan year : forum().years().values()) {
            if (year.year() != silentYear()) {
                change.accept(year, forum());
                flag(year.year());
            }
        }
    }

    /** The rule must find the forum in a year. */
    void flag(int year) {
        flags.add(new Flag(code, year, forums.isEmpty() ? "" : forum().id(), ""));
    }

    /** The rule must find something in a year that is about no forum. */
    void flagWithoutForum(int year) {
        flags.add(new Flag(code, year, "", ""));
    }

    /** The rule must find both forums in a year. */
    void flagPair(int year) {
        String one = forum().id();
        String two = other().id();
        boolean inOrder = one.compareTo(two) < 0;
        flags.add(new Flag(code, year, inOrder ? one : two, inOrder ? two : one));
    }
}
