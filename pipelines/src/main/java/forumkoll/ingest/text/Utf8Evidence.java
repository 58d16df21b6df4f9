package forumkoll.ingest.text;

/**
 * Signs of UTF-8 in bytes that are not all UTF-8. A Swedish text in Windows-1252, ISO-8859-15 or CP437 never holds the
 * byte pairs of å, ä or ö in UTF-8 (they would read {@code Ã¥}), so a single one says that the file is UTF-8 with
 * damaged bytes and not a file in another charset.
 */
final class Utf8Evidence {

    private Utf8Evidence() {}

    /** How many letters, no-break spaces and dashes in UTF-8 there are, and a letter cut off by the end of the file. */
    static int count(byte[] bytes) {
        int count = 0;
        for (int i = 0; i < bytes.length; i++) {
            int first = bytes[i] & 0xFF;
            int second = i + 1 < bytes.length ? bytes[i + 1] & 0xFF : -1;
            boolean letter = first == 0xC3 && (second == -1 || (second >= 0x80 && second <= 0xBF));
            boolean sign = first == 0xC2 && second >= 0xA0 && second <= 0xBF;
            boolean dash = first == 0xE2 && second == 0x80;
            if (letter || sign || dash) {
                count++;
            }
        }
        return count;
    }
}
