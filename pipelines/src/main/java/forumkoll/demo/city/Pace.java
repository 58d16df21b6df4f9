package forumkoll.demo.city;

import java.time.Duration;

/**
 * How often and for how long a forum meets in a year, and how many people of the city take part.
 *
 * <p>An hour of everybody counted, a light meeting takes at most two hours, a demanding one at least five and a half and
 * at most sixteen, journeys included: whichever of them are known in a year, while a quarter are light and a quarter
 * demanding, none is above the upper quartile by three times the distance between the quartiles.
 */
record Pace(int held, Duration length, int officials, int politicians) {

    /** A crowd is this large. */
    private static final int CROWD = 4;

    private static final int WORKING_PARTY = 3;
    private static final int HALF_HOUR = 30;

    /** As the dice have it, within what is usual for such a forum. */
    static Pace of(Shape shape, Dice dice) {
        return shape.effort() == Effort.LIGHT ? light(shape, dice) : demanding(shape, dice);
    }

    private static Pace light(Shape shape, Dice dice) {
        int officials = shape.crowd() == Shape.Crowd.FEW ? dice.between(1, 2) : CROWD;
        int halfHours = officials == 1 ? dice.between(2, 4) : 2;
        return new Pace(dice.between(2, 5), length(halfHours), officials, 0);
    }

    /** Who travels also works, else travel would be most of the cost; politicians only come along where the logs tell whose the hours are. */
    private static Pace demanding(Shape shape, Dice dice) {
        if (shape.travels()) {
            return new Pace(dice.between(4, 5), length(6), WORKING_PARTY, 0);
        }
        int held = dice.between(3, 5);
        int halfHours = dice.between(5, 6);
        boolean withPoliticians = shape.evidence() != Evidence.SURVEY_ONLY && dice.oneIn(2);
        return new Pace(held, length(halfHours), WORKING_PARTY, withPoliticians ? dice.between(1, 2) : 0);
    }

    private static Duration length(int halfHours) {
        return Duration.ofMinutes((long) HALF_HOUR * halfHours);
    }
}
