package forumkoll.ingest.log;

import forumkoll.ingest.FileReader;
import forumkoll.ingest.Intake;
import forumkoll.ingest.csv.CsvFile;
import forumkoll.ingest.person.LogPersons;
import forumkoll.ingest.person.Pseudonyms;
import forumkoll.ingest.value.SwedishTime;
import forumkoll.table.Text;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Reads a list of participants of Zoom, with or without the two lines on the meeting above it. Times are Swedish. Every
 * line of the file is a record; those that are no presence are skipped.
 */
public final class ZoomReader implements FileReader {

    private static final String REF = "1";
    private static final Set<String> MEETING_ID = Set.of("meeting id", "mötes-id");
    private static final Set<String> WAITING = Set.of("in waiting room", "i väntrum", "i väntrummet");
    private static final Set<String> YES = Set.of("yes", "ja");

    private final String sourceId;
    private final long year;
    private final LogPersons persons;

    public ZoomReader(String sourceId, long year, Pseudonyms people) {
        this.sourceId = sourceId;
        this.year = year;
        this.persons = new LogPersons(people);
    }

    /** Whether the file starts as Zoom's do. */
    public static boolean isZoom(List<CsvFile.Line> lines) {
        return lines.stream().filter(line -> !line.isBlank()).findFirst().stream()
                .anyMatch(line -> isFacts(line) || isHeading(line));
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
    public void read(Path file, Intake intake) throws IOException {
        Optional<String> text = LogText.read(file, intake);
        if (text.isPresent()) {
            MeetingLog log = new MeetingLog(sourceId, year, "zoom", intake);
            read(LogTable.of(text.get(), log), log);
        }
    }

    private void read(List<CsvFile.Line> lines, MeetingLog log) {
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
        LogTimes times = LogTimes.of(written);
        if (!times.isCertain(log)) {
            return;
        }
        above.forEach(line -> log.intake().skip(line.isBlank() ? "blank" : "summary"));
        log.intake().skip("heading");
        PresenceTable table = new PresenceTable(log, persons, times, REF);
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
        log.add(meeting(facts, names, facts.interval(times, log), table));
    }

    private LogMeeting meeting(
            MeetingFacts facts, List<String> names, Optional<LocalInterval> stated, PresenceTable table) {
        Instant start = stated.map(LocalInterval::from).orElseGet(table::firstJoined);
        return new LogMeeting(
                1,
                REF,
                facts.id().isEmpty() ? null : persons.id(facts.id()),
                persons.withoutPersons(facts.title(), names),
                start == null ? null : start.atZone(SwedishTime.SWEDEN).toLocalDate(),
                start,
                stated.isPresent() ? stated.get().to() : table.lastLeft(),
                MeetingMode.DIGITAL,
                "confirmed",
                null);
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
