package forumkoll.rules;

import forumkoll.engine.Engine;
import forumkoll.table.Text;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a rule would find with other values, over all years of a published run; nothing is written.
 *
 * @param comes flags that only the new values give
 * @param goes flags that only the present values give
 * @param stays how many flags both give
 * @param byUnit per unit concerned, how many come and go
 */
public record Trial(List<Entry> comes, List<Entry> goes, long stays, SortedMap<String, Balance> byUnit) {

    /** A flag that would come or go. */
    public record Entry(String flagId, Text message) {}

    /** How many flags of a unit come and go. */
    public record Balance(long comes, long goes) {}

    private static final String NOT_KNOWN = "–";

    private static final String UNITS = """
            SELECT answer.forum_id, answer.year, coalesce(unit.name, answer.unit_id) AS unit
            FROM clean.participation AS answer
            LEFT JOIN clean.unit AS unit ON unit.unit_id = answer.unit_id
            WHERE answer.unit_id IS NOT NULL
            GROUP BY answer.forum_id, answer.year, coalesce(unit.name, answer.unit_id)
            ORDER BY unit NULLS LAST
            """;

    /** Tries {@code values}, which leave the others as {@code now} has them. */
    public static Trial of(Engine published, Rule now, Map<String, Object> values, LocalDate asOf) {
        Map<String, Object> all = new TreeMap<>(now.parameters());
        all.putAll(values);
        Rule tried = now.with(all, now.severity());
        Findings findings = new Findings(new RuleInputs(published, List.of(now)), new DisplayNames(published));
        Map<String, Finding> before = byId(findings.of(now, RuleRows.asked(published, now.query(asOf))));
        Map<String, Finding> after = byId(findings.of(tried, RuleRows.asked(published, tried.query(asOf))));
        List<Finding> comes = only(after, before);
        List<Finding> goes = only(before, after);
        return new Trial(
                entries(comes), entries(goes), after.size() - (long) comes.size(), balances(published, comes, goes));
    }

    /**
     * The values of {@code name=value} arguments.
     *
     * @throws IllegalArgumentException with a parameter that the rule does not have, or of which the value is no value
     */
    public static Map<String, Object> values(Rule rule, List<String> arguments) {
        Map<String, Object> values = new TreeMap<>();
        for (String argument : arguments) {
            String[] parts = argument.split("=", 2);
            Object declared = rule.parameters().get(parts[0]);
            Object value = parts.length < 2 || declared == null ? null : ParameterValue.parse(declared, parts[1]);
            if (value == null) {
                throw new IllegalArgumentException(argument);
            }
            values.put(parts[0], value);
        }
        return values;
    }

    private static Map<String, Finding> byId(List<Finding> findings) {
        Map<String, Finding> byId = new TreeMap<>();
        findings.forEach(finding -> byId.put(finding.flagId(), finding));
        return byId;
    }

    private static List<Finding> only(Map<String, Finding> these, Map<String, Finding> those) {
        return these.values().stream()
                .filter(finding -> !those.containsKey(finding.flagId()))
                .sorted(Comparator.comparing(Finding::flagId))
                .toList();
    }

    private static List<Entry> entries(List<Finding> findings) {
        return findings.stream()
                .map(finding -> new Entry(finding.flagId(), finding.message()))
                .toList();
    }

    private static SortedMap<String, Balance> balances(Engine published, List<Finding> comes, List<Finding> goes) {
        Map<List<Object>, List<String>> unitsOf = new HashMap<>();
        published.query(UNITS).forEach(row -> unitsOf.computeIfAbsent(List.of(row[0], row[1]), key -> new ArrayList<>())
                .add((String) row[2]));
        Map<String, String> names = new HashMap<>();
        published
                .query("SELECT unit_id, name FROM clean.unit")
                .forEach(row -> names.put((String) row[0], (String) row[1]));
        SortedMap<String, Balance> balances = new TreeMap<>();
        comes.forEach(finding ->
                units(finding, unitsOf, names).forEach(unit -> balances.merge(unit, new Balance(1, 0), Trial::sum)));
        goes.forEach(finding ->
                units(finding, unitsOf, names).forEach(unit -> balances.merge(unit, new Balance(0, 1), Trial::sum)));
        return balances;
    }

    private static Balance sum(Balance one, Balance other) {
        return new Balance(one.comes() + other.comes(), one.goes() + other.goes());
    }

    /** The unit the flag is about, else the units that take part in its forum in the year. */
    private static List<String> units(
            Finding finding, Map<List<Object>, List<String>> unitsOf, Map<String, String> names) {
        if (finding.unitId() != null) {
            return List.of(names.getOrDefault(finding.unitId(), finding.unitId()));
        }
        return finding.forumId() == null
                ? List.of(NOT_KNOWN)
                : unitsOf.getOrDefault(List.of(finding.forumId(), finding.year()), List.of(NOT_KNOWN));
    }
}
