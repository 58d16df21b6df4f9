package forumkoll.flow;

import forumkoll.engine.Engine;
import forumkoll.engine.FunctionLibrary;
import forumkoll.identify.DecisionConflict;
import forumkoll.identify.ForumMerges;
import forumkoll.publish.Brief;
import forumkoll.publish.DuckDbFile;
import forumkoll.publish.RulesPage;
import forumkoll.rules.Acceptances;
import forumkoll.rules.RuleContracts;
import forumkoll.rules.RulesInForce;
import forumkoll.table.Contract;
import forumkoll.table.Contracts;
import forumkoll.table.Fingerprint;
import forumkoll.table.ProgramFingerprint;
import forumkoll.table.TableName;
import forumkoll.table.TableRow;
import forumkoll.table.TableWriter;
import forumkoll.table.Text;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** One run: read, build, audit, publish. Built aside; a run that fails leaves the published one as it was. */
public final class Run {

    private static final DateTimeFormatter ID =
            DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss-SSS").withZone(ZoneOffset.UTC);

    private final Home home;
    private final Contracts contracts;
    private final RunRequest request;
    private final Engine engine;
    private final Warehouse warehouse;
    private final Progress progress;
    private final String version;
    private final Map<String, Long> milliseconds = new LinkedHashMap<>();
    private final Optional<RunRecord> previous;
    private final String runId;
    private final Path folder;
    private Settings settings;
    private RulesInForce rules;

    /** Those of {@code schemas/}, and those that the rules' tables get from their front matter. */
    private Contracts published;

    private SortedMap<String, Long> flagCounts = new TreeMap<>();
    private Input input;
    private DecisionFile.Content nameDecisions;
    private DecisionFile.Content accepted;
    private Build build;

    private Run(Home home, RunRequest request, Engine engine, Warehouse warehouse, String version, Progress progress) {
        this.home = home;
        this.contracts = home.contracts();
        this.request = request;
        this.engine = engine;
        this.warehouse = warehouse;
        this.version = version;
        this.progress = progress;
        this.previous = warehouse.current().map(RunRecord::read);
        this.runId = ID.format(request.startedAt()) + "-" + engine.name();
        this.folder = warehouse.run(runId);
    }

    /**
     * Makes and publishes a run.
     *
     * @return what was made; its outcome is {@code published} or {@code unchanged}
     * @throws BlockedException when the input is refused or a check fails
     */
    public static RunRecord start(Home home, RunRequest request, Engine engine, String version, Progress progress) {
        try (Warehouse warehouse = Warehouse.open(request.warehouse())) {
            return new Run(home, request, engine, warehouse, version, progress).start();
        }
    }

    private RunRecord start() {
        settings = Settings.read(request.input());
        nameDecisions = NameDecisionFile.in(warehouse.folder()).read(contracts);
        rules = CityRules.of(home, request.input(), settings);
        accepted = AcceptanceFile.in(warehouse.folder()).read(contracts);
        timed("read", new Text("Läser indata …", "Reading the input …"), this::read);
        if (request.unchanged() == RunRequest.Unchanged.SKIPPED && isUnchanged()) {
            return previous.orElseThrow();
        }
        try {
            Files.createDirectories(folder.resolve("site"));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot make " + folder, e);
        }
        try {
            new InputCheck(settings, warehouse, previous).check(input, request.missing());
            timed("build", new Text("Räknar …", "Computing …"), this::buildTables);
            timed("publish", new Text("Skriver DuckDB-filen …", "Writing the DuckDB file …"), this::writeDuckDbFile);
            timed("audit", new Text("Kontrollerar …", "Checking …"), this::auditTables);
            timed("brief", new Text("Skriver rapporten …", "Writing the brief …"), this::writeBrief);
            timed("scan", new Text("Letar personuppgifter …", "Looking for personal data …"), this::scanForPersons);
        } catch (BlockedException e) {
            record("blocked: " + e.text().en()).write(folder);
            throw e;
        }
        RunRecord done = record("published");
        done.write(folder);
        warehouse.publish(runId);
        new Retention(warehouse).keep(settings.keep());
        return done;
    }

    private void read() {
        input = Input.read(request.input(), home, contracts, engine, request.key(), warehouse.raw(), progress);
        previous.ifPresent(
                run -> Changes.between(run.raw(), rawFolders(), warehouse.raw()).forEach(progress::step));
        input.files().stream()
                .filter(file -> file.duplicateOf() != null)
                .map(file -> file.task().file().path() + " = " + file.duplicateOf())
                .forEach(same -> progress.step(
                        new Text("Samma innehåll, räknas en gång: " + same, "Same contents, counted once: " + same)));
    }

