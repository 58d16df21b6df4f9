package forumkoll.cli;

import forumkoll.table.Language;
import java.math.BigDecimal;

/** One year of {@code marts.city_year} in one line. */
final class Summary {

    private Summary() {}

    /**
     * The line.
     *
     * @param year year, forums, fee_sek, fee_lines, other_cost_sek, forums_known, lines
     */
    static String of(Object[] year, Language say) {
        return year[0] + ": "
                + say.count((Long) year[1]) + say.in(" forum, avgifter ", " forums, fees ")
                + say.money((BigDecimal) year[2]) + say.in(" på ", " on ")
                + say.count((Long) year[3]) + say.in(" rader, övrig kostnad ", " lines, other cost ")
                + say.money((BigDecimal) year[4]) + say.in(", känd för ", ", known for ")
                + say.count((Long) year[5]) + say.in(" av ", " of ") + say.count((Long) year[6]);
    }
}
