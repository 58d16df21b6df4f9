package forumkoll.recomputed.clean;

import forumkoll.recomputed.Line;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The register's forums, and those that only answers name, as their newest answers describe them. */
final class Forums {

    private static final String[] COLUMNS = {
        "forum_id",
        "name",
        "organiser_id",
        "level",
        "kind",
        "area_code",
        "parent_forum_id",
        "is_group",
        "status",
        "decided_by",
        "scope",
        "purpose",
        "org_number",
        "valid_from",
        "valid_to"
    };

    /** Of answers of one year what they say decides, and only then where they stand. */
    private static final Comparator<Line> BY_AGE = Comparator.comparing(
                    (Line answer) -> answer.number("year"), Comparator.reverseOrder())
            .thenComparing(answer -> answer.text("name"), Comparator.reverseOrder())
            .thenComparing(answer -> answer.text("organiser_id"), Logged.nullsLast())
            .thenComparing(answer -> answer.text("area_code"), Logged.nullsLast())
            .thenComparing(answer -> answer.text("level"), Logged.nullsLast())
            .thenComparing(answer -> answer.text("kind"), Logged.nullsLast())
            .thenComparing(answer -> answer.text("purpose"), Logged.nullsLast())
            .thenComparing(answer -> answer.text("source_id"))
            .thenComparing(answer -> answer.number("source_line"));

    private final Map<String, Map<String, Object>> byId = new LinkedHashMap<>();

    Forums(RunTables tables, Organisers organisers, Areas areas) {
        for (Line forum : tables.rows("raw.forums")) {
            add(forum, "register");
        }
        Map<String, String> organiserIds = tables.words("clean.organiser_name", "written", "organiser_id");
        Map<String, String> areaCodes = tables.words("clean.area_name", "written", "area_code");
        Map<List<String>, Line> names = tables.names("survey");
        tables.rows("raw.survey_answer").stream()
                .map(answer -> described(answer, names, organiserIds, areaCodes))
                .filter(answer -> answer.text("forum_id") != null)
                .sorted(BY_AGE)
                .filter(answer -> !byId.containsKey(answer.text("forum_id")))
                .toList()
                .forEach(answer -> add(answer, "survey"));
        for (Map<String, Object> forum : byId.values()) {
            forum.put("organiser", organisers.name((String) forum.get("organiser_id")));
            forum.put("area_name", areas.name((String) forum.get("area_code")));
        }
    }

    private static Line described(
            Line answer,
            Map<List<String>, Line> names,
            Map<String, String> organiserIds,
            Map<String, String> areaCodes) {
        Map<String, Object> cells = answer.cells("year", "level", "kind", "purpose", "source_id", "source_line");
        String subarea = areaCodes.get(answer.text("subarea"));
        cells.put("name", answer.text("forum"));
        cells.put(
                "forum_id",
                names.getOrDefault(answer.words("forum", "organiser"), new Line(Map.of()))
                        .text("forum_id"));
        cells.put("organiser_id", organiserIds.get(answer.text("organiser")));
        cells.put("area_code", subarea == null ? areaCodes.get(answer.text("area")) : subarea);
        return new Line(cells);
    }

    private void add(Line described, String origin) {
        Map<String, Object> row = described.cells(COLUMNS);
        row.put("is_group", described.truth("is_group"));
        row.put("status", described.text("status", "active"));
        row.put("origin", origin);
        byId.putIfAbsent(described.text("forum_id"), row);
    }

    List<Map<String, Object>> rows() {
        return List.copyOf(byId.values());
    }
}
