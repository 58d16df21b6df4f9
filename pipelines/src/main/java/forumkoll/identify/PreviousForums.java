package forumkoll.identify;

import forumkoll.table.TableRow;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/** Which forum the previous run took each name for. */
final class PreviousForums {

    /** A name by which runs are compared. */
    record Name(String written, String organiser, NameSource source) implements Comparable<Name> {

        @Override
        public int compareTo(Name other) {
            return Comparator.comparing(Name::written)
                    .thenComparing(Name::organiser)
                    .thenComparing(Name::source)
                    .compare(this, other);
        }
    }

    private PreviousForums() {}

    /** The names of registers and surveys in rows of {@code clean.forum_name} or {@code meta.previous_forum_name}. */
    static Map<Name, String> of(List<TableRow> rows) {
        Map<Name, String> forums = new TreeMap<>();
        for (TableRow row : rows) {
            NameSource source = NameSource.of(row.text("source_kind"));
            if (!source.isLoose() && row.text("forum_id") != null) {
                forums.put(
                        new Name(row.text("written"), Objects.requireNonNullElse(row.text("organiser"), ""), source),
                        row.text("forum_id"));
            }
        }
        return forums;
    }
}
