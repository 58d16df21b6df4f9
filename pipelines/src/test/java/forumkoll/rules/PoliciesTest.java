package forumkoll.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import forumkoll.engine.EngineUnderTest;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Packs of a made-up catalogue of two rules, {@code fee} and {@code gap}; and the packs of the project. */
class PoliciesTest {

    @TempDir
    private Path folder;

    private Path own;
    private Path project;
    private RuleCatalogue catalogue;

    @BeforeEach
    void writeTwoRules() throws IOException {
        own = Files.createDirectory(folder.resolve("own"));
        project = Files.createDirectory(folder.resolve("project"));
        Path rules = Files.createDirectory(folder.resolve("rules"));
        rule(rules, "fee", "min_fee_sek: 1000.00, years: 2, kind: network, strict: true");
        rule(rules, "gap", "");
        catalogue = RuleCatalogue.read(rules);
        pack(project, "goteborg", "rules:\n  fee: {parameters: {years: 3}, severity: serious}\n  gap: {run: false}\n");
    }

    static Iterable<String> packsOfTheProject() {
        return new Policies(List.of(EngineUnderTest.home().policies())).names();
    }

    @ParameterizedTest
    @MethodSource("packsOfTheProject")
    void a_pack_of_the_project_fits_the_rules_there_are(String name) {
        RuleCatalogue all = EngineUnderTest.home().rules();

        RulesInForce inForce = new Policies(List.of(EngineUnderTest.home().policies())).of(name, all);

        assertThat(inForce.rules().size() + inForce.leftOut().size())
                .isEqualTo(all.rules().size());
        assertThat(inForce.title().sv())
                .as("title of %s", name)
                .isNotBlank()
                .isNotEqualTo(inForce.title().en());
    }

    @Test
    void the_packs_of_the_project_are_those_of_the_two_cities() {
        assertThat(packsOfTheProject()).containsExactly("goteborg", "stockholm");
    }

    @Test
    void rules_that_a_pack_does_not_name_run_as_they_are_written() throws IOException {
        pack(own, "egen", "");

        RulesInForce inForce = read("egen");

        assertThat(inForce.rules()).isEqualTo(catalogue.rules());
        assertThat(inForce.leftOut()).isEmpty();
    }

    @Test
    void a_pack_gives_values_and_severities_and_leaves_rules_out_with_a_reason() throws IOException {
        pack(own, "egen", """
                rules:
                  fee: { severity: info, parameters: { min_fee_sek: 500, strict: false, kind: project } }
                  gap: { run: false, reason: { sv: "inga mål", en: "no goals" } }
                """);

        RulesInForce inForce = read("egen");

        assertThat(inForce.rules()).singleElement().satisfies(rule -> {
            assertThat(rule.severity()).isEqualTo("info");
            assertThat(rule.parameters())
                    .as("a whole number becomes as exact as the rule's own value")
                    .containsEntry("min_fee_sek", new BigDecimal("500.00"))
                    .containsEntry("strict", false)
                    .containsEntry("kind", "project")
                    .containsEntry("years", 2L);
        });
        assertThat(inForce.leftOut().get("gap").sv()).isEqualTo("ingår inte i regelpaketet egen: inga mål");
        assertThat(inForce.leftOut().get("gap").en()).isEqualTo("not in the policy egen: no goals");
    }

