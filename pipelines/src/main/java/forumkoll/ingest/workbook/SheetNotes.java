package forumkoll.ingest.workbook;

import forumkoll.ingest.Intake;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What there is to tell about how a workbook was read: the first of each kind, and how many there are. */
final class SheetNotes {

    private static final int MOST_TOLD = 20;

    private final Map<String, List<String>> told = new TreeMap<>();
    private final Map<String, Long> counts = new TreeMap<>();

    /** Notes something of a kind, such as {@code hidden_rows}. */
    void add(String kind, String value) {
        List<String> values = told.computeIfAbsent(kind, unused -> new ArrayList<>());
        if (values.size() < MOST_TOLD) {
            values.add(value);
        }
        counts.merge(kind, 1L, Long::sum);
    }

    /** Records the notes as decisions about the file. */
    void decide(Intake intake) {
        told.forEach((kind, values) -> {
            long more = counts.get(kind) - values.size();
            intake.decide(kind, String.join(" | ", values) + (more > 0 ? " … + " + more : ""));
        });
    }
}
