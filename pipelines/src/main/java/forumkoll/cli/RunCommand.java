package forumkoll.cli;

import forumkoll.engine.Engine;
import forumkoll.flow.Home;
import forumkoll.flow.Run;
import forumkoll.flow.RunRecord;
import forumkoll.flow.RunRequest;
import forumkoll.ingest.PseudonymKey;
import forumkoll.table.Language;
import forumkoll.table.Text;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code forumkoll run}: reads, computes, checks and publishes. */
@Command(
        name = "run",
        mixinStandardHelpOptions = true,
        description = {
            "Läser indata, räknar, kontrollerar och publicerar.",
            "Reads the input, computes, checks and publishes."
        })
final class RunCommand implements Callable<Integer> {

    private enum EngineName {
        DUCKDB,
        SPARK
    }

    @Parameters(
            index = "0",
            arity = "0..1",
            paramLabel = "INPUT",
            description =
                    "Indatamapp (standard: Göteborgs inventering 2023). / Input folder (default: Göteborg's inventory of 2023).")
    private Path input;

    @Mixin
    private WarehouseOption warehouse;

    @Option(
            names = "--engine",
            paramLabel = "duckdb|spark",
            defaultValue = "duckdb",
            description = "duckdb eller/or spark (standard/default: ${DEFAULT-VALUE}).")
    private EngineName engineName;

    @Option(
            names = "--master",
            paramLabel = "URL",
            defaultValue = "local[*]",
            description = "Sparks master (standard/default: ${DEFAULT-VALUE}).")
    private String master;

    @Option(
            names = "--conf",
            paramLabel = "K=V",
            description = "En Spark-inställning; får upprepas. / A Spark setting; may be repeated.")
    private Map<String, String> settings = new LinkedHashMap<>();

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            description = "Dagen körningen gäller (standard: i dag). / The day the run stands for (default: today).")
    private LocalDate asOf;

    @Option(
            names = "--allow-missing",
            description =
                    "En källa som fanns förra gången får saknas. / A source that was there last time may be missing.")
    private boolean allowMissing;

    @Option(
            names = "--if-changed",
            description = "Gör ingenting om inget har ändrats. / Do nothing if nothing changed.")
    private boolean ifChanged;

    @Override
    public Integer call() {
        Home home = Main.home();
        Path folder = input == null ? home.folder().resolve("sample-data/goteborg-2023") : input;
        RunRequest request = new RunRequest(
                folder,
                warehouse.folder(),
                asOf == null ? LocalDate.now(ZoneId.systemDefault()) : asOf,
                Instant.now(),
                key(folder),
                allowMissing ? RunRequest.Missing.ALLOWED : RunRequest.Missing.BLOCKS,
                ifChanged ? RunRequest.Unchanged.SKIPPED : RunRequest.Unchanged.RUNS);
        try (Engine engine = engine(home)) {
            RunRecord done = Run.start(home, request, engine, Version.current(), Steps.toScreen());
            summarise(done, request);
        }
        return ExitCode.DONE;
    }

    /** Only meeting logs name persons: without them no key is needed, and none is made. */
    private PseudonymKey key(Path folder) {
        return Files.isDirectory(folder.resolve("meetings"))
                ? KeyFile.key(folder, warehouse.folder())
                : PseudonymKey.random();
    }

    private Engine engine(Home home) {
        return engineName == EngineName.SPARK ? home.spark(master, settings) : home.duckDb();
    }

    private void summarise(RunRecord done, RunRequest request) {
        if (!done.startedAt().equals(request.startedAt().toString())) {
            System.out.println("Inget har ändrats sedan / nothing changed since " + done.runId());
            return;
        }
        try (PublishedFile file = PublishedFile.open(warehouse.published())) {
            List<Object[]> years = file.rows(
                    "SELECT year, forums, fee_sek, fee_lines, other_cost_sek, forums_known, lines FROM marts.city_year ORDER BY year");
            List<Object[]> flags = file.rows("SELECT count(*) FILTER (WHERE status <> 'resolved'),"
                    + " count(*) FILTER (WHERE status = 'new'), count(*) FILTER (WHERE status = 'resolved'),"
                    + " count(*) FILTER (WHERE status = 'accepted') FROM flags.flag");
            List<Object[]> notices = file.rows("SELECT code, year, notice_sv, notice_en FROM meta.rule_outcome"
                    + " WHERE notice_sv IS NOT NULL ORDER BY code, year");
            long rejected = ((Number)
                            file.rows("SELECT CAST(coalesce(sum(rejected), 0) AS BIGINT) FROM meta.source_file")
                                    .get(0)[0])
                    .longValue();
            for (Language say : Language.values()) {
                years.forEach(year -> System.out.println(Summary.of(year, say)));
                if (rejected > 0) {
                    System.out.println(say.counted(
                                    rejected,
                                    new Text("rad underkändes", "row was rejected"),
                                    new Text("rader underkändes", "rows were rejected"))
                            + ": meta.reject");
                }
                System.out.println(Summary.ofFlags(flags.get(0), say));
                notices.forEach(notice -> System.out.println(
                        "  " + notice[0] + " " + notice[1] + ": " + say.in((String) notice[2], (String) notice[3])));
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        System.out.println("DuckDB:  " + warehouse.published());
        System.out.println("Rapport: " + warehouse.folder().resolve("site/brief.html"));
        System.out.println("Brief:   " + warehouse.folder().resolve("site/brief.en.html"));
    }
}
