package forumkoll.recomputed.clean;

import forumkoll.recomputed.Line;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;

/** A row of a report or a calendar about one person, and the log it stands in. */
record Stay(Line row, Logged log) {

    /** Times are told to the second, hours in hundredths of an hour. */
    private static final int HUNDREDTH_OF_AN_HOUR = 36;

    static final Comparator<Stay> BY_TIME = Comparator.comparing(Stay::from, Logged.nullsLast())
            .thenComparing(Stay::seconds, Logged.nullsLast())
            .thenComparing(stay -> stay.row.text("source_id"))
            .thenComparing(stay -> stay.row.number("source_line"))
            .thenComparing(stay -> stay.row.number("row"));

    String person() {
        return row.text("person_key", "unnamed-" + row.place() + "-" + row.number("row"));
    }

    boolean isNamed() {
        return row.text("person_key") != null;
    }

    boolean answers(String response) {
        return row.text("response").equals(response);
    }

    Instant from() {
        return row.moment("joined_at");
    }

    /** Null when neither times nor hours are told. Hours less than the times tell that there were breaks. */
    Long seconds() {
        BigDecimal hours = row.decimal("attended_hours");
        Long told = hours == null ? null : hours.movePointRight(2).longValueExact() * HUNDREDTH_OF_AN_HOUR;
        if (from() == null || row.moment("left_at") == null) {
            return told;
        }
        long between = Duration.between(from(), row.moment("left_at")).toSeconds();
        return told == null || told + HUNDREDTH_OF_AN_HOUR / 2 >= between ? (Long) between : told;
    }
}
