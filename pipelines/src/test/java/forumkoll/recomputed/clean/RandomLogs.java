package forumkoll.recomputed.clean;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Crowded days: calendars with copies of events, cancellations, reports of the same calls, whole days and odd titles. */
final class RandomLogs {

    private static final Instant MORNING = Instant.parse("2023-03-10T07:00:00Z");
    private static final int EVENTS = 160;

    private final Draw draw;
    private final Map<String, Integer> lines = new HashMap<>();
    private final TextTable attendance = new TextTable(
            "source_id",
            "source_line",
            "row",
            "meeting_ref",
            "person_key",
            "unit_id",
            "body",
            "joined_at",
            "left_at",
            "attended_hours",
            "response");
    private final TextTable meetings = new TextTable(
            "source_id",
            "source_line",
            "meeting_ref",
            "layout",
            "year",
            "uid",
            "title",
            "held_on",
            "starts_at",
            "ends_at",
            "duration_hours",
            "mode",
            "status");

    RandomLogs(Draw draw) {
        this.draw = draw;
        for (int event = 0; event < EVENTS; event++) {
            event("e" + event);
        }
    }

    static List<String> sources() {
        return List.of("ka", "kb", "kc", "oa", "ta", "tb");
    }

    String meetings() {
        return meetings.toString();
    }

    String attendance() {
        return attendance.toString();
    }

    static String names() {
        TextTable names = new TextTable("written", "organiser", "source_kind", "forum_id", "method", "score");
        for (int forum = 0; forum < 40; forum++) {
            names.add("f" + forum, "", "meeting", "f" + forum, "registry", null);
            names.add("f" + forum + " AGM", "", "meeting", "f" + forum, "similarity", "0.9");
        }
        names.add("lunch", "", "meeting", null, "none", null);
        return names.toString();
    }

    /** Something that happened or not, in the logs that tell of it. */
    private void event(String uid) {
        int day = draw.below(3);
        int from = 15 * draw.below(20);
        int to = from + 15 * (1 + draw.below(8));
        String title = "f" + draw.below(40);
        List<String> logs = new ArrayList<>(sources());
        logs.removeIf(log -> draw.chance(70));
        for (String log : logs) {
            boolean calendar = log.startsWith("k");
            boolean whole = draw.chance(5);
            boolean unknownDay = draw.chance(2);
            int moved = draw.chance(15) ? 15 * draw.below(4) : 0;
            Instant start = MORNING.plusSeconds(86_400L * day + 60L * (from + moved));
            Instant end = draw.chance(95) ? MORNING.plusSeconds(86_400L * day + 60L * (to + moved)) : null;
            boolean timed = !whole && !unknownDay;
            int line = lines.merge(log, 1 + draw.below(3) / 2, Integer::sum);
            meetings.add(
                    RandomLedgers.source(log),
                    line,
                    calendar ? uid : log + uid,
                    calendar ? "icalendar" : log.startsWith("o") ? "outlook" : draw.one("teams attendance_list"),
                    2023,
                    calendar ? draw.maybe(90, uid) : draw.maybe(30, uid),
                    draw.chance(90) ? title + (draw.chance(20) ? " AGM" : "") : draw.maybe(50, "lunch"),
                    unknownDay ? null : start.toString().substring(0, 10),
                    timed ? start : null,
                    timed ? end : null,
                    timed && end != null ? (to - from) / 60 + "." + (to - from) % 60 * 100 / 60 : null,
                    draw.one("digital digital physical not_stated"),
                    draw.one("confirmed confirmed confirmed confirmed cancelled tentative"));
            int people = draw.below(6);
            for (int row = 1; row <= people; row++) {
                presence(log, calendar ? uid : log + uid, line, row, timed ? start : null);
            }
        }
    }

    private void presence(String log, String meeting, int line, int row, Instant start) {
        boolean report = log.startsWith("t");
        Instant joined = report && start != null ? draw.maybe(80, start.plusSeconds(60L * draw.below(90))) : null;
        Instant left = joined == null ? null : draw.maybe(85, joined.plusSeconds(draw.below(7200)));
        attendance.add(
                RandomLedgers.source(log),
                line,
                row,
                meeting,
                draw.maybe(90, "p" + draw.below(5)),
                draw.maybe(80, draw.one("slk ks")),
                draw.one("office politicians external"),
                joined,
                left,
                report ? draw.maybe(60, "0." + (10 + draw.below(90))) : null,
                report ? "attended" : draw.one("accepted accepted declined tentative invited"));
    }
}
