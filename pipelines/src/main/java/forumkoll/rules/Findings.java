package forumkoll.rules;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import forumkoll.engine.Engine;
import forumkoll.table.Column;
import forumkoll.table.Language;
import forumkoll.table.TableName;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The frame round the rules: from the outcomes in the rules' tables to {@code flags.flag} and {@code
 * meta.rule_outcome}. It adds identifiers, names, amounts in words and evidence, so that a rule holds only what it is
 * about.
 */
public final class Findings {

    /** Columns of the frame; every other column of a rule becomes evidence. {@code subject} tells findings apart. */
    private static final List<String> IDENTITY =
            List.of("forum_id", "other_forum_id", "unit_id", "topic_code", "area_code", "subject");

    private static final Set<String> OUTCOMES = Set.of("flag", "pass", "not_applicable", "excluded");
    private static final ObjectMapper JSON = JsonMapper.builder()
            .enable(com.fasterxml.jackson.core.JsonGenerator.Feature.WRITE_BIGDECIMAL_AS_PLAIN)
            .build();

    private final Engine engine;
    private final LocalDate asOf;
    private final Map<String, Map<String, String[]>> names = new HashMap<>();
    private final List<Object[]> flags = new ArrayList<>();
    private final List<Object[]> outcomes = new ArrayList<>();

    private Findings(Engine engine, LocalDate asOf) {
        this.engine = engine;
        this.asOf = asOf;
    }

    /** Collects the findings of {@code rules}, whose outcome tables {@code engine} holds. */
    public static Findings collect(Engine engine, List<Rule> rules, LocalDate asOf) {
        Findings findings = new Findings(engine, asOf);
        findings.readNames();
        Map<TableName, Set<Long>> yearsOf = findings.yearsOf(rules);
        Map<String, List<Object[]>> counts = findings.counts(rules);
        for (Rule rule : rules) {
            findings.collect(rule, yearsOf, counts.getOrDefault(rule.code(), List.of()));
        }
        findings.flags.sort(Comparator.comparing(row -> (String) row[0]));
        return findings;
    }

    /** Rows of {@code flags.flag}. */
    public List<Object[]> flags() {
        return List.copyOf(flags);
    }

    /** Rows of {@code meta.rule_outcome}. */
    public List<Object[]> outcomes() {
        return List.copyOf(outcomes);
    }

    private void readNames() {
        readNames("forum", "SELECT forum_id, name, name FROM clean.forum");
        readNames("topic", "SELECT topic_code, name_sv, name_en FROM clean.topic");
        readNames("area", "SELECT area_code, name_sv, coalesce(name_en, name_sv) FROM clean.area");
        readNames("unit", "SELECT unit_id, name, name FROM clean.unit");
    }

    private void readNames(String thing, String sql) {
        Map<String, String[]> named = new HashMap<>();
        engine.query(sql).forEach(row -> named.put((String) row[0], new String[] {(String) row[1], (String) row[2]}));
        names.put(thing, named);
    }

    /** The years for which each needed table holds rows; a table without years holds them for all, as null. */
    private Map<TableName, Set<Long>> yearsOf(List<Rule> rules) {
        Map<TableName, Set<Long>> years = new HashMap<>();
        for (TableName table :
                rules.stream().flatMap(rule -> rule.needs().stream()).collect(Collectors.toSet())) {
            boolean dated = engine.columns("SELECT * FROM " + table).stream()
                    .anyMatch(column -> column.name().equals("year"));
            String sql = dated
                    ? "SELECT DISTINCT year FROM " + table
                    : "SELECT DISTINCT CAST(NULL AS BIGINT) AS year FROM " + table;
            years.put(
                    table, engine.query(sql).stream().map(row -> (Long) row[0]).collect(Collectors.toSet()));
        }
        return years;
    }

    private Map<String, List<Object[]>> counts(List<Rule> rules) {
        if (rules.isEmpty()) {
            return Map.of();
        }
        String sql = rules.stream()
                .map(rule -> "SELECT '" + rule.code() + "' AS code, year, outcome, count(*) AS members FROM "
                        + rule.outcomes() + " GROUP BY year, outcome")
                .collect(Collectors.joining(" UNION ALL "));
        return engine.query(sql).stream().collect(Collectors.groupingBy(row -> (String) row[0]));
    }

