package forumkoll.ingest.log;

import forumkoll.ingest.csv.CsvFile;
import forumkoll.table.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Reads a list of participants of Zoom, with or without the two lines on the meeting above it. Times are Swedish. Every
 * line of the file is a record; those that are no presence are skipped.
 */
public final class ZoomFormat implements LogFormat {

    private static final Set<String> MEETING_ID = Set.of("meeting id", "mötes-id");
    private static final Set<String> WAITING = Set.of("in waiting room", "i väntrum", "i väntrummet");
    private static final Set<String> YES = Set.of("yes", "ja");

    /** Whether the file starts as Zoom's do; an id of the meeting begins many lists, so the heading must come too. */
    public static boolean isZoom(List<CsvFile.Line> lines) {
        return lines.stream().filter(line -> !line.isBlank()).findFirst().stream()
                .anyMatch(first ->
                        isHeading(first) || (isFacts(first) && lines.stream().anyMatch(ZoomFormat::isHeading)));
    }

    private static boolean isFacts(CsvFile.Line line) {
        return line.cells().size() > 2
                && MEETING_ID.contains(line.cells().get(0).toLowerCase(Locale.ROOT));
    }

    private static boolean isHeading(CsvFile.Line line) {
        boolean zoom = line.cells().stream()
                .map(cell -> cell.toLowerCase(Locale.ROOT))
                .anyMatch(cell -> cell.startsWith("name (orig")
                        || cell.startsWith("namn (ursp")
                        || cell.startsWith("namn (orig")
                        || cell.equals("user email")
                        || cell.equals("duration (minutes)")
                        || cell.equals("total duration (minutes)"));
        return zoom && PresenceColumns.byHeading(line.cells()).isPresent();
    }

    @Override
    public String layout() {
        return "zoom";
    }

    @Override
    public void read(List<CsvFile.Line> lines, MeetingLog log) {
        int heading = 0;
        while (heading < lines.size() && !isHeading(lines.get(heading))) {
            heading++;
        }
        if (heading == lines.size()) {
            log.refuse(
                    "unknown_heading",
                    "",
                    new Text(
                            "en rubrikrad med Name (Original Name), Join Time, Leave Time, Duration (Minutes)",
                            "a heading of Name (Original Name), Join Time, Leave Time, Duration (Minutes)"),
                    new Text("Hämta deltagarlistan på engelska.", "Download the list of participants in English."));
            return;
        }
        PresenceColumns columns =
                PresenceColumns.byHeading(lines.get(heading).cells()).orElseThrow();
        int waiting = find(lines.get(heading), WAITING);
        List<CsvFile.Line> above = lines.subList(0, heading);
        List<CsvFile.Line> rows = lines.subList(heading + 1, lines.size());
        MeetingFacts facts = new MeetingFacts(turned(above));
        List<String> written = new ArrayList<>(facts.times());
        written.addAll(columns.times(rows));
        LogTimes times = log.times(written);
        if (!times.isCertain(log)) {
            return;
        }
        above.forEach(line -> log.intake().skip(line.isBlank() ? "blank" : "summary"));
        log.intake().skip("heading");
        PresenceTable table = new PresenceTable(log, times);
        for (CsvFile.Line row : rows) {
            if (row.isBlank()) {
                log.intake().skip("blank");
            } else if (YES.contains(PresenceColumns.cell(row, waiting).toLowerCase(Locale.ROOT))) {
                log.intake().skip("waiting_room");
            } else {
                table.addStay(row, columns);
            }
        }
        List<String> names = rows.stream()
                .map(row -> PresenceColumns.cell(row, columns.name()))
                .toList();
        table.tellMeeting(facts, names);
    }

    /** A line of words above a line of values becomes a line for each word. */
    private static List<CsvFile.Line> turned(List<CsvFile.Line> above) {
        List<CsvFile.Line> lines =
                above.stream().filter(line -> !line.isBlank()).toList();
        List<CsvFile.Line> turned = new ArrayList<>();
        if (lines.size() >= 2 && isFacts(lines.get(0))) {
            for (int i = 0; i < lines.get(0).cells().size(); i++) {
                turned.add(new CsvFile.Line(
                        lines.get(1).number(),
                        List.of(lines.get(0).cells().get(i), PresenceColumns.cell(lines.get(1), i))));
            }
        }
        return turned;
    }

    private static int find(CsvFile.Line heading, Set<String> words) {
        for (int i = 0; i < heading.cells().size(); i++) {
            if (words.contains(heading.cells().get(i).toLowerCase(Locale.ROOT))) {
                return i;
            }
        }
        return -1;
    }
}
