package forumkoll.demo.file;

import java.io.Closeable;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;

/** A register: UTF-8 that spreadsheet programs know as such, with semicolons. */
final class Register implements Closeable {

    /** Where a line comes from that is nobody's. */
    static final String MADE_UP = "påhittad för exempelstaden";

    private final Lines lines;

    /**
     * A new register below {@code folder}.
     *
     * @param headings parted by semicolons
     */
    Register(Path folder, String name, String headings) {
        this.lines = new Lines(folder.resolve(name + ".csv"), StandardCharsets.UTF_8, ";").marked();
        lines.line(headings);
    }

    /** A line; null is an empty cell. */
    void row(Object... cells) {
        lines.cells(Arrays.asList(cells));
    }

    @Override
    public void close() {
        lines.close();
    }
}
