package forumkoll.recomputed.clean;

import forumkoll.recomputed.Line;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The hours of all participants together in a year, least and most; null when not known. */
record PersonHours(BigDecimal least, BigDecimal most) {

    /** "2 tim per person", "3 h per möte och person", "1,5 timmar per deltagare per år". */
    private static final Pattern HOURS_OF_EACH = Pattern.compile(
            "(\\d{1,6}(?:[.,]\\d{1,2})?) (?:h|tim|tim\\.|timme|timmar|hour|hours) per (.+?)(?: per (?:år|year))?");

    private static final Set<String> PERSON =
            Set.of("person", "person och år", "deltagare", "deltagare och år", "participant", "person and year");
    private static final Set<String> MEETING = Set.of("möte", "träff", "meeting");
    private static final Set<String> PERSON_AND_MEETING =
            Set.of("person och möte", "möte och person", "person and meeting", "meeting and person");

    static PersonHours of(Line answer) {
        BigDecimal least = answer.decimal("hours_min");
        BigDecimal most = answer.decimal("hours_max");
        if (least == null && most == null) {
            BigDecimal product = multiplied(answer);
            return new PersonHours(product, product);
        }
        return new PersonHours(least, most);
    }

    BigDecimal exact() {
        return least != null && most != null && least.compareTo(most) == 0 ? least : null;
    }

    private static BigDecimal multiplied(Line answer) {
        Matcher written = HOURS_OF_EACH.matcher(answer.text("hours_written", "").toLowerCase(Locale.ROOT));
        if (!written.matches()) {
            return null;
        }
        BigDecimal participants = participants(answer);
        BigDecimal meetings = certain(answer, "meetings");
        String each = written.group(2);
        BigDecimal times = null;
        if (PERSON.contains(each)) {
            times = participants;
        } else if (participants != null && meetings != null) {
            // a meeting's hours may be each person's or those of all
            boolean alone = participants.compareTo(BigDecimal.ONE) <= 0;
            boolean multiplies = PERSON_AND_MEETING.contains(each) || (MEETING.contains(each) && alone);
            times = multiplies ? participants.multiply(meetings) : null;
        }
        return times == null
                ? null
                : new BigDecimal(written.group(1).replace(',', '.'))
                        .multiply(times)
                        .setScale(2, RoundingMode.HALF_UP);
    }

    /** Null when the numbers are not those of the line, or not certain. */
    private static BigDecimal participants(Line answer) {
        BigDecimal office = certain(answer, "office_participants");
        BigDecimal politicians = certain(answer, "politicians");
        boolean ofLine = !"forum".equals(answer.text("counted_per"));
        return ofLine && office != null && politicians != null ? office.add(politicians) : null;
    }

    private static BigDecimal certain(Line answer, String column) {
        BigDecimal least = answer.decimal(column + "_min");
        BigDecimal most = answer.decimal(column + "_max");
        return least != null && most != null && least.compareTo(most) == 0 ? least : null;
    }
}
