package forumkoll.recomputed;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/** All meeting logs, by forum and year. */
final class Logs {

    private static final Log EMPTY = new Log();
    private static final NavigableMap<Long, LocalDate> NEVER = new TreeMap<>();

    private final Map<ForumAndYear, Log> logs = new HashMap<>();
    /** The last day of each year, by forum. */
    private final Map<String, NavigableMap<Long, LocalDate>> lastDays = new HashMap<>();

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
        logs.forEach((line, log) -> {
            if (log.lastDay() != null) {
                lastDays.computeIfAbsent(line.forum(), any -> new TreeMap<>()).put(line.year(), log.lastDay());
            }
        });
    }

    private Log at(UnaryOperator<ForumAndYear> place, Line meeting) {
        ForumAndYear line = new ForumAndYear(meeting.text("forum_id"), meeting.number("year"));
        return logs.computeIfAbsent(place.apply(line), any -> new Log());
    }

    /** The forums and years with meetings held. */
    Map<ForumAndYear, Log> all() {
        return logs;
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
        return lastDays.getOrDefault(line.forum(), NEVER).headMap(line.year(), true).values().stream()
                .max(LocalDate::compareTo)
                .orElse(null);
    }
}
