package forumkoll.demo.city;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.IntStream;

/**
 * How large a made-up city is and which years it tells of.
 *
 * @param forumCount how many forums, group lines included
 * @param seed another seed gives other figures
 */
public record City(int firstYear, int lastYear, int forumCount, long seed) {

    /** Forums of a city of scale 1, and of every district of a larger one. */
    public static final int DISTRICT_SIZE = 115;

    /** Ordinary forums that every city needs for its topics to be covered. */
    public static final int LEAST_ORDINARY = 24;

    private static final int FORUMS_A_TOPIC = 7;
    private static final int MOST_TOPICS = 24;
    private static final int YEARS_BEFORE_REORGANISATION = 4;

    /** A city of {@code scale}, but not too small for {@code planted} forums beside the ordinary ones. */
    public static City of(int firstYear, int lastYear, BigDecimal scale, long seed, int planted) {
        int wanted = scale.multiply(BigDecimal.valueOf(DISTRICT_SIZE))
                .setScale(0, RoundingMode.HALF_UP)
                .intValueExact();
        return new City(firstYear, lastYear, Math.max(wanted, LEAST_ORDINARY + planted), seed);
    }

    public List<Integer> years() {
        return IntStream.rangeClosed(firstYear, lastYear).boxed().toList();
    }

    /** The districts, each with its units and forums; the last one may be smaller. */
    public List<District> districts() {
        return IntStream.range(0, (forumCount + DISTRICT_SIZE - 1) / DISTRICT_SIZE)
                .mapToObj(number ->
                        new District(this, number, Math.min(DISTRICT_SIZE, forumCount - number * DISTRICT_SIZE)))
                .toList();
    }

    /** The topics of ordinary forums: few enough that each has several. */
    public List<Vocabulary.Topic> topics() {
        return Vocabulary.ordinary(Math.max(3, Math.min(MOST_TOPICS, forumCount / FORUMS_A_TOPIC)));
    }

    /** The first year of the new organisation; after the last year when there is none. */
    int reorganisation() {
        return firstYear == lastYear ? lastYear + 1 : Math.min(firstYear + YEARS_BEFORE_REORGANISATION, lastYear);
    }

    /** The year whose fees are in the city's SIE file too; after the last year when the city has too few. */
    public int bookedTwice() {
        return firstYear + 2;
    }

    /** Dice for something named. */
    public Dice dice(String... words) {
        return Dice.of(seed, words);
    }
}
