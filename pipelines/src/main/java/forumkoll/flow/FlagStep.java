package forumkoll.flow;

import forumkoll.rules.Acceptances;
import forumkoll.rules.FlagTables;
import forumkoll.rules.RulesInForce;
import forumkoll.table.TableName;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;

/** The last tables of a run: flags, with what the published run remembers of them. */
final class FlagStep {

    private static final TableName FLAG = TableName.of("flags.flag");

    /** How the engine knows the flags of the published run; not a table of this one. */
    private static final TableName PREVIOUS = TableName.of("meta.previous_flag");

    private final Build build;
    private final Warehouse warehouse;

    FlagStep(Build build, Warehouse warehouse) {
        this.build = build;
        this.warehouse = warehouse;
    }

    /**
     * Makes the tables.
     *
     * @return how many flags have each status
     */
    SortedMap<String, Long> make(
            RulesInForce rules,
            Optional<RunRecord> previous,
            Acceptances accepted,
            BigDecimal maxFlagShare,
            LocalDate asOf) {
        FlagTables made = FlagTables.of(
                build.engine(), rules, new FlagTables.Memory(flags(previous), accepted), maxFlagShare, asOf);
        build.add(FLAG, made.flags());
        build.add(TableName.of("flags.amount_at_stake"), made.amounts());
        build.add(TableName.of("meta.rule_outcome"), made.outcomes());
        build.add(TableName.of("meta.rule"), made.rules());
        return made.counts();
    }

    private List<Map<String, Object>> flags(Optional<RunRecord> previous) {
        Optional<Path> folder = previous.map(run -> run.tables().get(FLAG.toString()))
                .map(warehouse::table)
                .filter(Files::isDirectory);
        if (folder.isEmpty()) {
            return List.of();
        }
        build.engine().attach(PREVIOUS, Warehouse.parquetFiles(folder.get()));
        return FlagTables.previousFlags(
                build.engine(), PREVIOUS, build.contracts().of(FLAG));
    }
}
