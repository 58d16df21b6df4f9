package forumkoll.identify;

import forumkoll.identify.SwedishWords.Word;
import forumkoll.table.TableRow;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The registers' words about forums, found by what a forum is called. Case, dashes and endings do not matter. */
final class DescribedForums {

    private final Map<String, ForumDescription> byName = new HashMap<>();

    DescribedForums(List<TableRow> forums, List<TableRow> aliases, List<TableRow> areas) {
        Map<String, String> areaNames = areaNames(areas);
        Map<String, ForumDescription> byId = new HashMap<>();
        sorted(forums, "forum_id").forEach(forum -> {
            ForumDescription described = new ForumDescription(
                    forum.text("name"), forum.text("purpose"), areaNames.get(forum.text("area_code")));
            byId.put(forum.text("forum_id"), described);
            byName.putIfAbsent(key(forum.text("name")), described);
        });
        sorted(aliases, "written").stream()
                .filter(alias -> byId.containsKey(alias.text("forum_id")))
                .forEach(alias -> byName.putIfAbsent(key(alias.text("written")), byId.get(alias.text("forum_id"))));
    }

    /** The forum called {@code name}, under that name and its own; a name alone when no register knows it. */
    ForumDescription called(String name) {
        ForumDescription known = byName.get(key(name));
        if (known == null) {
            return new ForumDescription(name, null, null);
        }
        String both = key(name).equals(key(known.name())) ? name : name + " " + known.name();
        return new ForumDescription(both, known.purpose(), known.area());
    }

    static Map<String, String> areaNames(List<TableRow> areas) {
        Map<String, String> names = new HashMap<>();
        areas.forEach(area -> names.put(area.text("area_code"), area.text("name_sv")));
        return names;
    }

    private static List<TableRow> sorted(List<TableRow> rows, String column) {
        return rows.stream()
                .sorted(Comparator.comparing(row -> row.text(column)))
                .toList();
    }

    private static String key(String name) {
        return SwedishWords.of(name).stream().map(Word::text).collect(Collectors.joining(" "));
    }
}
