package forumkoll.cli;

/** One line that tells how many files have been read: a bar, percent and counts. */
final class ProgressLine {

    private static final int BAR = 30;
    private static final int WHOLE = 100;

    private int shown = -1;

    /**
     * The line when {@code done} of {@code all} files are read, to be written over the one before; empty when nothing
     * that it shows has changed, or when an earlier state comes late from another thread. The last line ends the line.
     */
    synchronized String at(int done, int all) {
        int percent = all == 0 ? WHOLE : (int) ((long) done * WHOLE / all);
        if (percent <= shown) {
            return "";
        }
        shown = percent;
        int full = percent * BAR / WHOLE;
        String bar = "#".repeat(full) + "-".repeat(BAR - full);
        return "\r[" + bar + "] " + percent + " % (" + done + "/" + all + " filer / files)" + (done == all ? "\n" : "");
    }
}
