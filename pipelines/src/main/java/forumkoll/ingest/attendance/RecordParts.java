package forumkoll.ingest.attendance;

import forumkoll.ingest.attendance.RecordPart.Fault;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Cuts a stream of UTF-8 into parts that hold whole records, so that parts can be read on several threads. Where a
 * quote does not close, its line is a fault and the next line is a record again.
 */
final class RecordParts {

    private final InputStream in;
    private final int partBytes;
    private final int longestBytes;
    private RecordEnd recordEnd = new RecordEnd((byte) ';', 0, 0);
    private byte[] rest = new byte[0];
    private long line = 1;
    private boolean ended;

    /**
     * Starts at the beginning of {@code in}.
     *
     * @param longestBytes longest record that is taken; well below {@code partBytes}
     */
    RecordParts(InputStream in, int partBytes, int longestBytes) {
        this.in = in;
        this.partBytes = partBytes;
        this.longestBytes = longestBytes;
    }

    /** The bytes the file begins with, one part at most; what {@link #next} gives starts there too. */
    byte[] beginning() throws IOException {
        rest = filled();
        return rest;
    }

    /** Goes on after the heading, whose form the records have. */
    void afterHeading(int headingBytes, int headingLines, RecordEnd form) {
        rest = Arrays.copyOfRange(rest, headingBytes, rest.length);
        line += headingLines;
        recordEnd = form;
    }

    /** The next records; null after the last. */
    RecordPart next() throws IOException {
        byte[] bytes = filled();
        if (bytes.length == 0) {
            return null;
        }
        List<Fault> faults = new ArrayList<>();
        long firstLine = line;
        int at = 0;
        while (at < bytes.length) {
            int end = plainEnd(bytes, at);
            boolean isPlain = end >= 0;
            if (end == RecordEnd.FAULT) {
                end = recordEnd.find(bytes, at, bytes.length);
                boolean faulty = end == RecordEnd.FAULT || (ended && end == RecordEnd.UNFINISHED);
                if (faulty) {
                    end = RecordEnd.lineEnd(bytes, at, bytes.length);
                    if (end >= 0) {
                        faults.add(new Fault(at, end, "stray_quote"));
                    }
                }
            } else if (end - at > longestBytes) {
                faults.add(new Fault(at, end, "too_long"));
            }
            if (end < 0) {
                break;
            }
            line += isPlain || end - at > longestBytes ? 1 : RecordEnd.lines(bytes, at, end);
            at = end;
        }
        rest = Arrays.copyOfRange(bytes, at, bytes.length);
        if (rest.length > longestBytes && at == 0) {
            faults.add(new Fault(0, skipLine(), "too_long"));
            line++;
            return new RecordPart(bytes, faults.get(faults.size() - 1).to(), firstLine, faults);
        }
        return new RecordPart(bytes, at, firstLine, faults);
    }

    /** The position after a line without quotes, {@link RecordEnd#UNFINISHED}, or FAULT when it must be looked at. */
    private static int plainEnd(byte[] bytes, int start) {
        int at = start;
        while (at < bytes.length) {
            byte here = bytes[at++];
            if ((here & 0xFF) <= '"') {
                if (here == '\n') {
                    return at;
                }
                if (here == '"' || (here == '\r' && at < bytes.length && bytes[at] != '\n')) {
                    return RecordEnd.FAULT;
                }
            }
        }
        return RecordEnd.UNFINISHED;
    }

    /** Reads past the end of a line that no part can hold; gives how many bytes of the part it takes: all. */
    private int skipLine() throws IOException {
        int whole = rest.length;
        rest = new byte[0];
        int end = RecordEnd.UNFINISHED;
        while (end < 0) {
            byte[] more = filled();
            if (more.length == 0) {
                return whole;
            }
            end = RecordEnd.lineEnd(more, 0, more.length);
            boolean split = end < 0 && !ended && more[more.length - 1] == '\r';
            rest = end >= 0 ? Arrays.copyOfRange(more, end, more.length) : split ? new byte[] {'\r'} : new byte[0];
        }
        return whole;
    }

    /** What is left and as much more as a part holds; the file's last line gets a line end if it lacks one. */
    private byte[] filled() throws IOException {
        if (ended) {
            return rest;
        }
        int room = Math.max(partBytes, rest.length);
        byte[] bytes = Arrays.copyOf(rest, room + 1);
        int read = in.readNBytes(bytes, rest.length, room - rest.length);
        int length = rest.length + read;
        ended = length < room;
        if (ended && length > 0 && bytes[length - 1] != '\n') {
            bytes[length++] = '\n';
        }
        return length == bytes.length ? bytes : Arrays.copyOf(bytes, length);
    }
}
