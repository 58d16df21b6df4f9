package forumkoll.ingest.log;

import forumkoll.ingest.csv.CsvFile;
import forumkoll.ingest.person.Pseudonyms;
import forumkoll.ingest.value.SwedishTime;
import forumkoll.table.Text;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** Writes the presences of one meeting, one row of a table at a time, and knows when the meeting was by them. */
final class PresenceTable {

    /** Such a log tells of one meeting. */
    private static final String REF = "1";

    private final MeetingLog log;
    private final LogTimes times;
    private final List<LogPresence> written = new ArrayList<>();
    private final Set<String> seen = new HashSet<>();

    PresenceTable(MeetingLog log, LogTimes times) {
        this.log = log;
        this.times = times;
    }

    /** Takes in a row that is one stay: its hours are from joined to left, by the length only without times. */
    void addStay(CsvFile.Line row, PresenceColumns columns) {
        String stated = PresenceColumns.cell(row, columns.duration());
        Optional<Duration> length = stated.matches("\\d{1,6}")
                ? Optional.of(Duration.ofMinutes(Long.parseLong(stated)))
                : LogDuration.read(stated);
        if (columns.joined() < 0) {
            addLength(row, columns, null, length);
            return;
        }
        stay(row, columns, length)
                .ifPresent(stay -> add(row, columns, stay, ElapsedHours.between(stay.from(), stay.to())));
    }

    /** Takes in a row that sums a person's stays from the first to the last: its hours are the stated length. */
    void addSum(CsvFile.Line row, PresenceColumns columns) {
        Optional<Duration> length = LogDuration.read(PresenceColumns.cell(row, columns.duration()));
        stay(row, columns, Optional.empty()).ifPresent(stay -> addLength(row, columns, stay, length));
    }

    private void addLength(CsvFile.Line row, PresenceColumns columns, LocalInterval stay, Optional<Duration> length) {
        if (length.isPresent()) {
            add(row, columns, stay == null ? new LocalInterval(null, null) : stay, ElapsedHours.of(length.get()));
            return;
        }
        log.reject(new LogFault(
                row.number(),
                columns.duration() + 1,
                "bad_duration",
                null,
                PresenceColumns.cell(row, columns.duration()),
                new Text("en längd, till exempel 2 tim 18 min 8 s", "a length, such as 2h 18m 8s"),
                new Text("Exportera loggen på svenska eller engelska.", "Export the log in Swedish or English.")));
    }

    private Optional<LocalInterval> stay(CsvFile.Line row, PresenceColumns columns, Optional<Duration> length) {
        String joined = PresenceColumns.cell(row, columns.joined());
        String left = PresenceColumns.cell(row, columns.left());
        Optional<LocalDateTime> from = times.dateTime(joined);
        Optional<LocalDateTime> to = times.dateTime(left);
        if (from.isEmpty()) {
            log.reject(LogFault.badTime(row.number(), columns.joined() + 1, null, joined));
            return Optional.empty();
        }
        if (to.isEmpty() && !left.isBlank()) {
            log.reject(LogFault.badTime(row.number(), columns.left() + 1, null, left));
            return Optional.empty();
        }
        LocalInterval.Outcome outcome = LocalInterval.of(from.get(), to.orElse(null), length);
        if (outcome.hindrance() != null) {
            log.reject(fault(outcome.hindrance(), row.number(), columns.joined() + 1, joined + " – " + left));
        }
        return Optional.ofNullable(outcome.interval());
    }

    /** Takes in a stay whose times are known. */
    void add(int line, Pseudonyms.Person person, LocalInterval stay, BigDecimal hours) {
        LogPresence presence = new LogPresence(line, 1, REF, person, stay.from(), stay.to(), hours, "attended");
        log.add(presence);
        written.add(presence);
        seen.add(String.valueOf(person.personKey()));
    }

    private void add(CsvFile.Line row, PresenceColumns columns, LocalInterval stay, BigDecimal hours) {
        add(row.number(), person(row, columns), stay, hours);
        log.intake().accept();
    }

    /** Whether a row's person has been taken in. */
    boolean hasSeen(CsvFile.Line row, PresenceColumns columns) {
        return seen.contains(String.valueOf(person(row, columns).personKey()));
    }

    private Pseudonyms.Person person(CsvFile.Line row, PresenceColumns columns) {
        return log.persons()
                .person(PresenceColumns.cell(row, columns.email()), PresenceColumns.cell(row, columns.name()));
    }

    /** The first arrival, or null. */
    Instant firstJoined() {
        return written.stream()
                .map(LogPresence::joinedAt)
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder())
                .orElse(null);
    }

    /** Tells the meeting: when it was by {@code facts}, else from the first arrival to the last departure. */
    void tellMeeting(MeetingFacts facts, List<String> names) {
        Optional<LocalInterval> stated = facts.interval(times, log);
        Instant start = stated.map(LocalInterval::from).orElseGet(this::firstJoined);
        log.add(new LogMeeting(
                1,
                REF,
                facts.id().isEmpty() ? null : log.persons().id(facts.id()),
                log.persons().withoutPersons(facts.title(), names),
                start == null ? null : start.atZone(SwedishTime.SWEDEN).toLocalDate(),
                start,
                stated.isPresent() ? stated.get().to() : lastLeft(),
                MeetingMode.DIGITAL,
                "confirmed",
                null));
    }

    /** The last departure; null when somebody's is not known. */
    Instant lastLeft() {
        return written.stream().anyMatch(presence -> presence.leftAt() == null)
                ? null
                : written.stream()
                        .map(LogPresence::leftAt)
                        .max(Comparator.naturalOrder())
                        .orElse(null);
    }

    /** What hinders an interval, as a fault of a line. */
    static LogFault fault(LocalInterval.Hindrance hindrance, int line, Integer column, String found) {
        return switch (hindrance) {
            case NO_SUCH_TIME -> LogFault.noSuchTime(line, column, null, found);
            case COMES_TWICE -> LogFault.timeComesTwice(line, column, null, found);
            case ENDS_FIRST -> LogFault.endsFirst(line, column, null, found);
        };
    }
}
