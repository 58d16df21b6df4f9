package forumkoll.ingest.csv;

import forumkoll.ingest.Layout;
import forumkoll.ingest.Problem;
import java.util.ArrayList;
import java.util.List;

/**
 * How a CSV file is written.
 *
 * @param separator {@code ;}, {@code ,} or tab
 * @param headingLine the line the heading starts on, from 1
 * @param width columns of the heading
 */
public record CsvDialect(char separator, int headingLine, int width) {

    private static final List<Character> SEPARATORS = List.of(';', ',', '\t');

    /** Titles are short: a heading lies among the first records, in the first characters. */
    private static final int FIRST_RECORDS = 30;

    public static final int FIRST_CHARACTERS = 65_536;

    /** No line is known to be the heading, so none is missed when it cannot be cut. */
    private static final int ANY_LINE = Integer.MAX_VALUE;

    /**
     * The separator and line that give the most of a layout's headings: a title above them, or a separator that the
     * title happens to hold, has none. When no line has any, the file is taken to begin with its heading.
     *
     * @param stated the separator, when that is known; else null
     */
    public static CsvDialect of(String text, List<Layout> layouts, Character stated) {
        String start = text.substring(0, Math.min(text.length(), FIRST_CHARACTERS));
        CsvDialect best = stated == null ? ofFirstLine(text) : new CsvDialect(stated, 1, 0);
        int most = 0;
        for (char separator : stated == null ? SEPARATORS : List.of(stated)) {
            List<Problem> faults = new ArrayList<>();
            List<CsvFile.Line> lines = CsvFile.of("", start, new CsvDialect(separator, ANY_LINE, 0), faults)
                    .lines();
            int firstFault = faults.stream().mapToInt(Problem::line).min().orElse(Integer.MAX_VALUE);
            for (CsvFile.Line line : lines.subList(0, Math.min(lines.size(), FIRST_RECORDS))) {
                int headings = headings(line, layouts);
                // below a line that was lost, one cell that looks like a heading may be an answer
                boolean certain = headings > 1 || line.number() < firstFault;
                if (headings > most && certain) {
                    most = headings;
                    best = new CsvDialect(separator, line.number(), line.cells().size());
                }
            }
        }
        return best;
    }

    /** The separator that the first line has most of, the first line being the heading. */
    static CsvDialect ofFirstLine(String text) {
        String first = text.lines().findFirst().orElse("").replaceAll("\"[^\"]*\"", "");
        char best = ';';
        for (char candidate : SEPARATORS) {
            if (count(first, candidate) > count(first, best)) {
                best = candidate;
            }
        }
        return new CsvDialect(best, 1, 0);
    }

    /** The separator's name in messages. */
    public String separatorName() {
        return separator == '\t' ? "tab" : String.valueOf(separator);
    }

    private static int headings(CsvFile.Line line, List<Layout> layouts) {
        return layouts.stream()
                .map(layout -> Heading.match("", line, layout, new ArrayList<>()))
                .mapToInt(heading -> heading.width() - heading.ignored().size())
                .max()
                .orElse(0);
    }

    private static long count(String text, char wanted) {
        return text.chars().filter(c -> c == wanted).count();
    }
}
