package forumkoll.demo.city;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;

/**
 * A meeting as it was.
 *
 * @param number its place in the year's series, from 0
 * @param title as the logs write it
 * @param scheduled when the series would have it
 * @param startsAt Swedish time
 * @param length true time
 * @param accepted who said yes in the calendar, guests too
 * @param declined who said no
 * @param report who came, when something tells; null when only the calendar does
 */
public record Meeting(
        int number,
        String title,
        LocalDateTime scheduled,
        LocalDateTime startsAt,
        Duration length,
        Mode mode,
        Status status,
        List<Person> accepted,
        List<Person> declined,
        List<Presence> report) {

    /** The clock of the city. */
    public static final ZoneId ZONE = ZoneId.of("Europe/Stockholm");

    /** What became of it. */
    public enum Status {
        HELD,
        CANCELLED
    }

    public Instant starts() {
        return startsAt.atZone(ZONE).toInstant();
    }

    public Instant ends() {
        return starts().plus(length);
    }

    /** When it ends, Swedish time. */
    public LocalDateTime endsAt() {
        return LocalDateTime.ofInstant(ends(), ZONE);
    }

    public boolean isHeld() {
        return status == Status.HELD;
    }

    public boolean hasReport() {
        return report != null;
    }

    /** Who took part, by the report when there is one, else by the calendar. */
    public List<Presence> presences() {
        if (!isHeld()) {
            return List.of();
        }
        return report != null
                ? report
                : accepted.stream()
                        .map(person -> Presence.throughout(person, this))
                        .toList();
    }

    /** The same with what a report says. */
    public Meeting reported(List<Presence> presences) {
        return new Meeting(
                number, title, scheduled, startsAt, length, mode, status, accepted, declined, List.copyOf(presences));
    }

    /** The same with other answers to the invitation. */
    public Meeting answered(List<Person> yes, List<Person> no) {
        return new Meeting(number, title, scheduled, startsAt, length, mode, status, yes, no, report);
    }

    /** The same under another title. */
    public Meeting titled(String other) {
        return new Meeting(number, other, scheduled, startsAt, length, mode, status, accepted, declined, report);
    }

    /** The same, cancelled. */
    public Meeting cancelled() {
        return new Meeting(
                number, title, scheduled, startsAt, length, mode, Status.CANCELLED, accepted, declined, null);
    }

    /** The same at another time. */
    public Meeting moved(LocalDateTime other, Duration otherLength) {
        return new Meeting(number, title, scheduled, other, otherLength, mode, status, accepted, declined, report);
    }
}
