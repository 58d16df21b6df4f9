package forumkoll.ingest;

import forumkoll.table.Text;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;

/**
 * A CSV file cut into records. A quote that does not close is reported at the line where it opens, and reading goes on
 * with the next line, so that every problem of a file is found at once.
 */
final class CsvFile {

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    /** One record and the line it starts on, from 1. */
    record Line(int number, List<String> cells) {

        boolean isBlank() {
            return cells.stream().allMatch(String::isBlank);
        }
    }

    private final String path;
    private final List<Problem> problems;
    private String text = "";
    private char separator = ';';
    private final List<Integer> lineStarts = new ArrayList<>();
    private final List<Line> lines = new ArrayList<>();

    private CsvFile(String path, List<Problem> problems) {
        this.path = path;
        this.problems = problems;
    }

    /** Reads {@code bytes}; what is wrong is added to {@code problems}. */
    static CsvFile read(String path, byte[] bytes, List<Problem> problems) {
        CsvFile file = new CsvFile(path, problems);
        if (file.decode(bytes)) {
            file.findLines();
            file.separator = file.mostFrequentSeparator();
            file.readRecords();
        }
        return file;
    }

    /** All records, the heading first. */
    List<Line> lines() {
        return lines;
    }

    /** {@code ;}, {@code ,} or tab: the one that the first line has most of. */
    char separator() {
        return separator;
    }

    private boolean decode(byte[] bytes) {
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length + 1);
        CoderResult result = decoder.decode(in, out, true);
        out.flip();
        if (result.isError()) {
            int line = 1 + (int) out.chars().filter(c -> c == '\n').count();
            problems.add(new Problem(
                    path,
                    line,
                    null,
                    "encoding",
                    null,
                    String.format("byte 0x%02X", bytes[in.position()] & 0xFF),
                    new Text("text i UTF-8", "text in UTF-8"),
                    new Text(
                            "Spara filen som ”CSV UTF-8” i kalkylprogrammet.",
                            "Save the file as \"CSV UTF-8\" in the spreadsheet program.")));
            return false;
        }
        text = out.toString();
        if (!text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK) {
            text = text.substring(1);
        }
        return true;
    }

    private void findLines() {
        lineStarts.add(0);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean loneReturn = c == '\r' && (i + 1 == text.length() || text.charAt(i + 1) != '\n');
            if (c == '\n' || loneReturn) {
                lineStarts.add(i + 1);
            }
        }
    }

    private char mostFrequentSeparator() {
        String first = text.lines().findFirst().orElse("").replaceAll("\"[^\"]*\"", "");
        char best = ';';
        for (char candidate : new char[] {',', '\t'}) {
            if (count(first, candidate) > count(first, best)) {
                best = candidate;
            }
        }
        return best;
    }

    private void readRecords() {
        int from = 1;
        while (from <= lineStarts.size()) {
            from = readRecordsFrom(from);
        }
        if (problems.stream().anyMatch(problem -> problem.line() == 1)) {
            lines.clear(); // without its heading a file says nothing
        }
    }

    /** Reads records from line {@code first} on; gives the line to go on with after a fault. */
    private int readRecordsFrom(int first) {
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setDelimiter(separator)
                .setIgnoreEmptyLines(false)
                .get();
        int start = first;
        try (CSVParser parser = CSVParser.parse(new StringReader(text.substring(lineStarts.get(first - 1))), format)) {
            var records = parser.iterator();
            while (true) {
                start = first + (int) parser.getCurrentLineNumber();
                if (!records.hasNext()) {
                    return lineStarts.size() + 1;
                }
                Line line = new Line(start, records.next().toList());
                if (swallowsLines(line)) {
                    reportQuote(start);
                    return start + 1;
                }
                lines.add(line);
            }
        } catch (UncheckedIOException e) {
            reportQuote(start);
            return start + 1;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether a cell spans lines and holds just the separators of whole records: then a quote did not close. */
    private boolean swallowsLines(Line line) {
        int width = lines.isEmpty() ? line.cells().size() : lines.get(0).cells().size();
        return width > 1
                && line.cells().stream().anyMatch(cell -> {
                    long breaks = cell.lines().count() - 1;
                    return breaks > 0 && count(cell, separator) == breaks * (width - 1);
                });
    }

    private void reportQuote(int line) {
        int begin = lineStarts.get(line - 1);
        int end = line < lineStarts.size() ? lineStarts.get(line) : text.length();
        String content = text.substring(begin, end).strip();
        problems.add(new Problem(
                path,
                line,
                strayCell(content),
                "stray_quote",
                null,
                content,
                new Text(
                        "citattecken i par, och inget tecken mellan slutcitat och skiljetecken",
                        "quotes in pairs, and nothing between a closing quote and the separator"),
                new Text(
                        "Ta bort citattecknet, eller skriv det dubbelt inom citat: \"\".",
                        "Remove the quote, or double it inside quotes: \"\".")));
    }

    /** The cell of the line, from 1, whose quotes do not close where the cell ends. */
    private int strayCell(String line) {
        int cell = 1;
        int at = 0;
        while (at < line.length()) {
            int end = at;
            if (line.charAt(at) == '"') {
                end = closingQuote(line, at) + 1;
                boolean closes = end > 0 && (end == line.length() || line.charAt(end) == separator);
                if (!closes) {
                    return cell;
                }
            }
            int next = line.indexOf(separator, end);
            if (next < 0) {
                return cell;
            }
            at = next + 1;
            cell++;
        }
        return cell;
    }

    /** Where the quote that opens at {@code open} closes, -1 when it does not; doubled quotes stand for themselves. */
    private static int closingQuote(String line, int open) {
        int at = line.indexOf('"', open + 1);
        while (at >= 0 && at + 1 < line.length() && line.charAt(at + 1) == '"') {
            at = line.indexOf('"', at + 2);
        }
        return at;
    }

    private static long count(String text, char wanted) {
        return text.chars().filter(c -> c == wanted).count();
    }
}
