package forumkoll.rules;

import forumkoll.table.Fingerprint;
import forumkoll.table.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The rules of the catalogue as a policy pack wants them.
 *
 * @param policy the pack's name
 * @param rules the rules that run, with the pack's values and severities
 * @param leftOut why each of the others does not
 * @param catalogue the rules as their files have them
 */
public record RulesInForce(
        String policy, Text title, List<Rule> rules, SortedMap<String, Text> leftOut, RuleCatalogue catalogue) {

    static RulesInForce of(Policy policy, RuleCatalogue catalogue) {
        List<Rule> rules = new ArrayList<>();
        SortedMap<String, Text> leftOut = new TreeMap<>();
        for (Rule rule : catalogue.rules()) {
            Policy.Choice choice = policy.choices().get(rule.code());
            if (choice == null) {
                rules.add(rule);
            } else if (choice.runs().orElse(true)) {
                Map<String, Object> values = new TreeMap<>(rule.parameters());
                values.putAll(choice.parameters());
                rules.add(rule.with(values, choice.severity().orElse(rule.severity())));
            } else {
                leftOut.put(rule.code(), reason(policy, choice));
            }
        }
        return new RulesInForce(policy.name(), policy.title(), List.copyOf(rules), leftOut, catalogue);
    }

    private static Text reason(Policy policy, Policy.Choice choice) {
        Text why = choice.reason().orElse(new Text("", ""));
        return new Text(
                "ingår inte i regelpaketet " + policy.name() + (why.sv().isEmpty() ? "" : ": " + why.sv()),
                "not in the policy " + policy.name() + (why.en().isEmpty() ? "" : ": " + why.en()));
    }

    /** A rule as it runs, or as its file has it when it does not. */
    public Rule rule(String code) {
        return rules.stream()
                .filter(rule -> rule.code().equals(code))
                .findFirst()
                .or(() -> catalogue.rule(code))
                .orElseThrow(() -> new RuleException("no rule " + code));
    }

    /** Changes whenever another rule, value or severity is in force. */
    public String fingerprint() {
        Fingerprint fingerprint = new Fingerprint().add(policy).add(leftOut.toString());
        rules.forEach(rule -> fingerprint
                .add(rule.code())
                .add(rule.severity())
                .add(rule.parameters().toString()));
        return fingerprint.hex();
    }
}
