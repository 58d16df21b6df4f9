package forumkoll.ingest.csv;

import forumkoll.ingest.Problem;
import forumkoll.ingest.text.Decoding;
import forumkoll.ingest.text.Decoding.Decoded;
import forumkoll.ingest.text.Decoding.Undecodable;
import forumkoll.ingest.text.LineCount;
import forumkoll.table.Text;
import java.util.ArrayList;
import java.util.List;

/**
 * A CSV file cut into records. A quote that does not close is reported at the line where it opens, and reading goes on
 * with the next line, so that every problem of a file is found at once.
 */
public final class CsvFile {

    /** One record and the line it starts on, from 1. */
    public record Line(int number, List<String> cells) {

        public boolean isBlank() {
            return cells.stream().allMatch(String::isBlank);
        }
    }

    private final String path;
    private final String text;
    private final CsvDialect dialect;
    private final List<Problem> problems;
    private final List<Line> lines = new ArrayList<>();
    private int width;
    private int lost;

    private CsvFile(String path, String text, CsvDialect dialect, List<Problem> problems) {
        this.path = path;
        this.text = text;
        this.dialect = dialect;
        this.problems = problems;
        this.width = dialect.width();
    }

    /** Reads {@code bytes} in UTF-8; what is wrong is added to {@code problems}. */
    public static CsvFile read(String path, byte[] bytes, List<Problem> problems) {
        Decoding decoding = Decoding.of(bytes);
        if (decoding instanceof Undecodable refused) {
            problems.add(refused.in(path));
            return new CsvFile(path, "", CsvDialect.ofFirstLine(""), problems);
        }
        return of(path, ((Decoded) decoding).text(), problems);
    }

    /** Reads a decoded text whose first line is its heading. */
    public static CsvFile of(String path, String text, List<Problem> problems) {
        return of(path, text, CsvDialect.ofFirstLine(text), problems);
    }

    /** Reads a decoded text that is written in {@code dialect}. */
    public static CsvFile of(String path, String text, CsvDialect dialect, List<Problem> problems) {
        CsvFile file = new CsvFile(path, text, dialect, problems);
        file.readRecords();
        return file;
    }

    /** All records that could be cut, those above the heading too; none when the heading itself could not. */
    public List<Line> lines() {
        return lines;
    }

    /** Records that could not be cut; each has been reported. */
    public int lost() {
        return lost;
    }

    public char separator() {
        return dialect.separator();
    }

    private void readRecords() {
        int at = 0;
        int number = 1;
        boolean headingLost = false;
        while (at < text.length()) {
            CsvCut cut = new CsvCut(text, at, dialect.separator());
            Line line = new Line(number, cut.cells());
            int next = cut.end();
            if (cut.isStray()) {
                int wouldClose = LineCount.breaks(text, cut.strayQuote(), cut.strayClose());
                reportQuote(at, number, cut.lastCell(), wouldClose);
                next = nextLine(at);
            } else if (swallowsLines(line)) {
                reportQuote(at, number, strayCell(cut.cells()), LineCount.breaks(text, at, next - 1));
                next = nextLine(at);
            } else if (cut.hasHugeCell()) {
                reportHugeCell(cut, number);
            } else {
                lines.add(line);
                headingLost |= lines.size() == 1 && lost > 0 && number > dialect.headingLine();
                if (width == 0) {
                    width = cut.cells().size();
                }
            }
            number += LineCount.breaks(text, at, next);
            at = next;
        }
        if (headingLost) {
            lines.clear(); // without its heading a file says nothing
        }
    }

    /** Whether a cell spans lines and holds just the separators of whole records: then a quote did not close. */
    private boolean swallowsLines(Line line) {
        return swallowingCell(line.cells(), width == 0 ? line.cells().size() : width) > 0;
    }

    private int strayCell(List<String> cells) {
        return swallowingCell(cells, width == 0 ? cells.size() : width);
    }

    /** The cell, from 1, that swallows whole records of {@code columns} cells; 0 when none does. */
    private int swallowingCell(List<String> cells, int columns) {
        for (int i = 0; columns > 1 && i < cells.size(); i++) {
            String cell = cells.get(i);
            // in a cell the last line end counts only when something follows it
            long breaks = cell.indexOf('\n') < 0 && cell.indexOf('\r') < 0
                    ? 0
                    : cell.lines().count() - 1;
            if (breaks > 0 && count(cell, dialect.separator()) == breaks * (columns - 1)) {
                return i + 1;
            }
        }
        return 0;
    }

    private void reportQuote(int start, int number, int cell, int linesAtRisk) {
        lost++;
        String content = text.substring(start, nextLine(start)).strip();
        problems.add(new Problem(
                path,
                null,
                number,
                cell,
                "stray_quote",
                null,
                content,
                content,
                new Text(
                        "citattecken i par, och inget tecken mellan slutcitat och skiljetecken"
                                + (linesAtRisk == 0
                                        ? ""
                                        : "; citatet skulle annars sluka rader till och med rad "
                                                + (number + linesAtRisk)
                                                + " (" + linesAtRisk + " till)"),
                        "quotes in pairs, and nothing between a closing quote and the separator"
                                + (linesAtRisk == 0
                                        ? ""
                                        : "; else the quote would swallow the lines up to line "
                                                + (number + linesAtRisk)
                                                + " (" + linesAtRisk + " more)")),
                CsvCut.REMOVE_QUOTE));
    }

    private void reportHugeCell(CsvCut cut, int number) {
        lost++;
        List<Integer> lengths = cut.cells().stream().map(String::length).toList();
        int longest = lengths.stream().mapToInt(Integer::intValue).max().orElse(0);
        problems.add(new Problem(
                path,
                number,
                lengths.indexOf(longest) + 1,
                "huge_cell",
                null,
                longest + " tecken/characters",
                CsvCut.AT_MOST_TEN_MEGABYTES,
                CsvCut.SEE_QUOTES_AND_ENDS));
    }

    private int nextLine(int from) {
        int at = from;
        while (at < text.length() && text.charAt(at) != '\n' && text.charAt(at) != '\r') {
            at++;
        }
        return Math.min(text.length(), at + (text.startsWith("\r\n", at) ? 2 : 1));
    }

    private static long count(String text, char wanted) {
        return text.chars().filter(c -> c == wanted).count();
    }
}
