package forumkoll.ingest.log;

import forumkoll.ingest.csv.CsvFile;
import forumkoll.ingest.person.Pseudonyms;
import forumkoll.table.Text;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Reads the Teams report of 2020: name, action and time, a line for each arrival and departure. A departure ends the
 * person's earliest open stay; a stay without one was not over when the report was downloaded. The report does not tell
 * when the meeting was: the first arrival to the last departure stands for it.
 */
public final class TeamsActions {

    private static final Set<String> NAME = Set.of("full name", "fullständigt namn", "namn", "name");
    private static final Set<String> ACTION = Set.of("user action", "användaråtgärd", "åtgärd");
    private static final Set<String> JOINED =
            Set.of("joined", "joined before", "anslöt", "anslöt före", "anslöt innan", "har anslutit", "gick med");
    private static final Set<String> LEFT = Set.of("left", "lämnade", "har lämnat", "lämnat");

    /** An arrival that waits for its departure. */
    private record Open(int line, Instant from) {}

    private final MeetingLog log;
    private final Map<Pseudonyms.Person, Deque<Open>> open = new LinkedHashMap<>();

    TeamsActions(MeetingLog log) {
        this.log = log;
    }

    /** Whether the first line is this report's heading. */
    public static boolean isHeading(List<CsvFile.Line> lines) {
        if (lines.isEmpty()) {
            return false;
        }
        CsvFile.Line first = lines.get(0);
        return NAME.contains(lower(PresenceColumns.cell(first, 0)))
                && ACTION.contains(lower(PresenceColumns.cell(first, 1)));
    }

    /** Reads all lines, the heading first. */
    void read(List<CsvFile.Line> lines) {
        List<CsvFile.Line> rows = lines.subList(1, lines.size());
        List<String> written = new ArrayList<>();
        rows.forEach(row -> written.add(PresenceColumns.cell(row, 2)));
        LogTimes times = log.times(written);
        if (!times.isCertain(log)) {
            return;
        }
        log.intake().skip("heading");
        log.intake().decide("meeting_time", "first arrival to last departure");
        PresenceTable table = new PresenceTable(log, times);
        rows.forEach(row -> read(row, times, table));
        open.forEach((person, stays) ->
                stays.forEach(stay -> table.add(stay.line(), person, new LocalInterval(stay.from(), null), null)));
        table.tellMeeting(new MeetingFacts(List.of()), List.of());
    }

    private void read(CsvFile.Line row, LogTimes times, PresenceTable table) {
        if (row.isBlank()) {
            log.intake().skip("blank");
            return;
        }
        String action = lower(PresenceColumns.cell(row, 1));
        String written = PresenceColumns.cell(row, 2);
        Optional<LocalDateTime> time = times.dateTime(written);
        if (time.isEmpty()) {
            log.reject(LogFault.badTime(row.number(), 3, null, written));
            return;
        }
        LocalInterval.Outcome moment = LocalInterval.of(time.get(), null, Optional.empty());
        if (moment.hindrance() != null) {
            log.reject(PresenceTable.fault(moment.hindrance(), row.number(), 3, written));
            return;
        }
        Pseudonyms.Person person = log.persons().person("", PresenceColumns.cell(row, 0));
        Instant at = moment.interval().from();
        if (JOINED.contains(action)) {
            open.computeIfAbsent(person, first -> new ArrayDeque<>()).add(new Open(row.number(), at));
            log.intake().accept();
        } else if (LEFT.contains(action)) {
            leave(row, person, at, table);
        } else {
            log.reject(fault(row, "unknown_action", "Joined, Joined before, Left; Anslöt, Anslöt före, Lämnade"));
        }
    }

    private void leave(CsvFile.Line row, Pseudonyms.Person person, Instant at, PresenceTable table) {
        Deque<Open> stays = open.getOrDefault(person, new ArrayDeque<>());
        Open stay = stays.peek();
        if (stay == null) {
            log.reject(fault(row, "left_without_joining", "Joined, Anslöt"));
        } else if (at.isBefore(stay.from())) {
            log.reject(LogFault.endsFirst(row.number(), 3, null, PresenceColumns.cell(row, 2)));
        } else {
            stays.remove();
            table.add(stay.line(), person, new LocalInterval(stay.from(), at), ElapsedHours.between(stay.from(), at));
            log.intake().accept();
        }
    }

    private static LogFault fault(CsvFile.Line row, String code, String expected) {
        return new LogFault(
                row.number(),
                2,
                code,
                null,
                PresenceColumns.cell(row, 1),
                new Text(expected, expected),
                new Text(
                        "Hämta närvarorapporten på nytt, på svenska eller engelska.",
                        "Download the attendance report again, in Swedish or English."));
    }

    private static String lower(String text) {
        return text.strip().toLowerCase(Locale.ROOT);
    }
}
