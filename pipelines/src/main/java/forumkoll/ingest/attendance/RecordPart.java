package forumkoll.ingest.attendance;

import java.util.List;

/** Whole records of a file, as UTF-8; every record ends with a line end. */
final class RecordPart {

    private final byte[] bytes;
    private final int length;
    private final long firstLine;
    private final List<Fault> faults;

    /**
     * A line that is no record.
     *
     * @param from where the line starts in the part
     * @param to where the next line starts
     * @param code {@code stray_quote} or {@code too_long}
     */
    record Fault(int from, int to, String code) {}

    /**
     * A part that holds {@code bytes}, which it does not copy.
     *
     * @param length how many of the bytes count
     * @param firstLine line of the file, from 1, that the part starts with
     * @param faults lines that are no records, in order
     */
    RecordPart(byte[] bytes, int length, long firstLine, List<Fault> faults) {
        this.bytes = bytes;
        this.length = length;
        this.firstLine = firstLine;
        this.faults = List.copyOf(faults);
    }

    byte[] bytes() {
        return bytes;
    }

    int length() {
        return length;
    }

    long firstLine() {
        return firstLine;
    }

    List<Fault> faults() {
        return faults;
    }
}
