package forumkoll.identify;

import java.util.Comparator;

/**
 * One way of writing a name.
 *
 * @param organiser as written beside it, empty when nothing is
 * @param firstYear the earliest year it is found
 */
record WrittenForm(String written, String organiser, NameSource source, long firstYear) {

    /** The earliest first; then by the letters, so that the order of rows and files does not matter. */
    static final Comparator<WrittenForm> ORDER = Comparator.comparingLong(WrittenForm::firstYear)
            .thenComparing(WrittenForm::written)
            .thenComparing(WrittenForm::organiser)
            .thenComparing(WrittenForm::source);
}
