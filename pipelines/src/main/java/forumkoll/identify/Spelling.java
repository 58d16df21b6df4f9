package forumkoll.identify;

/** Whether two words may be one, spelled in two ways. */
final class Spelling {

    private static final int ONE_SLIP_FROM = 6;
    private static final int TWO_SLIPS_FROM = 10;

    private Spelling() {}

    /**
     * One letter more, less, other or swapped in a word of six, two in a word of ten; the first letter is right. A letter
     * that was lost is no slip.
     */
    static boolean isSlip(String one, String other) {
        int shortest = Math.min(one.length(), other.length());
        int slips = shortest >= TWO_SLIPS_FROM ? 2 : shortest >= ONE_SLIP_FROM ? 1 : 0;
        return (slips > 0 || LostLetters.in(one) || LostLetters.in(other))
                && shortest > 0
                && Math.abs(one.length() - other.length()) <= slips
                && LostLetters.mayBeOne(one.charAt(0), other.charAt(0))
                && distance(one, other) <= slips;
    }

    /** Damerau's distance, neighbours swapped counting once. */
    private static int distance(String one, String other) {
        int[] before = new int[other.length() + 1];
        int[] last = new int[other.length() + 1];
        for (int j = 0; j <= other.length(); j++) {
            last[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int[] row = new int[other.length() + 1];
            row[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int other1 = LostLetters.mayBeOne(one.charAt(i - 1), other.charAt(j - 1)) ? 0 : 1;
                row[j] = Math.min(Math.min(row[j - 1], last[j]) + 1, last[j - 1] + other1);
                boolean swapped = i > 1
                        && j > 1
                        && one.charAt(i - 1) == other.charAt(j - 2)
                        && one.charAt(i - 2) == other.charAt(j - 1);
                if (swapped) {
                    row[j] = Math.min(row[j], before[j - 2] + 1);
                }
            }
            before = last;
            last = row;
        }
        return last[other.length()];
    }
}
