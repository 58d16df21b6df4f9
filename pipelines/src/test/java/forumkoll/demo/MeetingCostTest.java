package forumkoll.demo;

import static org.assertj.core.api.Assertions.assertThat;

import forumkoll.demo.city.Answer;
import forumkoll.demo.city.City;
import forumkoll.demo.city.District;
import forumkoll.demo.city.ForumPlan;
import forumkoll.demo.city.Quantity;
import forumkoll.demo.city.Registers;
import forumkoll.demo.planted.PlantedCases;
import forumkoll.demo.truth.Flag;
import forumkoll.demo.truth.ForumYear;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What a meeting costs in made-up cities: whatever the dice say, none costs far more than those of its kind but where
 * that is planted. The limit is reckoned here, from the plans.
 */
class MeetingCostTest {

    private static final String CODE = "meeting-cost-outlier";
    private static final int LEAST_PEERS = 8;
    private static final BigDecimal LEAST_EXCESS_SEK = new BigDecimal(1000);

    /** What forums are compared within. */
    private record Peers(int year, String kind, String basis) {}

    private record Cost(String forumId, BigDecimal perMeetingSek) {}

    @ParameterizedTest(name = "{0}–{1}, scale {2}, {4} cities, {3}")
    @CsvSource({
        "2019, 2025, 0.2, PLANTED, 100",
        "2019, 2025, 0.2, NONE, 100",
        "2021, 2025, 1, PLANTED, 40",
        "2023, 2023, 0.8, NONE, 60",
        "1995, 2003, 2.5, PLANTED, 20",
        "2087, 2095, 2.5, NONE, 20"
    })
    void none_stands_out_that_is_not_meant_to(
            int firstYear, int lastYear, BigDecimal scale, DemoCity.Flags flags, int cities) {
        for (long seed = 1; seed <= cities; seed++) {
            City city = City.of(firstYear, lastYear, scale, seed, PlantedCases.forums());
            Set<Flag> meant = new TreeSet<>();

            Set<Flag> found = outliers(forums(city, flags, meant));

            meant.removeIf(flag -> !flag.code().equals(CODE));
            assertThat(found).as("seed %s", seed).isEqualTo(meant);
        }
    }

    private static List<ForumPlan> forums(City city, DemoCity.Flags flags, Set<Flag> meant) {
        Registers registers = new Registers(city);
        List<ForumPlan> forums = new ArrayList<>();
        for (District district : city.districts()) {
            registers.add(district);
            forums.addAll(new DistrictPlan(district, registers, meant).forums(flags));
        }
        return forums;
    }

    private static Set<Flag> outliers(List<ForumPlan> forums) {
        Map<Peers, List<Cost>> costs = new HashMap<>();
        for (ForumPlan forum : forums) {
            for (int year : forum.years().keySet()) {
                BigDecimal perMeetingSek = perMeetingSek(forum, year);
                if (perMeetingSek != null) {
                    costs.computeIfAbsent(peers(forum, year), any -> new ArrayList<>())
                            .add(new Cost(forum.id(), perMeetingSek));
                }
            }
        }
        Set<Flag> outliers = new TreeSet<>();
        costs.forEach((peers, of) -> above(of).forEach(id -> outliers.add(new Flag(CODE, peers.year(), id, ""))));
        return outliers;
    }

    /** Where nobody counts hours and nothing is logged, the cost is what the survey says it is. */
    private static Peers peers(ForumPlan forum, int year) {
        boolean hasHours = forum.isLogged()
                || forum.years().get(year).answers().stream()
                        .noneMatch(answer -> answer.hours().equals(Quantity.EMPTY));
        return new Peers(year, forum.forum().kind().word(), hasHours ? "modelled" : "reported");
    }

    private static BigDecimal perMeetingSek(ForumPlan forum, int year) {
        ForumYear truth = ForumYear.of(forum, year);
        BigDecimal meetings = truth.meetingsHeld() != null
                ? BigDecimal.valueOf(truth.meetingsHeld())
                : declaredMeetings(forum.years().get(year).answers());
        return truth.totalCostSek() == null || meetings == null || meetings.signum() == 0
                ? null
                : truth.totalCostSek().divide(meetings, 2, RoundingMode.HALF_UP);
    }

    /** Null when the answers leave it open. */
    private static BigDecimal declaredMeetings(List<Answer> answers) {
        BigDecimal least =
                answers.stream().map(answer -> answer.meetings().least()).reduce(null, MeetingCostTest::less);
        BigDecimal most =
                answers.stream().map(answer -> answer.meetings().most()).reduce(null, MeetingCostTest::more);
        return least != null && least.compareTo(most) == 0 ? least : null;
    }

    private static BigDecimal less(BigDecimal one, BigDecimal other) {
        return one == null || other.compareTo(one) < 0 ? other : one;
    }

    private static BigDecimal more(BigDecimal one, BigDecimal other) {
        return one == null || other.compareTo(one) > 0 ? other : one;
    }

    /** Those above the upper quartile by more than three times the distance between the quartiles. */
    private static Set<String> above(List<Cost> costs) {
        if (costs.size() < LEAST_PEERS) {
            return Set.of();
        }
        List<BigDecimal> inOrder =
                costs.stream().map(Cost::perMeetingSek).sorted().toList();
        BigDecimal lower = inOrder.get((costs.size() + 3) / 4 - 1);
        BigDecimal upper = inOrder.get((3 * costs.size() + 3) / 4 - 1);
        BigDecimal limit = upper.add(upper.subtract(lower).multiply(new BigDecimal(3)));
        return costs.stream()
                .filter(cost -> cost.perMeetingSek().subtract(limit).compareTo(LEAST_EXCESS_SEK) >= 0)
                .map(Cost::forumId)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
