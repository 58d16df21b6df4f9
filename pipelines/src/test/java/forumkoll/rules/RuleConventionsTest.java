package forumkoll.rules;

import static org.assertj.core.api.Assertions.assertThat;

import forumkoll.engine.EngineUnderTest;
import forumkoll.flow.ModelFixture;
import forumkoll.table.Contracts;
import forumkoll.table.Text;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for every rule there is and will be. */
class RuleConventionsTest {

    static List<Rule> rules() {
        return EngineUnderTest.home().rules().rules();
    }

    static Stream<Arguments> rulesOnEngines() {
        return rules().stream().flatMap(rule -> Arrays.stream(EngineUnderTest.values())
                .map(engine -> Arguments.of(rule.code(), engine)));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void speaks_both_languages(Rule rule) {
        for (var text : List.of(rule.title(), rule.why(), rule.population(), rule.message())) {
            assertThat(text.sv()).as("Swedish text of %s", rule.code()).isNotBlank();
            assertThat(text.en())
                    .as("English text of %s", rule.code())
                    .isNotBlank()
                    .isNotEqualTo(text.sv());
        }
        assertThat(rule.source()).as("source of %s", rule.code()).contains(":").doesNotStartWith(":");
        assertThat(rule.version()).as("version of %s", rule.code()).isPositive();
        assertThat(rule.group()).as("group of %s", rule.code()).isNotEqualTo(Group.OTHER);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void says_how_its_amounts_are_reckoned_and_shows_an_example_in_both_languages(Rule rule) {
        boolean givesAmounts = rule.sql().sql().matches("(?s).*\\bamount_sek\\b.*");
        List<Text> texts = new ArrayList<>(rule.columns().values());
        if (givesAmounts) {
            texts.add(rule.amount());
        }
        if (!rule.example().sv().isEmpty() || !rule.example().en().isEmpty()) {
            texts.add(rule.example());
        }
        assertThat(texts).as("texts of %s", rule.code()).allSatisfy(text -> {
            assertThat(text.sv()).as("Swedish").isNotBlank();
            assertThat(text.en()).as("English").isNotBlank().isNotEqualTo(text.sv());
        });
    }

    @ParameterizedTest
    @MethodSource("rules")
    void needs_and_reads_tables_that_have_a_contract(Rule rule) {
        Contracts contracts = EngineUnderTest.home().contracts();

        assertThat(rule.needs()).as("tables that %s needs", rule.code()).allMatch(contracts::has);
        assertThat(rule.sql().reads()).as("tables that %s reads", rule.code()).allMatch(contracts::has);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void has_a_test_with_a_boundary_a_near_miss_and_an_unknown(Rule rule) throws Exception {
        String name = Arrays.stream(rule.code().split("-"))
                .map(word -> Character.toUpperCase(word.charAt(0)) + word.substring(1))
                .collect(Collectors.joining("", "forumkoll.rules.", "Test"));
        RuleCases cases = Class.forName(name)
                .asSubclass(RuleCases.class)
                .getDeclaredConstructor()
                .newInstance();

        assertThat(cases.code()).isEqualTo(rule.code());
        for (String named : List.of(cases.boundary(), cases.nearMiss(), cases.unknown())) {
            assertThat(cases.outcomes().lines().anyMatch(line -> line.strip().startsWith(named)))
                    .as("%s tells the outcome of %s", name, named)
                    .isTrue();
        }
        assertThat(cases.outcomes()).as("%s shows a finding", name).containsPattern("\\| flag\\R");
        assertThat(cases.outcomes())
                .as("%s shows a case in which all is well", name)
                .containsPattern("\\| pass\\b");
    }

    @ParameterizedTest
    @MethodSource("rulesOnEngines")
    void is_silent_on_empty_tables(String code, EngineUnderTest engine) {
        assertThat(ModelFixture.on(engine).outcomes(code)).as(code).isEmpty();
    }
}
