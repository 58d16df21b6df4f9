package forumkoll.rules;

import forumkoll.engine.Engine;
import forumkoll.table.Text;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What becomes of a flag from run to run. A flag is new once, then open; it is resolved when its rule, with all its
 * input, no longer finds it, and is told as resolved for a year; found again it is new again, with its first day kept.
 */
final class FlagMemory {

    /** How long a resolved flag is told of, from the day it was last seen: until the next yearly review. */
    private static final int RESOLVED_DAYS = 366;

    private final Engine engine;
    private final RulesInForce rules;
    private final RuleInputs inputs;
    private final Acceptances acceptances;
    private final LocalDate asOf;
    private final Map<String, Map<String, String>> judged = new HashMap<>();

    FlagMemory(Engine engine, RulesInForce rules, RuleInputs inputs, Acceptances acceptances, LocalDate asOf) {
        this.engine = engine;
        this.rules = rules;
        this.inputs = inputs;
        this.acceptances = acceptances;
        this.asOf = asOf;
    }

    /** All flags, by id: those found now, and those of the previous run. */
    List<Flag> recall(List<Finding> found, List<Flag> previous) {
        Map<String, Flag> before = new TreeMap<>();
        previous.forEach(flag -> before.put(flag.finding().flagId(), flag));
        List<Flag> flags = new ArrayList<>();
        found.forEach(finding -> flags.add(decided(seen(finding, before.remove(finding.flagId())))));
        before.values().forEach(flag -> unseen(flag).ifPresent(flags::add));
        flags.sort(Comparator.comparing(flag -> flag.finding().flagId()));
        return flags;
    }

    private Flag seen(Finding finding, Flag before) {
        if (before == null) {
            return new Flag(finding, Status.NEW, true, asOf, asOf, null, null);
        }
        LocalDate first = before.firstSeen().isBefore(asOf) ? before.firstSeen() : asOf;
        return before.isActive()
                ? new Flag(finding, Status.OPEN, true, first, asOf, null, null)
                : new Flag(
                        finding,
                        Status.NEW,
                        true,
                        first,
                        asOf,
                        new Text(
                                "tillbaka; sågs senast " + before.lastSeen(),
                                "back again; last seen " + before.lastSeen()),
                        null);
    }

    private Flag decided(Flag flag) {
        Optional<Acceptance> acceptance = acceptances.of(flag.finding().flagId());
        if (acceptance.isEmpty()) {
            return flag;
        }
        return acceptance
                .get()
                .endsFor(flag.finding(), asOf)
                .map(why -> flag.with(flag.status(), why))
                .orElseGet(() -> flag.accepted(acceptance.get()));
    }

    private Optional<Flag> unseen(Flag flag) {
        if (!flag.isActive()) {
            boolean isOld = flag.lastSeen().plusDays(RESOLVED_DAYS).isBefore(asOf);
            return isOld ? Optional.empty() : Optional.of(flag.unseen(Status.RESOLVED, flag.note()));
        }
        String code = flag.finding().code();
        if (rules.catalogue().rule(code).isEmpty()) {
            return Optional.of(resolved(flag, new Text("regeln finns inte längre", "the rule is there no longer")));
        }
        if (rules.leftOut().containsKey(code)) {
            return Optional.of(resolved(flag, rules.leftOut().get(code)));
        }
        Rule rule = rules.rule(code);
        return Optional.of(inputs.missing(rule, flag.finding().year())
                .map(missing -> decided(flag.unseen(
                        Status.OPEN,
                        new Text("har inte kunnat prövas: " + missing.sv(), "could not be judged: " + missing.en()))))
                .orElseGet(() -> resolved(flag, outcome(rule, flag))));
    }

    private static Flag resolved(Flag flag, Text why) {
        return flag.unseen(Status.RESOLVED, why);
    }

    /** What the rule says now of what it found before. */
    private Text outcome(Rule rule, Flag flag) {
        String outcome = judged.computeIfAbsent(rule.code(), code -> judgedNow(rule))
                .getOrDefault(flag.finding().flagId(), "");
        return switch (outcome) {
            case "pass" -> new Text("prövad och utan anmärkning", "judged, and nothing to remark");
            case "not_applicable" -> new Text("går inte längre att pröva", "can no longer be judged");
            case "excluded" -> new Text("undantas nu", "is now left out");
            default -> new Text("finns inte längre bland det som prövas", "is no longer among what is judged");
        };
    }

    private Map<String, String> judgedNow(Rule rule) {
        Map<String, String> outcomes = new HashMap<>();
        RuleRows.written(engine, rule)
                .where("outcome <> 'flag'")
                .forEach(row -> outcomes.put(Member.id(rule.code(), row), (String) row.get("outcome")));
        return outcomes;
    }
}
