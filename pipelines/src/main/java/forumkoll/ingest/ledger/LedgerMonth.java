package forumkoll.ingest.ledger;

import forumkoll.ingest.Intake;
import forumkoll.table.Text;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * The month that a file's name tells for all its rows, when no column does.
 *
 * @param number 1–12, null when it is not known
 */
record LedgerMonth(Long number) {

    /** The month is not told by the name. */
    static final LedgerMonth UNKNOWN = new LedgerMonth(null);

    /** {@code 202005}, {@code 2020-05}: not a part of a longer number. */
    private static final Pattern YEAR_AND_MONTH =
            Pattern.compile("(?<!\\d)(?<year>20\\d{2})[-_]?(?<month>0[1-9]|1[0-2])(?!\\d)");

    /**
     * The month in {@code fileName}, such as {@code leverantorsfakturor-202005.csv}; empty, and reported, when its year
     * is another than the folder's. A name that tells no month, or two, leaves it unknown, which is recorded.
     */
    static Optional<LedgerMonth> of(String fileName, long year, Intake intake) {
        List<MatchResult> found = YEAR_AND_MONTH.matcher(fileName).results().toList();
        if (found.size() != 1) {
            intake.decide("month", "not known: " + found.size() + " months in the file's name");
            return Optional.of(UNKNOWN);
        }
        long told = Long.parseLong(found.get(0).group(1));
        if (told != year) {
            intake.refuse(
                    "month_of_other_year",
                    fileName,
                    new Text("en månad " + year + ", som mappen säger", "a month of " + year + ", as the folder says"),
                    new Text("Flytta filen till mappen " + told + ".", "Move the file to the folder " + told + "."));
            return Optional.empty();
        }
        intake.decide("month", "from the file's name");
        return Optional.of(new LedgerMonth(Long.parseLong(found.get(0).group(2))));
    }
}
