package forumkoll.demo.city;

import forumkoll.demo.city.AnswerPlanner.Known;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;

/** Plans one forum: what it is, and what happens in each of its years. */
public final class ForumPlanner {

    private static final int FORUMS_AN_ORGANISER = 6;
    private static final int FOREVER = 9999;
    private static final int FIRST_OWN_ORGANISER = 60_000;
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

    /**
     * How a forum lives.
     *
     * @param round the forums that may share an official with it; negative for none
     */
    private record Life(int joined, int left, int renamedIn, int round, int slot) {

        static Life quiet(int slot) {
            return new Life(0, FOREVER, 0, -1, slot);
        }
    }

    /** The ordinary forum at a place of the district. */
    public ForumPlan ordinary(int local) {
        Shape shape = OrdinaryShapes.of(local);
        ForumPlan plan = plan(local, shape, life(local, shape));
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

    /** The first forums stay as they are; the others may come, go and change their names. */
    private Life life(int local, Shape shape) {
        int number = district.numberOf(local);
        if (shape.kind().isCity()) {
            return Life.quiet(District.steadySlot(shape.book(), number));
        }
        int slot = District.slot(shape.book(), number);
        Dice dice = city.dice("life", String.valueOf(number));
        int span = city.lastYear() - city.firstYear();
        boolean isLong = span > 2;
        int renamed = isLong && dice.oneIn(6) ? city.firstYear() + 2 : 0;
        if (local <= OrdinaryShapes.LAST_MEMBER) {
            return new Life(0, FOREVER, renamed, -1, slot);
        }
        int round = dice.oneIn(3) ? number / topics.size() : -1;
        // two of three stay, so that of each kind enough of both efforts are left
        boolean mayMove = isLong && local % 3 == 0;
        if (mayMove && renamed == 0 && dice.oneIn(3)) {
            return new Life(city.firstYear() + dice.between(1, span - 1), FOREVER, 0, round, slot);
        }
        int left = mayMove && dice.oneIn(4) ? city.lastYear() - dice.between(1, 2) : FOREVER;
        return new Life(0, left, renamed, round, slot);
    }

    /** A forum of this sort that is there in all years, of a unit that always answers. */
    public ForumPlan planted(int local, Shape shape) {
        return plan(local, shape, Life.quiet(District.steadySlot(shape.book(), district.numberOf(local))));
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
        int slot = life.slot();
        Pace pace = Pace.of(shape, dice);
        People people = people(number, shape, life, pace);
        Writing writing = new Writing(plan, life.renamedIn(), city.dice("writing", String.valueOf(number)));
        LedgerPlanner ledger = new LedgerPlanner(plan, number, city);
        DutyPlanner duties = new DutyPlanner(plan, city);
        duties.meet(district.unit(slot, city.lastYear()));
        BigDecimal firstFee = shape.paysFee() ? firstFee(shape, pace, dice) : BigDecimal.ZERO;
        boolean countsHours = shape.book() != Book.SIE;
        for (int year : city.years()) {
            if (year < life.joined() || year > life.left()) {
                continue;
            }
            Unit unit = district.unit(slot, year);
            YearPlan yearPlan = new YearPlan(year, unit, people.of(unit, slot));
            plan.years().put(year, yearPlan);
            Dice chance = city.dice("year", String.valueOf(number), String.valueOf(year));
            yearPlan.meetings()
                    .addAll(new MeetingPlanner(shape, writing.inTitle(year), pace, chance, Person.external(number))
                            .meetings(year, yearPlan.people()));
            BigDecimal fee = fee(firstFee, year - city.firstYear());
            if (fee.signum() > 0 && unit.book() != Book.NONE) {
                yearPlan.invoices().addAll(ledger.fee(yearPlan, fee));
            }
            if (shape.travels()) {
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
                                        known(yearPlan, pace, fee, countsHours)));
            }
        }
        return plan;
    }

    private static People people(int number, Shape shape, Life life, Pace pace) {
        boolean ofBefore = shape.crowd() == Shape.Crowd.OF_THE_FORUM_BEFORE;
        return new People(ofBefore ? number - 1 : number, pace.officials(), pace.politicians(), life.round());
    }

    private static Known known(YearPlan year, Pace pace, BigDecimal fee, boolean countsHours) {
        List<Meeting> meetings = year.meetings();
        if (meetings.isEmpty()) {
            BigDecimal hours = BigDecimal.valueOf(pace.length().toMinutes()
                            * pace.held()
                            * year.people().size())
                    .divide(new BigDecimal(60), 2, RoundingMode.UNNECESSARY);
            return new Known(
                    year.people().size(),
                    0,
                    pace.held(),
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
        boolean hasNumber = shape.paysFee() && shape.book() == Book.RESKONTRA && (number % 2 == 0 || shape.travels());
        return new Forum(
                Naming.id(name),
                name,
                life.renamedIn() > city.firstYear() ? Naming.formerName(number, topic, topics.size()) : "",
                Naming.abbreviation(number, name),
                Organiser.of(
                        shape.topicCode().isEmpty()
                                ? number / FORUMS_AN_ORGANISER
                                : FIRST_OWN_ORGANISER + number % City.DISTRICT_SIZE * 300 + district.number() % 300),
                shape.level(),
                shape.kind(),
                Areas.codeOf(topic),
                "",
                local == OrdinaryShapes.GROUP && shape.kind() == Kind.PARTNER_CITY,
                life.left() < city.lastYear() ? "ended" : "active",
                decidedBy(shape.kind()),
                shape.kind().isCity() ? "central" : "committee",
                Naming.purpose(number, topic, topics.size()),
                hasNumber ? OrgNumber.of(number) : "",
                life.joined() > 0 ? LocalDate.of(life.joined(), 1, 1) : null,
                life.left() < city.lastYear() ? LocalDate.of(life.left(), 12, 31) : null);
    }

    private static String decidedBy(Kind kind) {
        return switch (kind) {
            case TWIN_CITY -> "council";
            case PARTNER_CITY -> "board";
            case MEMBERSHIP -> "committee";
            default -> "office";
        };
    }

    /** What is run for many meetings, and for long ones, costs more. */
    private static BigDecimal firstFee(Shape shape, Pace pace, Dice dice) {
        int hundredsAMeeting = shape.kind() != Kind.MEMBERSHIP
                ? dice.between(5, 7)
                : shape.effort() == Effort.LIGHT ? dice.between(40, 60) : dice.between(120, 140);
        return BigDecimal.valueOf((long) hundredsAMeeting * pace.held())
                .movePointRight(2)
                .setScale(2);
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
