package forumkoll.ingest.csv;

import forumkoll.table.Text;
import java.util.ArrayList;
import java.util.List;

/**
 * One record cut out of a text (RFC 4180), up to where it can be cut. Time grows with the record's own length, so
 * that a file full of stray quotes is still read in linear time.
 */
public final class CsvCut {

    /** What quotes must be like. */
    public static final Text QUOTES_IN_PAIRS = new Text(
            "citattecken i par, och inget tecken mellan slutcitat och skiljetecken",
            "quotes in pairs, and nothing between a closing quote and the separator");

    /** What to do about a quote that does not close. */
    public static final Text REMOVE_QUOTE = new Text(
            "Ta bort citattecknet, eller skriv det dubbelt inom citat: \"\".",
            "Remove the quote, or double it inside quotes: \"\".");

    /** 10 MB of text. */
    public static final int LONGEST_CELL = 10_000_000;

    /** What is expected of a cell that is longer. */
    public static final Text AT_MOST_TEN_MEGABYTES = new Text("högst 10 MB i en cell", "at most 10 MB in a cell");

    /** What to do about a cell that is longer. */
    public static final Text SEE_QUOTES_AND_ENDS = new Text(
            "Se efter om ett citattecken eller radslut saknas.", "See whether a quote or a line end is missing.");

    private final String text;
    private final char separator;
    private final List<String> cells = new ArrayList<>();
    private int at;
    private int longest;
    private int strayQuote = -1;
    private int strayClose = -1;

    /** Cuts the record that starts at {@code from}. */
    public CsvCut(String text, int from, char separator) {
        this.text = text;
        this.separator = separator;
        this.at = from;
        boolean more = true;
        while (more && strayQuote < 0) {
            more = cut();
        }
    }

    public List<String> cells() {
        return cells;
    }

    /** Where the next record starts. */
    public int end() {
        return at;
    }

    /** The cell, from 1, that the cut came to an end in. */
    public int lastCell() {
        return cells.size() + (strayQuote < 0 ? 0 : 1);
    }

    /** Whether a quote opens that does not close, or closes inside its cell. */
    public boolean isStray() {
        return strayQuote >= 0;
    }

    /** Where that quote opens. */
    int strayQuote() {
        return strayQuote;
    }

    /** Where it would close, the end of the text when nowhere. */
    int strayClose() {
        return strayClose < 0 ? text.length() : strayClose;
    }

    public boolean hasHugeCell() {
        return longest > LONGEST_CELL;
    }

    /** Cuts one cell; tells whether another one follows. */
    private boolean cut() {
        boolean quoted = at < text.length() && text.charAt(at) == '"';
        int end = quoted ? cutQuoted() : cutPlain();
        if (strayQuote >= 0) {
            return false;
        }
        at = end;
        if (at < text.length() && text.charAt(at) == separator) {
            at++;
            return true;
        }
        if (text.startsWith("\r\n", at)) {
            at++;
        }
        at = Math.min(text.length(), at + 1);
        return false;
    }

    private int cutPlain() {
        int end = at;
        while (end < text.length() && !endsCell(end)) {
            end++;
        }
        add(text.substring(at, end));
        return end;
    }

    private int cutQuoted() {
        int close = text.indexOf('"', at + 1);
        while (close >= 0 && close + 1 < text.length() && text.charAt(close + 1) == '"') {
            close = text.indexOf('"', close + 2);
        }
        int end = close + 1;
        while (close >= 0 && end < text.length() && text.charAt(end) == ' ') {
            end++;
        }
        if (close < 0 || (end < text.length() && !endsCell(end))) {
            strayQuote = at;
            strayClose = close;
            return at;
        }
        add(text.substring(at + 1, close).replace("\"\"", "\""));
        return end;
    }

    private void add(String cell) {
        longest = Math.max(longest, cell.length());
        cells.add(cell);
    }

    private boolean endsCell(int position) {
        char c = text.charAt(position);
        return c == separator || c == '\n' || c == '\r';
    }
}
