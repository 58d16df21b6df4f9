package forumkoll.flow;

import forumkoll.engine.DuckDbEngine;
import forumkoll.engine.Engine;
import forumkoll.engine.FunctionLibrary;
import forumkoll.engine.SparkEngine;
import forumkoll.rules.RuleCatalogue;
import forumkoll.table.Contracts;
import forumkoll.table.Fingerprint;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The folder that holds {@code pipelines/} and {@code schemas/}: models and contracts are read there, not compiled in. */
public record Home(Path folder) {

    public Path models() {
        return folder.resolve("pipelines/models");
    }

    public Path functions() {
        return folder.resolve("pipelines/functions");
    }

    public Path schemas() {
        return folder.resolve("schemas");
    }

    /** Where the policy packs lie that every city may choose. */
    public Path policies() {
        return folder.resolve("pipelines/policies");
    }

    public Contracts contracts() {
        return Contracts.read(schemas());
    }

    public RuleCatalogue rules() {
        return RuleCatalogue.read(models().resolve("flags"));
    }

    /** Changes whenever a model, rule, function, policy pack, contract or layout does. */
    public String fingerprint() {
        Fingerprint fingerprint = new Fingerprint();
        for (Path part : List.of(models(), functions(), policies(), schemas())) {
            try (Stream<Path> walk = Files.walk(part)) {
                walk.filter(Files::isRegularFile).sorted().forEach(file -> fingerprint
                        .add(folder.relativize(file).toString())
                        .add(Fingerprint.of(file)));
            } catch (IOException e) {
                throw new UncheckedIOException("cannot list " + part, e);
            }
        }
        return fingerprint.hex();
    }

    /** DuckDB in this process, on all cores. */
    public Engine duckDb() {
        return new DuckDbEngine(
                FunctionLibrary.read(functions(), "duckdb"),
                Runtime.getRuntime().availableProcessors());
    }

    /** Spark at {@code master} with the given Spark settings. */
    public Engine spark(String master, Map<String, String> settings) {
        return new SparkEngine(FunctionLibrary.read(functions(), "spark"), master, settings);
    }
}
