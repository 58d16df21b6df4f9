package forumkoll.cli;

import forumkoll.engine.DuckDbEngine;
import forumkoll.engine.Engine;
import forumkoll.engine.SqlException;
import forumkoll.rules.RecordedRule;
import forumkoll.rules.Rule;
import forumkoll.rules.RuleCatalogue;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The rules there are, with the values of the published run where there is one. */
record PublishedRules(RuleCatalogue catalogue, SortedMap<String, RecordedRule> recorded, LocalDate asOf) {

    static PublishedRules of(WarehouseOption warehouse) {
        RuleCatalogue catalogue = Main.home().rules();
        Path file = warehouse.folder().resolve("forumkoll.duckdb");
        if (!Files.exists(file)) {
            return new PublishedRules(catalogue, new TreeMap<>(), LocalDate.now(ZoneId.systemDefault()));
        }
        try (Engine published = DuckDbEngine.reading(PublishedFile.real(file))) {
            return new PublishedRules(catalogue, RecordedRule.read(published), asOf(published));
        } catch (SqlException e) {
            throw new UsageException("Filen är gjord av en äldre version. Kör: forumkoll run\n"
                    + "The file was made by an older version. Run: forumkoll run\n" + e.getMessage());
        }
    }

    /** The day the published run stands for. */
    static LocalDate asOf(Engine published) {
        return (LocalDate) published.query("SELECT as_of FROM meta.run").get(0)[0];
    }

    /** The rule as its file has it, with the values and the severity of the published run. */
    Rule rule(String code) {
        Rule own = catalogue.rule(code).orElseThrow(() -> unknown(code));
        return recorded(own)
                .map(run -> own.with(run.rule().parameters(), run.rule().severity()))
                .orElse(own);
    }

    /** How the published run had the rule, unless its parameters are others now. */
    Optional<RecordedRule> recorded(Rule own) {
        return Optional.ofNullable(recorded.get(own.code()))
                .filter(run ->
                        run.rule().parameters().keySet().equals(own.parameters().keySet()));
    }

    private UsageException unknown(String code) {
        return new UsageException("Okänd regel / unknown rule: " + code + "\nFinns / known: "
                + catalogue.rules().stream().map(Rule::code).collect(Collectors.joining(", ")));
    }
}
