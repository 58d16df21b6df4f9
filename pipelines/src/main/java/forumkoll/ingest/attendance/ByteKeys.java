package forumkoll.ingest.attendance;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Numbers distinct keys from 0 in the order they come. A key is up to a few stretches of bytes and two numbers. */
final class ByteKeys {

    private static final VarHandle LONGS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long SPREAD = 0x9E3779B97F4A7C15L;
    private static final byte BETWEEN = (byte) 0xFF; // never in UTF-8

    private int[] slots = new int[1 << 12];
    private long[] hashes = new long[1 << 10];
    private int[] starts = new int[(1 << 10) + 1];
    private byte[] arena = new byte[1 << 16];
    private int size;

    ByteKeys() {
        Arrays.fill(slots, -1);
    }

    /** How many keys there are; the next new key gets this number. */
    int size() {
        return size;
    }

    /**
     * The number of a key.
     *
     * @param edges where each stretch of {@code bytes} starts and ends: from, to, from, to
     */
    int code(byte[] bytes, int[] edges, long first, long second) {
        long hash = hash(bytes, edges, first * 31 + second);
        int slot = (int) (hash >>> 32) & (slots.length - 1);
        while (slots[slot] >= 0) {
            int code = slots[slot];
            if (hashes[code] == hash && same(code, bytes, edges, first, second)) {
                return code;
            }
            slot = (slot + 1) & (slots.length - 1);
        }
        slots[slot] = size;
        store(hash, bytes, edges, first, second);
        if (size * 4 > slots.length) {
            spread();
        }
        return size - 1;
    }

    /** The first stretch of a key, as text. */
    String text(int code) {
        int from = starts[code] + 2 * Long.BYTES;
        int to = from;
        while (arena[to] != BETWEEN) {
            to++;
        }
        return new String(arena, from, to - from, StandardCharsets.UTF_8);
    }

    private boolean same(int code, byte[] bytes, int[] edges, long first, long second) {
        int at = starts[code];
        if ((long) LONGS.get(arena, at) != first || (long) LONGS.get(arena, at + Long.BYTES) != second) {
            return false;
        }
        at += 2 * Long.BYTES;
        for (int i = 0; i < edges.length; i += 2) {
            int length = edges[i + 1] - edges[i];
            if (at + length >= starts[code + 1]
                    || !Arrays.equals(arena, at, at + length, bytes, edges[i], edges[i + 1])
                    || arena[at + length] != BETWEEN) {
                return false;
            }
            at += length + 1;
        }
        return true;
    }

    private void store(long hash, byte[] bytes, int[] edges, long first, long second) {
        int at = starts[size];
        int length = 2 * Long.BYTES;
        for (int i = 0; i < edges.length; i += 2) {
            length += edges[i + 1] - edges[i] + 1;
        }
        if (at + length > arena.length) {
            arena = Arrays.copyOf(arena, Math.max(2 * arena.length, at + length));
        }
        if (size == hashes.length) {
            hashes = Arrays.copyOf(hashes, 2 * size);
            starts = Arrays.copyOf(starts, 2 * size + 1);
        }
        LONGS.set(arena, at, first);
        LONGS.set(arena, at + Long.BYTES, second);
        at += 2 * Long.BYTES;
        for (int i = 0; i < edges.length; i += 2) {
            int stretch = edges[i + 1] - edges[i];
            System.arraycopy(bytes, edges[i], arena, at, stretch);
            at += stretch;
            arena[at++] = BETWEEN;
        }
        hashes[size++] = hash;
        starts[size] = at;
    }

    private void spread() {
        slots = new int[2 * slots.length];
        Arrays.fill(slots, -1);
        for (int code = 0; code < size; code++) {
            int slot = (int) (hashes[code] >>> 32) & (slots.length - 1);
            while (slots[slot] >= 0) {
                slot = (slot + 1) & (slots.length - 1);
            }
            slots[slot] = code;
        }
    }

    private static long hash(byte[] bytes, int[] edges, long seed) {
        long hash = seed * SPREAD;
        for (int i = 0; i < edges.length; i += 2) {
            int at = edges[i];
            int to = edges[i + 1];
            for (; at + Long.BYTES <= to; at += Long.BYTES) {
                hash = (hash ^ (long) LONGS.get(bytes, at)) * SPREAD;
                hash ^= hash >>> 29;
            }
            long tail = ((long) to - edges[i]) ^ last(bytes, at, to);
            hash = (hash ^ tail) * SPREAD;
            hash ^= hash >>> 31;
        }
        return hash * SPREAD;
    }

    /** Up to seven bytes as one number; of a record in the middle of its buffer in one reading. */
    private static long last(byte[] bytes, int from, int to) {
        int bits = (to - from) * Byte.SIZE;
        if (bits == 0) {
            return 0;
        }
        if (from + Long.BYTES <= bytes.length) {
            return (long) LONGS.get(bytes, from) << (Long.SIZE - bits);
        }
        long last = 0;
        for (int at = to - 1; at >= from; at--) {
            last = last << Byte.SIZE | (bytes[at] & 0xFF);
        }
        return last << (Long.SIZE - bits);
    }
}
