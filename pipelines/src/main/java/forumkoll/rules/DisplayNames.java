package forumkoll.rules;

import forumkoll.engine.Engine;
import forumkoll.table.Text;
import java.util.HashMap;
import java.util.Map;

/** What forums, topics, areas and units are called, for messages. */
final class DisplayNames {

    private static final Map<String, String> QUERIES = Map.of(
            "forum", "SELECT forum_id, name, name FROM clean.forum",
            "topic", "SELECT topic_code, name_sv, coalesce(name_en, name_sv) FROM clean.topic",
            "area", "SELECT area_code, name_sv, coalesce(name_en, name_sv) FROM clean.area",
            "unit", "SELECT unit_id, name, name FROM clean.unit");

    /** The place in a message, the column with the id, and the kind of thing. */
    private static final Map<String, String[]> PLACES = Map.of(
            "forum", new String[] {"forum_id", "forum"},
            "other_forum", new String[] {"other_forum_id", "forum"},
            "topic", new String[] {"topic_code", "topic"},
            "area", new String[] {"area_code", "area"},
            "unit", new String[] {"unit_id", "unit"});

    private final Map<String, Map<String, Text>> names = new HashMap<>();

    DisplayNames(Engine engine) {
        QUERIES.forEach((thing, sql) -> {
            Map<String, Text> named = new HashMap<>();
            engine.query(sql).forEach(row -> named.put((String) row[0], new Text((String) row[1], (String) row[2])));
            names.put(thing, named);
        });
    }

    /** Adds {@code forum_sv}, {@code forum_en} and so on to a row, for the ids it has; an id without a name names itself. */
    void addTo(Map<String, Object> row) {
        PLACES.forEach((place, columnAndThing) -> {
            String id = (String) row.get(columnAndThing[0]);
            if (id != null) {
                Text name = names.get(columnAndThing[1]).getOrDefault(id, new Text(id, id));
                row.put(place + "_sv", name.sv());
                row.put(place + "_en", name.en());
            }
        });
    }
}
