package forumkoll.rules;

import forumkoll.table.Text;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A decision to live with a flag for a time.
 *
 * @param owner the function that answers for it, never a person's name
 * @param until the last day it holds
 * @param amountSek the amount at stake when it was taken, null when none was known
 * @param evidence what the flag rested on then, as JSON
 */
record Acceptance(String flagId, String owner, String reason, LocalDate until, BigDecimal amountSek, String evidence) {

    /** Why the decision does not hold for what is found now; nothing when it does. */
    Optional<Text> endsFor(Finding finding, LocalDate asOf) {
        if (asOf.isAfter(until)) {
            return Optional.of(new Text("godtagandet gick ut " + until, "the acceptance ran out on " + until));
        }
        return Evidence.materialChange(amountSek, evidence, finding.amountSek(), finding.evidence())
                .map(change -> new Text(
                        "underlaget har ändrats sedan godtagandet: " + change,
                        "the evidence has changed since the acceptance: " + change));
    }
}
