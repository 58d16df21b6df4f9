package forumkoll.recomputed.clean;

import forumkoll.recomputed.Line;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** The rows of a run, each table read once. */
final class RunTables {

    private final Function<String, List<Map<String, Object>>> tables;
    private final Map<String, List<Line>> read = new HashMap<>();

    RunTables(Function<String, List<Map<String, Object>>> tables) {
        this.tables = tables;
    }

    List<Line> rows(String table) {
        return read.computeIfAbsent(
                table, name -> tables.apply(name).stream().map(Line::new).toList());
    }

    /** The paths of the files of a kind that were read, by what they hold. */
    Map<String, String> paths(String kind) {
        Map<String, String> paths = new HashMap<>();
        for (Line file : rows("meta.source_file")) {
            if (file.text("kind").equals(kind) && file.text("duplicate_of") == null) {
                paths.put(file.text("source_id"), file.text("path"));
            }
        }
        return paths;
    }

    /** One column of a table by another. */
    Map<String, String> words(String table, String from, String to) {
        Map<String, String> words = new HashMap<>();
        rows(table).forEach(row -> words.put(row.text(from), row.text(to)));
        return words;
    }

    /** What names of one kind of source stand for, by the name and the organiser beside it. */
    Map<List<String>, Line> names(String kind) {
        Map<List<String>, Line> names = new HashMap<>();
        for (Line name : rows("clean.forum_name")) {
            if (name.text("source_kind").equals(kind)) {
                names.put(List.of(name.text("written"), name.text("organiser")), name);
            }
        }
        return names;
    }
}
