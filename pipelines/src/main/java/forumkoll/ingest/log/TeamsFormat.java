package forumkoll.ingest.log;

import forumkoll.ingest.csv.CsvFile;
import forumkoll.table.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads an attendance report of Microsoft Teams with a table of participants: with numbered sections, or with one table
 * below a summary. Times are Swedish. Every line of the file is a record; those that are no presence are skipped.
 */
public final class TeamsFormat implements LogFormat {

    /** The heading of 2020, a numbered section first, or words and values above a table that is by Teams. */
    public static boolean isTeams(List<CsvFile.Line> lines, char separator) {
        if (lines.isEmpty()) {
            return false;
        }
        if (TeamsActions.isHeading(lines) || TeamsSections.isTitle(lines.get(0))) {
            return true;
        }
        boolean summary = separator == '\t'
                && lines.get(0).cells().stream().skip(1).allMatch(String::isBlank)
                && lines.size() > 2
                && lines.get(1).cells().size() >= 2;
        TeamsSections sections = TeamsSections.of(lines);
        List<CsvFile.Line> table = sections.participants();
        return summary
                && table.size() > 1
                && (PresenceColumns.byHeading(table.get(0).cells()).isPresent()
                        || PresenceColumns.byPosition(table.subList(1, table.size()))
                                .isPresent());
    }

    @Override
    public String layout() {
        return "teams";
    }

    @Override
    public void read(List<CsvFile.Line> lines, MeetingLog log) {
        if (TeamsActions.isHeading(lines)) {
            new TeamsActions(log).read(lines);
        } else {
            read(TeamsSections.of(lines), log);
        }
    }

    private static void read(TeamsSections sections, MeetingLog log) {
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
        LogTimes times = log.times(written);
        log.intake().decide("columns", people.get().byPosition() ? "by position" : "by heading");
        if (!times.isCertain(log)) {
            return;
        }
        sections.skipped().forEach((line, reason) -> log.intake().skip(reason));
        PresenceTable table = new PresenceTable(log, times);
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
        table.tellMeeting(facts, names);
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
