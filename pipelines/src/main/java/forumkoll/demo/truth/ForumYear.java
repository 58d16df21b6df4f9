package forumkoll.demo.truth;

import forumkoll.demo.city.Answer;
import forumkoll.demo.city.Body;
import forumkoll.demo.city.ForumPlan;
import forumkoll.demo.city.Invoice;
import forumkoll.demo.city.Meeting;
import forumkoll.demo.city.OtherCost;
import forumkoll.demo.city.Person;
import forumkoll.demo.city.Presence;
import forumkoll.demo.city.Unit;
import forumkoll.demo.city.YearPlan;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What is true of a forum in a year, reckoned from the plan of what happened; null is what nobody can know from the
 * files.
 */
public record ForumYear(
        String forumId,
        int year,
        Integer meetingsHeld,
        Integer meetingsAttended,
        Integer attendances,
        Integer people,
        BigDecimal feeSek,
        BigDecimal totalCostSek) {

    /** The truth about a year in which the forum may or may not be mentioned anywhere. */
    public static ForumYear of(ForumPlan plan, int year) {
        YearPlan known = plan.years().get(year);
        List<Meeting> held = known == null
                ? List.of()
                : known.meetings().stream().filter(Meeting::isHeld).toList();
        List<Person> ours = held.stream()
                .flatMap(meeting -> meeting.presences().stream())
                .map(Presence::person)
                .filter(Person::isOurs)
                .toList();
        int attended = (int) held.stream()
                .filter(meeting -> meeting.presences().stream()
                        .anyMatch(presence -> presence.person().isOurs()))
                .count();
        boolean isLogged = plan.isLogged();
        List<Involved> units = known == null ? List.of() : involved(known);
        Optional<BigDecimal> fee = feeSek(units);
        return new ForumYear(
                plan.id(),
                year,
                isLogged ? held.size() : null,
                isLogged ? attended : null,
                isLogged ? ours.size() : null,
                isLogged ? (int) ours.stream().distinct().count() : null,
                fee.orElse(null),
                fee.flatMap(sek -> totalSek(units, sek)).orElse(null));
    }

    /** The units that took part, answered or paid. */
    private static List<Involved> involved(YearPlan year) {
        Map<String, Unit> units = new LinkedHashMap<>();
        units.put(year.unit().id(), year.unit());
        year.answers().stream().map(Answer::unit).forEach(unit -> units.put(unit.id(), unit));
        year.invoices().stream().map(Invoice::unit).forEach(unit -> units.put(unit.id(), unit));
        return units.values().stream().map(unit -> new Involved(year, unit)).toList();
    }

    private static boolean isElsewhere(Involved involved) {
        return involved.answer()
                .filter(answer -> answer.other() instanceof OtherCost.Elsewhere)
                .isPresent();
    }

    private static Optional<BigDecimal> feeSek(List<Involved> units) {
        return sum(units.stream()
                .filter(unit -> !isElsewhere(unit))
                .map(Involved::feeSek)
                .toList());
    }

    /** The modelled cost when every part is known, else the reported one when that is. */
    private static Optional<BigDecimal> totalSek(List<Involved> units, BigDecimal fee) {
        List<Optional<BigDecimal>> parts = new ArrayList<>();
        List<Optional<BigDecimal>> others = new ArrayList<>();
        for (Involved unit : units) {
            int year = unit.year().year();
            parts.add(unit.hours(Body.OFFICE).map(hours -> CostModel.staffSek(year, hours)));
            parts.add(unit.hours(Body.POLITICIANS).map(hours -> CostModel.politicalSek(year, hours)));
            parts.add(Optional.of(unit.travelSek()));
            others.add(unit.otherSek());
        }
        return sum(parts).or(() -> sum(others)).map(fee::add);
    }

    /** The sum, when there is something to add and all of it is known. */
    private static Optional<BigDecimal> sum(List<Optional<BigDecimal>> parts) {
        return parts.isEmpty() || parts.stream().anyMatch(Optional::isEmpty)
                ? Optional.empty()
                : Optional.of(parts.stream().map(Optional::get).reduce(BigDecimal.ZERO, BigDecimal::add));
    }
}
