package forumkoll.ingest.value;

/** What signs in a cell mean. */
public final class Cells {

    private Cells() {}

    /** Whether the cell says that there is none. */
    public static boolean isDash(String cell) {
        String text = cell.strip();
        return text.equals("-") || text.equals("−") || text.equals("–") || text.equals("—");
    }
}
