package forumkoll.ingest.log;

import forumkoll.ingest.csv.CsvFile;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** What the lines above a table of participants say of the meeting: a word and a value on each. */
final class MeetingFacts {

    private static final Set<String> TITLE = Set.of(
            "meeting title", "title", "topic", "mötestitel", "mötesrubrik", "mötets titel", "titel", "rubrik", "ämne");
    private static final Set<String> START = Set.of(
            "start time",
            "meeting start time",
            "starttid",
            "mötets starttid",
            "starttid för möte",
            "mötesstart",
            "mötesstarttid");
    private static final Set<String> END = Set.of(
            "end time",
            "meeting end time",
            "sluttid",
            "mötets sluttid",
            "sluttid för möte",
            "mötesslut",
            "mötessluttid");
    private static final Set<String> LENGTH = Set.of(
            "meeting duration",
            "duration",
            "duration (minutes)",
            "mötets varaktighet",
            "mötesvaraktighet",
            "varaktighet för möte",
            "varaktighet",
            "varaktighet (minuter)");
    private static final Set<String> ID = Set.of("meeting id", "mötes-id", "mötes id");

    private final List<CsvFile.Line> lines;

    MeetingFacts(List<CsvFile.Line> lines) {
        this.lines = lines;
    }

    /** The title; empty when it is not certain which line it is. */
    String title() {
        return value(TITLE).orElse("");
    }

    /** The meeting's id, empty when it has none. */
    String id() {
        return value(ID).orElse("");
    }

    /** The texts that are times. */
    List<String> times() {
        List<String> times = new ArrayList<>();
        start().ifPresent(times::add);
        end().ifPresent(times::add);
        return times;
    }

    /** When the meeting was; nothing when the lines do not say, or say it wrongly, which is then reported. */
    Optional<LocalInterval> interval(LogTimes times, MeetingLog log) {
        if (start().isEmpty()) {
            return Optional.empty();
        }
        Optional<LocalDateTime> from = times.dateTime(start().get());
        Optional<LocalDateTime> to = end().flatMap(times::dateTime);
        int line = lines.isEmpty() ? 1 : lines.get(0).number();
        if (from.isEmpty() || (to.isEmpty() && end().isPresent())) {
            log.report(LogFault.badTime(line, null, null, start().get() + " – " + end().orElse("")));
            return Optional.empty();
        }
        Optional<Duration> length = value(LENGTH).flatMap(LogDuration::read);
        LocalInterval.Outcome outcome = LocalInterval.of(from.get(), to.orElse(null), length);
        if (outcome.hindrance() != null) {
            log.report(PresenceTable.fault(outcome.hindrance(), line, null, start().get() + " – " + end().orElse("")));
        }
        return Optional.ofNullable(outcome.interval());
    }

    /** By its word, in an unknown language the first line that is a time. */
    private Optional<String> start() {
        return value(START).or(() -> timeAt(0));
    }

    private Optional<String> end() {
        return value(END).or(() -> timeAt(1));
    }

    private Optional<String> timeAt(int index) {
        return lines.stream()
                .map(line -> PresenceColumns.cell(line, 1))
                .filter(PresenceColumns::isTime)
                .skip(index)
                .findFirst();
    }

    private Optional<String> value(Set<String> words) {
        return lines.stream()
                .filter(line -> words.contains(PresenceColumns.cell(line, 0)
                        .replaceAll(":$", "")
                        .strip()
                        .toLowerCase(Locale.ROOT)))
                .map(line -> PresenceColumns.cell(line, 1))
                .filter(value -> !value.isBlank())
                .findFirst();
    }
}
