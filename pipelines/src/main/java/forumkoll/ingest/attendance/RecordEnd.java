package forumkoll.ingest.attendance;

/** Finds where a record that holds quotes ends, by the rules of RFC 4180; bytes are UTF-8. */
final class RecordEnd {

    /** The bytes end before the record does. */
    static final int UNFINISHED = -1;

    /** A quote does not close where its cell ends, or swallows whole records. */
    static final int FAULT = -2;

    private static final byte QUOTE = '"';

    private final byte separator;
    private final int width;
    private final int longestBytes;

    /**
     * For files of one form.
     *
     * @param width columns of the heading; 0 while that is not known
     * @param longestBytes a record longer than this is a fault
     */
    RecordEnd(byte separator, int width, int longestBytes) {
        this.separator = separator;
        this.width = width;
        this.longestBytes = longestBytes;
    }

    /** The position after the record's line end, {@link #UNFINISHED} or {@link #FAULT}. */
    int find(byte[] bytes, int start, int length) {
        int limit = Math.min(length, start + longestBytes);
        int beyond = limit < length ? FAULT : UNFINISHED;
        int at = start;
        while (at < limit) {
            if (bytes[at] == QUOTE) {
                at = afterQuoted(bytes, at, limit);
                if (at < 0) {
                    return at == FAULT ? FAULT : beyond;
                }
            }
            while (at < limit && bytes[at] != separator && bytes[at] != '\n' && bytes[at] != '\r') {
                at++;
            }
            if (at < limit && bytes[at] != separator) {
                int end = lineEnd(bytes, at, limit);
                return end < 0 ? beyond : end;
            }
            at++;
        }
        return beyond;
    }

    /** The position after the line end at or after {@code at}, or {@link #UNFINISHED}. */
    static int lineEnd(byte[] bytes, int at, int length) {
        int end = at;
        while (end < length && bytes[end] != '\n' && bytes[end] != '\r') {
            end++;
        }
        if (end == length || (bytes[end] == '\r' && end + 1 == length)) {
            return UNFINISHED;
        }
        return bytes[end] == '\r' && bytes[end + 1] == '\n' ? end + 2 : end + 1;
    }

    /** How many lines end between two positions. */
    static int lines(byte[] bytes, int from, int to) {
        int lines = 0;
        int at = from;
        while (at < to) {
            at = lineEnd(bytes, at, to);
            if (at < 0) {
                return lines + 1; // a lone return at the very end
            }
            lines++;
        }
        return lines;
    }

    /** The position after the cell that opens at {@code open}: at a separator or line end. */
    private int afterQuoted(byte[] bytes, int open, int limit) {
        int breaks = 0;
        int separators = 0;
        int at = open + 1;
        while (at < limit) {
            byte here = bytes[at];
            if (here == QUOTE) {
                if (at + 1 == limit) {
                    return UNFINISHED;
                }
                if (bytes[at + 1] != QUOTE) {
                    boolean swallows = width > 1 && breaks > 0 && separators == breaks * (width - 1);
                    return swallows ? FAULT : afterClosing(bytes, at + 1, limit);
                }
                at++;
            } else if (here == separator) {
                separators++;
            } else if (here == '\n' || (here == '\r' && at + 1 < limit && bytes[at + 1] != '\n')) {
                boolean lastInCell =
                        at + 1 < limit && bytes[at + 1] == QUOTE && (at + 2 == limit || bytes[at + 2] != QUOTE);
                breaks += lastInCell ? 0 : 1;
            }
            at++;
        }
        return UNFINISHED;
    }

    /** Only white space may stand between a closing quote and the end of its cell. */
    private int afterClosing(byte[] bytes, int closed, int limit) {
        int at = closed;
        while (at < limit) {
            byte here = bytes[at];
            if (here == separator || here == '\n' || here == '\r') {
                return at;
            }
            if (!Character.isWhitespace(here)) {
                return FAULT;
            }
            at++;
        }
        return UNFINISHED;
    }
}
