package forumkoll.demo.city;

import forumkoll.demo.city.AnswerPlanner.Known;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;

/** Plans one forum: what it is, and what happens in each of its years. */
public final class ForumPlanner {

    private static final int FORUMS_AN_ORGANISER = 6;
    private static final BigDecimal HUNDRED = new BigDecimal(100);
    private static final BigDecimal YEARLY_RISE = new BigDecimal("0.02");

    private final District district;
    private final City city;
    private final List<Vocabulary.Topic> topics;

    public ForumPlanner(District district) {
        this.district = district;
        this.city = district.city();
        this.topics = city.topics();
    }

    /** Who lives how long, and whether anything is left to chance. */
    private record Life(int joined, int left, int renamedIn, boolean sharesPeople) {}

    /** The ordinary forum at a place of the district. */
    public ForumPlan ordinary(int local) {
        Dice dice = city.dice("life", String.valueOf(district.numberOf(local)));
        boolean isCity = OrdinaryShapes.of(local).kind().isCity();
        boolean isFixed = isCity || local <= OrdinaryShapes.LAST_MEMBER;
        int span = city.lastYear() - city.firstYear();
        int joined = !isFixed && span > 2 && dice.oneIn(8) ? city.firstYear() + dice.between(1, span - 1) : 0;
        int left = !isFixed && span > 2 && joined == 0 && dice.oneIn(12) ? city.lastYear() - dice.between(1, 2) : 9999;
        int renamed = !isCity && joined == 0 && dice.oneIn(6) ? city.firstYear() + Math.min(2, span) : 0;
        ForumPlan plan =
                plan(local, OrdinaryShapes.of(local), new Life(joined, left, renamed, !isFixed && dice.oneIn(3)));
        if (local == OrdinaryShapes.GROUP) {
            return plan;
        }
        if (OrdinaryShapes.isMember(local)) {
            plan.describe(plan.forum().partOf(id(OrdinaryShapes.GROUP)));
            plan.years().clear();
        }
        if (local == OrdinaryShapes.COST_ELSEWHERE) {
            OtherCost elsewhere = new OtherCost.Elsewhere(section(OrdinaryShapes.HOLDS_COST));
            plan.years().values().forEach(year -> year.answers()
                    .replaceAll(answer ->
                            answer.withFee(null).withOther(elsewhere).withTime(answer.meetings(), Quantity.EMPTY)));
        }
        return plan;
    }

    /** A forum of this sort that is there in all years. */
    public ForumPlan planted(int local, Shape shape) {
        return plan(local, shape, new Life(0, 9999, 0, false));
    }

    private String id(int local) {
        Shape shape = OrdinaryShapes.of(local);
        return Naming.id(Naming.name(district.numberOf(local), shape.kind(), topic(local, shape), topics.size()));
    }

    private Vocabulary.Topic topic(int local, Shape shape) {
        if (shape.kind().isCity()) {
            return Vocabulary.topic(Vocabulary.Topics.PARTNER_CITIES);
        }
        return Vocabulary.topics().stream()
                .filter(topic -> topic.code().equals(shape.topicCode()))
                .findFirst()
                .orElse(topics.get(district.numberOf(local) % topics.size()));
    }

    private String section(int local) {
        return (district.number() + 1) + "." + (local + 1);
    }

    private ForumPlan plan(int local, Shape shape, Life life) {
        int number = district.numberOf(local);
        ForumPlan plan = new ForumPlan(forum(local, shape, life), shape);
        Dice dice = city.dice("forum", String.valueOf(number));
        int slot = District.slot(shape.book(), number);
        People people = new People(
                number,
                dice.between(1, 3),
                shape.evidence() != Evidence.SURVEY_ONLY && dice.oneIn(4) ? dice.between(1, 2) : 0,
                life.sharesPeople() ? number / topics.size() : -1);
        int held = dice.between(2, 5);
        Duration length = Duration.ofMinutes(30L * dice.between(2, 6));
        Writing writing = new Writing(plan, life.renamedIn(), city.dice("writing", String.valueOf(number)));
        LedgerPlanner ledger = new LedgerPlanner(plan, number, city);
        DutyPlanner duties = new DutyPlanner(plan, city);
        duties.meet(district.unit(slot, city.lastYear()));
        BigDecimal firstFee = shape.paysFee() ? firstFee(shape, dice) : BigDecimal.ZERO;
        boolean countsHours = dice.below(4) > 0;
        for (int year : city.years()) {
            if (year < life.joined() || year > life.left()) {
                continue;
            }
            Unit unit = district.unit(slot, year);
            YearPlan yearPlan = new YearPlan(year, unit, people.of(unit, slot));
            plan.years().put(year, yearPlan);
            Dice chance = city.dice("year", String.valueOf(number), String.valueOf(year));
            yearPlan.meetings()
                    .addAll(new MeetingPlanner(
                                    shape, writing.inTitle(year), held, length, chance, Person.external(number))
                            .meetings(year, yearPlan.people()));
            BigDecimal fee = fee(firstFee, year - city.firstYear());
            if (fee.signum() > 0 && unit.book() != Book.NONE) {
                yearPlan.invoices().addAll(ledger.fee(yearPlan, fee));
            }
            if (shape.trips() == Shape.Trips.ONE_A_YEAR) {
                Trip trip = trip(plan, unit, year, number, chance);
                yearPlan.trips().add(trip);
                duties.journey(trip);
                if (unit.book() != Book.NONE) {
                    yearPlan.invoices().add(ledger.journey(yearPlan, trip));
                }
            }
            if (district.answers(unit, year)) {
                yearPlan.answers()
                        .add(new AnswerPlanner(chance)
                                .answer(
                                        unit,
                                        writing.inSurvey(year),
                                        section(local),
                                        plan.forum(),
                                        shape.mode(),
                                        known(yearPlan, held, length, fee, countsHours)));
            }
        }
        return plan;
    }

