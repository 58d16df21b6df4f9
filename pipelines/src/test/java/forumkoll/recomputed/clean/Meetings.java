package forumkoll.recomputed.clean;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The meetings that logs tell of. */
final class Meetings {

    final List<Meeting> all;

    Meetings(MeetingLogs logs, LocalDate asOf) {
        Map<String, String> meetings = Overlaps.meetings(logs.all);
        Map<String, List<Logged>> byMeeting = new TreeMap<>();
        for (Logged logged : logs.all) {
            byMeeting
                    .computeIfAbsent(meetings.get(logged.call), any -> new ArrayList<>())
                    .add(logged);
        }
        this.all = byMeeting.values().stream()
                .map(of -> of.stream().sorted(Logged.BY_KNOWLEDGE).toList())
                .map(of -> new Meeting(of, asOf))
                .sorted(Comparator.comparing(Meeting::id))
                .toList();
    }

    List<Map<String, Object>> rows() {
        return all.stream().map(Meeting::row).toList();
    }

    List<Map<String, Object>> sources() {
        return all.stream().flatMap(meeting -> meeting.sources().stream()).toList();
    }
}
