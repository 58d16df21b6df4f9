package forumkoll.demo.file;

import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.stream.Collectors;

/** A text file that is written line by line; every line ends as Windows ends it. */
final class Lines implements Closeable {

    static final Charset WINDOWS = Charset.forName("windows-1252");

    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final String END = "\r\n";

    private final BufferedWriter out;
    private final String separator;

    /**
     * A new file.
     *
     * @param separator between cells
     */
    Lines(Path file, Charset charset, String separator) {
        try {
            Files.createDirectories(file.getParent());
            this.out = new BufferedWriter(new OutputStreamWriter(
                    Files.newOutputStream(file, StandardOpenOption.CREATE_NEW), charset.newEncoder()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        this.separator = separator;
    }

    /** Starts with the byte order mark. */
    Lines marked() {
        text(BYTE_ORDER_MARK);
        return this;
    }

    /** A line as it is. */
    void line(String line) {
        text(line + END);
    }

    /** A line of cells, in quotes where they need them; null is an empty cell. */
    void cells(List<?> cells) {
        line(cells.stream()
                .map(cell -> cell == null ? "" : quoted(cell.toString()))
                .collect(Collectors.joining(separator)));
    }

    private String quoted(String cell) {
        boolean needsQuotes = cell.contains(separator) || cell.contains("\"") || cell.contains("\n");
        return needsQuotes ? '"' + cell.replace("\"", "\"\"") + '"' : cell;
    }

    private void text(String text) {
        try {
            out.write(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try {
            out.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
