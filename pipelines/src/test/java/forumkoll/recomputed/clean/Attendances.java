package forumkoll.recomputed.clean;

import forumkoll.recomputed.Line;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Who came to the meetings: as reports say, and where there is none, who accepted. */
final class Attendances {

    private final Map<List<String>, Logged> logs = new HashMap<>();
    private final Map<Logged, Meeting> meetings = new HashMap<>();
    private final Map<List<String>, List<Stay>> reported = new TreeMap<>(BY_WORDS);
    private final Map<List<String>, List<Stay>> answered = new TreeMap<>(BY_WORDS);
    private final Map<String, Meeting> byId = new HashMap<>();

    private static final Comparator<List<String>> BY_WORDS =
            Comparator.comparing((List<String> words) -> words.get(0)).thenComparing(words -> words.get(1));

    Attendances(RunTables tables, Meetings all) {
        for (Meeting meeting : all.all) {
            byId.put(meeting.id(), meeting);
            for (Logged logged : meeting.logs()) {
                logs.put(List.of(logged.source(), logged.row.text("meeting_ref")), logged);
                meetings.put(logged, meeting);
            }
        }
        tables.rows("raw.attendance").forEach(this::sort);
    }

    private void sort(Line row) {
        Logged log = logs.get(row.words("source_id", "meeting_ref"));
        if (log == null) {
            return;
        }
        Stay stay = new Stay(row, log);
        Meeting meeting = meetings.get(log);
        List<String> place = List.of(meeting.id(), stay.person());
        if (log.isReport() && stay.answers("attended")) {
            reported.computeIfAbsent(place, any -> new ArrayList<>()).add(stay);
        }
        // copies of an event repeat those without a name
        boolean once = stay.isNamed() || log == meeting.main();
        if (!meeting.isReported() && once) {
            answered.computeIfAbsent(place, any -> new ArrayList<>()).add(stay);
        }
    }

    List<Map<String, Object>> rows() {
        List<Map<String, Object>> rows = new ArrayList<>();
        reported.forEach((place, stays) -> {
            Attendee attendee = new Attendee(stays);
            Map<String, Object> row = row(place, attendee, attendee.first());
            row.put("attended_hours", attendee.hours());
            row.put("basis", "log");
            row.put("source_line", attendee.first().row().number("source_line"));
            rows.add(row);
        });
        answered.forEach((place, stays) -> {
            Attendee attendee = new Attendee(stays);
            Meeting meeting = byId.get(place.get(0));
            if (attendee.accepted() && meeting.status().equals("held")) {
                Map<String, Object> row = row(place, attendee, invitation(stays));
                row.put("attended_hours", meeting.duration());
                row.put("basis", "calendar");
                row.put("source_line", invitation(stays).log().row.number("source_line"));
                rows.add(row);
            }
        });
        return rows;
    }

    private static Map<String, Object> row(List<String> place, Attendee attendee, Stay source) {
        Map<String, Object> row = attendee.cells();
        row.put("meeting_id", place.get(0));
        row.put("source_file", source.log().path);
        return row;
    }

    private static Stay invitation(List<Stay> stays) {
        return stays.stream()
                .filter(stay -> stay.answers("accepted"))
                .min(Comparator.comparing((Stay stay) -> stay.log().path)
                        .thenComparing(stay -> stay.log().row.number("source_line")))
                .orElseThrow();
    }
}
