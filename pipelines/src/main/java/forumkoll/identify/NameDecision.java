package forumkoll.identify;

import forumkoll.table.TableRow;
import java.util.Objects;

/**
 * What a reviewer decided of two names.
 *
 * @param line the line of the file of decisions
 */
record NameDecision(long line, Kind kind, Side first, Side second) {

    /** Whether the two are one forum. */
    enum Kind {
        MUST_LINK,
        CANNOT_LINK
    }

    /**
     * A name as written, or a forum's identifier.
     *
     * @param organiser as written beside the name; empty stands for any
     */
    record Side(String written, String organiser) {

        /** Sides with equal keys are one: case, dashes and spaces do not tell names apart. */
        String key() {
            return key(written, organiser);
        }

        static String key(String written, String organiser) {
            return new WrittenName(written).folded() + "\n" + new WrittenName(organiser).folded();
        }
    }

    /** A row of {@code meta.name_decision}. */
    static NameDecision of(TableRow row) {
        return new NameDecision(
                row.integer("line"),
                row.text("decision").equals("must_link") ? Kind.MUST_LINK : Kind.CANNOT_LINK,
                new Side(row.text("written_a"), Objects.requireNonNullElse(row.text("organiser_a"), "")),
                new Side(row.text("written_b"), Objects.requireNonNullElse(row.text("organiser_b"), "")));
    }

    String words() {
        return (kind == Kind.MUST_LINK ? "must_link" : "cannot_link") + " \"" + first.written() + "\" – \""
                + second.written() + "\"";
    }
}
