package forumkoll.rules;

import forumkoll.engine.Engine;
import forumkoll.table.TableName;
import forumkoll.table.Text;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** For which years the tables that rules need hold anything. */
final class RuleInputs {

    private final Engine engine;
    private final Map<TableName, Set<Long>> years = new HashMap<>();

    RuleInputs(Engine engine, Collection<Rule> rules) {
        this.engine = engine;
        rules.stream().flatMap(rule -> rule.needs().stream()).distinct().forEach(this::readYears);
    }

    /** A table without years holds its rows for all of them, as null. */
    private void readYears(TableName table) {
        boolean dated = engine.columns("SELECT * FROM " + table).stream()
                .anyMatch(column -> column.name().equals("year"));
        String sql = dated
                ? "SELECT DISTINCT year FROM " + table
                : "SELECT DISTINCT CAST(NULL AS BIGINT) AS year FROM " + table;
        years.put(table, engine.query(sql).stream().map(row -> (Long) row[0]).collect(Collectors.toSet()));
    }

    /** Which needed tables hold nothing for the year, in words; nothing when the rule can be run. */
    Optional<Text> missing(Rule rule, Long year) {
        List<String> tables = rule.needs().stream()
                .filter(table -> isMissing(years.get(table), year))
                .map(table -> table + (year == null ? "" : " " + year))
                .toList();
        String names = String.join(", ", tables);
        return tables.isEmpty()
                ? Optional.empty()
                : Optional.of(new Text("underlag saknas: " + names, "input is missing: " + names));
    }

    private static boolean isMissing(Set<Long> held, Long year) {
        return held.isEmpty() || (year != null && !held.contains(year) && !held.contains(null));
    }
}
