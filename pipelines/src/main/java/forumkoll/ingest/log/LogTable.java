package forumkoll.ingest.log;

import forumkoll.ingest.Conventions;
import forumkoll.ingest.csv.CsvCut;
import forumkoll.ingest.csv.CsvFile;
import forumkoll.ingest.text.LineCount;
import java.util.ArrayList;
import java.util.List;

/**
 * The records of a log separated by tab, comma or semicolon. Unlike a plain CSV file a log has sections of different
 * width, so the separator is given. A quote that does not close takes its own line only.
 */
public final class LogTable {

    private final String text;
    private final char separator;
    private final MeetingLog log;
    private final List<CsvFile.Line> lines = new ArrayList<>();
    private int at;
    private int number = 1;
    private int wide = 1;

    private LogTable(String text, char separator, MeetingLog log) {
        this.text = text;
        this.separator = separator;
        this.log = log;
    }

    /**
     * All records with the line each starts on, blank ones too; a line with a stray quote is rejected.
     *
     * @param stated the separator, when a layout says it; else null
     */
    static List<CsvFile.Line> of(String text, Character stated, MeetingLog log) {
        char separator = stated == null ? separator(text) : stated;
        log.intake().decide("separator", separator == '\t' ? "tab" : String.valueOf(separator));
        log.intake().decide("separator_by", Conventions.by(stated));
        LogTable table = new LogTable(text, separator, log);
        while (table.at < text.length()) {
            table.record();
        }
        return table.lines;
    }

    /** Tab if the text has any, else the one of comma and semicolon that more lines have. */
    public static char separator(String text) {
        if (text.indexOf('\t') >= 0) {
            return '\t';
        }
        String first = text.lines()
                .filter(line -> line.indexOf(',') >= 0 || line.indexOf(';') >= 0)
                .findFirst()
                .orElse("")
                .replaceAll("\"[^\"]*\"", "");
        long semicolons = first.chars().filter(c -> c == ';').count();
        long commas = first.chars().filter(c -> c == ',').count();
        return semicolons > commas ? ';' : ',';
    }

    private void record() {
        CsvCut cut = new CsvCut(text, at, separator);
        List<String> cells = cut.cells().stream().map(String::strip).toList();
        int end = cut.end();
        boolean isStray = cut.isStray() || cut.cells().stream().anyMatch(this::swallows);
        if (isStray) {
            end = lineEnd();
            log.note(number, List.of(text.substring(at, end).split(String.valueOf(separator), -1)));
            log.reject(LogFault.strayQuote(number, cut.isStray() ? cut.lastCell() : 1));
        } else if (cut.hasHugeCell()) {
            log.reject(LogFault.hugeCell(number, null));
        } else {
            log.note(number, cells);
            wide = Math.max(wide, cells.size());
            lines.add(new CsvFile.Line(number, cells));
        }
        number += LineCount.breaks(text, at, end);
        at = end;
    }

    /** Whether a whole line inside the cell looks like a record of the table. */
    private boolean swallows(String cell) {
        if (wide <= 2 || (cell.indexOf('\n') < 0 && cell.indexOf('\r') < 0)) {
            return false;
        }
        String[] inside = cell.split("\\R", -1);
        for (int i = 1; i < inside.length - 1; i++) {
            if (inside[i].chars().filter(c -> c == separator).count() >= wide - 1) {
                return true;
            }
        }
        return false;
    }

    /** Where the next line starts. */
    private int lineEnd() {
        int end = at;
        while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
            end++;
        }
        return Math.min(text.length(), end + (text.startsWith("\r\n", end) ? 2 : 1));
    }
}
