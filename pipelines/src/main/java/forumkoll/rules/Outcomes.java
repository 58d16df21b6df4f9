package forumkoll.rules;

import forumkoll.engine.Engine;
import forumkoll.table.Column;
import forumkoll.table.Language;
import forumkoll.table.Text;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * How each rule judged its population, year by year: the counts add up to the population, and what was not judged is
 * there too, with the reason.
 */
final class Outcomes {

    /** Below this a share says nothing: two of three is no sign of a wrong limit. */
    private static final long LEAST_POPULATION = 10;

    private static final Text NOBODY = new Text("inget att pröva detta år", "nothing to judge this year");

    private final RulesInForce rules;
    private final RuleInputs inputs;
    private final BigDecimal maxFlagShare;
    private final Set<Long> years;
    private final Map<String, List<Count>> counts;
    private final List<Object[]> rows = new ArrayList<>();

    /** How many members of a rule's population have an outcome in a year, for a reason. */
    private record Count(String code, Long year, String outcome, Text reason, long members) {}

    private Outcomes(Engine engine, RulesInForce rules, RuleInputs inputs, BigDecimal maxFlagShare) {
        this.rules = rules;
        this.inputs = inputs;
        this.maxFlagShare = maxFlagShare;
        this.years = engine.query("SELECT DISTINCT year FROM marts.forum_year").stream()
                .map(row -> (Long) row[0])
                .collect(Collectors.toCollection(TreeSet::new));
        this.counts = counts(engine, rules.rules());
    }

    /** Rows of {@code meta.rule_outcome}, of the rules whose tables {@code engine} holds and of those left out. */
    static List<Object[]> of(Engine engine, RulesInForce rules, RuleInputs inputs, BigDecimal maxFlagShare) {
        Outcomes outcomes = new Outcomes(engine, rules, inputs, maxFlagShare);
        for (Rule rule : rules.catalogue().rules()) {
            if (rules.leftOut().containsKey(rule.code())) {
                outcomes.addLeftOut(rule.code());
            } else {
                outcomes.addJudged(rules.rule(rule.code()));
            }
        }
        return outcomes.rows;
    }

    private static Map<String, List<Count>> counts(Engine engine, List<Rule> rules) {
        if (rules.isEmpty()) {
            return Map.of();
        }
        String members = rules.stream().map(rule -> members(engine, rule)).collect(Collectors.joining(" UNION ALL "));
        return engine
                .query("SELECT code, year, outcome, reason_sv, reason_en, count(*) AS members FROM (" + members
                        + ") AS member GROUP BY code, year, outcome, reason_sv, reason_en"
                        + " ORDER BY code NULLS FIRST, year NULLS FIRST, outcome NULLS FIRST, reason_sv NULLS FIRST,"
                        + " reason_en NULLS FIRST")
                .stream()
                .map(row -> new Count(
                        (String) row[0],
                        (Long) row[1],
                        (String) row[2],
                        row[3] == null ? null : new Text((String) row[3], (String) row[4]),
                        (Long) row[5]))
                .collect(Collectors.groupingBy(Count::code));
    }

    /** The rule's members with their reason, in either way that a rule may give one: {@code reason}, or one a language. */
    private static String members(Engine engine, Rule rule) {
        RuleRows written = RuleRows.written(engine, rule);
        Set<String> columns = written.columns().stream().map(Column::name).collect(Collectors.toSet());
        return "SELECT '" + rule.code() + "' AS code, year, outcome, " + reason(columns, "reason_sv") + ", "
                + reason(columns, "reason_en") + " FROM " + written.from();
    }

    private static String reason(Set<String> columns, String language) {
        String column = columns.contains(language) ? language : columns.contains("reason") ? "reason" : "NULL";
        return "CAST(CASE WHEN outcome IN ('not_applicable', 'excluded') THEN " + column + " END AS STRING) AS "
                + language;
    }

    private void addLeftOut(String code) {
        Text reason = rules.leftOut().get(code);
        Set<Long> all = years.isEmpty() ? nullOnly() : years;
        all.forEach(year -> add(new Count(code, year, "not_run", reason, 0), 0, null));
    }

    private void addJudged(Rule rule) {
        List<Count> judged = counts.getOrDefault(rule.code(), List.of());
        judged.forEach(Outcomes::check);
        Set<Long> all = new TreeSet<>(years);
        judged.forEach(count -> all.add(count.year()));
        (all.isEmpty() ? nullOnly() : all)
                .forEach(year -> addYear(
                        rule,
                        year,
                        judged.stream()
                                .filter(count -> Objects.equals(count.year(), year))
                                .toList()));
    }

    private void addYear(Rule rule, Long year, List<Count> judged) {
        long population = judged.stream().mapToLong(Count::members).sum();
        Text missing = inputs.missing(rule, year).orElse(null);
        if (missing != null) {
            add(new Count(rule.code(), year, "not_run", missing, population), population, null);
        } else if (judged.isEmpty()) {
            add(new Count(rule.code(), year, "not_applicable", NOBODY, 0), 0, null);
        } else {
            judged.forEach(count -> add(count, population, notice(count, population)));
        }
    }

    private static void check(Count count) {
        if (count.outcome() == null || !Member.OUTCOMES.contains(count.outcome())) {
            throw new RuleException(count.code() + " gives the outcome '" + count.outcome() + "', expected one of "
                    + new TreeSet<>(Member.OUTCOMES));
        }
        if (count.year() == null) {
            throw new RuleException(count.code() + " gives rows without a year");
        }
    }

    /** Says so when a rule fires so widely that its limit, or the data, is more likely wrong than everything else. */
    private Text notice(Count count, long population) {
        BigDecimal most = maxFlagShare.multiply(BigDecimal.valueOf(population));
        boolean isWide = count.outcome().equals("flag")
                && population >= LEAST_POPULATION
                && BigDecimal.valueOf(count.members()).compareTo(most) > 0;
        return isWide ? new Text(notice(count, population, Language.SV), notice(count, population, Language.EN)) : null;
    }

    private String notice(Count count, long population, Language say) {
        BigDecimal share =
                BigDecimal.valueOf(count.members()).divide(BigDecimal.valueOf(population), 2, RoundingMode.HALF_UP);
        return say.count(count.members())
                + say.in(" av ", " of ")
                + say.count(population)
                + say.in(" flaggas (", " are flagged (")
                + percent(share, say)
                + say.in("), mer än ", "), more than ")
                + percent(maxFlagShare, say)
                + say.in(": pröva regelns gränser och underlaget", ": look at the limits of the rule and at the data");
    }

    private static String percent(BigDecimal share, Language say) {
        return say.number(share.movePointRight(2)) + say.in("\u00A0%", "%");
    }

    private void add(Count count, long population, Text notice) {
        Text reason = count.reason();
        rows.add(new Object[] {
            count.code(),
            count.year(),
            count.outcome(),
            count.members(),
            reason == null ? null : reason.sv() + " / " + reason.en(),
            reason == null ? null : reason.sv(),
            reason == null ? null : reason.en(),
            population,
            notice == null ? null : notice.sv(),
            notice == null ? null : notice.en()
        });
    }

    private static Set<Long> nullOnly() {
        return java.util.Collections.singleton(null);
    }
}
