package forumkoll.demo.planted;

import forumkoll.demo.city.Book;
import forumkoll.demo.city.Document;
import forumkoll.demo.city.Evidence;
import forumkoll.demo.city.Kind;
import forumkoll.demo.city.Level;
import forumkoll.demo.city.Mode;
import forumkoll.demo.city.Shape;
import forumkoll.demo.city.Trip;
import java.time.LocalDate;
import java.util.List;

/** Papers, plans, reports and decisions that are missing. */
final class PlantedDuties {

    private static final int TERM = 4;
    private static final int FIRST_TERM = 2019;

    private PlantedDuties() {}

    static List<Planted> all() {
        Shape abroad = Shape.ofKind(Kind.NETWORK).at(Level.EUROPEAN).in(Book.NONE);
        Shape travelled = abroad.with(Evidence.LIST).meeting(Mode.MIXED).travelling();
        return List.of(
                Planted.of("position-paper-missing", PlantedDuties::noPositionPaper, abroad),
                Planted.of(
                        "action-plan-missing",
                        PlantedDuties::noActionPlan,
                        abroad.at(Level.GLOBAL).demanding()),
                Planted.of("annual-report-missing", PlantedDuties::noAnnualReport, abroad.at(Level.NORDIC)),
                Planted.of(
                        "reexamination-overdue",
                        PlantedDuties::notReexamined,
                        Shape.ofKind(Kind.MEMBERSHIP).at(Level.NORDIC).paying()),
                Planted.of("trip-without-decision", PlantedDuties::noDecision, travelled),
                Planted.of("trip-without-report", PlantedDuties::noReport, travelled));
    }

    private static void noPositionPaper(Planting planting) {
        planting.without(document -> document.kind().equals("position_paper"));
        planting.years().forEach(year -> planting.flag(year.year()));
    }

    /** No plan in the fourth year, and one of the last year without its last two parts. */
    private static void noActionPlan(Planting planting) {
        planting.without(document -> isOf(document, "action_plan", LocalDate.of(planting.first() + 3, 1, 1)));
        planting.forum()
                .documents()
                .replaceAll(document -> isOf(document, "action_plan", LocalDate.of(planting.last(), 1, 1))
                        ? withParts(document, "purpose;priorities;activities")
                        : document);
        planting.years(3).stream()
                .filter(year -> year.year() != planting.last())
                .forEach(year -> planting.flag(year.year()));
        planting.flag(planting.last());
    }

    private static boolean isOf(Document document, String kind, LocalDate validFrom) {
        return document.kind().equals(kind) && validFrom.equals(document.validFrom());
    }

    private static Document withParts(Document document, String parts) {
        return new Document(
                document.forumId(),
                document.kind(),
                document.dated(),
                document.validFrom(),
                document.validTo(),
                document.unitId(),
                document.decidedBy(),
                parts,
                document.tripId(),
                document.reference());
    }

    /** No report of the third and fourth year; that of the last year is not due until the summer after. */
    private static void noAnnualReport(Planting planting) {
        planting.years(2, 3).forEach(year -> {
            planting.without(document ->
                    document.kind().equals("annual_report") && document.dated().getYear() == year.year());
            if (year.year() < planting.last()) {
                planting.flag(year.year());
            }
        });
    }

    /** A membership decided on twelve years before the first year and never gone through since. */
    private static void notReexamined(Planting planting) {
        LocalDate decided = LocalDate.of(planting.first() - 12, 4, 1);
        planting.without(document -> document.kind().equals("reconsideration"));
        planting.forum()
                .documents()
                .replaceAll(document -> document.kind().equals("membership_decision")
                        ? new Document(
                                document.forumId(),
                                document.kind(),
                                decided,
                                null,
                                null,
                                document.unitId(),
                                document.decidedBy(),
                                "",
                                "",
                                document.reference())
                        : document);
        planting.years().forEach(year -> planting.flag(year.year()));
    }

    private static void noDecision(Planting planting) {
        planting.flag(planting.years(2), year -> {
            Trip trip = year.trips().get(0);
            planting.without(document -> document.kind().equals("delegation_decision")
                    && document.tripId().equals(trip.id()));
        });
    }

    private static void noReport(Planting planting) {
        planting.flag(planting.years(3), year -> {
            Trip trip = year.trips().get(0);
            planting.without(document ->
                    document.kind().equals("travel_report") && document.tripId().equals(trip.id()));
        });
    }

    /** The last year of the last term of office that had ended, or ends, with a year. */
    static int lastYearOfEndedTerm(int year) {
        int into = Math.floorMod(year - FIRST_TERM, TERM);
        return into == TERM - 1 ? year : year - into - 1;
    }
}