    private void collect(Rule rule, Map<TableName, Set<Long>> yearsOf, List<Object[]> counts) {
        Set<Long> notRun = new HashSet<>();
        counts.stream()
                .sorted(Comparator.comparing((Object[] row) -> (Long) row[1]).thenComparing(row -> (String) row[2]))
                .forEach(row -> addOutcome(rule, (Long) row[1], (String) row[2], (Long) row[3], yearsOf, notRun));
        if (counts.isEmpty()) {
            String reason = missing(rule, null, yearsOf);
            outcomes.add(new Object[] {
                rule.code(), null, "not_run", 0L, reason.isEmpty() ? "tom population / empty population" : reason
            });
        }
        if (counts.stream().anyMatch(row -> row[2].equals("flag"))) {
            addFlags(rule, notRun);
        }
    }

    private void addOutcome(
            Rule rule, Long year, String outcome, Long members, Map<TableName, Set<Long>> yearsOf, Set<Long> notRun) {
        if (!OUTCOMES.contains(outcome)) {
            throw new RuleException(
                    rule.code() + " gives the outcome '" + outcome + "', expected one of " + new TreeSet<>(OUTCOMES));
        }
        String missing = missing(rule, year, yearsOf);
        if (missing.isEmpty()) {
            outcomes.add(new Object[] {rule.code(), year, outcome, members, null});
        } else {
            notRun.add(year);
            outcomes.add(new Object[] {rule.code(), year, "not_run", members, missing});
        }
    }

    /** Which needed tables hold nothing for the year, in words; empty when none is missing. */
    private static String missing(Rule rule, Long year, Map<TableName, Set<Long>> yearsOf) {
        return rule.needs().stream()
                .filter(table -> {
                    Set<Long> years = yearsOf.get(table);
                    return years.isEmpty() || (year != null && !years.contains(year) && !years.contains(null));
                })
                .map(table -> table + (year == null ? "" : " " + year) + " saknas / is missing")
                .collect(Collectors.joining("; "));
    }

    private void addFlags(Rule rule, Set<Long> notRun) {
        String select = "SELECT * FROM " + rule.outcomes();
        List<Column> columns = engine.columns(select);
        for (Object[] values : engine.query(select + " WHERE outcome = 'flag'")) {
            Map<String, Object> row = new LinkedHashMap<>();
            for (int i = 0; i < values.length; i++) {
                row.put(columns.get(i).name(), values[i]);
            }
            if (!notRun.contains(row.get("year"))) {
                flags.add(flag(rule, row));
            }
        }
    }

    private Object[] flag(Rule rule, Map<String, Object> row) {
        String evidence = evidence(row);
        addName(row, "forum", "forum_id");
        addName(row, "other_forum", "other_forum_id");
        addName(row, "topic", "topic_code");
        addName(row, "area", "area_code");
        addName(row, "unit", "unit_id");
        return new Object[] {
            flagId(rule, row),
            rule.code(),
            rule.severity(),
            row.get("year"),
            row.get("forum_id"),
            row.get("other_forum_id"),
            row.get("unit_id"),
            row.get("topic_code"),
            row.get("area_code"),
            amount(row),
            Message.fill(rule.message().sv(), row, Language.SV),
            Message.fill(rule.message().en(), row, Language.EN),
            evidence,
            "open",
            null,
            asOf
        };
    }

    /** The rule, the year and what the finding is about: the same in every run. */
    private static String flagId(Rule rule, Map<String, Object> row) {
        return Stream.concat(
                        Stream.of(rule.code(), row.get("year")),
                        IDENTITY.stream().map(row::get).filter(Objects::nonNull))
                .map(Object::toString)
                .collect(Collectors.joining(":"));
    }

    private static BigDecimal amount(Map<String, Object> row) {
        BigDecimal amount = (BigDecimal) row.get("amount_sek");
        return amount == null ? null : amount.setScale(2);
    }

    private void addName(Map<String, Object> row, String thing, String idColumn) {
        Object id = row.get(idColumn);
        if (id != null) {
            String[] name =
                    names.get(thing.replace("other_", "")).getOrDefault(id, new String[] {(String) id, (String) id});
            row.put(thing + "_sv", name[0]);
            row.put(thing + "_en", name[1] == null ? name[0] : name[1]);
        }
    }

    /** The columns that are not the frame's, as JSON, in the rule's order; what is not known is null. */
    private static String evidence(Map<String, Object> row) {
        Map<String, Object> evidence = new LinkedHashMap<>();
        row.forEach((column, value) -> {
            if (!IDENTITY.contains(column)
                    && !Set.of("year", "outcome", "amount_sek").contains(column)) {
                evidence.put(column, value instanceof LocalDate date ? date.toString() : value);
            }
        });
        try {
            return JSON.writeValueAsString(evidence);
        } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
            throw new RuleException("cannot write evidence " + evidence, e);
        }
    }
}
