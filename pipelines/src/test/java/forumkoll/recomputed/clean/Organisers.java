package forumkoll.recomputed.clean;

import forumkoll.recomputed.Line;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The register's organisers, and those that only answers name. */
final class Organisers {

    private final Map<String, Map<String, Object>> byId = new LinkedHashMap<>();

    Organisers(RunTables tables) {
        for (Line organiser : tables.rows("raw.organisers")) {
            Map<String, Object> row = organiser.cells("organiser_id", "name", "type", "org_number");
            row.put("origin", "register");
            byId.put(organiser.text("organiser_id"), row);
        }
        Map<String, String> names = new TreeMap<>();
        for (Line name : tables.rows("clean.organiser_name")) {
            if (name.text("method").equals("exact")) {
                names.merge(
                        name.text("organiser_id"),
                        name.text("written"),
                        (one, other) -> one.compareTo(other) <= 0 ? one : other);
            }
        }
        names.forEach((id, name) -> {
            Map<String, Object> row = new Line(Map.of()).cells("organiser_id", "name", "type", "org_number");
            row.put("organiser_id", id);
            row.put("name", name);
            row.put("origin", "survey");
            byId.put(id, row);
        });
    }

    List<Map<String, Object>> rows() {
        return List.copyOf(byId.values());
    }

    String name(String id) {
        return id == null || !byId.containsKey(id)
                ? null
                : (String) byId.get(id).get("name");
    }
}
