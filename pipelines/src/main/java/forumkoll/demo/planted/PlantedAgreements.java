package forumkoll.demo.planted;

import forumkoll.demo.city.Body;
import forumkoll.demo.city.Book;
import forumkoll.demo.city.Document;
import forumkoll.demo.city.Evidence;
import forumkoll.demo.city.Kind;
import forumkoll.demo.city.Level;
import forumkoll.demo.city.Mode;
import forumkoll.demo.city.OtherCost;
import forumkoll.demo.city.Project;
import forumkoll.demo.city.Quantity;
import forumkoll.demo.city.Role;
import forumkoll.demo.city.Shape;
import forumkoll.demo.city.YearPlan;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/** Agreements, roles, partner and twin cities, and projects that are not as they should be. */
final class PlantedAgreements {

    private PlantedAgreements() {}

    static List<Planted> all() {
        Shape collaboration =
                Shape.ofKind(Kind.COLLABORATION).at(Level.NATIONAL).in(Book.NONE);
        Shape twin = Shape.ofKind(Kind.TWIN_CITY).at(Level.NORDIC).in(Book.NONE).meeting(Mode.MIXED);
        Shape partner = Shape.ofKind(Kind.PARTNER_CITY).at(Level.GLOBAL).in(Book.NONE);
        return List.of(
                Planted.of("agreement-without-end-date", PlantedAgreements::noEnd, collaboration.demanding()),
                Planted.of("agreement-expired", PlantedAgreements::expired, collaboration.demanding()),
                Planted.of("agreement-type-not-allowed", PlantedAgreements::wrongDecider, partner.demanding()),
                Planted.of("inactive-partnership", PlantedAgreements::inactive, partner.with(Evidence.SURVEY_ONLY)),
                Planted.of("twin-city-meeting-missed", PlantedAgreements::noMeetings, twin),
                Planted.of("hosting-turn-missed", PlantedAgreements::turnMissed, twin),
                Planted.of("hosting-report-missing", PlantedAgreements::noHostingReport, twin.demanding()),
                Planted.of(
                        "role-past-end",
                        PlantedAgreements::roleEnded,
                        Shape.ofKind(Kind.MEMBERSHIP).paying()),
                Planted.of(
                        "project-without-outside-funding",
                        PlantedAgreements::noFunding,
                        Shape.ofKind(Kind.PROJECT)
                                .at(Level.EUROPEAN)
                                .in(Book.NONE)
                                .demanding()));
    }

    private static Document agreement(Planting planting, LocalDate to, String decidedBy) {
        LocalDate from = LocalDate.of(planting.first() - 1, 9, 1);
        return new Document(
                planting.forum().id(),
                "agreement",
                from,
                from,
                to,
                planting.years().get(0).unit().id(),
                decidedBy,
                "",
                "",
                "AV-2");
    }

    private static void noEnd(Planting planting) {
        planting.forum().documents().add(agreement(planting, null, "office"));
        planting.years().forEach(year -> planting.flag(year.year()));
    }

    /** It ends in the summer of the third year, and the collaboration goes on. */
    private static void expired(Planting planting) {
        planting.forum().documents().add(agreement(planting, LocalDate.of(planting.first() + 2, 6, 30), "office"));
        planting.years().stream()
                .filter(year -> year.year() >= planting.first() + 2)
                .forEach(year -> planting.flag(year.year()));
    }

    /** A committee has concluded an agreement with a partner city. */
    private static void wrongDecider(Planting planting) {
        planting.without(document -> document.kind().equals("agreement"));
        planting.forum().documents().add(agreement(planting, LocalDate.of(planting.last() + 5, 12, 31), "committee"));
        planting.years().forEach(year -> planting.flag(year.year()));
    }

    private static void inactive(Planting planting) {
        planting.forum().describe(description -> description.withStatus("inactive"));
        planting.without(document -> document.kind().equals("reconsideration"));
        planting.flag(planting.years(), PlantedAgreements::nothingHappens);
    }

    private static void nothingHappens(YearPlan year) {
        Planting.answer(year, answer -> answer.withParticipants(Quantity.NONE, Quantity.NONE)
                .withTime(Quantity.NONE, Quantity.NONE)
                .withOther(new OtherCost.None()));
    }

    /** Two years without a meeting: the second one is too many. */
    private static void noMeetings(Planting planting) {
        planting.years(2, 3).forEach(year -> {
            year.meetings().clear();
            nothingHappens(year);
        });
        planting.years(3).forEach(year -> planting.flag(year.year()));
    }

    /** The city last hosted six years before the first year, and has not since. */
    private static void turnMissed(Planting planting) {
        host(planting, planting.first() - 6);
        planting.years().stream()
                .filter(year -> year.year() >= planting.first() + 2)
                .forEach(year -> planting.flag(year.year()));
    }

    /** The city hosted in the third year and wrote nothing. */
    private static void noHostingReport(Planting planting) {
        host(planting, planting.first() + 2);
        planting.years(2).stream()
                .filter(year -> year.year() < planting.last())
                .forEach(year -> planting.flag(year.year()));
    }

    private static void host(Planting planting, int year) {
        planting.without(document -> document.kind().equals("hosting_report"));
        planting.forum().roles().clear();
        planting.forum()
                .roles()
                .add(new Role(
                        planting.forum().id(),
                        "värd",
                        Body.POLITICIANS,
                        planting.years().get(0).unit().id(),
                        LocalDate.of(year, 5, 10),
                        null));
    }

    private static void roleEnded(Planting planting) {
        planting.years(3).forEach(year -> {
            planting.forum()
                    .roles()
                    .replaceAll(role -> new Role(
                            role.forumId(),
                            role.role(),
                            role.body(),
                            role.unitId(),
                            role.starts(),
                            LocalDate.of(year.year(), 6, 30)));
            planting.flag(year.year());
        });
    }

    /** Nobody else pays, in any year of the project. */
    private static void noFunding(Planting planting) {
        planting.forum()
                .projects()
                .replaceAll(project -> new Project(
                        project.forumId(),
                        "",
                        project.totalSek(),
                        BigDecimal.ZERO.setScale(2),
                        project.starts(),
                        project.ends(),
                        false));
        planting.years().forEach(year -> planting.flag(year.year()));
    }
}
