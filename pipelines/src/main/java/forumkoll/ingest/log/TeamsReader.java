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
import java.util.Optional;

/**
 * Reads an attendance report of Microsoft Teams with a table of participants: with numbered sections, or with one table
 * below a summary. Times are Swedish. Every line of the file is a record; those that are no presence are skipped.
 */
public final class TeamsReader implements FileReader {

    private static final String REF = "1";

    private final String sourceId;
    private final long year;
    private final LogPersons persons;

    public TeamsReader(String sourceId, long year, Pseudonyms people) {
        this.sourceId = sourceId;
        this.year = year;
        this.persons = new LogPersons(people);
    }

    @Override
    public void read(Path file, Intake intake) throws IOException {
        Optional<String> text = LogText.read(file, intake);
        if (text.isEmpty()) {
            return;
        }
        MeetingLog log = new MeetingLog(sourceId, year, "teams", intake);
        List<CsvFile.Line> lines = LogTable.of(text.get(), log);
        if (TeamsActions.isHeading(lines)) {
            new TeamsActions(log, persons).read(lines);
        } else {
            read(TeamsSections.of(lines), log);
        }
    }

    private void read(TeamsSections sections, MeetingLog log) {
        Optional<PresenceColumns> people = columns(sections.participants());
        Optional<PresenceColumns> stays = columns(sections.activities());
        boolean activities = stays.isPresent() && sections.activities().size() > 1;
        if (people.isEmpty() || (stays.isEmpty() && !sections.activities().isEmpty())) {
            refuseHeadings(log);
            return;
        }
        List<CsvFile.Line> participants = rows(sections.participants());
        List<CsvFile.Line> intervals = rows(sections.activities());
        MeetingFacts facts = new MeetingFacts(sections.summary());
        List<String> written = new ArrayList<>(facts.times());
        written.addAll(people.get().times(participants));
        stays.ifPresent(columns -> written.addAll(columns.times(intervals)));
        LogTimes times = LogTimes.of(written);
        log.intake().decide("columns", people.get().byPosition() ? "by position" : "by heading");
        if (!times.isCertain(log)) {
            return;
        }
        sections.skipped().forEach((line, reason) -> log.intake().skip(reason));
        PresenceTable table = new PresenceTable(log, persons, times, REF);
        if (activities) {
            log.intake().decide("presence_from", "activities");
            intervals.forEach(row -> table.addStay(row, stays.get()));
        }
        for (CsvFile.Line row : participants) {
            if (activities && table.hasSeen(row, people.get())) {
                log.intake().skip("sum_of_activities");
            } else if (sections.isNumbered()) {
                table.addSum(row, people.get());
            } else {
                table.addStay(row, people.get());
            }
        }
        List<String> names = participants.stream()
                .map(row -> PresenceColumns.cell(row, people.get().name()))
                .toList();
        log.add(meeting(facts, names, facts.interval(times, log), table));
    }

    private LogMeeting meeting(
            MeetingFacts facts, List<String> names, Optional<LocalInterval> stated, PresenceTable table) {
        Instant start = stated.map(LocalInterval::from).orElseGet(table::firstJoined);
        Instant end = stated.isPresent() ? stated.get().to() : table.lastLeft();
        return new LogMeeting(
                1,
                REF,
                facts.id().isEmpty() ? null : persons.id(facts.id()),
                persons.withoutPersons(facts.title(), names),
                start == null ? null : start.atZone(SwedishTime.SWEDEN).toLocalDate(),
                start,
                end,
                MeetingMode.DIGITAL,
                "confirmed",
                null);
    }

    private static Optional<PresenceColumns> columns(List<CsvFile.Line> table) {
        if (table.isEmpty()) {
            return Optional.empty();
        }
        return PresenceColumns.byHeading(table.get(0).cells()).or(() -> PresenceColumns.byPosition(rows(table)));
    }

    private static List<CsvFile.Line> rows(List<CsvFile.Line> table) {
        return table.isEmpty() ? table : table.subList(1, table.size());
    }

    private static void refuseHeadings(MeetingLog log) {
        log.refuse(
                "unknown_heading",
                "",
                new Text(
                        "en tabell med namn, anslutningstid, utträdestid, varaktighet och e-post",
                        "a table of name, join time, leave time, duration and e-mail"),
                new Text(
                        "Hämta närvarorapporten med Teams på svenska eller engelska.",
                        "Download the attendance report with Teams in Swedish or English."));
    }
}
