package forumkoll.demo.city;

import java.util.List;

/** Chance that repeats itself: the same seed and words always give the same throws, on every Java. */
public final class Dice {

    private static final long GOLDEN_GAMMA = 0x9E3779B97F4A7C15L;

    private long state;

    private Dice(long state) {
        this.state = state;
    }

    /** Dice of their own for each set of words, so that one more throw in one place moves nothing in another. */
    public static Dice of(long seed, String... words) {
        long state = seed;
        for (String word : words) {
            for (int i = 0; i < word.length(); i++) {
                state = mixed(state * 31 + word.charAt(i));
            }
            state = mixed(state + GOLDEN_GAMMA);
        }
        return new Dice(state);
    }

    /** A number from 0 up to, not including, {@code bound}. */
    public int below(int bound) {
        state += GOLDEN_GAMMA;
        return (int) Long.remainderUnsigned(mixed(state), bound);
    }

    /** A number from {@code least} to {@code most}, both possible. */
    public int between(int least, int most) {
        return least + below(most - least + 1);
    }

    /** True once in so many throws. */
    public boolean oneIn(int sides) {
        return below(sides) == 0;
    }

    /** One of the options. */
    public <T> T pick(List<T> options) {
        return options.get(below(options.size()));
    }

    /** The last steps of SplitMix64 (Steele, Lea and Flood 2014). */
    private static long mixed(long value) {
        long mixed = (value ^ (value >>> 30)) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
        return mixed ^ (mixed >>> 31);
    }
}
