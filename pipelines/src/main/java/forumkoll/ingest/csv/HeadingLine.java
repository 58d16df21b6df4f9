package forumkoll.ingest.csv;

import forumkoll.ingest.Layout;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds the heading below the title lines that people put above a table. */
public final class HeadingLine {

    /** How far down a heading is looked for. */
    public static final int LINES_LOOKED_AT = 50;

    private HeadingLine() {}

    /**
     * The line whose cells are the headings of most fields, the first of equals; empty when no line has two of them (or
     * the one field that the layout has).
     */
    public static Optional<CsvFile.Line> find(List<CsvFile.Line> lines, Layout layout) {
        long least = Math.min(
                2,
                layout.fields().stream()
                        .map(Layout.LayoutField::field)
                        .distinct()
                        .count());
        CsvFile.Line best = null;
        int most = 0;
        for (CsvFile.Line line : lines.subList(0, Math.min(lines.size(), LINES_LOOKED_AT))) {
            int fields = Heading.match("", line, layout, new ArrayList<>()).fields();
            if (fields >= least && fields > most) {
                best = line;
                most = fields;
            }
        }
        return Optional.ofNullable(best);
    }
}