    @Test
    void a_pack_that_extends_another_says_only_what_differs() throws IOException {
        pack(own, "egen", "extends: goteborg\nrules:\n  fee: {parameters: {min_fee_sek: 5.00}}\n  gap: {run: true}\n");

        RulesInForce inForce = read("egen");

        assertThat(inForce.rule("fee").severity()).as("from goteborg").isEqualTo("serious");
        assertThat(inForce.rule("fee").parameters())
                .containsEntry("years", 3L)
                .containsEntry("min_fee_sek", new BigDecimal("5.00"));
        assertThat(inForce.leftOut()).as("let in again").isEmpty();
        assertThat(inForce.policy()).isEqualTo("egen");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
                    unknown rule          | rules: {fees: {}}                                  | rules                            | fees    | fee, gap
                    unknown parameter     | rules: {fee: {parameters: {min_fee: 1}}}           | rules.fee.parameters             | min_fee | kind, min_fee_sek, strict, years
                    parameter of none     | rules: {gap: {parameters: {years: 1}}}             | rules.gap.parameters             | years   | no parameters
                    text for a number     | rules: {fee: {parameters: {min_fee_sek: much}}}    | rules.fee.parameters.min_fee_sek | much    | a number
                    decimal for a count   | rules: {fee: {parameters: {years: 2.5}}}           | rules.fee.parameters.years       | 2.5     | a whole number
                    text for a truth      | rules: {fee: {parameters: {strict: maybe}}}        | rules.fee.parameters.strict      | maybe   | true or false
                    number for a text     | rules: {fee: {parameters: {kind: 1}}}              | rules.fee.parameters.kind        | 1       | text
                    unknown severity      | rules: {fee: {severity: grave}}                    | rules.fee.severity               | grave   | info, serious, warning
                    unknown key of a rule | rules: {fee: {param: {}}}                          | rules.fee                        | param   | parameters, reason, run, severity
                    run is no truth       | rules: {fee: {run: sometimes}}                     | rules.fee.run                    | sometimes | true or false
                    unknown key           | rule: {}                                           | ''                               | rule    | extends, rules, title
                    unknown base          | extends: malmo                                     | policy                           | malmo   | egen, goteborg
                    itself as base        | extends: egen                                      | extends                          | egen → egen | a chain that ends
                    """)
    void refuses_and_lists_what_there_is(String what, String yaml, String place, String found, String expected)
            throws IOException {
        pack(own, "egen", yaml);

        refused("egen", faults -> assertThat(faults).as(what).singleElement().satisfies(fault -> {
            assertThat(fault.place()).isEqualTo(place);
            assertThat(fault.found()).isEqualTo(found);
            assertThat(fault.expected().en()).contains(expected);
        }));
    }

    @Test
    void says_all_that_is_wrong_at_once() throws IOException {
        pack(own, "egen", "rules:\n  fees: {}\n  fee: {severity: grave, parameters: {year: 1, years: many}}\n");

        refused("egen", faults -> assertThat(faults)
                .extracting(PolicyException.Fault::found)
                .containsExactlyInAnyOrder("fees", "grave", "year", "many"));
    }

    @Test
    void a_city_may_not_call_its_pack_as_the_project_calls_one() throws IOException {
        pack(own, "goteborg", "");

        refused("goteborg", faults -> assertThat(faults)
                .singleElement()
                .satisfies(fault -> assertThat(fault.expected().en()).contains("extends: goteborg")));
    }

    private RulesInForce read(String name) {
        return new Policies(List.of(own, project)).of(name, catalogue);
    }

    private void refused(String name, Consumer<List<PolicyException.Fault>> faults) {
        assertThatThrownBy(() -> read(name))
                .isInstanceOfSatisfying(PolicyException.class, refused -> faults.accept(refused.faults()));
    }

    private static void pack(Path folder, String name, String yaml) throws IOException {
        Files.writeString(folder.resolve(name + ".yaml"), yaml);
    }

    private static void rule(Path folder, String code, String parameters) throws IOException {
        String used = List.of(parameters.split(", ")).stream()
                .filter(parameter -> !parameter.isEmpty())
                .map(parameter -> " :" + parameter.split(":")[0])
                .reduce("", String::concat);
        Files.writeString(folder.resolve(code + ".sql"), """
                /*---
                code: %s
                version: 1
                severity: warning
                title: { sv: Titel, en: Title }
                why: { sv: Därför, en: Because }
                source: { document: "001", section: "1" }
                population: { sv: allt, en: everything }
                needs: []
                parameters: { %s }
                message: { sv: "a", en: "b" }
                ---*/
                SELECT%s
                """.formatted(code, parameters, used));
    }
}
