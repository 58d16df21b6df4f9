package forumkoll.demo.planted;

import forumkoll.demo.city.Book;
import forumkoll.demo.city.Evidence;
import forumkoll.demo.city.Kind;
import forumkoll.demo.city.Meeting;
import forumkoll.demo.city.Person;
import forumkoll.demo.city.Quantity;
import forumkoll.demo.city.Shape;
import java.math.BigDecimal;
import java.util.List;

/** Participation and fees that do not go together. */
final class PlantedUse {

    private static final BigDecimal TOO_MUCH_SEK = new BigDecimal("5000.00");

    private PlantedUse() {}

    static List<Planted> all() {
        Shape membership = Shape.ofKind(Kind.MEMBERSHIP).paying();
        Shape network = Shape.ofKind(Kind.NETWORK);
        return List.of(
                Planted.of(
                        "fee-without-participation",
                        PlantedUse::nobodyTakesPart,
                        membership.with(Evidence.SURVEY_ONLY)),
                Planted.of("declared-never-attended", PlantedUse::neverAttended, network),
                Planted.of(
                        "attended-undeclared",
                        PlantedUse::notDeclared,
                        network.in(Book.NONE).demanding()),
                Planted.of("paid-undeclared", PlantedUse::feeNotDeclared, membership.demanding()),
                Planted.of("fee-differs", PlantedUse::anotherFee, membership.demanding()));
    }

    /** A fee, and the survey says that nobody takes part. */
    private static void nobodyTakesPart(Planting planting) {
        planting.flag(
                planting.years(),
                year -> Planting.answer(year, answer -> answer.withParticipants(Quantity.NONE, Quantity.NONE)
                        .withTime(Quantity.NONE, Quantity.NONE)));
    }

    /** Participants by the survey, but everybody declined every meeting. */
    private static void neverAttended(Planting planting) {
        planting.flag(planting.years(), year -> year.meetings().replaceAll(PlantedUse::declinedByAllOfOurs));
    }

    private static Meeting declinedByAllOfOurs(Meeting meeting) {
        List<Person> invited = new java.util.ArrayList<>(meeting.accepted());
        invited.addAll(meeting.declined());
        return meeting.answered(
                invited.stream().filter(person -> !person.isOurs()).toList(),
                invited.stream().filter(Person::isOurs).toList());
    }

    /** People in meetings of a forum that their unit does not tell of. */
    private static void notDeclared(Planting planting) {
        planting.flag(planting.years(2, 3), year -> year.answers().clear());
    }

    /** A fee in the ledger, none in the survey. */
    private static void feeNotDeclared(Planting planting) {
        planting.flag(planting.years(2, 4), year -> Planting.answer(year, answer -> answer.withFee(BigDecimal.ZERO)));
    }

    /** More in the survey than in the ledger. */
    private static void anotherFee(Planting planting) {
        planting.flag(
                planting.years(2, 3),
                year -> Planting.answer(
                        year, answer -> answer.withFee(answer.feeSek().add(TOO_MUCH_SEK))));
    }
}
