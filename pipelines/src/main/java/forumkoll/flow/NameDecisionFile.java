package forumkoll.flow;

import forumkoll.table.Contracts;
import forumkoll.table.TableName;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

/** The reviewers' decisions about names, {@code decisions/names.csv} in a warehouse. */
public final class NameDecisionFile {

    /**
     * A decision to be added.
     *
     * @param decision {@code must_link} or {@code cannot_link}
     * @param decidedBy a function, never a person
     */
    public record Decision(
            String decision,
            String writtenA,
            String organiserA,
            String writtenB,
            String organiserB,
            String decidedBy,
            LocalDate decidedOn,
            String reason) {}

    private final DecisionFile decisions;

    private NameDecisionFile(Path file) {
        this.decisions = new DecisionFile(file, TableName.of("meta.name_decision"));
    }

    /** The file of a warehouse, which need not exist. */
    public static NameDecisionFile in(Path warehouse) {
        return new NameDecisionFile(warehouse.resolve("decisions").resolve("names.csv"));
    }

    /** Where it lies. */
    public Path path() {
        return decisions.file();
    }

    /**
     * Reads it.
     *
     * @throws BlockedException when a line cannot be read
     */
    DecisionFile.Content read(Contracts contracts) {
        return decisions.read(contracts);
    }

    /** Adds a line; the first time, the file and its heading as well. */
    public void add(Decision decision, Contracts contracts) {
        decisions.add(
                List.of(
                        decision.decision(),
                        decision.writtenA(),
                        decision.organiserA(),
                        decision.writtenB(),
                        decision.organiserB(),
                        decision.decidedBy(),
                        decision.decidedOn().toString(),
                        decision.reason()),
                contracts);
    }
}
