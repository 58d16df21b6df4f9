package forumkoll.demo.city;

/** Plans one forum: what it is, and what happens in each of its years. */
public final class ForumPlanner {

    private final District district;
    private final Registration registration;

    public ForumPlanner(District district) {
        this.district = district;
        this.registration = new Registration(district);
    }

    /** The ordinary forum at a place of the district. */
    public ForumPlan ordinary(int local) {
        Shape shape = OrdinaryShapes.of(local);
        ForumPlan plan = plan(local, shape, Life.of(local, shape, district));
        if (OrdinaryShapes.isMember(local)) {
            plan.describe(description -> description.partOf(registration.idOf(OrdinaryShapes.GROUP)));
            plan.years().clear();
        }
        if (local == OrdinaryShapes.COST_ELSEWHERE) {
            putCostElsewhere(plan);
        }
        return plan;
    }

    /** A forum of this sort that is there in all years, of a unit that always answers. */
    public ForumPlan planted(int local, Shape shape) {
        return plan(local, shape, Life.quiet(District.steadySlot(shape.book(), district.numberOf(local))));
    }

    private ForumPlan plan(int local, Shape shape, Life life) {
        ForumPlan plan = new ForumPlan(registration.forum(local, shape, life), shape);
        YearPlanner years = new YearPlanner(plan, local, life, district);
        district.city().years().stream().filter(life::isThereIn).forEach(years::add);
        return plan;
    }

    private void putCostElsewhere(ForumPlan plan) {
        OtherCost elsewhere = new OtherCost.Elsewhere(district.section(OrdinaryShapes.HOLDS_COST));
        plan.years().values().forEach(year -> year.answers()
                .replaceAll(answer ->
                        answer.withFee(null).withOther(elsewhere).withTime(answer.meetings(), Quantity.EMPTY)));
    }
}
