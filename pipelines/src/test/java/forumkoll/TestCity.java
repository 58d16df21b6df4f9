package forumkoll;

import forumkoll.engine.EngineUnderTest;
import forumkoll.flow.Home;
import forumkoll.flow.Run;
import forumkoll.flow.RunRecord;
import forumkoll.flow.RunRequest;
import forumkoll.ingest.PseudonymKey;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** A small made-up city whose only rule is its own, {@code unused-fee}, and that is run again and again, each time on a later day, with its files changed in between. */
final class TestCity {

    private static final String HEADING =
            "Namn;Antal deltagare SLK;Antal representanter KS;Årsavgift kr;Övrig kostnad kr\n";

    /** Fees of at least the limit for forums in which nobody took part. */
    private static final String UNUSED_FEE = """
            /*---
            code: unused-fee
            version: 1
            group: money
            severity: warning
            title: { sv: Oanvänd avgift, en: An unused fee }
            why: { sv: För att se, en: To see }
            source: { document: "001", section: "1" }
            population: { sv: forum med avgift, en: forums with a fee }
            needs: [clean.participation]
            parameters: { min_fee_sek: 1000.00 }
            message: { sv: "{forum}: {amount_sek} {year}", en: "{forum}: {amount_sek} in {year}" }
            amount: { sv: "Årets avgift.", en: "The fee of the year." }
            ---*/
            SELECT
                forum_id,
                year,
                fee_sek AS amount_sek,
                participants_declared_max AS participants,
                CASE WHEN forum_id = 'omega' THEN 'ej vår' END AS reason_sv,
                CASE WHEN forum_id = 'omega' THEN 'not ours' END AS reason_en,
                CASE
                    WHEN forum_id = 'omega' THEN 'excluded'
                    WHEN participants_declared_max IS NULL THEN 'not_applicable'
                    WHEN fee_sek >= :min_fee_sek AND participants_declared_max = 0 THEN 'flag'
                    ELSE 'pass'
                END AS outcome
            FROM marts.forum_year
            WHERE fee_sek > 0
            """;

    private final Path folder;
    private final EngineUnderTest engine;
    private Path home = EngineUnderTest.home().folder();
    private int runs;

    /** A city below {@code folder} that has no files yet. */
    TestCity(Path folder, EngineUnderTest engine) {
        this.folder = folder;
        this.engine = engine;
        write("forumkoll.yaml", "city: teststad\n");
        rule("unused-fee", UNUSED_FEE);
    }

    Path input() {
        return folder.resolve("input");
    }

    Path warehouse() {
        return folder.resolve("warehouse");
    }

    /** Writes a survey of 2023; a line is name, participants, politicians, fee and other cost. */
    TestCity survey(String... lines) {
        return write("surveys/2023/enkat.csv", HEADING + String.join("\n", lines) + "\n");
    }

    /** Writes a file of the input. */
    TestCity write(String path, String text) {
        return write(input().resolve(path), text);
    }

    /** From now on the city runs with rules, models and contracts of its own, of which one file is changed. */
    TestCity program(String path, String written, String instead) {
        try {
            Path copy = folder.resolve("home");
            if (!home.equals(copy)) {
                for (String part :
                        List.of("pipelines/models/clean", "pipelines/models/marts", "pipelines/functions", "schemas")) {
                    copy(home.resolve(part), copy.resolve(part));
                }
                write(copy.resolve("pipelines/policies/goteborg.yaml"), "rules: {}\n");
                home = copy;
            }
            String text = Files.exists(copy.resolve(path)) ? Files.readString(copy.resolve(path)) : "";
            if (!text.contains(written)) {
                throw new IllegalArgumentException(path + " does not hold " + written);
            }
            return write(copy.resolve(path), text.isEmpty() ? instead : text.replace(written, instead));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Adds a rule of its own. */
    TestCity rule(String code, String text) {
        return program("pipelines/models/flags/" + code + ".sql", "", text);
    }

    /** Runs the city on a day. */
    RunRecord run(String asOf) {
        return run(asOf, RunRequest.Unchanged.RUNS);
    }

    RunRecord run(String asOf, RunRequest.Unchanged unchanged) {
        runs++;
        RunRequest request = new RunRequest(
                input(),
                warehouse(),
                LocalDate.parse(asOf),
                Instant.parse("2024-01-01T00:00:00Z").plusSeconds(runs),
                PseudonymKey.of("a key for tests"),
                RunRequest.Missing.ALLOWED,
                unchanged);
        return Run.start(new Home(home), request, engine.engine(), "test", text -> {});
    }

    /** Rows of what is published, cells parted by bars. */
    List<String> rows(String sql) {
        return Published.rows(warehouse(), sql);
    }

    private TestCity write(Path file, String text) {
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> walk = Files.walk(from)) {
            for (Path path : walk.filter(Files::isRegularFile).toList()) {
                Path copy = to.resolve(from.relativize(path).toString());
                Files.createDirectories(copy.getParent());
                Files.copy(path, copy);
            }
        }
    }
}
