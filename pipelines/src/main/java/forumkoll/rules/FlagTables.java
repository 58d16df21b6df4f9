package forumkoll.rules;

import forumkoll.engine.Engine;
import forumkoll.table.Column;
import forumkoll.table.Contract;
import forumkoll.table.TableName;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The tables the frame makes from the rules' own: the flags, what may be added up of their amounts, how each rule judged
 * its population, and the rules themselves.
 *
 * @param counts how many flags have each status
 */
public record FlagTables(
        List<Object[]> flags,
        List<Object[]> amounts,
        List<Object[]> outcomes,
        List<Object[]> rules,
        SortedMap<String, Long> counts) {

    /** What is remembered between runs, and decided by people. */
    public record Memory(List<Map<String, Object>> previousFlags, Acceptances acceptances) {}

    /**
     * Makes the tables.
     *
     * @param engine holds the rules' tables and everything they read
     * @param maxFlagShare a rule that flags more than this share of its population says so
     */
    public static FlagTables of(
            Engine engine, RulesInForce rules, Memory memory, BigDecimal maxFlagShare, LocalDate asOf) {
        RuleInputs inputs = new RuleInputs(engine, rules.rules());
        List<Object[]> outcomes = Outcomes.of(engine, rules, inputs, maxFlagShare);
        Findings findings = new Findings(inputs, new DisplayNames(engine));
        Set<Object> flagging = outcomes.stream()
                .filter(row -> row[2].equals("flag"))
                .map(row -> row[0])
                .collect(Collectors.toSet());
        List<Finding> found = new ArrayList<>();
        for (Rule rule : rules.rules()) {
            if (flagging.contains(rule.code())) {
                found.addAll(findings.of(rule, RuleRows.written(engine, rule)));
            }
        }
        List<Flag> flags = new FlagMemory(engine, rules, inputs, memory.acceptances(), asOf)
                .recall(found, memory.previousFlags().stream().map(Flag::of).toList());
        return new FlagTables(
                flags.stream().map(Flag::row).toList(),
                AmountsAtStake.of(flags),
                outcomes,
                RecordedRule.rows(rules, asOf),
                counts(flags));
    }

    /** The flags of another run, by column; columns it did not have yet are missing. */
    public static List<Map<String, Object>> previousFlags(Engine engine, TableName table, Contract contract) {
        Set<String> there = engine.columns("SELECT * FROM " + table).stream()
                .map(Column::name)
                .collect(Collectors.toSet());
        List<String> columns = contract.columns().stream()
                .map(Column::name)
                .filter(there::contains)
                .toList();
        List<Map<String, Object>> rows = new ArrayList<>();
        for (Object[] values : engine.query("SELECT " + String.join(", ", columns) + " FROM " + table)) {
            Map<String, Object> row = new LinkedHashMap<>();
            for (int i = 0; i < values.length; i++) {
                row.put(columns.get(i), values[i]);
            }
            rows.add(row);
        }
        return rows;
    }

    private static SortedMap<String, Long> counts(List<Flag> flags) {
        SortedMap<String, Long> counts = new TreeMap<>();
        for (Status status : Status.values()) {
            counts.put(
                    status.word(),
                    flags.stream().filter(flag -> flag.status() == status).count());
        }
        return counts;
    }
}
