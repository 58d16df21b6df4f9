package forumkoll.rules;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** From a rule's rows to its findings: the rows that say {@code flag}, in the years for which the rule has its input. */
final class Findings {

    private final RuleInputs inputs;
    private final DisplayNames names;

    Findings(RuleInputs inputs, DisplayNames names) {
        this.inputs = inputs;
        this.names = names;
    }

    /** The findings of one rule, by id. */
    List<Finding> of(Rule rule, RuleRows rows) {
        List<Finding> findings = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        for (Map<String, Object> row : rows.where("outcome = 'flag'")) {
            Long year = (Long) row.get("year");
            if (inputs.missing(rule, year).isEmpty()) {
                Finding finding = Finding.of(rule, row, names);
                if (!ids.add(finding.flagId())) {
                    throw new RuleException(rule.code() + " finds " + finding.flagId()
                            + " twice; a column 'subject' can tell findings apart");
                }
                findings.add(finding);
            }
        }
        findings.sort(Comparator.comparing(Finding::flagId));
        return findings;
    }
}
