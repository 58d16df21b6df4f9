package forumkoll.cli;

import forumkoll.rules.Rule;
import forumkoll.rules.RuleCatalogue;
import forumkoll.table.Language;
import java.nio.file.Files;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code forumkoll rules}: the catalogue, or the page of one rule. */
@Command(
        name = "rules",
        mixinStandardHelpOptions = true,
        description = {"Visar reglerna, eller en av dem.", "Shows the rules, or one of them."})
final class RulesCommand implements Callable<Integer> {

    @Parameters(index = "0", arity = "0..1", paramLabel = "CODE", description = "Regelns kod. / The rule's code.")
    private String code;

    @Option(names = "--sql", description = "Skriv ut frågan som kan köras. / Print the query that can be run.")
    private boolean sql;

    @Mixin
    private WarehouseOption warehouse;

    @Override
    public Integer call() throws SQLException {
        RuleCatalogue catalogue = Main.home().rules();
        if (code == null) {
            catalogue.rules().forEach(RulesCommand::printLine);
            return ExitCode.DONE;
        }
        Rule rule = catalogue.rule(code).orElseThrow(() -> unknown(catalogue));
        if (sql) {
            System.out.println(rule.sql().with(rule.parameters()));
            return ExitCode.DONE;
        }
        printPage(rule);
        return ExitCode.DONE;
    }

    private UsageException unknown(RuleCatalogue catalogue) {
        String codes = catalogue.rules().stream().map(Rule::code).collect(Collectors.joining(", "));
        return new UsageException("Okänd regel / unknown rule: " + code + "\nFinns / known: " + codes);
    }

    private static void printLine(Rule rule) {
        System.out.printf(
                "%-34s %-8s %s / %s%n",
                rule.code(), rule.severity(), rule.title().sv(), rule.title().en());
    }

    private void printPage(Rule rule) throws SQLException {
        System.out.println(rule.code() + " (" + rule.severity() + ", version " + rule.version() + ")");
        for (Language say : Language.values()) {
            System.out.println();
            System.out.println(say.in(rule.title()));
            System.out.println("  " + say.in(rule.why()));
            System.out.println("  " + say.in("Prövas på: ", "Looked at: ") + say.in(rule.population()));
            System.out.println("  " + say.in("Behöver: ", "Needs: ") + joined(rule.needs()));
            System.out.println("  " + say.in("Inställningar: ", "Parameters: ")
                    + joined(rule.parameters().entrySet()));
            System.out.println("  " + say.in("Källa: ", "Source: ") + rule.source());
        }
        printLastOutcome(rule);
    }

    private static String joined(Collection<?> things) {
        return things.isEmpty() ? "–" : things.stream().map(Object::toString).collect(Collectors.joining(", "));
    }

    private void printLastOutcome(Rule rule) throws SQLException {
        if (!Files.exists(warehouse.folder().resolve("forumkoll.duckdb"))) {
            return;
        }
        System.out.println();
        System.out.println("Senaste utfall / last outcome:");
        try (PublishedFile file = PublishedFile.open(warehouse.published())) {
            List<Object[]> outcomes =
                    file.rows("SELECT coalesce(CAST(year AS VARCHAR), '–'), outcome, count, coalesce(reason, '') "
                            + "FROM meta.rule_outcome WHERE code = '" + rule.code() + "' ORDER BY year, outcome");
            outcomes.forEach(row -> System.out.printf("  %s  %-14s %5s  %s%n", row[0], row[1], row[2], row[3]));
        }
    }
}
