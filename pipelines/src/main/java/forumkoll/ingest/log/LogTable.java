package forumkoll.ingest.log;

import forumkoll.ingest.csv.CsvFile;
import forumkoll.table.Text;
import java.util.ArrayList;
import java.util.List;

/**
 * The records of a log separated by tab, comma or semicolon. Unlike a plain CSV file a log has sections of different
 * width, so the separator is given. A quote that does not close takes its own line only.
 */
public final class LogTable {

    private final String text;
    private final char separator;
    private final List<CsvFile.Line> lines = new ArrayList<>();
    private int at;
    private int number = 1;
    private int wide = 1;

    private LogTable(String text, char separator) {
        this.text = text;
        this.separator = separator;
    }

    /** All records with the line each starts on, blank ones too; a line with a stray quote is rejected. */
    static List<CsvFile.Line> of(String text, MeetingLog log) {
        return of(text, separator(text), log);
    }

    private static List<CsvFile.Line> of(String text, char separator, MeetingLog log) {
        log.intake().decide("separator", separator == '\t' ? "tab" : String.valueOf(separator));
        LogTable table = new LogTable(text, separator);
        while (table.at < text.length()) {
            table.record(log);
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

    private void record(MeetingLog log) {
        int start = at;
        int line = number;
        List<String> cells = new ArrayList<>();
        boolean more = true;
        while (more) {
            String cell = at < text.length() && text.charAt(at) == '"' ? quoted() : bare();
            if (cell == null) {
                at = start;
                number = line;
                log.reject(strayQuote(line, cells.size() + 1));
                bareLine();
                return;
            }
            cells.add(cell);
            more = at < text.length() && text.charAt(at) == separator;
            if (more) {
                at++;
            }
        }
        endOfLine();
        wide = Math.max(wide, cells.size());
        lines.add(new CsvFile.Line(line, List.copyOf(cells)));
    }

    private String bare() {
        int from = at;
        while (at < text.length() && text.charAt(at) != separator && !isBreak(at)) {
            at++;
        }
        return text.substring(from, at).strip();
    }

    /** The quoted cell, or null when its quote does not close at the end of a cell. */
    private String quoted() {
        StringBuilder cell = new StringBuilder();
        int breaks = 0;
        int from = at;
        at++;
        while (at < text.length()) {
            char c = text.charAt(at);
            if (c == '"' && at + 1 < text.length() && text.charAt(at + 1) == '"') {
                cell.append('"');
                at += 2;
            } else if (c == '"') {
                at++;
                boolean closes = at == text.length() || text.charAt(at) == separator || isBreak(at);
                if (!closes || swallows(from)) {
                    return null;
                }
                number += breaks;
                return cell.toString().strip();
            } else {
                boolean ends = c == '\n' || (c == '\r' && (at + 1 == text.length() || text.charAt(at + 1) != '\n'));
                breaks += ends ? 1 : 0;
                cell.append(c);
                at++;
            }
        }
        return null;
    }

    /** Whether a whole line inside the cell looks like a record of the table. */
    private boolean swallows(int from) {
        String[] inside = text.substring(from, at).split("\\R", -1);
        for (int i = 1; i < inside.length - 1; i++) {
            if (wide > 2 && inside[i].chars().filter(c -> c == separator).count() >= wide - 1) {
                return true;
            }
        }
        return false;
    }

    private void bareLine() {
        while (at < text.length() && !isBreak(at)) {
            at++;
        }
        endOfLine();
    }

    private void endOfLine() {
        if (at < text.length()) {
            boolean pair = text.charAt(at) == '\r' && at + 1 < text.length() && text.charAt(at + 1) == '\n';
            at += pair ? 2 : 1;
            number++;
        }
    }

    private boolean isBreak(int index) {
        return text.charAt(index) == '\n' || text.charAt(index) == '\r';
    }

    private static LogFault strayQuote(int line, int column) {
        return new LogFault(
                line,
                column,
                "stray_quote",
                null,
                "\"",
                new Text(
                        "citattecken i par, och inget tecken mellan slutcitat och skiljetecken",
                        "quotes in pairs, and nothing between a closing quote and the separator"),
                new Text(
                        "Ta bort citattecknet, eller skriv det dubbelt inom citat: \"\".",
                        "Remove the quote, or double it inside quotes: \"\"."));
    }
}
