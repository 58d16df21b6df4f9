package forumkoll.explain;

import forumkoll.explain.Explanation.Combination;
import forumkoll.explain.Explanation.Part;
import forumkoll.explain.Explanation.Source;
import forumkoll.explain.PublishedRows.Row;
import forumkoll.table.Text;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

/** How often the city takes part, by the meeting logs: meetings, attendances, people and hours, one part each. */
final class LogFigures implements Figures {

    private static final String ATTENDED = """
            SELECT concat_ws(' ', CAST(meeting.held_on AS VARCHAR), attendance.body, attendance.unit_id) AS name,
                %s AS value, attendance.source_file, attendance.source_line, attendance.person_key AS raw
            FROM clean.attendance AS attendance
            JOIN clean.meeting AS meeting ON meeting.meeting_id = attendance.meeting_id
            WHERE meeting.status = 'held' AND meeting.forum_id = ? AND meeting.year = ?
                AND attendance.body <> 'external'
            ORDER BY meeting.held_on, meeting.meeting_id, attendance.person_key
            """;

    /** Each measure with what is listed: a value of 1 per thing counted, or its hours. */
    private static final Map<String, String> PARTS = Map.of(
            "meetings_held", """
            SELECT concat_ws(' ', CAST(held_on AS VARCHAR), title) AS name, 1 AS value, source_file, source_line,
                merged_from AS raw
            FROM clean.meeting
            WHERE status = 'held' AND forum_id = ? AND year = ?
            ORDER BY held_on, meeting_id
            """,
            "meetings_attended", """
            SELECT concat_ws(' ', CAST(held_on AS VARCHAR), title) AS name, 1 AS value, source_file, source_line,
                merged_from AS raw
            FROM clean.meeting AS meeting
            WHERE status = 'held' AND forum_id = ? AND year = ?
                AND EXISTS (SELECT 1 FROM clean.attendance AS attendance
                    WHERE attendance.meeting_id = meeting.meeting_id AND attendance.body <> 'external')
            ORDER BY held_on, meeting_id
            """,
            "attendances", ATTENDED.formatted("1"),
            "attended_hours", ATTENDED.formatted("attendance.attended_hours"),
            "people", """
            SELECT attendance.person_key AS name, 1 AS value, min(attendance.source_file) AS source_file,
                arg_min(attendance.source_line, attendance.source_file) AS source_line,
                CAST(count(*) AS VARCHAR) || ' möten / meetings' AS raw
            FROM clean.attendance AS attendance
            JOIN clean.meeting AS meeting ON meeting.meeting_id = attendance.meeting_id
            WHERE meeting.status = 'held' AND meeting.forum_id = ? AND meeting.year = ?
                AND attendance.body <> 'external' AND attendance.named
            GROUP BY attendance.person_key
            ORDER BY attendance.person_key
            """);

    private final PublishedRows published;
    private final Places places;

    LogFigures(PublishedRows published, Places places) {
        this.published = published;
        this.places = places;
    }

    @Override
    public SortedSet<String> measures() {
        return new TreeSet<>(PARTS.keySet());
    }

    @Override
    public Explanation explain(ForumYear subject, String measure) {
        List<Part> parts = published.ask(PARTS.get(measure), subject.forumId(), subject.year()).stream()
                .map(this::part)
                .toList();
        List<Text> remarks = subject.figure(measure) == null
                ? List.of(new Text(
                        "Siffran är inte känd: ingen möteslogg täcker året.",
                        "The figure is not known: no meeting log covers the year."))
                : List.of();
        return new Explanation(subject.subject(), measure, subject.figure(measure), Combination.SUM, parts, remarks);
    }

    private Part part(Row row) {
        Source source =
                places.of(row.text("source_file"), row.number("source_line").longValueExact(), row.text("raw"));
        return new Part(new Text(row.text("name"), row.text("name")), row.number("value"), "", List.of(source));
    }
}
