package forumkoll.cli;

import forumkoll.engine.DuckDbEngine;
import forumkoll.engine.Engine;
import forumkoll.rules.Rule;
import forumkoll.rules.Trial;
import forumkoll.table.Text;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code forumkoll rules try}: which flags other values would give; nothing is published. */
@Command(
        name = "try",
        mixinStandardHelpOptions = true,
        description = {
            "Visar vilka flaggor som skulle komma och gå med andra värden. Inget publiceras.",
            "Shows which flags would come and go with other values. Nothing is published."
        })
final class TryCommand implements Callable<Integer> {

    @Parameters(index = "0", paramLabel = "CODE", description = "Regelns kod. / The rule's code.")
    private String code;

    @Parameters(
            index = "1..*",
            arity = "1..*",
            paramLabel = "NAME=VALUE",
            description = "En parameter och dess värde. / A parameter and its value.")
    private List<String> arguments;

    @Mixin
    private WarehouseOption warehouse;

    @Override
    public Integer call() {
        PublishedRules rules = PublishedRules.of(warehouse);
        Rule rule = rules.rule(code);
        Map<String, Object> values = values(rule);
        try (Engine published = DuckDbEngine.reading(PublishedFile.real(warehouse.published()))) {
            print(rule, values, Trial.of(published, rule, values, rules.asOf()));
        }
        return ExitCode.DONE;
    }

    private Map<String, Object> values(Rule rule) {
        try {
            return Trial.values(rule, arguments);
        } catch (IllegalArgumentException e) {
            throw new UsageException("Hittade / found: " + e.getMessage() + "\nVäntade namn=värde bland / expected"
                    + " name=value among: " + rule.parameters());
        }
    }

    private static void print(Rule rule, Map<String, Object> values, Trial trial) {
        System.out.println(rule.code() + ": " + rule.parameters() + " → " + values);
        print(new Text("Tillkommer", "Would come"), trial.comes());
        print(new Text("Försvinner", "Would go"), trial.goes());
        System.out.println("Oförändrade / would stay: " + trial.stays());
        if (!trial.byUnit().isEmpty()) {
            System.out.println("Per enhet / by unit:");
            trial.byUnit()
                    .forEach((unit, balance) ->
                            System.out.println("  " + unit + ": +" + balance.comes() + " −" + balance.goes()));
        }
    }

    private static void print(Text title, List<Trial.Entry> entries) {
        System.out.println(title.sv() + " / " + title.en() + ": " + entries.size());
        entries.forEach(entry -> {
            System.out.println("  " + entry.flagId());
            System.out.println("    " + entry.message().sv());
            System.out.println("    " + entry.message().en());
        });
    }
}
