package forumkoll.rules;

import com.fasterxml.jackson.databind.JsonNode;
import forumkoll.engine.Engine;
import forumkoll.engine.SqlText;
import forumkoll.table.TableName;
import forumkoll.table.Text;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A rule as a run had it: a row of {@code meta.rule}, from which it can be run again.
 *
 * @param policy the pack that was in force
 * @param inPolicy whether the rule ran
 * @param ownSeverity the severity of the rule's file
 * @param defaults the values of the rule's file
 */
public record RecordedRule(
        Rule rule, String policy, boolean inPolicy, String ownSeverity, Map<String, Object> defaults) {

    private static final String QUERY = """
            SELECT code, version, severity, rule_group, title_sv, title_en, why_sv, why_en, source, population_sv,
                population_en, needs, parameters, message_sv, message_en, amount_sv, amount_en, example_sv, example_en,
                sql, policy, in_policy, own_severity, defaults
            FROM meta.rule
            """;

    /** The rules of a published run, by code. */
    public static SortedMap<String, RecordedRule> read(Engine published) {
        SortedMap<String, RecordedRule> rules = new TreeMap<>();
        published.query(QUERY).forEach(row -> rules.put((String) row[0], of(row)));
        return rules;
    }

    /** Rows of {@code meta.rule}: the rules in force, and those left out. */
    static List<Object[]> rows(RulesInForce rules, LocalDate asOf) {
        List<Object[]> rows = new ArrayList<>();
        for (Rule own : rules.catalogue().rules()) {
            Rule rule = rules.rule(own.code());
            Text leftOut = rules.leftOut().get(own.code());
            rows.add(new Object[] {
                rule.code(),
                (long) rule.version(),
                rule.severity(),
                own.severity(),
                rule.group().word(),
                (long) Group.words().indexOf(rule.group().word()),
                rule.group().title().sv(),
                rule.group().title().en(),
                rule.title().sv(),
                rule.title().en(),
                rule.why().sv(),
                rule.why().en(),
                rule.source(),
                rule.population().sv(),
                rule.population().en(),
                rule.needs().stream().map(TableName::toString).collect(Collectors.joining(", ")),
                Evidence.written(rule.parameters()),
                Evidence.written(own.parameters()),
                rule.message().sv(),
                rule.message().en(),
                orUnknown(rule.amount().sv()),
                orUnknown(rule.amount().en()),
                orUnknown(rule.example().sv()),
                orUnknown(rule.example().en()),
                rules.policy(),
                leftOut == null,
                leftOut == null ? null : leftOut.sv(),
                leftOut == null ? null : leftOut.en(),
                rule.sql().sql(),
                rule.query(asOf)
            });
        }
        return rows;
    }

    private static RecordedRule of(Object[] row) {
        Rule rule = new Rule(
                (String) row[0],
                ((Long) row[1]).intValue(),
                (String) row[2],
                Group.of((String) row[3]).orElse(Group.OTHER),
                text(row, 4),
                text(row, 6),
                (String) row[8],
                text(row, 9),
                tables((String) row[11]),
                values((String) row[12]),
                text(row, 13),
                text(row, 15),
                text(row, 17),
                Map.of(),
                new SqlText((String) row[19]));
        return new RecordedRule(rule, (String) row[20], (Boolean) row[21], (String) row[22], values((String) row[23]));
    }

    private static List<TableName> tables(String list) {
        return Stream.of(list.split(", "))
                .filter(name -> !name.isEmpty())
                .map(TableName::of)
                .toList();
    }

    private static Map<String, Object> values(String json) {
        Map<String, Object> values = new TreeMap<>();
        for (Map.Entry<String, JsonNode> value : Evidence.read(json).properties()) {
            values.put(value.getKey(), ParameterValue.read(value.getValue()));
        }
        return values;
    }

    private static Text text(Object[] row, int at) {
        return new Text(row[at] == null ? "" : (String) row[at], row[at + 1] == null ? "" : (String) row[at + 1]);
    }

    private static String orUnknown(String text) {
        return text.isBlank() ? null : text;
    }
}