    private void buildTables() {
        build = new Build(warehouse, engine, contracts);
        for (Contract raw : contracts.layer("raw")) {
            List<Path> files = input.rows(raw.table());
            Fingerprint fingerprint = new Fingerprint();
            files.forEach(file -> fingerprint.add(file.getParent().getFileName().toString()));
            build.add(raw.table(), fingerprint.hex(), files);
        }
        build.add(TableName.of("meta.source_file"), input.sourceFiles());
        build.add(TableName.of("meta.reject"), input.rejects());
        build.add(TableName.of("meta.name_decision"), nameDecisions.rows());
        build.add(TableName.of("meta.accepted_flag"), accepted.rows());
        PreviousTables before = new PreviousTables(previous, warehouse, contracts);
        build.add(TableName.of("meta.previous_forum_name"), before.rows("clean.forum_name", Run::isOfRegisterOrSurvey));
        build.add(TableName.of("meta.previous_forum_merge"), before.rows("clean.forum_merge", row -> true));
        new Graph(
                        Models.all(
                                home,
                                contracts,
                                rules.rules(),
                                settings.parameters(request.asOf()),
                                settings.cityName()),
                        build.tables().keySet())
                .inOrder()
                .forEach(this::make);
        ForumMerges.changes(
                        build.read(TableName.of("meta.previous_forum_merge")),
                        build.read(TableName.of("clean.forum_merge")))
                .forEach(progress::step);
        flagCounts = new FlagStep(build, warehouse)
                .make(rules, previous, Acceptances.of(accepted.rows()), settings.maxFlagShare(), request.asOf());
        published = contracts.with(RuleContracts.of(engine, rules, contracts));
    }

    /** Texts of ledgers and calendars found no forums: they need not stay what they were. */
    private static boolean isOfRegisterOrSurvey(TableRow name) {
        return List.of("register", "survey").contains(name.text("source_kind"));
    }

    private void make(Producer producer) {
        try {
            build.make(producer);
        } catch (DecisionConflict conflict) {
            throw new BlockedException(conflict.text());
        }
    }

    private void writeDuckDbFile() {
        SortedMap<TableName, List<Path>> tables = new TreeMap<>();
        build.tables().forEach((table, stored) -> tables.put(table, stored.files()));
        tables.put(TableName.of("meta.run"), List.of(writeRunTable()));
        FunctionLibrary functions = FunctionLibrary.read(home.functions(), "duckdb");
        DuckDbFile.write(folder.resolve("forumkoll.duckdb"), published, functions, tables);
    }

    private void writeBrief() {
        Brief.write(folder.resolve("forumkoll.duckdb"), folder.resolve("site"));
        RulesPage.write(folder.resolve("forumkoll.duckdb"), folder.resolve("site"));
    }

    private Path writeRunTable() {
        Path file = folder.resolve("run.parquet");
        Object[] row = {
            runId,
            settings.city(),
            settings.cityName(),
            settings.publisher(),
            request.asOf(),
            engine.name(),
            version,
            request.startedAt(),
            settings.json(),
            home.fingerprint()
        };
        TableWriter.write(contracts.of(TableName.of("meta.run")), file, List.<Object[]>of(row));
        return file;
    }

    private void auditTables() {
        SortedSet<TableName> tables = new TreeSet<>(build.tables().keySet());
        tables.add(TableName.of("meta.run"));
        new Audit(folder).tables(published, tables);
    }

    private void scanForPersons() {
        new Audit(folder).persons(input.names());
    }

    /** Whether the published run was made from the same files, with the same code, engine and day. */
    private boolean isUnchanged() {
        return previous.filter(run -> run.raw().equals(rawFolders())
                        && run.code().equals(code())
                        && run.engine().equals(engine.name())
                        && run.asOf().equals(request.asOf().toString()))
                .isPresent();
    }

    private SortedMap<String, String> rawFolders() {
        SortedMap<String, String> folders = new TreeMap<>();
        input.files()
                .forEach(file -> folders.put(
                        file.task().file().path(),
                        Path.of(file.task().folder()).getFileName().toString()));
        return folders;
    }

    private String code() {
        return new Fingerprint()
                .add(ProgramFingerprint.of("forumkoll"))
                .add(home.fingerprint())
                .add(settings.json())
                .add(nameDecisions.fingerprint())
                .add(rules.fingerprint())
                .add(accepted.fingerprint())
                .hex();
    }

    private RunRecord record(String outcome) {
        SortedMap<String, String> tables = new TreeMap<>();
        if (build != null) {
            build.tables().forEach((table, stored) -> tables.put(table.toString(), stored.fingerprint()));
        }
        return new RunRecord(
                runId,
                settings.city(),
                request.asOf().toString(),
                engine.name(),
                request.startedAt().toString(),
                outcome,
                code(),
                input.covered(),
                rawFolders(),
                tables,
                milliseconds,
                flagCounts);
    }

    private void timed(String step, Text text, Runnable work) {
        progress.step(text);
        long start = System.nanoTime();
        work.run();
        milliseconds.put(step, (System.nanoTime() - start) / 1_000_000);
    }
}
