package forumkoll.demo;

import forumkoll.demo.city.City;
import forumkoll.demo.city.District;
import forumkoll.demo.city.ForumPlan;
import forumkoll.demo.city.ForumPlanner;
import forumkoll.demo.city.Registers;
import forumkoll.demo.planted.Planted;
import forumkoll.demo.planted.PlantedCases;
import forumkoll.demo.planted.Planting;
import forumkoll.demo.truth.Flag;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * The forums of a district: ordinary ones, and last those that hold something to find, when there is room for them.
 *
 * @param found takes up what rules must find
 */
record DistrictPlan(District district, Registers registers, Collection<Flag> found) {

    /** All that happens in the district. */
    List<ForumPlan> forums(DemoCity.Flags flags) {
        boolean hasRoom = district.forums() >= PlantedCases.forums() + City.LEAST_ORDINARY;
        ForumPlanner planner = new ForumPlanner(district);
        List<ForumPlan> plans = new ArrayList<>();
        int ordinary = hasRoom ? district.forums() - PlantedCases.forums() : district.forums();
        for (int local = 0; local < ordinary; local++) {
            plans.add(planner.ordinary(local));
        }
        if (hasRoom) {
            PlantedCases.all().forEach(planted -> plans.addAll(withFlags(flags, planted, planner, plans.size())));
        }
        return plans;
    }

    private List<ForumPlan> withFlags(DemoCity.Flags flags, Planted planted, ForumPlanner planner, int first) {
        List<ForumPlan> own = new ArrayList<>();
        planted.forums().forEach(shape -> own.add(planner.planted(first + own.size(), shape)));
        if (flags == DemoCity.Flags.PLANTED) {
            planted.plant(new Planting(planted.code(), district, own, registers, found));
        }
        return own;
    }
}
