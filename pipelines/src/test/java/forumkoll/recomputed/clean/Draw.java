package forumkoll.recomputed.clean;

import java.util.List;
import java.util.Random;

/** Draws at random, the same from the same seed. */
final class Draw {

    private final Random random;

    Draw(long seed) {
        this.random = new Random(seed);
    }

    int below(int limit) {
        return random.nextInt(limit);
    }

    boolean chance(int percent) {
        return below(100) < percent;
    }

    <T> T maybe(int percent, T value) {
        return chance(percent) ? value : null;
    }

    /** One of some words that blanks part. */
    String one(String words) {
        return one(List.of(words.split(" ", -1)));
    }

    <T> T one(List<T> of) {
        return of.get(below(of.size()));
    }
}
