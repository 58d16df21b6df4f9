package forumkoll.cli;

import forumkoll.engine.DuckDbEngine;
import forumkoll.engine.Engine;
import forumkoll.engine.SqlException;
import forumkoll.flow.RunHistory;
import forumkoll.rules.FlagChange;
import forumkoll.rules.PublishedFlags;
import forumkoll.rules.RunComparison;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code forumkoll diff}: which flags two runs do not have in common, and why. */
@Command(
        name = "diff",
        mixinStandardHelpOptions = true,
        description = {
            "Visar nya, lösta och ändrade flaggor mellan två körningar, och om det beror på data, regel, inställning eller namnmatchning.",
            "Shows new, resolved and changed flags between two runs, and whether data, rule, setting or matching is the cause."
        })
final class DiffCommand implements Callable<Integer> {

    @Parameters(
            index = "0",
            paramLabel = "RUN",
            description = "Den tidigare körningen (se runs). / The earlier run (see runs).")
    private String before;

    @Parameters(
            index = "1",
            arity = "0..1",
            defaultValue = "current",
            paramLabel = "RUN",
            description = "Den senare (standard: den publicerade). / The later one (default: the published one).")
    private String after;

    @Mixin
    private WarehouseOption warehouse;

    @Override
    public Integer call() {
        RunHistory history = new RunHistory(warehouse.folder());
        try (Engine first = open(history, before);
                Engine second = open(history, after)) {
            print(new RunComparison(new PublishedFlags(first), new PublishedFlags(second)).changes());
        } catch (SqlException e) {
            throw new UsageException("En av körningarna är gjord av en äldre version och kan inte jämföras.\n"
                    + "One of the runs was made by an older version and cannot be compared.\n" + e.getMessage());
        }
        return ExitCode.DONE;
    }

    private static Engine open(RunHistory history, String runId) {
        Path file = history.duckDbFile(runId)
                .orElseThrow(() -> new UsageException("Ingen fil från körningen / no file of the run: " + runId
                        + "\nFinns / there are: "
                        + history.runs().stream().map(RunHistory.Kept::runId).collect(Collectors.joining(", "))));
        return DuckDbEngine.reading(PublishedFile.real(file));
    }

    private static void print(List<FlagChange> changes) {
        for (FlagChange.Kind kind : FlagChange.Kind.values()) {
            List<FlagChange> ofKind =
                    changes.stream().filter(change -> change.kind() == kind).toList();
            System.out.println(kind.title().sv() + " / " + kind.title().en() + ": " + ofKind.size());
            ofKind.forEach(DiffCommand::print);
        }
    }

    private static void print(FlagChange change) {
        System.out.println("  " + change.flagId());
        System.out.println("    " + change.message().sv() + " ["
                + change.cause().word().sv() + ": " + change.detail().sv() + "]");
        System.out.println("    " + change.message().en() + " ["
                + change.cause().word().en() + ": " + change.detail().en() + "]");
    }
}
