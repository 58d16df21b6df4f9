package forumkoll.demo.planted;

import forumkoll.demo.city.Answer;
import forumkoll.demo.city.Book;
import forumkoll.demo.city.Invoice;
import forumkoll.demo.city.Kind;
import forumkoll.demo.city.Level;
import forumkoll.demo.city.Organiser;
import forumkoll.demo.city.OtherCost;
import forumkoll.demo.city.Quantity;
import forumkoll.demo.city.Shape;
import forumkoll.demo.city.Shape.Crowd;
import forumkoll.demo.city.Unit;
import forumkoll.demo.city.Vocabulary.Topics;
import forumkoll.demo.city.YearPlan;
import java.util.ArrayList;
import java.util.List;

/** Things that the city does twice. */
final class PlantedOverlaps {

    private PlantedOverlaps() {}

    static List<Planted> all() {
        Shape network = Shape.ofKind(Kind.NETWORK).in(Book.NONE);
        return List.of(
                Planted.of(
                        "similar-forums",
                        PlantedOverlaps::similar,
                        network.on(Topics.REGIONAL_DEVELOPMENT).at(Level.LOCAL),
                        network.on(Topics.REGIONAL_DEVELOPMENT).at(Level.NATIONAL)),
                Planted.of(
                        "same-people-same-topic",
                        PlantedOverlaps::samePeople,
                        network.of(Crowd.FOUR),
                        network.at(Level.NATIONAL).of(Crowd.OF_THE_FORUM_BEFORE)),
                Planted.of(
                        "membership-paid-twice",
                        PlantedOverlaps::paidTwice,
                        Shape.ofKind(Kind.MEMBERSHIP).paying()));
    }

    /** Two networks for one purpose have one organiser. */
    private static void similar(Planting planting) {
        String purposeToo = planting.other().forum().description().purpose();
        planting.forum().describe(description -> description.isFor(purposeToo));
        runSecondLikeFirst(planting, planting.forum().forum().description().purpose());
        planting.years().forEach(year -> planting.flagPair(year.year()));
    }

    /** The four who meet in one network meet in another, which has taken up the first one's topic. */
    private static void samePeople(Planting planting) {
        runSecondLikeFirst(planting, planting.forum().forum().description().purpose());
        planting.years().forEach(year -> planting.flagPair(year.year()));
    }

    private static void runSecondLikeFirst(Planting planting, String purposeToo) {
        Organiser former = planting.other().forum().organiser();
        Organiser organiser = planting.forum().forum().organiser();
        planting.other().describe(description -> description.runBy(organiser, purposeToo));
        planting.other()
                .years()
                .values()
                .forEach(year -> Planting.answer(year, answer -> answer.runBy(former, organiser)));
    }

    /** A second unit pays the fee too. */
    private static void paidTwice(Planting planting) {
        planting.flag(planting.years(), year -> {
            Unit second = secondUnit(planting, year);
            for (Invoice invoice : new ArrayList<>(year.invoices())) {
                year.invoices().add(invoice.to(second));
            }
            for (Answer answer : new ArrayList<>(year.answers())) {
                year.answers()
                        .add(answer.of(second)
                                .withParticipants(Quantity.NONE, Quantity.NONE)
                                .withTime(answer.meetings(), Quantity.NONE)
                                .withOther(new OtherCost.None()));
            }
        });
    }

    /** Another unit of the supplier ledger that is not reorganised and always answers. */
    private static Unit secondUnit(Planting planting, YearPlan year) {
        return planting.district().units().stream()
                .filter(unit -> unit.book() == Book.RESKONTRA
                        && unit.validFrom() == null
                        && unit.validTo() == null
                        && !unit.id().equals(year.unit().id()))
                .reduce((one, later) -> later)
                .orElseThrow();
    }
}
