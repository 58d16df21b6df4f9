package forumkoll.ingest.ledger;

import forumkoll.table.Text;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Dates of a ledger: {@code 2023-11-22} or {@code 20231122}, and only days that exist. */
final class LedgerDate {

    /** What a date looks like. */
    static final Text WRITTEN = new Text("ett datum (2023-11-22 eller 20231122)", "a date (2023-11-22 or 20231122)");

    private static final Pattern DATE =
            Pattern.compile("(?<year>[12]\\d{3})(?<mark>-?)(?<month>\\d{2})\\k<mark>(?<day>\\d{2})");

    private LedgerDate() {}

    /** The date in {@code field}; empty when it is none. */
    static Optional<LocalDate> of(String field) {
        Matcher matcher = DATE.matcher(field.strip());
        if (!matcher.matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.of(
                    Integer.parseInt(matcher.group("year")),
                    Integer.parseInt(matcher.group("month")),
                    Integer.parseInt(matcher.group("day"))));
        } catch (DateTimeException e) {
            return Optional.empty(); // 2023-02-30
        }
    }
}
