package forumkoll.identify;

import forumkoll.table.TableRow;
import forumkoll.table.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** Tombstones of forums: what became of the identifiers of earlier runs. */
public final class ForumMerges {

    private static final int MOST_NAMED = 5;

    private ForumMerges() {}

    /**
     * Rows of {@code clean.forum_merge}: those of earlier runs that still hold, and those of this run.
     *
     * @param previousNames rows of {@code meta.previous_forum_name}
     * @param previousMerges rows of {@code meta.previous_forum_merge}
     * @param names rows of {@code clean.forum_name}
     */
    public static List<Object[]> of(List<TableRow> previousNames, List<TableRow> previousMerges, List<TableRow> names) {
        Map<PreviousForums.Name, String> now = PreviousForums.of(names);
        SortedSet<String> alive = new TreeSet<>(now.values());
        SortedMap<List<String>, Object[]> rows = new TreeMap<>(ForumMerges::compare);
        moved(PreviousForums.of(previousNames), now)
                .forEach((before, moves) -> moves.forEach((into, written) -> {
                    if (!into.equals(before)) {
                        rows.put(
                                List.of(before, into),
                                row(before, into, kind(before, into, moves, alive, previousNames), written));
                    }
                }));
        for (TableRow merge : previousMerges) {
            String into = survivor(merge.text("into_forum_id"), rows, alive);
            boolean back = alive.contains(merge.text("forum_id"))
                    && !merge.text("kind").equals("split");
            if (!back && alive.contains(into) && !into.equals(merge.text("forum_id"))) {
                rows.putIfAbsent(
                        List.of(merge.text("forum_id"), into),
                        new Object[] {merge.text("forum_id"), into, merge.text("kind"), merge.text("explanation")});
            }
        }
        return List.copyOf(rows.values());
    }

    /** What this run changed, one line for each kind; none when nothing did. */
    public static List<Text> changes(List<TableRow> previousMerges, List<TableRow> merges) {
        SortedSet<String> before = new TreeSet<>();
        previousMerges.forEach(row -> before.add(row.text("forum_id") + " " + row.text("kind")));
        SortedMap<String, SortedSet<String>> fresh = new TreeMap<>();
        for (TableRow row : merges) {
            if (!before.contains(row.text("forum_id") + " " + row.text("kind"))) {
                fresh.computeIfAbsent(row.text("kind"), kind -> new TreeSet<>()).add(row.text("forum_id"));
            }
        }
        List<Text> lines = new ArrayList<>();
        fresh.forEach((kind, forums) -> lines.add(change(kind, forums)));
        return lines;
    }

    private static Text change(String kind, SortedSet<String> forums) {
        String named = ": " + String.join(", ", forums);
        int count = forums.size();
        return switch (kind) {
            case "merge" ->
                new Text(
                        count + " forum har gått upp i andra" + named,
                        count
                                + (count == 1 ? " forum was merged into another" : " forums were merged into others")
                                + named);
            case "split" ->
                new Text(
                        count + " forum har delats" + named,
                        count + (count == 1 ? " forum was split" : " forums were split") + named);
            default ->
                new Text(
                        count + " forum har fått ny kod" + named,
                        count + (count == 1 ? " forum has a new code" : " forums have a new code") + named);
        };
    }

    /** Per forum of the previous run: where its names are now, and which these are. */
    private static SortedMap<String, SortedMap<String, SortedSet<String>>> moved(
            Map<PreviousForums.Name, String> before, Map<PreviousForums.Name, String> now) {
        SortedMap<String, SortedMap<String, SortedSet<String>>> moved = new TreeMap<>();
        before.forEach((name, forum) -> {
            String into = now.get(name);
            if (into != null) {
                moved.computeIfAbsent(forum, key -> new TreeMap<>())
                        .computeIfAbsent(into, key -> new TreeSet<>())
                        .add(name.written());
            }
        });
        return moved;
    }

    private static String kind(
            String before,
            String into,
            SortedMap<String, SortedSet<String>> moves,
            SortedSet<String> alive,
            List<TableRow> previousNames) {
        if (moves.size() > 1 || alive.contains(before)) {
            return "split";
        }
        boolean known = previousNames.stream().anyMatch(row -> into.equals(row.text("forum_id")));
        return known ? "merge" : "rename";
    }

    /** Where a forum that took over is now. */
    private static String survivor(String forum, SortedMap<List<String>, Object[]> rows, SortedSet<String> alive) {
        if (alive.contains(forum)) {
            return forum;
        }
        return rows.values().stream()
                .filter(row -> row[0].equals(forum))
                .map(row -> (String) row[1])
                .findFirst()
                .orElse(forum);
    }

    private static Object[] row(String before, String into, String kind, SortedSet<String> written) {
        String listed = String.join("; ", written.stream().limit(MOST_NAMED).toList())
                + (written.size() > MOST_NAMED ? "; …" : "");
        return new Object[] {before, into, kind, "skrivna namn som flyttade / written names that moved: " + listed};
    }

    private static int compare(List<String> one, List<String> other) {
        int first = one.get(0).compareTo(other.get(0));
        return first == 0 ? one.get(1).compareTo(other.get(1)) : first;
    }
}
