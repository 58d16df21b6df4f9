package forumkoll.cli;

import forumkoll.flow.RunHistory;
import forumkoll.flow.RunRecord;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code forumkoll runs}: the runs that the warehouse keeps. */
@Command(
        name = "runs",
        mixinStandardHelpOptions = true,
        description = {
            "Visar körningarna i lagret, den nyaste först; * är den publicerade.",
            "Shows the runs in the warehouse, the newest first; * is the published one."
        })
final class RunsCommand implements Callable<Integer> {

    private static final List<String> STATUSES = List.of("new", "open", "accepted", "resolved");

    @Mixin
    private WarehouseOption warehouse;

    @Override
    public Integer call() {
        List<RunHistory.Kept> runs = new RunHistory(warehouse.folder()).runs();
        if (runs.isEmpty()) {
            throw new UsageException("Inga körningar i " + warehouse.folder() + ". Kör först: forumkoll run\n"
                    + "No runs in " + warehouse.folder() + ". First run: forumkoll run");
        }
        System.out.printf(
                "  %-28s %-10s %6s %6s %8s %8s  %s%n",
                "run_id", "as_of", "new", "open", "accepted", "resolved", "outcome");
        runs.forEach(RunsCommand::print);
        return ExitCode.DONE;
    }

    private static void print(RunHistory.Kept run) {
        RunRecord record = run.record().orElse(null);
        Map<String, Long> flags = record == null || record.flags() == null ? Map.of() : record.flags();
        List<String> counts = STATUSES.stream()
                .map(status -> flags.containsKey(status) ? flags.get(status).toString() : "–")
                .toList();
        System.out.printf(
                "%s %-28s %-10s %6s %6s %8s %8s  %s%n",
                run.isPublished() ? "*" : " ",
                run.runId(),
                record == null ? "–" : record.asOf(),
                counts.get(0),
                counts.get(1),
                counts.get(2),
                counts.get(3),
                record == null ? "avbruten / cut short" : record.outcome());
    }
}
