package forumkoll.recomputed;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Which sources tell of a forum in a year, and what its units say of it together. */
record Mentions(City city, Declarations declarations, Logs logs, Costs costs) {

    Map<List<Object>, Map<String, Object>> rows() {
        Map<List<Object>, Map<String, Object>> rows = new HashMap<>();
        for (ForumAndYear line : costs.lines()) {
            Status status = new Status(city, declarations, costs, line);
            rows.put(
                    List.of(line.forum(), line.year()),
                    Map.of(
                            "has_survey", city.isSurveyed(line.year()),
                            "logs_cover", logs.cover(line),
                            "answered", declarations.isAnswered(line),
                            "mentioned", status.isMentioned(logs),
                            "line_status", status.line(logs)));
        }
        return rows;
    }

    Map<List<Object>, Map<String, Object>> declared() {
        Map<String, String> columns = Map.of(
                "meetings_declared_min", "meetings_min",
                "meetings_declared_max", "meetings_max",
                "hours_declared_min", "person_hours_min",
                "hours_declared_max", "person_hours_max");
        Map<List<Object>, Map<String, Object>> rows = new HashMap<>();
        for (ForumAndYear line : costs.lines()) {
            Collection<Declaration> units = declarations.of(line).values();
            Map<String, Object> figures = new HashMap<>();
            new DeclaredFigures(declarations, logs, line).addTo(figures);
            Map<String, Object> row = new HashMap<>();
            figures.forEach((column, value) -> row.put(columns.getOrDefault(column, column), value));
            row.put("answers", units.stream().filter(Declaration::answered).count());
            row.put("cost_status", Status.leastCertain(units));
            if (!units.isEmpty()) {
                rows.put(List.of(line.forum(), line.year()), row);
            }
        }
        return rows;
    }
}