    private static Known known(YearPlan year, int held, Duration length, BigDecimal fee, boolean countsHours) {
        List<Meeting> meetings = year.meetings();
        if (meetings.isEmpty()) {
            BigDecimal hours = BigDecimal.valueOf(
                            length.toMinutes() * held * year.people().size())
                    .divide(new BigDecimal(60), 2, RoundingMode.UNNECESSARY);
            return new Known(
                    year.people().size(),
                    0,
                    held,
                    countsHours ? hours : null,
                    fee,
                    year.trips().size());
        }
        return new Known(
                AnswerPlanner.people(meetings, Body.OFFICE),
                AnswerPlanner.people(meetings, Body.POLITICIANS),
                (int) meetings.stream().filter(Meeting::isHeld).count(),
                AnswerPlanner.hours(meetings),
                fee,
                year.trips().size());
    }

    private Forum forum(int local, Shape shape, Life life) {
        int number = district.numberOf(local);
        Vocabulary.Topic topic = topic(local, shape);
        String name = Naming.name(number, shape.kind(), topic, topics.size());
        boolean hasNumber = shape.paysFee()
                && shape.book() == Book.RESKONTRA
                && (number % 2 == 0 || shape.trips() != Shape.Trips.NONE);
        return new Forum(
                Naming.id(name),
                name,
                life.renamedIn() > city.firstYear() ? Naming.formerName(number, topic, topics.size()) : "",
                Naming.abbreviation(number, name),
                Organiser.of(number / FORUMS_AN_ORGANISER),
                shape.level(),
                shape.kind(),
                Areas.codeOf(topic),
                "",
                local == OrdinaryShapes.GROUP && shape.kind() == Kind.PARTNER_CITY,
                life.left() < city.lastYear() ? "ended" : "active",
                shape.kind().isCity() ? "board" : shape.kind() == Kind.MEMBERSHIP ? "committee" : "office",
                shape.kind().isCity() ? "central" : "committee",
                Naming.purpose(number, topic, topics.size()),
                hasNumber ? OrgNumber.of(number) : "",
                life.joined() > 0 ? LocalDate.of(life.joined(), 1, 1) : null,
                life.left() < city.lastYear() ? LocalDate.of(life.left(), 12, 31) : null);
    }

    private static BigDecimal firstFee(Shape shape, Dice dice) {
        int hundreds = shape.kind() == Kind.MEMBERSHIP ? dice.between(200, 900) : dice.between(40, 120);
        return BigDecimal.valueOf(hundreds).movePointRight(2).setScale(2);
    }

    /** Two percent of the first fee more each year, in whole hundreds. */
    private static BigDecimal fee(BigDecimal first, int years) {
        return first.multiply(BigDecimal.ONE.add(YEARLY_RISE.multiply(BigDecimal.valueOf(years))))
                .divide(HUNDRED, 0, RoundingMode.HALF_UP)
                .multiply(HUNDRED)
                .setScale(2);
    }

    private static Trip trip(ForumPlan plan, Unit unit, int year, int number, Dice dice) {
        LocalDate starts = LocalDate.of(year, 4, dice.between(2, 28));
        Destination destination = dice.pick(List.of(Destination.values()));
        return new Trip(
                "resa-" + year + "-" + number,
                plan.id(),
                unit,
                starts,
                starts.plusDays(dice.between(1, 2)),
                destination.country(),
                destination.place(),
                1);
    }
}
