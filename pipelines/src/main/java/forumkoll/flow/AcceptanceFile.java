package forumkoll.flow;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import forumkoll.ingest.Problem;
import forumkoll.table.Contract;
import forumkoll.table.Contracts;
import forumkoll.table.TableName;
import forumkoll.table.Text;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The flags a city has decided to live with for a time, {@code decisions/accepted.csv} in a warehouse. */
public final class AcceptanceFile {

    private static final TableName TABLE = TableName.of("meta.accepted_flag");
    private static final String EVIDENCE = "evidence";

    /**
     * A decision to be added.
     *
     * @param owner a function, never a person
     * @param until the last day it holds
     * @param runId the run whose flag it is about
     * @param amountSek the flag's amount, null when none is known
     * @param evidence what the flag rested on, as JSON
     */
    public record Decision(
            String flagId,
            String owner,
            String reason,
            LocalDate until,
            LocalDate acceptedOn,
            String runId,
            BigDecimal amountSek,
            String evidence) {}

    private final DecisionFile decisions;

    private AcceptanceFile(Path file) {
        this.decisions = new DecisionFile(file, TABLE);
    }

    /** The file of a warehouse, which need not exist. */
    public static AcceptanceFile in(Path warehouse) {
        return new AcceptanceFile(warehouse.resolve("decisions").resolve("accepted.csv"));
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
        DecisionFile.Content content = decisions.read(contracts);
        Contract contract = contracts.of(TABLE);
        List<Problem> problems = new ArrayList<>();
        for (Object[] row : content.rows()) {
            String evidence = (String) row[contract.position(EVIDENCE)];
            if (!isObject(evidence)) {
                problems.add(notJson(((Long) row[contract.position("line")]).intValue(), evidence));
            }
        }
        if (!problems.isEmpty()) {
            throw new BlockedException(
                    new Text("Besluten kan inte läsas; se ovan.", "The decisions cannot be read; see above."),
                    problems);
        }
        return content;
    }

    /** Adds a line; the first time, the file and its heading as well. */
    public void add(Decision decision, Contracts contracts) {
        decisions.add(
                List.of(
                        decision.flagId(),
                        decision.owner(),
                        decision.reason(),
                        decision.until().toString(),
                        decision.acceptedOn().toString(),
                        decision.runId(),
                        decision.amountSek() == null ? "" : decision.amountSek().toPlainString(),
                        decision.evidence()),
                contracts);
    }

    private static boolean isObject(String json) {
        try {
            return new ObjectMapper().readTree(json).isObject();
        } catch (JsonProcessingException e) {
            return false;
        }
    }

    /** Without what the flag rested on nobody could tell whether the decision still concerns the same thing. */
    private Problem notJson(int line, String found) {
        return new Problem(
                path().toString(),
                line,
                null,
                "decision",
                EVIDENCE,
                found,
                new Text("JSON, så som forumkoll accept skriver det", "JSON as forumkoll accept writes it"),
                new Text("Ta bort raden och godta flaggan på nytt.", "Remove the line and accept the flag anew."));
    }
}
