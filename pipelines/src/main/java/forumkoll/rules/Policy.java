package forumkoll.rules;

import forumkoll.table.Text;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A policy pack: which rules a city goes by, and with which values. Rules it does not name run as they are written.
 *
 * @param extended the pack that this one starts from, if any
 */
record Policy(String name, Text title, Optional<String> extended, SortedMap<String, Choice> choices) {

    /**
     * What a pack says of one rule; what it leaves open is taken from the pack it extends, else from the rule.
     *
     * @param reason why the rule does not run
     */
    record Choice(
            Optional<Boolean> runs, Optional<Text> reason, Optional<String> severity, Map<String, Object> parameters) {

        /** This choice, and what it leaves open from {@code base}. */
        Choice over(Choice base) {
            Map<String, Object> both = new TreeMap<>(base.parameters);
            both.putAll(parameters);
            return new Choice(
                    runs.or(base::runs),
                    runs.isPresent() ? reason : reason.or(base::reason),
                    severity.or(base::severity),
                    both);
        }
    }

    /** This pack, and what it leaves open from {@code base}. */
    Policy over(Policy base) {
        SortedMap<String, Choice> both = new TreeMap<>(base.choices);
        choices.forEach((code, choice) -> both.merge(code, choice, (theirs, ours) -> ours.over(theirs)));
        return new Policy(name, title, Optional.empty(), both);
    }
}
