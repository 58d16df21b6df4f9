package forumkoll.ingest.log;

import forumkoll.ingest.csv.CsvFile;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Where Outlook's export has what, by its Swedish or English headings; optional columns may be absent. */
public final class OutlookColumns {

    private static final Set<String> TITLE = Set.of("subject", "ämne");
    private static final Set<String> START_DATE = Set.of("start date", "startdatum");
    private static final Set<String> START_TIME = Set.of("start time", "starttid");
    private static final Set<String> END_DATE = Set.of("end date", "slutdatum");
    private static final Set<String> END_TIME = Set.of("end time", "sluttid");
    private static final Set<String> ALL_DAY =
            Set.of("all day event", "heldagshändelse", "heldag", "hela dagen", "händelse hela dagen");
    private static final Set<String> REQUIRED = Set.of("required attendees", "obligatoriska deltagare");
    private static final Set<String> OPTIONAL = Set.of("optional attendees", "valfria deltagare");
    private static final Set<String> LOCATION = Set.of("location", "plats");

    private final CsvFile.Line heading;

    private OutlookColumns(CsvFile.Line heading) {
        this.heading = heading;
    }

    /** The columns, when the first line that is not blank is Outlook's heading. */
    public static Optional<OutlookColumns> of(List<CsvFile.Line> lines) {
        return lines.stream()
                .filter(line -> !line.isBlank())
                .findFirst()
                .map(OutlookColumns::new)
                .filter(OutlookColumns::isWhole);
    }

    private boolean isWhole() {
        return List.of(TITLE, START_DATE, START_TIME, END_DATE, END_TIME).stream()
                .allMatch(words -> find(words) >= 0);
    }

    /** Number of cells of a whole line. */
    int width() {
        return heading.cells().size();
    }

    /** The lines below the heading. */
    List<CsvFile.Line> rows(List<CsvFile.Line> lines) {
        return lines.subList(lines.indexOf(heading) + 1, lines.size());
    }

    String title(CsvFile.Line row) {
        return cell(row, TITLE);
    }

    String startDate(CsvFile.Line row) {
        return cell(row, START_DATE);
    }

    /** From 1. */
    int startDateColumn() {
        return find(START_DATE) + 1;
    }

    String startTime(CsvFile.Line row) {
        return cell(row, START_TIME);
    }

    String endDate(CsvFile.Line row) {
        return cell(row, END_DATE);
    }

    String endTime(CsvFile.Line row) {
        return cell(row, END_TIME);
    }

    String allDay(CsvFile.Line row) {
        return cell(row, ALL_DAY);
    }

    /** The required, then the optional; each joined by {@code ;}. */
    List<String> attendees(CsvFile.Line row) {
        return List.of(cell(row, REQUIRED), cell(row, OPTIONAL));
    }

    String location(CsvFile.Line row) {
        return cell(row, LOCATION);
    }

    private String cell(CsvFile.Line row, Set<String> words) {
        return PresenceColumns.cell(row, find(words));
    }

    private int find(Set<String> words) {
        for (int i = 0; i < heading.cells().size(); i++) {
            if (words.contains(heading.cells().get(i).strip().toLowerCase(Locale.ROOT))) {
                return i;
            }
        }
        return -1;
    }
}
