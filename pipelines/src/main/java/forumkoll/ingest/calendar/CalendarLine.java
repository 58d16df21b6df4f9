package forumkoll.ingest.calendar;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * One property of an iCalendar file, such as {@code ATTENDEE;CN="Berg, Anna":mailto:anna@example.se}.
 *
 * @param number line of the file where it starts, from 1
 * @param name in capitals
 * @param parameters by name in capitals, without quotes; of several values the first
 * @param value as written
 */
record CalendarLine(int number, String name, Map<String, String> parameters, String value) {

    /** Cuts an unfolded line; one without a colon is a name without a value. */
    static CalendarLine of(int number, String line) {
        int colon = unquoted(line, ':', 0);
        String head = colon < 0 ? line : line.substring(0, colon);
        String value = colon < 0 ? "" : line.substring(colon + 1);
        int at = unquoted(head, ';', 0);
        String name = at < 0 ? head : head.substring(0, at);
        Map<String, String> parameters = new HashMap<>();
        while (at >= 0) {
            int next = unquoted(head, ';', at + 1);
            String parameter = head.substring(at + 1, next < 0 ? head.length() : next);
            int equals = parameter.indexOf('=');
            if (equals > 0) {
                parameters.putIfAbsent(
                        parameter.substring(0, equals).strip().toUpperCase(Locale.ROOT),
                        parameter.substring(equals + 1).replace("\"", "").strip());
            }
            at = next;
        }
        return new CalendarLine(number, name.strip().toUpperCase(Locale.ROOT), parameters, value);
    }

    /** A parameter, empty when there is none. */
    String parameter(String wanted) {
        return parameters.getOrDefault(wanted, "");
    }

    /** The value as text: escapes undone. */
    String text() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c == '\\' && i + 1 < value.length()) {
                i++;
                char escaped = value.charAt(i);
                text.append(escaped == 'n' || escaped == 'N' ? ' ' : escaped);
            } else {
                text.append(c);
            }
        }
        return text.toString();
    }

    private static int unquoted(String text, char wanted, int from) {
        boolean quoted = false;
        for (int i = from; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"') {
                quoted = !quoted;
            } else if (c == wanted && !quoted) {
                return i;
            }
        }
        return -1;
    }
}
