package forumkoll.flow;

import forumkoll.ingest.Problem;
import forumkoll.rules.Policies;
import forumkoll.rules.PolicyException;
import forumkoll.rules.RulesInForce;
import forumkoll.table.Text;
import java.nio.file.Path;
import java.util.List;

/** The rules a city goes by: its policy pack lies in its input folder or is one of the project's. */
public final class CityRules {

    /** The folder of an input where a city keeps packs of its own. */
    private static final String FOLDER = "policies";

    private CityRules() {}

    /**
     * The rules in force.
     *
     * @throws BlockedException when the pack that the settings name is not there, or names what there is not
     */
    public static RulesInForce of(Home home, Path input, Settings settings) {
        try {
            return new Policies(List.of(input.resolve(FOLDER), home.policies())).of(settings.policy(), home.rules());
        } catch (PolicyException e) {
            throw new BlockedException(
                    new Text("Regelpaketet kan inte användas.", "The policy pack cannot be used."),
                    e.faults().stream().map(CityRules::problem).toList());
        }
    }

    private static Problem problem(PolicyException.Fault fault) {
        return new Problem(
                fault.file(),
                fault.line(),
                null,
                "policy",
                fault.place().isEmpty() ? null : fault.place(),
                fault.found(),
                fault.expected(),
                new Text("Rätta filen.", "Correct the file."));
    }
}
