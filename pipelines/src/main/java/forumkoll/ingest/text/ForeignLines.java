package forumkoll.ingest.text;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The first lines of a large file that hold more than ASCII: all that can tell what the file is written in. */
final class ForeignLines {

    /** Of a line longer than this the rest is passed over. */
    private static final int LONGEST_LINE = 1 << 16;

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final List<Integer> numbers = new ArrayList<>();

    private ForeignLines() {}

    /** Reads {@code file} until there are {@code enough} bytes. */
    static ForeignLines of(Path file, int enough) throws IOException {
        ForeignLines lines = new ForeignLines();
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        int number = 1;
        boolean isForeign = false;
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file), 1 << 16)) {
            for (int next = in.read(); next >= 0 && lines.bytes.size() < enough; next = in.read()) {
                isForeign |= next >= 0x80;
                if (line.size() < LONGEST_LINE) {
                    line.write(next);
                }
                if (next == '\n') {
                    lines.add(line, number, isForeign);
                    isForeign = false;
                    number++;
                }
            }
        }
        lines.add(line, number, isForeign);
        return lines;
    }

    byte[] bytes() {
        return bytes.toByteArray();
    }

    /** Where in the file one of the lines is, both from 1. */
    Integer number(Integer line) {
        return line == null || line > numbers.size() ? null : numbers.get(line - 1);
    }

    private void add(ByteArrayOutputStream line, int number, boolean isForeign) {
        if (isForeign) {
            bytes.writeBytes(line.toByteArray());
            numbers.add(number);
        }
        line.reset();
    }
}
