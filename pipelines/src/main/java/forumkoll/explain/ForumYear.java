package forumkoll.explain;

import forumkoll.explain.PublishedRows.Row;
import java.math.BigDecimal;

/**
 * The forum and year a figure is about.
 *
 * @param figures its row of {@code marts.forum_year}
 */
record ForumYear(String forumId, String name, long year, Row figures) {

    BigDecimal figure(String measure) {
        return figures.number(measure);
    }

    String subject() {
        return name + " (" + forumId + "), " + year;
    }
}
