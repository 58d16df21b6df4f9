package forumkoll.recomputed;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;

/** Holds the tables of a run against rows computed anew, and remembers what was compared. */
final class Agreement {

    private final Function<String, List<Map<String, Object>>> tables;
    private final List<String> differences = new ArrayList<>();
    private final SortedMap<String, SortedSet<String>> compared = new TreeMap<>();

    Agreement(Function<String, List<Map<String, Object>>> tables) {
        this.tables = tables;
    }

    List<String> differences() {
        return differences;
    }

    /** The columns that were compared, by table. */
    SortedMap<String, SortedSet<String>> compared() {
        return compared;
    }

    /** Every row of the table is wanted, and every wanted row is there; columns that no wanted row has are left out. */
    void on(String table, List<String> key, Map<List<Object>, Map<String, Object>> wanted) {
        compare(table, key, wanted, false);
    }

    /** As {@link #on}, for a table that has only some of the columns of the wanted rows. */
    void onItsColumns(String table, List<String> key, Map<List<Object>, Map<String, Object>> wanted) {
        compare(table, key, wanted, true);
    }

    private void compare(
            String table, List<String> key, Map<List<Object>, Map<String, Object>> wanted, boolean onlyItsColumns) {
        compared.computeIfAbsent(table, any -> new TreeSet<>()).addAll(key);
        Map<List<Object>, Map<String, Object>> found = found(table, key);
        Set<List<Object>> places = new HashSet<>(wanted.keySet());
        places.addAll(found.keySet());
        for (List<Object> place : places) {
            if (!wanted.containsKey(place) || !found.containsKey(place)) {
                differences.add(table + " " + place + (found.containsKey(place) ? " is unexpected" : " is missing"));
                continue;
            }
            Map<String, Object> row = new TreeMap<>(wanted.get(place));
            if (onlyItsColumns) {
                row.keySet().retainAll(found.get(place).keySet());
            }
            compared.get(table).addAll(row.keySet());
            compare(table + " " + place, row, found.get(place));
        }
    }

    private Map<List<Object>, Map<String, Object>> found(String table, List<String> key) {
        Map<List<Object>, Map<String, Object>> found = new HashMap<>();
        for (Map<String, Object> row : tables.apply(table)) {
            List<Object> place = key.stream()
                    .map(column ->
                            row.get(column) instanceof Number number ? (Object) number.longValue() : row.get(column))
                    .toList();
            if (found.put(place, row) != null) {
                differences.add(table + " " + place + " stands twice");
            }
        }
        return found;
    }

    private void compare(String place, Map<String, Object> wanted, Map<String, Object> found) {
        wanted.forEach((column, expected) -> {
            Object actual = found.get(column);
            if (!found.containsKey(column) || !same(expected, actual)) {
                differences.add(place + " " + column + ": " + actual + " in the run, " + expected + " recomputed");
            }
        });
    }

    private static boolean same(Object a, Object b) {
        if (a == null || b == null) {
            return a == b;
        }
        if (a instanceof Number && b instanceof Number) {
            return new BigDecimal(a.toString()).compareTo(new BigDecimal(b.toString())) == 0;
        }
        return a.toString().equals(b.toString());
    }
}
