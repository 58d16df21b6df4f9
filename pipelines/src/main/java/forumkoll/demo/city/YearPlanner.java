package forumkoll.demo.city;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/** Plans what happens to one forum in a year: meetings, a journey, what is booked, and what its unit answers. */
final class YearPlanner {

    private final ForumPlan plan;
    private final int number;
    private final String section;
    private final Life life;
    private final District district;
    private final Pace pace;
    private final People people;
    private final Writing writing;
    private final LedgerPlanner ledger;
    private final DutyPlanner duties;
    private final YearlyFee fee;

    /**
     * For a forum that is known already.
     *
     * @param local its place in the district
     */
    YearPlanner(ForumPlan plan, int local, Life life, District district) {
        this.plan = plan;
        this.number = district.numberOf(local);
        this.section = district.section(local);
        this.life = life;
        this.district = district;
        City city = district.city();
        Dice dice = city.dice("forum", String.valueOf(number));
        this.pace = Pace.of(plan.shape(), dice);
        this.people = people();
        this.writing = new Writing(plan, life.renamedIn(), city.dice("writing", String.valueOf(number)));
        this.ledger = new LedgerPlanner(plan, number, city);
        this.duties = new DutyPlanner(plan, city);
        duties.meet(district.unit(life.slot(), city.lastYear()));
        this.fee = YearlyFee.of(plan.shape(), pace, city.firstYear(), dice);
    }

    private People people() {
        boolean ofBefore = plan.shape().crowd() == Shape.Crowd.OF_THE_FORUM_BEFORE;
        return new People(ofBefore ? number - 1 : number, pace.officials(), pace.politicians(), life.round());
    }

    /** Adds a year to the plan. */
    void add(int year) {
        Unit unit = district.unit(life.slot(), year);
        YearPlan yearPlan = new YearPlan(year, unit, people.of(unit, life.slot()));
        plan.years().put(year, yearPlan);
        Dice chance = district.city().dice("year", String.valueOf(number), String.valueOf(year));
        meet(yearPlan, chance);
        pay(yearPlan);
        travel(yearPlan, chance);
        if (district.answers(unit, year)) {
            yearPlan.answers().add(answer(yearPlan, chance));
        }
    }

    private void meet(YearPlan year, Dice chance) {
        Person guest = Person.external(number);
        MeetingPlanner planner = new MeetingPlanner(plan.shape(), writing.inTitle(year.year()), pace, chance, guest);
        year.meetings().addAll(planner.meetings(year.year(), year.people()));
    }

    private void pay(YearPlan year) {
        BigDecimal sek = fee.sek(year.year());
        if (sek.signum() > 0 && year.unit().book() != Book.NONE) {
            year.invoices().addAll(ledger.fee(year, sek));
        }
    }

    private void travel(YearPlan year, Dice chance) {
        if (!plan.shape().travels()) {
            return;
        }
        Trip trip = trip(year, chance);
        year.trips().add(trip);
        duties.journey(trip);
        if (year.unit().book() != Book.NONE) {
            year.invoices().add(ledger.journey(year, trip));
        }
    }

    private Trip trip(YearPlan year, Dice chance) {
        LocalDate starts = LocalDate.of(year.year(), 4, chance.between(2, 28));
        Destination destination = chance.pick(List.of(Destination.values()));
        return new Trip(
                "resa-" + year.year() + "-" + number,
                plan.id(),
                year.unit(),
                starts,
                starts.plusDays(chance.between(1, 2)),
                destination.country(),
                destination.place(),
                1);
    }

    private Answer answer(YearPlan year, Dice chance) {
        Known known = Known.of(year, plan.shape(), pace, fee.sek(year.year()));
        return new AnswerPlanner(chance)
                .answer(
                        year.unit(),
                        writing.inSurvey(year.year()),
                        section,
                        plan.forum(),
                        plan.shape().mode(),
                        known);
    }
}
