package forumkoll.ingest.log;

import forumkoll.ingest.csv.CsvFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Where a table of participants has what, from 0; −1 for what it does not have.
 *
 * @param byPosition whether the headings are in a language that is not known
 */
public record PresenceColumns(int name, int joined, int left, int duration, int email, boolean byPosition) {

    private static final int LONGEST_TIME = 60;

    private static final Set<String> NAME = Set.of(
            "name",
            "full name",
            "namn",
            "fullständigt namn",
            "fullständiga namn",
            "name (original name)",
            "namn (ursprungligt namn)",
            "namn (originalnamn)",
            "name (original)",
            "user name");
    private static final Set<String> JOINED = Set.of(
            "join time",
            "first join",
            "first join time",
            "anslutningstid",
            "första anslutning",
            "första anslutningstid",
            "tid för anslutning",
            "tidpunkt för anslutning",
            "anslöt",
            "starttid");
    private static final Set<String> LEFT = Set.of(
            "leave time",
            "last leave",
            "last leave time",
            "utträdestid",
            "senaste utträde",
            "sista utträde",
            "tid för utträde",
            "tidpunkt för utträde",
            "senaste utträdestid",
            "lämnade",
            "lämningstid",
            "tid när deltagaren lämnade",
            "sluttid",
            "lämnade mötet");
    private static final Set<String> DURATION = Set.of(
            "duration",
            "in-meeting duration",
            "varaktighet",
            "varaktighet i möte",
            "varaktighet i mötet",
            "varaktighet under mötet",
            "duration (minutes)",
            "varaktighet (minuter)",
            "längd (minuter)",
            "total duration (minutes)",
            "total varaktighet (minuter)");
    private static final Set<String> EMAIL = Set.of(
            "email",
            "e-mail",
            "e-post",
            "e-postadress",
            "user email",
            "email address",
            "användarens e-post",
            "användarens e-postadress",
            "user email address");

    /** The columns by their headings; nothing when the name, or both time and length, are not among them. */
    public static Optional<PresenceColumns> byHeading(List<String> heading) {
        PresenceColumns columns = new PresenceColumns(
                find(heading, NAME),
                find(heading, JOINED),
                find(heading, LEFT),
                find(heading, DURATION),
                find(heading, EMAIL),
                false);
        boolean tells = columns.joined >= 0 || columns.duration >= 0;
        boolean pair = (columns.joined >= 0) == (columns.left >= 0);
        return columns.name >= 0 && tells && pair ? Optional.of(columns) : Optional.empty();
    }

    /**
     * The columns of a Teams report in any language: name, joined, left, length, address. Nothing when a row shows
     * something else there.
     */
    public static Optional<PresenceColumns> byPosition(List<CsvFile.Line> rows) {
        for (CsvFile.Line row : rows) {
            List<String> cells = row.cells();
            boolean fits = cells.size() >= 5
                    && !isTime(cells.get(0))
                    && isTime(cells.get(1))
                    && isTime(cells.get(2))
                    && !isTime(cells.get(3))
                    && cells.get(3).matches(".*\\d.*")
                    && (cells.get(4).isEmpty() || cells.get(4).contains("@"));
            if (!fits) {
                return Optional.empty();
            }
        }
        return rows.isEmpty() ? Optional.empty() : Optional.of(new PresenceColumns(0, 1, 2, 3, 4, true));
    }

    /** The texts in the columns of time. */
    List<String> times(List<CsvFile.Line> rows) {
        List<String> times = new ArrayList<>();
        for (CsvFile.Line row : rows) {
            times.add(cell(row, joined));
            times.add(cell(row, left));
        }
        return times;
    }

    /** A cell, empty when the row or the table lacks it. */
    static String cell(CsvFile.Line row, int column) {
        return column < 0 || column >= row.cells().size() ? "" : row.cells().get(column);
    }

    /** Whether a cell has the look of a date and a time. */
    static boolean isTime(String cell) {
        return cell.length() <= LONGEST_TIME
                && cell.matches(".{0,3}\\d{1,4}[./-] ?\\d{1,2}[./-] ?\\d{1,4}\\W.*\\d{1,2}[:.]\\d\\d.*");
    }

    private static int find(List<String> heading, Set<String> words) {
        for (int i = 0; i < heading.size(); i++) {
            if (words.contains(heading.get(i).strip().toLowerCase(Locale.ROOT))) {
                return i;
            }
        }
        return -1;
    }
}
