package forumkoll.recomputed.clean;

import forumkoll.recomputed.Line;
import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Compares the rows of a table with those computed anew.
 *
 * @param key the columns that name a row; without any, whole rows are compared
 * @param leftOut columns that are not computed; every other column must be
 */
record TableComparison(String table, List<String> key, Set<String> leftOut) {

    List<String> differences(List<Map<String, Object>> wanted, List<Line> found) {
        List<String> differences = new ArrayList<>();
        Map<String, Map<String, Object>> wantedByName = byName(wanted, "recomputed", differences);
        Map<String, Map<String, Object>> foundByName =
                byName(found.stream().map(Line::values).toList(), "in the run", differences);
        for (String name : union(wantedByName.keySet(), foundByName.keySet())) {
            if (!foundByName.containsKey(name)) {
                differences.add(table + " " + name + " is missing from the run");
            } else if (!wantedByName.containsKey(name)) {
                differences.add(table + " " + name + " is in the run, but not recomputed");
            } else {
                compare(table + " " + name, wantedByName.get(name), foundByName.get(name), differences);
            }
        }
        return differences.stream().distinct().toList();
    }

    /** Equal rows of a table without key are numbered. */
    private Map<String, Map<String, Object>> byName(
            List<Map<String, Object>> rows, String where, List<String> differences) {
        Map<String, Map<String, Object>> byName = new LinkedHashMap<>();
        for (Map<String, Object> row : rows) {
            String name = name(row);
            for (int i = 2; key.isEmpty() && byName.containsKey(name); i++) {
                name = name(row) + " (" + i + ")";
            }
            if (byName.put(name, row) != null) {
                differences.add(table + " " + name + " stands twice " + where);
            }
        }
        return byName;
    }

    private String name(Map<String, Object> row) {
        return (key.isEmpty() ? new TreeSet<>(row.keySet()) : key)
                .stream().map(column -> written(row.get(column))).collect(Collectors.joining(", ", "[", "]"));
    }

    private void compare(
            String place, Map<String, Object> wanted, Map<String, Object> found, List<String> differences) {
        for (String column : union(wanted.keySet(), found.keySet())) {
            if (leftOut.contains(column)) {
                continue;
            }
            if (!wanted.containsKey(column) || !found.containsKey(column)) {
                differences.add(table + " has a column that only one side knows: " + column);
            } else if (!written(wanted.get(column)).equals(written(found.get(column)))) {
                differences.add(place + " " + column + ": " + written(found.get(column)) + " in the run, "
                        + written(wanted.get(column)) + " recomputed");
            }
        }
    }

    private static Set<String> union(Set<String> one, Set<String> other) {
        Set<String> all = new TreeSet<>(one);
        all.addAll(other);
        return all;
    }

    /** The same for equal values, whatever type an engine gives them; nothing is not an empty text. */
    private static String written(Object value) {
        if (value == null) {
            return "nothing";
        }
        if (value instanceof Number) {
            BigDecimal number = new BigDecimal(value.toString());
            return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
        }
        return value instanceof OffsetDateTime moment
                ? moment.toInstant().toString()
                : value instanceof String text ? "\"" + text + "\"" : value.toString();
    }
}
