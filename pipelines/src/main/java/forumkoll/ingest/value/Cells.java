package forumkoll.ingest.value;

/** What signs and spaces in a cell mean. */
public final class Cells {

    private Cells() {}

    /** Whether the cell says that there is none. */
    public static boolean isDash(String cell) {
        String text = cell.strip();
        return text.equals("-") || text.equals("−") || text.equals("–") || text.equals("—");
    }

    /** The cell without white space round it; spaces that do not break are white space here. */
    public static String stripped(String cell) {
        int from = 0;
        int to = cell.length();
        while (from < to && isSpace(cell.charAt(from))) {
            from++;
        }
        while (to > from && isSpace(cell.charAt(to - 1))) {
            to--;
        }
        return cell.substring(from, to);
    }

    private static boolean isSpace(char c) {
        return c == ' ' || (c >= '\t' && c <= '\r') || c == '\u00A0' || c == '\u202F';
    }
}
