package forumkoll.cli;

import forumkoll.rules.RecordedRule;
import forumkoll.rules.Rule;
import forumkoll.table.Language;
import forumkoll.table.Text;
import java.nio.file.Files;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** All there is to say of one rule, in both languages. */
record RuleSheet(PublishedRules rules, Rule rule) {

    void print(WarehouseOption warehouse) throws SQLException {
        System.out.println(rule.code() + " (" + rule.severity() + ", version " + rule.version() + ")");
        for (Language say : Language.values()) {
            print(say);
        }
        if (Files.exists(warehouse.folder().resolve("forumkoll.duckdb"))) {
            try (PublishedFile file = PublishedFile.open(warehouse.published())) {
                printExample(file);
                printLastOutcome(file);
            }
        }
    }

    private void print(Language say) {
        System.out.println();
        System.out.println(say.in(rule.title()));
        System.out.println("  " + say.in(rule.why()));
        line(say, new Text("Prövas", "Judged"), say.in(rule.population()));
        line(say, new Text("Behöver", "Needs"), joined(rule.needs()));
        line(say, new Text("Källa", "Source"), rule.source());
        printParameters(say);
        line(say, new Text("Beloppet", "The amount"), say.in(rule.amount()));
        line(say, new Text("Exempel", "Example"), say.in(rule.example()));
    }

    private static void line(Language say, Text name, String text) {
        if (!text.isBlank()) {
            System.out.println("  " + say.in(name) + ": " + text);
        }
    }

    private void printParameters(Language say) {
        Optional<RecordedRule> run = rules.recorded(rule);
        Map<String, Object> own =
                rules.catalogue().rule(rule.code()).orElseThrow().parameters();
        if (own.isEmpty()) {
            line(say, new Text("Inställningar", "Parameters"), "–");
        }
        rule.parameters().forEach((name, value) -> {
            String pack = value.equals(own.get(name))
                    ? ""
                    : say.in(" (regelpaketet ", " (the policy ")
                            + run.map(RecordedRule::policy).orElse("")
                            + say.in("; eget värde ", "; own value ") + own.get(name) + ")";
            line(say, new Text("Inställning", "Parameter"), name + "=" + value + pack);
        });
        run.filter(recorded -> !recorded.inPolicy())
                .ifPresent(recorded -> line(
                        say,
                        new Text("Körs inte", "Not run"),
                        say.in("regelpaketet ", "the policy ") + recorded.policy()));
    }

    private static String joined(Collection<?> things) {
        return things.isEmpty() ? "–" : things.stream().map(Object::toString).collect(Collectors.joining(", "));
    }

    private void printExample(PublishedFile file) throws SQLException {
        List<Object[]> flags =
                file.rows("SELECT flag_id, message_sv, message_en, evidence FROM flags.flag WHERE code = '"
                        + rule.code() + "' AND status <> 'resolved'"
                        + " ORDER BY year DESC, amount_sek DESC NULLS LAST, flag_id LIMIT 1");
        for (Object[] flag : flags) {
            System.out.println();
            System.out.println("Ur utfallet / from the outcome: " + flag[0]);
            System.out.println("  " + flag[1]);
            System.out.println("  " + flag[2]);
            System.out.println("  " + flag[3]);
        }
    }

    private void printLastOutcome(PublishedFile file) throws SQLException {
        System.out.println();
        System.out.println("Senaste utfall / last outcome:");
        file.rows("SELECT coalesce(CAST(year AS VARCHAR), '–'), outcome, count,"
                        + " concat_ws('; ', reason, notice_sv || ' / ' || notice_en)"
                        + " FROM meta.rule_outcome WHERE code = '" + rule.code() + "' ORDER BY year, outcome, reason")
                .forEach(row -> System.out.println(String.format("  %s  %-14s %5s  %s", row[0], row[1], row[2], row[3])
                        .stripTrailing()));
    }
}
