package forumkoll.recomputed;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;

/** All meeting logs, by forum and year. */
final class Logs {

    private static final Log EMPTY = new Log();

    private final Map<ForumAndYear, Log> logs = new HashMap<>();
    private final Set<String> everLogged = new HashSet<>();
    private final Set<Long> yearsWithLogs = new HashSet<>();

    /** @param place where the meetings of a forum in a year are counted */
    Logs(City city, UnaryOperator<ForumAndYear> place) {
        city.meetings.values().forEach(meeting -> {
            String forum = meeting.text("forum_id");
            everLogged.add(forum);
            if (!"planned".equals(meeting.text("status"))) {
                yearsWithLogs.add(meeting.number("year"));
            }
            if (forum != null && City.isHeld(meeting)) {
                at(place, meeting).met(meeting);
            }
        });
        for (Line attendance : city.attendances) {
            Line meeting = city.meetings.get(attendance.text("meeting_id"));
            if (meeting.text("forum_id") != null && City.isHeld(meeting)) {
                at(place, meeting).came(attendance);
            }
        }
    }

    private Log at(UnaryOperator<ForumAndYear> place, Line meeting) {
        ForumAndYear line = new ForumAndYear(meeting.text("forum_id"), meeting.number("year"));
        return logs.computeIfAbsent(place.apply(line), any -> new Log());
    }

    Log of(ForumAndYear line) {
        return logs.getOrDefault(line, EMPTY);
    }

    boolean cover(ForumAndYear line) {
        return yearsWithLogs.contains(line.year()) && everLogged.contains(line.forum());
    }

    boolean coverYear(long year) {
        return yearsWithLogs.contains(year);
    }

    /** The last meeting up to the end of the year. */
    LocalDate lastDay(ForumAndYear line) {
        return logs.entrySet().stream()
                .filter(entry -> entry.getKey().forum().equals(line.forum())
                        && entry.getKey().year() <= line.year()
                        && entry.getValue().lastDay() != null)
                .map(entry -> entry.getValue().lastDay())
                .max(LocalDate::compareTo)
                .orElse(null);
    }
}
