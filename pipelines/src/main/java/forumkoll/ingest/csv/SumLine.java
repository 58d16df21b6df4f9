package forumkoll.ingest.csv;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Lines that add up the lines above them: they say nothing new, and as an answer they would count everything twice. */
final class SumLine {

    private static final Set<String> WORDS = Set.of("summa", "totalt", "total", "sum", "totalsumma");

    private SumLine() {}

    /** Whether the first cell with anything in it is a word for a sum. */
    static boolean isNamed(CsvFile.Line line) {
        return line.cells().stream()
                .map(cell -> cell.replace('\u00A0', ' ').strip())
                .filter(cell -> !cell.isEmpty())
                .findFirst()
                .filter(cell -> WORDS.contains(cell.toLowerCase(Locale.ROOT).replaceAll("\\s*:$", "")))
                .isPresent();
    }

    /** Whether the line has nothing in {@code column}, from 0. */
    static boolean isEmptyAt(int column, CsvFile.Line line) {
        return column >= line.cells().size() || line.cells().get(column).isBlank();
    }

    /** The place in {@code lines} after the last line that is neither blank nor named as a sum. */
    static int firstAtEnd(List<CsvFile.Line> lines) {
        int end = lines.size();
        while (end > 0 && (lines.get(end - 1).isBlank() || isNamed(lines.get(end - 1)))) {
            end--;
        }
        return end;
    }
}
