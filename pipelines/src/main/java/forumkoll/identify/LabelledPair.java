package forumkoll.identify;

import forumkoll.table.TableRow;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * Two names, and whether people say that they are one forum.
 *
 * @param organiserA as written beside the name, empty when nothing is
 */
public record LabelledPair(
        String id, String nameA, String organiserA, String nameB, String organiserB, boolean isSame) {

    private static final Set<String> YES = Set.of("1", "1.0", "true", "sant", "ja", "yes", "j", "y", "samma", "same");
    private static final Set<String> NO = Set.of("0", "0.0", "false", "falskt", "nej", "no", "n", "olika", "different");

    /** Reads a row of {@code id, name_a, organiser_a, name_b, organiser_b, same}; empty when {@code same} is neither. */
    public static Optional<LabelledPair> of(TableRow row) {
        String same = row.text("same").strip().toLowerCase(Locale.ROOT);
        if (!YES.contains(same) && !NO.contains(same)) {
            return Optional.empty();
        }
        return Optional.of(new LabelledPair(
                Objects.requireNonNullElse(row.text("id"), "rad/line " + row.integer("source_line")),
                row.text("name_a"),
                Objects.requireNonNullElse(row.text("organiser_a"), ""),
                row.text("name_b"),
                Objects.requireNonNullElse(row.text("organiser_b"), ""),
                YES.contains(same)));
    }
}
