package forumkoll.recomputed.clean;

import java.util.StringJoiner;

/** A table as text, as test fixtures take it. */
final class TextTable {

    private final StringJoiner lines = new StringJoiner("\n");

    TextTable(String... columns) {
        lines.add(String.join("|", columns));
    }

    /** Adds a row; null is an empty cell. */
    void add(Object... cells) {
        StringJoiner line = new StringJoiner("|");
        for (Object cell : cells) {
            line.add(cell == null ? "" : cell.toString());
        }
        lines.add(line.toString());
    }

    @Override
    public String toString() {
        return lines.toString();
    }
}
