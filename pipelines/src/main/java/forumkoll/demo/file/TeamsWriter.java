package forumkoll.demo.file;

import forumkoll.demo.city.Meeting;
import forumkoll.demo.city.Presence;
import forumkoll.demo.city.Stay;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/**
 * Writes an attendance report of a meeting as Teams does, with sections: in Swedish, or in English where the day of the
 * month is one that no month can have.
 */
final class TeamsWriter {

    private static final int LAST_MONTH = 12;
    private static final DateTimeFormatter SWEDISH = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");
    private static final DateTimeFormatter ENGLISH = DateTimeFormatter.ofPattern("M/d/yy, h:mm:ss a", Locale.US);
    private static final BigDecimal SECONDS = new BigDecimal(3600);

    private final Meeting meeting;
    private final boolean isEnglish;

    private TeamsWriter(Meeting meeting) {
        this.meeting = meeting;
        this.isEnglish = meeting.startsAt().getDayOfMonth() > LAST_MONTH
                && meeting.endsAt().getDayOfMonth() > LAST_MONTH;
    }

    /** Writes a new file. */
    static void write(Path file, Meeting meeting) {
        try (Lines lines = new Lines(file, StandardCharsets.UTF_16LE, "\t").marked()) {
            new TeamsWriter(meeting).write(lines);
        }
    }

    private void write(Lines lines) {
        lines.line(isEnglish ? "1. Summary" : "1. Sammanfattning");
        lines.cells(List.of(isEnglish ? "Meeting title" : "Mötesrubrik", meeting.title()));
        lines.cells(List.of(
                isEnglish ? "Attended participants" : "Deltagare som närvarade",
                meeting.report().size()));
        lines.cells(List.of(isEnglish ? "Start time" : "Starttid", moment(meeting.starts())));
        lines.cells(List.of(isEnglish ? "End time" : "Sluttid", moment(meeting.ends())));
        lines.cells(List.of(isEnglish ? "Meeting duration" : "Mötets varaktighet", length(meeting.length())));
        lines.line("");
        lines.line(isEnglish ? "2. Participants" : "2. Deltagare");
        lines.cells(
                isEnglish
                        ? List.of(
                                "Name",
                                "First Join",
                                "Last Leave",
                                "In-Meeting Duration",
                                "Email",
                                "Participant ID (UPN)",
                                "Role")
                        : List.of(
                                "Namn",
                                "Första anslutning",
                                "Senaste utträde",
                                "Varaktighet i mötet",
                                "E-post",
                                "Deltagar-ID (UPN)",
                                "Roll"));
        meeting.report().forEach(presence -> participant(lines, presence));
        lines.line("");
        lines.line(isEnglish ? "3. In-Meeting Activities" : "3. Aktiviteter under mötet");
        lines.cells(
                isEnglish
                        ? List.of("Name", "Join Time", "Leave Time", "Duration", "Email", "Role")
                        : List.of("Namn", "Anslutningstid", "Utträdestid", "Varaktighet", "E-post", "Roll"));
        meeting.report().forEach(presence -> presence.stays().forEach(stay -> activity(lines, presence, stay)));
    }

    private void participant(Lines lines, Presence presence) {
        Instant from = presence.stays().stream()
                .map(Stay::from)
                .min(Comparator.naturalOrder())
                .orElseThrow();
        Instant to = presence.stays().stream()
                .map(Stay::to)
                .max(Comparator.naturalOrder())
                .orElseThrow();
        Duration length = Duration.ofSeconds(presence.hours().multiply(SECONDS).longValueExact());
        lines.cells(List.of(
                presence.person().name(),
                moment(from),
                moment(to),
                length(length),
                presence.person().email(),
                presence.person().email(),
                role()));
    }

    private void activity(Lines lines, Presence presence, Stay stay) {
        lines.cells(List.of(
                presence.person().name(),
                moment(stay.from()),
                moment(stay.to()),
                length(Duration.between(stay.from(), stay.to())),
                presence.person().email(),
                role()));
    }

    private String role() {
        return isEnglish ? "Presenter" : "Presentatör";
    }

    private String moment(Instant instant) {
        return (isEnglish ? ENGLISH : SWEDISH).format(LocalDateTime.ofInstant(instant, Meeting.ZONE));
    }

    private String length(Duration length) {
        return isEnglish
                ? length.toHours() + "h " + length.toMinutesPart() + "m " + length.toSecondsPart() + "s"
                : length.toHours() + " tim " + length.toMinutesPart() + " min " + length.toSecondsPart() + " s";
    }
}
