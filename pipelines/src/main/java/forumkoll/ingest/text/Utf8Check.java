package forumkoll.ingest.text;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/**
 * Whether bytes are UTF-8 (The Unicode Standard, table 3-7), eight at a time as long as they are ASCII: the JDK's
 * decoder takes four times as long over a large file.
 */
final class Utf8Check {

    /** Some byte cannot stand where it does. */
    static final int NOT_UTF_8 = -1;

    private static final VarHandle LONGS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long NOT_ASCII = 0x8080808080808080L;

    private Utf8Check() {}

    /** How many of the first {@code length} bytes are whole characters, or {@link #NOT_UTF_8}; fewer when the last is cut. */
    static int wholeCharacters(byte[] bytes, int length) {
        int at = 0;
        while (at < length) {
            if (at + Long.BYTES <= length && ((long) LONGS.get(bytes, at) & NOT_ASCII) == 0) {
                at += Long.BYTES;
            } else if (bytes[at] >= 0) {
                at++;
            } else {
                int size = size(bytes[at] & 0xFF);
                if (size == 0 || !continues(bytes, at, Math.min(at + size, length))) {
                    return NOT_UTF_8;
                }
                if (at + size > length) {
                    return at;
                }
                at += size;
            }
        }
        return length;
    }

    /** Bytes of the character that begins with {@code first}; 0 when none does. */
    private static int size(int first) {
        if (first >= 0xC2 && first <= 0xDF) {
            return 2;
        }
        if (first >= 0xE0 && first <= 0xEF) {
            return 3;
        }
        return first >= 0xF0 && first <= 0xF4 ? 4 : 0;
    }

    private static boolean continues(byte[] bytes, int from, int to) {
        for (int at = from + 1; at < to; at++) {
            if ((bytes[at] & 0xC0) != 0x80) {
                return false;
            }
        }
        return from + 1 >= to || isShortest(bytes[from] & 0xFF, bytes[from + 1] & 0xFF);
    }

    /** No character in more bytes than it needs, no half of a surrogate pair, nothing past U+10FFFF. */
    private static boolean isShortest(int first, int second) {
        return switch (first) {
            case 0xE0 -> second >= 0xA0;
            case 0xED -> second < 0xA0;
            case 0xF0 -> second >= 0x90;
            case 0xF4 -> second < 0x90;
            default -> true;
        };
    }
}
