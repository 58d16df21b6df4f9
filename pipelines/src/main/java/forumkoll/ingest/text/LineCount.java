package forumkoll.ingest.text;

/** Lines of a text, from 1; a line ends with LF, CR LF or CR. */
public final class LineCount {

    private LineCount() {}

    /** The line on which byte {@code position} stands. */
    static int at(byte[] bytes, int position) {
        int line = 1;
        for (int i = 0; i < position; i++) {
            boolean loneReturn = bytes[i] == '\r' && (i + 1 == bytes.length || bytes[i + 1] != '\n');
            if (bytes[i] == '\n' || loneReturn) {
                line++;
            }
        }
        return line;
    }

    /** The line on which character {@code position} stands. */
    static int at(String text, int position) {
        return 1 + breaks(text, 0, position);
    }

    /** How many lines end between two positions. */
    public static int breaks(String text, int from, int to) {
        int breaks = 0;
        for (int i = from; i < Math.min(to, text.length()); i++) {
            char c = text.charAt(i);
            boolean loneReturn = c == '\r' && (i + 1 == text.length() || text.charAt(i + 1) != '\n');
            if (c == '\n' || loneReturn) {
                breaks++;
            }
        }
        return breaks;
    }
}
