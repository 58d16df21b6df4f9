package forumkoll.ingest.text;

import java.nio.charset.StandardCharsets;

/** Text in UTF-16 with a byte order mark, as Teams and Excel write it. */
public final class Utf16 {

    private Utf16() {}

    /** Whether the bytes start with a byte order mark of UTF-16. */
    public static boolean isMarked(byte[] bytes) {
        return bytes.length >= 2
                && ((bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xFE)
                        || (bytes[0] == (byte) 0xFE && bytes[1] == (byte) 0xFF));
    }

    /** The text after the byte order mark; what is cut off at the end is U+FFFD. */
    public static String decode(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_16);
    }
}
