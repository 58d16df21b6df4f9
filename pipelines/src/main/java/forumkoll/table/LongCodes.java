package forumkoll.table;

import java.util.Arrays;

/** Numbers the distinct values of a column from 0, in the order they come, as long as they are few. */
final class LongCodes {

    private static final int MOST = 1 << 16;
    private static final int SLOTS = 4 * MOST;
    private static final long SPREAD = 0x9E3779B97F4A7C15L;

    private final long[] values = new long[MOST];
    private final int[] slots = new int[SLOTS];
    private int size;
    private boolean full;
    private long lastValue;
    private int lastCode = -1;

    LongCodes() {
        Arrays.fill(slots, -1);
    }

    /** The code of a value; none when there are too many values to number. */
    int code(long value) {
        if (lastCode >= 0 && lastValue == value) {
            return lastCode;
        }
        int slot = (int) ((value * SPREAD) >>> (Long.SIZE - 18));
        while (slots[slot] >= 0 && values[slots[slot]] != value) {
            slot = (slot + 1) & (SLOTS - 1);
        }
        if (slots[slot] < 0) {
            if (size == MOST) {
                full = true;
                return -1;
            }
            values[size] = value;
            slots[slot] = size++;
        }
        lastValue = value;
        lastCode = slots[slot];
        return lastCode;
    }

    /** Whether a value could not be numbered. */
    boolean isFull() {
        return full;
    }

    int size() {
        return size;
    }

    /** The values by code; the first {@link #size()} count. */
    long[] values() {
        return values;
    }
}
