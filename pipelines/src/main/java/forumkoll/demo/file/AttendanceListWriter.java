package forumkoll.demo.file;

import forumkoll.demo.city.Meeting;
import forumkoll.demo.city.Presence;
import forumkoll.demo.city.Stay;
import java.io.Closeable;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;

/** Writes a list of who came: one line for each time somebody was in a meeting. */
final class AttendanceListWriter implements Closeable {

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    private final Lines lines;

    AttendanceListWriter(Path file) {
        this.lines = new Lines(file, StandardCharsets.UTF_8, ";").marked();
        lines.cells(List.of("Datum", "Mötes-id", "Titel", "Kom", "Gick", "Namn", "E-post", "Mötesform"));
    }

    /** Adds what the reports of these meetings say. */
    void add(String series, List<Meeting> meetings) {
        for (Meeting meeting : meetings) {
            if (meeting.isHeld() && meeting.hasReport()) {
                meeting.report().forEach(presence -> add(series + "-" + meeting.number(), meeting, presence));
            }
        }
    }

    private void add(String id, Meeting meeting, Presence presence) {
        for (Stay stay : presence.stays()) {
            lines.cells(List.of(
                    meeting.startsAt().toLocalDate(),
                    id,
                    meeting.title(),
                    moment(stay.from()),
                    moment(stay.to()),
                    presence.person().name(),
                    presence.person().email(),
                    meeting.mode().swedish()));
        }
    }

    private static String moment(Instant instant) {
        return MOMENT.format(LocalDateTime.ofInstant(instant, Meeting.ZONE));
    }

    @Override
    public void close() {
        lines.close();
    }
}
