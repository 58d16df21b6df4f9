package forumkoll.demo.planted;

import forumkoll.demo.city.Areas;
import forumkoll.demo.city.Book;
import forumkoll.demo.city.Evidence;
import forumkoll.demo.city.Kind;
import forumkoll.demo.city.Quantity;
import forumkoll.demo.city.Registers.Candidate;
import forumkoll.demo.city.Registers.Goal;
import forumkoll.demo.city.Shape;
import forumkoll.demo.city.Vocabulary;
import forumkoll.demo.city.Vocabulary.Topics;
import java.util.List;

/** Goals that no forum covers, areas with few forums, and forums that the city is not in. */
final class PlantedGaps {

    private PlantedGaps() {}

    static List<Planted> all() {
        Shape smallNetwork = Shape.ofKind(Kind.NETWORK);
        return List.of(
                Planted.of("goal-uncovered", PlantedGaps::goalUncovered),
                Planted.of(
                        "goal-weakly-covered",
                        PlantedGaps::goalWeaklyCovered,
                        Shape.ofKind(Kind.NETWORK)
                                .with(Evidence.SURVEY_ONLY)
                                .in(Book.NONE)
                                .on(Topics.NATIONAL_MINORITIES)),
                Planted.of("area-thin", PlantedGaps::areaThin, smallNetwork, smallNetwork.demanding()),
                Planted.of("candidate-not-joined", PlantedGaps::candidateNotJoined));
    }

    /** A goal on a topic that no forum has. */
    private static void goalUncovered(Planting planting) {
        if (planting.isFirstDistrict()) {
            addGoal(planting, Topics.SEGREGATION);
        }
    }

    /** A goal on a topic whose only forums nobody takes part in. */
    private static void goalWeaklyCovered(Planting planting) {
        planting.forum()
                .years()
                .values()
                .forEach(year -> Planting.answer(year, answer -> answer.withParticipants(Quantity.NONE, Quantity.NONE)
                        .withTime(Quantity.NONE, Quantity.NONE)));
        if (planting.isFirstDistrict()) {
            addGoal(planting, Topics.NATIONAL_MINORITIES);
        }
    }

    private static void addGoal(Planting planting, Topics code) {
        Vocabulary.Topic topic = Vocabulary.topic(code);
        for (int year : planting.district().city().years()) {
            planting.registers().goals().add(new Goal("mal-" + topic.code(), year, topic));
            flagIfAnswered(planting, year);
        }
    }

    /** An area with two forums and a goal. */
    private static void areaThin(Planting planting) {
        if (planting.isFirstDistrict()) {
            String topic = planting.registers().goals().get(0).topic().code();
            planting.registers().areas().add(new Areas.Area("D", "Utkanten", "The outskirts", "", topic));
            planting.forums().forEach(plan -> plan.describe(description -> description.in("D")));
            planting.district().city().years().forEach(year -> flagIfAnswered(planting, year));
        }
    }

    /** A forum that somebody has pointed out and nobody joined. */
    private static void candidateNotJoined(Planting planting) {
        if (planting.isFirstDistrict()) {
            planting.registers()
                    .candidates()
                    .add(new Candidate("Kommunernas bristyrkeskrets", Topics.COMPETENCE_SUPPLY.word()));
            planting.district().city().years().forEach(year -> flagIfAnswered(planting, year));
        }
    }

    private static void flagIfAnswered(Planting planting, int year) {
        if (year != planting.silentYear()) {
            planting.flagCity(year);
        }
    }
}
