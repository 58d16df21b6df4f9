package forumkoll.demo.file;

import forumkoll.demo.city.Meeting;
import forumkoll.demo.city.Person;
import java.io.Closeable;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Writes a calendar: each series as one rule, with what was taken out, cancelled, moved and answered otherwise. */
final class CalendarWriter implements Closeable {

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss");
    private static final int MOST_BYTES = 75;

    private final Lines lines;
    private final String zone;
    private final int year;

    CalendarWriter(Path file, int year) {
        this.year = year;
        this.zone = year % 2 == 0 ? "W. Europe Standard Time" : "Europe/Stockholm";
        this.lines = new Lines(file, StandardCharsets.UTF_8, "");
        line("BEGIN:VCALENDAR");
        line("VERSION:2.0");
        line("PRODID:-//forumkoll//demo//SV");
        noise();
    }

    private void noise() {
        line("BEGIN:VEVENT");
        line("UID:veckomote-" + year + "@exempelstad.example");
        line("DTSTAMP:" + year + "0101T000000Z");
        line("DTSTART;VALUE=DATE:" + year + "0601");
        line("SUMMARY:Kontoret stängt");
        line("END:VEVENT");
    }

    /** Adds the meetings of a forum's year. */
    void add(String uid, List<Meeting> meetings) {
        if (meetings.isEmpty()) {
            return;
        }
        Meeting typical = meetings.stream()
                .filter(meeting -> meeting.isHeld()
                        && meeting.declined().isEmpty()
                        && meeting.startsAt().equals(meeting.scheduled()))
                .findFirst()
                .orElse(meetings.get(0));
        series(uid, meetings, typical);
        for (Meeting meeting : meetings) {
            if (!isLike(meeting, typical)) {
                event(uid, meeting, "RECURRENCE-ID;TZID=" + zone + ":" + MOMENT.format(meeting.scheduled()));
            }
        }
    }

    private static boolean isLike(Meeting meeting, Meeting typical) {
        return meeting.isHeld()
                && meeting.startsAt().equals(meeting.scheduled())
                && meeting.length().equals(typical.length())
                && meeting.accepted().equals(typical.accepted())
                && meeting.declined().equals(typical.declined());
    }

    private void series(String uid, List<Meeting> meetings, Meeting typical) {
        Meeting first = meetings.get(0);
        Meeting last = meetings.get(meetings.size() - 1);
        long weeks = last.number() == first.number()
                ? 1
                : ChronoUnit.WEEKS.between(first.scheduled(), last.scheduled()) / (last.number() - first.number());
        LocalDateTime start = first.scheduled().minusWeeks(weeks * first.number());
        open(uid, start, typical.length());
        line("RRULE:FREQ=WEEKLY;INTERVAL=" + weeks + ";COUNT=" + (last.number() + 1));
        Set<Integer> there = meetings.stream().map(Meeting::number).collect(Collectors.toSet());
        for (int number = 0; number < last.number(); number++) {
            if (!there.contains(number)) {
                line("EXDATE;TZID=" + zone + ":" + MOMENT.format(start.plusWeeks(weeks * number)));
            }
        }
        close(typical);
    }

    private void event(String uid, Meeting meeting, String recurrence) {
        open(uid, meeting.startsAt(), meeting.length());
        line(recurrence);
        line("SEQUENCE:1");
        if (!meeting.isHeld()) {
            line("STATUS:CANCELLED");
        }
        close(meeting);
    }

    private void open(String uid, LocalDateTime start, Duration length) {
        line("BEGIN:VEVENT");
        line("UID:" + uid);
        line("DTSTAMP:" + year + "0102T080000Z");
        line("DTSTART;TZID=" + zone + ":" + MOMENT.format(start));
        line("DURATION:PT" + length.toMinutes() + "M");
    }

    private void close(Meeting meeting) {
        line("SUMMARY:" + escaped(meeting.title()));
        line("LOCATION:" + escaped(meeting.mode().place()));
        meeting.accepted().forEach(person -> attendee(person, "ACCEPTED"));
        meeting.declined().forEach(person -> attendee(person, "DECLINED"));
        line("END:VEVENT");
    }

    private void attendee(Person person, String answer) {
        line("ATTENDEE;CN=" + person.name() + ";PARTSTAT=" + answer + ":mailto:" + person.email());
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\").replace(";", "\\;").replace(",", "\\,");
    }

    /** Lines are folded after 75 bytes, here never within a letter. */
    private void line(String line) {
        StringBuilder folded = new StringBuilder();
        int bytes = 0;
        for (int i = 0; i < line.length(); i++) {
            char letter = line.charAt(i);
            int size = String.valueOf(letter).getBytes(StandardCharsets.UTF_8).length;
            if (bytes + size > MOST_BYTES) {
                folded.append("\r\n ");
                bytes = 1;
            }
            folded.append(letter);
            bytes += size;
        }
        lines.line(folded.toString());
    }

    @Override
    public void close() {
        line("END:VCALENDAR");
        lines.close();
    }
}
