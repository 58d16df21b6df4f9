package forumkoll.ingest;

import java.util.Locale;

/** Which of the two small numbers of {@code 3/4/2023} comes first. */
public enum DateOrder {
    DAY_MONTH,
    MONTH_DAY;

    /** {@code day-month} or {@code month-day}, as in a layout's file. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
