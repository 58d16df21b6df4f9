package forumkoll.ingest;

import forumkoll.table.Text;
import java.io.Serializable;
import java.util.Set;

/**
 * Something in a source file that cannot be taken as it is.
 *
 * @param file path in the input folder
 * @param line line in the file, from 1; null when the whole file is meant
 * @param column position in the line, from 1; null when no column is meant
 * @param code what kind of problem, a stable word
 * @param field heading of the column as the file writes it, or null
 * @param found what stands there, shortened
 * @param expected what should stand there
 * @param nextStep what to do about it
 */
public record Problem(
        String file,
        Integer line,
        Integer column,
        String code,
        String field,
        String found,
        Text expected,
        Text nextStep)
        implements Serializable {

    private static final int LONGEST_FOUND = 120;
    private static final String REDACTED = "(personuppgift / personal data)";

    /** Problems that have a line, but spoil the file. */
    private static final Set<String> WHOLE_FILE = Set.of(
            "missing_heading",
            "repeated_heading",
            "encoding",
            "nul_byte",
            "destroyed_text",
            "unknown_section",
            "settings");

    public Problem {
        if (found != null && found.length() > LONGEST_FOUND) {
            found = found.substring(0, LONGEST_FOUND) + "…";
        }
    }

    /** A problem with a whole file. */
    public static Problem ofFile(String file, String code, String found, Text expected, Text nextStep) {
        return new Problem(file, null, null, code, null, found, expected, nextStep);
    }

    /** Whether one record is meant, and the rest of the file could be read. */
    public boolean concernsOneRow() {
        return line != null && !WHOLE_FILE.contains(code);
    }

    /** The same problem without what was found, where that may be a person. */
    public Problem redacted() {
        return new Problem(file, line, column, code, field, REDACTED, expected, nextStep);
    }

    /** The same problem in another file: equal bytes have equal problems. */
    public Problem in(String otherFile) {
        return new Problem(otherFile, line, column, code, field, found, expected, nextStep);
    }
}
