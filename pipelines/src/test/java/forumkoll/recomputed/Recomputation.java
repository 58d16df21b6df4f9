package forumkoll.recomputed;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * Every number of the marts once more, in plain Java from the rows of the clean tables of any run: no model and no engine
 * takes part.
 */
public final class Recomputation {

    private final Function<String, List<Map<String, Object>>> tables;
    private final List<String> differences = new ArrayList<>();
    private final City city;
    private final Declarations declarations;
    private final Logs logs;
    private final Costs costs;
    private final Map<ForumAndYear, Map<String, Object>> figures;

    /**
     * Computes the city anew.
     *
     * @param tables the rows of a table of the run, by its name; a row is its columns
     * @param tolerances the settings that models take, by their names
     */
    public Recomputation(
            Function<String, List<Map<String, Object>>> tables, LocalDate asOf, Map<String, BigDecimal> tolerances) {
        this.tables = tables;
        this.city = new City(tables, asOf);
        this.declarations = new Declarations(city);
        this.logs = new Logs(city, line -> line);
        this.costs = new Costs(city, declarations);
        this.figures = new ForumFigures(city, declarations, logs, costs).all();
        new Changes(figures, year -> declarations.enough(year, tolerances.get("min_response_share"))).add();
        compareParts();
        compareForums();
        Sums sums = new Sums(city, figures);
        compare("marts.area_year", List.of("area_code", "year"), sums.byArea());
        compare("marts.organiser_year", List.of("organiser_id", "year"), sums.byOrganiser());
        compare("marts.city_year", List.of("year"), sums.ofCity());
        compareSome("marts.unit_year", sums.byUnit(costs, logs, unit -> unit));
        compareSome("marts.unit_today_year", sums.byUnit(costs, logs, city::today));
        compare(
                "marts.reconciliation",
                List.of("forum_id", "year", "measure"),
                new Reconciled(city, declarations, costs, figures, tolerances).rows());
    }

    /** Where a run and this computation differ, one line for each; empty when they agree in everything. */
    public List<String> differences() {
        return differences;
    }

    /** How many forums and years were computed, so that a test can see that there was something to agree on. */
    public int forumsAndYears() {
        return figures.size();
    }

    private void compareForums() {
        Map<List<Object>, Map<String, Object>> wanted = new HashMap<>();
        figures.forEach((line, row) -> wanted.put(List.of(line.forum(), line.year()), row));
        compare("marts.forum_year", List.of("forum_id", "year"), wanted);
    }

    private void compareParts() {
        Map<List<Object>, Map<String, Object>> wanted = new HashMap<>();
        for (ForumAndYear line : costs.lines()) {
            for (Part part : costs.of(line)) {
                Map<String, Object> row = new HashMap<>();
                row.put("basis", part.basis());
                row.put("amount_sek", part.amount());
                row.put("missing_rate", part.missingRate());
                wanted.put(List.of(line.forum(), line.year(), part.unit(), part.body(), part.part()), row);
            }
        }
        compare("marts.cost_part", List.of("forum_id", "year", "unit_id", "body", "part"), wanted);
    }

    private void compare(String table, List<String> key, Map<List<Object>, Map<String, Object>> wanted) {
        Map<List<Object>, Map<String, Object>> found = found(table, key);
        Set<List<Object>> keys = new java.util.HashSet<>(wanted.keySet());
        keys.addAll(found.keySet());
        for (List<Object> row : keys) {
            if (!wanted.containsKey(row) || !found.containsKey(row)) {
                differences.add(table + " " + row + (found.containsKey(row) ? " is unexpected" : " is missing"));
            } else {
                compare(table + " " + row, wanted.get(row), found.get(row));
            }
        }
    }

    /** Units that were only asked have rows without money: those that have money must agree, and no others have any. */
    private void compareSome(String table, Map<List<Object>, Map<String, Object>> wanted) {
        Map<List<Object>, Map<String, Object>> found = found(table, List.of("unit_id", "year"));
        found.forEach((key, row) -> {
            Map<String, Object> nothing = new HashMap<>();
            nothing.put("fee_sek", null);
            nothing.put("total_cost_sek", null);
            compare(table + " " + key, wanted.getOrDefault(key, nothing), row);
        });
        Set<List<Object>> missing = new java.util.HashSet<>(wanted.keySet());
        missing.removeAll(found.keySet());
        missing.forEach(key -> differences.add(table + " " + key + " is missing"));
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
        for (String column : new TreeSet<>(wanted.keySet())) {
            Object expected = wanted.get(column);
            Object actual = found.get(column);
            if (!found.containsKey(column) || !same(expected, actual)) {
                differences.add(place + " " + column + ": " + actual + " in the run, " + expected + " recomputed");
            }
        }
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
