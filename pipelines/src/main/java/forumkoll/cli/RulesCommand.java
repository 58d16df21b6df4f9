package forumkoll.cli;

import forumkoll.rules.Group;
import forumkoll.rules.Rule;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code forumkoll rules}: the catalogue, or the page of one rule. */
@Command(
        name = "rules",
        mixinStandardHelpOptions = true,
        subcommands = TryCommand.class,
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
        PublishedRules rules = PublishedRules.of(warehouse);
        if (code == null) {
            printCatalogue(rules);
        } else if (sql) {
            System.out.println(rules.rule(code).query(rules.asOf()));
        } else {
            new RuleSheet(rules, rules.rule(code)).print(warehouse);
        }
        return ExitCode.DONE;
    }

    private static void printCatalogue(PublishedRules rules) {
        for (Group group : Group.values()) {
            List<Rule> inGroup = rules.catalogue().rules().stream()
                    .filter(rule -> rule.group() == group)
                    .toList();
            if (!inGroup.isEmpty()) {
                System.out.println(group.title().sv() + " / " + group.title().en());
                inGroup.forEach(rule -> printLine(rules, rules.rule(rule.code())));
                System.out.println();
            }
        }
    }

    private static void printLine(PublishedRules rules, Rule rule) {
        boolean runs = rules.recorded(rule).map(run -> run.inPolicy()).orElse(true);
        System.out.printf(
                "  %-34s %-8s %s / %s%s%n",
                rule.code(),
                rule.severity(),
                rule.title().sv(),
                rule.title().en(),
                runs ? "" : " (körs inte / not run)");
    }
}
