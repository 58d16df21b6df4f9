package forumkoll.cli;

import forumkoll.table.Language;
import forumkoll.table.Text;
import java.math.BigDecimal;

/** One year of {@code marts.city_year} in one line. */
final class Summary {

    private Summary() {}

    /**
     * How many flags there are.
     *
     * @param counts those that hold, and of them the new ones; those resolved; those accepted
     */
    static String ofFlags(Object[] counts, Language say) {
        return say.counted((Long) counts[0], new Text("flagga", "flag"), new Text("flaggor", "flags"))
                + ": " + counted(counts[1], say, new Text("ny", "new"), new Text("nya", "new")) + ", "
                + counted(counts[3], say, new Text("godtagen", "accepted"), new Text("godtagna", "accepted")) + ", "
                + counted(counts[2], say, new Text("löst", "resolved"), new Text("lösta", "resolved"));
    }

    private static String counted(Object count, Language say, Text one, Text several) {
        return say.counted((Long) count, one, several);
    }

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
