package forumkoll.ingest.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * One line of a SIE 4 file: {@code #LABEL field "field with spaces" {object list} field}.
 *
 * @param number from 1
 * @param label in capitals, with its {@code #}
 * @param fields without the object list
 * @param objects what stands in braces, dimension and object in turn
 * @param fault what is wrong with the line, or {@code NONE}
 */
record SieLine(int number, String label, List<String> fields, List<String> objects, Fault fault) {

    /** Longer lines are broken files, not bookkeeping. */
    static final int LONGEST_LINE = 65_536;

    /** How a line can be broken. */
    enum Fault {
        NONE,
        OPEN_QUOTE,
        OPEN_BRACE,
        STRAY_BRACE,
        TOO_LONG
    }

    /** Cuts {@code line}, which starts with {@code #}. */
    static SieLine of(int number, String line) {
        String stripped = line.strip();
        if (stripped.length() > LONGEST_LINE) {
            String label = stripped.split("[ \\t]", 2)[0];
            return new SieLine(number, label.toUpperCase(Locale.ROOT), List.of(), List.of(), Fault.TOO_LONG);
        }
        return new Cutter(stripped).cut(number);
    }

    /** A field from 0, stripped; empty when the line ends before it. */
    String field(int index) {
        return index < fields.size() ? fields.get(index).strip() : "";
    }

    /** Goes through the line once. */
    private static final class Cutter {

        private final String line;
        private final List<String> fields = new ArrayList<>();
        private final List<String> objects = new ArrayList<>();
        private List<String> target = fields;
        private Fault fault = Fault.NONE;
        private boolean hadObjects;
        private int at;

        Cutter(String line) {
            this.line = line;
        }

        SieLine cut(int number) {
            while (at < line.length()) {
                char c = line.charAt(at);
                if (isSpace(c)) {
                    at++;
                } else if (c == '"') {
                    target.add(quoted());
                } else if (c == '{' || c == '}') {
                    brace(c);
                } else {
                    target.add(bare());
                }
            }
            if (target == objects && fault == Fault.NONE) {
                fault = Fault.OPEN_BRACE;
            }
            String label = fields.isEmpty() ? "#" : fields.remove(0).toUpperCase(Locale.ROOT);
            return new SieLine(number, label, List.copyOf(fields), List.copyOf(objects), fault);
        }

        private void brace(char c) {
            boolean opens = c == '{' && target == fields && !hadObjects;
            boolean closes = c == '}' && target == objects;
            if (!opens && !closes) {
                fault = Fault.STRAY_BRACE;
            }
            hadObjects = true;
            target = c == '{' ? objects : fields;
            at++;
        }

        /** A quoted field; only {@code \"} is an escape, any other backslash stands for itself. */
        private String quoted() {
            StringBuilder field = new StringBuilder();
            at++;
            while (at < line.length()) {
                char c = line.charAt(at);
                if (c == '\\' && at + 1 < line.length() && line.charAt(at + 1) == '"') {
                    field.append('"');
                    at += 2;
                } else if (c == '"') {
                    at++;
                    return field.toString();
                } else {
                    field.append(c);
                    at++;
                }
            }
            fault = Fault.OPEN_QUOTE;
            return field.toString();
        }

        private String bare() {
            int start = at;
            while (at < line.length() && !isSpace(line.charAt(at)) && "{}".indexOf(line.charAt(at)) < 0) {
                at++;
            }
            return line.substring(start, at).replace("\\\"", "\"");
        }

        private static boolean isSpace(char c) {
            return c == ' ' || c == '\t';
        }
    }
}
