package forumkoll.demo.truth;

import forumkoll.demo.city.Answer;
import forumkoll.demo.city.Body;
import forumkoll.demo.city.Book;
import forumkoll.demo.city.CostKind;
import forumkoll.demo.city.Invoice;
import forumkoll.demo.city.Meeting;
import forumkoll.demo.city.OtherCost;
import forumkoll.demo.city.Presence;
import forumkoll.demo.city.Unit;
import forumkoll.demo.city.YearPlan;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** What one unit had to do with one forum in one year, and what can be known of it. */
record Involved(YearPlan year, Unit unit) {

    /** The unit's line of the survey; nothing when there is none, or several that contradict each other. */
    Optional<Answer> answer() {
        List<Answer> answers = year.answers().stream()
                .filter(answer -> answer.unit().id().equals(unit.id()))
                .distinct()
                .toList();
        return answers.size() == 1 ? Optional.of(answers.get(0)) : Optional.empty();
    }

    boolean isCovered() {
        return unit.book() != Book.NONE;
    }

    /** The fee: as booked where a ledger tells, else as declared; nothing when neither does. */
    Optional<BigDecimal> feeSek() {
        return isCovered() ? Optional.of(booked(kind -> kind == CostKind.FEE)) : answer().map(Answer::feeSek);
    }

    /** The hours of a body: by the logs when they tell who came, else by the survey when they are one body's. */
    Optional<BigDecimal> hours(Body body) {
        List<Meeting> held = year.meetings().stream().filter(Meeting::isHeld).toList();
        boolean isLogged =
                held.stream().anyMatch(meeting -> !meeting.presences().isEmpty());
        if (isLogged) {
            return Optional.of(held.stream()
                    .flatMap(meeting -> meeting.presences().stream())
                    .filter(presence -> presence.person().body() == body
                            && presence.person().unitId().equals(unit.id()))
                    .map(Presence::hours)
                    .reduce(BigDecimal.ZERO, BigDecimal::add));
        }
        return answer().flatMap(answer -> declaredHours(answer, body));
    }

    private static Optional<BigDecimal> declaredHours(Answer answer, Body body) {
        boolean isOffice = body == Body.OFFICE;
        if ((isOffice ? answer.office() : answer.politicians()).isNone()) {
            return Optional.of(BigDecimal.ZERO);
        }
        boolean isAlone = (isOffice ? answer.politicians() : answer.office()).isNone();
        return isAlone ? Optional.ofNullable(answer.hours().most()) : Optional.empty();
    }

    /** Travel: as booked where a ledger tells, else the register's trips at their rates. */
    BigDecimal travelSek() {
        return isCovered()
                ? booked(CostKind::isTravel)
                : CostModel.tripsSek(year.trips().stream()
                        .filter(trip -> trip.unit().id().equals(unit.id()))
                        .toList());
    }

    /** The cost beyond the fee that the survey states. */
    Optional<BigDecimal> otherSek() {
        return answer().flatMap(answer -> {
            if (answer.other() instanceof OtherCost.Estimated estimated) {
                return Optional.of(estimated.sek());
            }
            return answer.other() instanceof OtherCost.None ? Optional.of(BigDecimal.ZERO) : Optional.empty();
        });
    }

    private BigDecimal booked(Predicate<CostKind> kinds) {
        return year.invoices().stream()
                .filter(invoice -> invoice.unit().id().equals(unit.id()))
                .flatMap(invoice -> invoice.rows().stream())
                .filter(row -> kinds.test(row.kind()))
                .map(Invoice.Row::sek)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
