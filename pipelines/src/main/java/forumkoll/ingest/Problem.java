package forumkoll.ingest;

import forumkoll.table.Text;
import java.io.Serializable;
import java.util.Set;

/**
 * Something in a source file that cannot be taken as it is.
 *
 * @param file path in the input folder
 * @param sheet of a workbook; null in other files
 * @param line line in the file or row of the sheet, from 1; null when the whole file is meant
 * @param column position in the line, from 1; null when no column is meant
 * @param code what kind of problem, a stable word
 * @param field heading of the column as the file writes it, or null
 * @param found what stands there, shortened
 * @param raw the record as it stands in the file, shortened and without personal data; null when none is meant
 * @param expected what should stand there
 * @param nextStep what to do about it
 */
public record Problem(
        String file,
        String sheet,
        Integer line,
        Integer column,
        String code,
        String field,
        String found,
        String raw,
        Text expected,
        Text nextStep)
        implements Serializable {

    /** Stands where somebody might be named. */
    public static final String REDACTED = "(personuppgift / personal data)";

    private static final int LONGEST_FOUND = 120;
    private static final int LONGEST_RAW = 2_000;

    /** Problems that have a line, but spoil the file. */
    private static final Set<String> WHOLE_FILE = Set.of(
            "missing_heading",
            "repeated_heading",
            "encoding",
            "nul_byte",
            "destroyed_text",
            "unknown_section",
            "unclosed_event",
            "settings");

    public Problem {
        found = shortened(found, LONGEST_FOUND);
        raw = shortened(raw, LONGEST_RAW);
    }

    /** A problem of which no record is shown. */
    public Problem(
            String file,
            Integer line,
            Integer column,
            String code,
            String field,
            String found,
            Text expected,
            Text nextStep) {
        this(file, null, line, column, code, field, found, null, expected, nextStep);
    }

    /** A problem with a whole file. */
    public static Problem ofFile(String file, String code, String found, Text expected, Text nextStep) {
        return new Problem(file, null, null, code, null, found, expected, nextStep);
    }

    /** Whether one record is meant, and the rest of the file could be read. */
    public boolean concernsOneRow() {
        return line != null && !WHOLE_FILE.contains(code);
    }

    /** The same problem with the record it is about. */
    public Problem of(String record) {
        return showing(found, record);
    }

    /** The same problem on a sheet of a workbook, in the cell that {@code found} names. */
    public Problem onSheet(String name, String inCell) {
        return new Problem(file, name, line, column, code, field, inCell, raw, expected, nextStep);
    }

    /** The same problem, shown otherwise. */
    public Problem showing(String otherFound, String otherRaw) {
        return new Problem(file, sheet, line, column, code, field, otherFound, otherRaw, expected, nextStep);
    }

    /** The same problem without what was found, where that may be a person. */
    public Problem redacted() {
        return showing(REDACTED, raw == null ? null : REDACTED);
    }

    /** The same problem with something else expected. */
    public Problem expecting(Text other) {
        return new Problem(file, sheet, line, column, code, field, found, raw, other, nextStep);
    }

    /** The same problem in another file: equal bytes have equal problems. */
    public Problem in(String otherFile) {
        return new Problem(otherFile, sheet, line, column, code, field, found, raw, expected, nextStep);
    }

    private static String shortened(String text, int longest) {
        return text == null || text.length() <= longest ? text : text.substring(0, longest) + "…";
    }
}
