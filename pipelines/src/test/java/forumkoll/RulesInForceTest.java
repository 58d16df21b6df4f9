package forumkoll;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import forumkoll.engine.DuckDbEngine;
import forumkoll.engine.Engine;
import forumkoll.engine.EngineUnderTest;
import forumkoll.flow.BlockedException;
import forumkoll.rules.RecordedRule;
import forumkoll.rules.Rule;
import forumkoll.rules.Trial;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What rules say of a small city: outcomes, reasons, notices, comments, and what other values would give. */
class RulesInForceTest {

    private static final String OUTCOMES = "SELECT outcome, count, population, coalesce(reason_en, '-'),"
            + " coalesce(notice_en, '-') FROM meta.rule_outcome WHERE code = 'unused-fee' ORDER BY outcome";

    @TempDir
    private Path folder;

    private TestCity city;

    @BeforeEach
    void foundCity() {
        city = new TestCity(folder, EngineUnderTest.DUCKDB);
    }

    @Test
    void outcomes_tell_their_reasons_and_add_up_to_the_population() {
        city.survey("Alfa;-;-;40000;-", "Beta;2;-;5000;-", "Gamma;;;5000;-", "Omega;-;-;5000;-")
                .run("2024-01-01");

        assertThat(city.rows(OUTCOMES))
                .containsExactly(
                        "excluded | 1 | 4 | not ours | -",
                        "flag | 1 | 4 | - | -",
                        "not_applicable | 1 | 4 | - | -",
                        "pass | 1 | 4 | - | -");
        assertThat(city.rows("SELECT reason FROM meta.rule_outcome WHERE code = 'unused-fee' AND outcome = 'excluded'"))
                .containsExactly("ej vår / not ours");
    }

    @Test
    void a_rule_with_nothing_to_judge_says_so_and_is_not_silent() {
        city.survey("Alfa;1;-;-;-").run("2024-01-01");

        assertThat(city.rows(OUTCOMES)).containsExactly("not_applicable | 0 | 0 | nothing to judge this year | -");
    }

    @Test
    void a_rule_that_fires_on_more_than_half_of_ten_says_so() {
        city.survey(lines(5, 5)).run("2024-01-01");
        assertThat(city.rows(OUTCOMES)).as("exactly half").contains("flag | 5 | 10 | - | -");

        city.survey(lines(6, 4)).run("2024-02-01");
        assertThat(city.rows(OUTCOMES))
                .as("more than half")
                .contains("flag | 6 | 10 | - | 6 of 10 are flagged (60%), more than 50%:"
                        + " look at the limits of the rule and at the data");

        city.survey(lines(6, 3)).run("2024-03-01");
        assertThat(city.rows(OUTCOMES)).as("of nine, too few to tell").contains("flag | 6 | 9 | - | -");

        city.write("forumkoll.yaml", "city: teststad\nmax_flag_share: 0.6\n")
                .survey(lines(6, 4))
                .run("2024-04-01");
        assertThat(city.rows(OUTCOMES)).as("the city allows it").contains("flag | 6 | 10 | - | -");
    }

    @Test
    void an_amount_says_how_it_was_reckoned() {
        city.survey("Alfa;-;-;40000;-").run("2024-01-01");

        assertThat(city.rows("SELECT amount_sek, amount_basis_sv, amount_basis_en FROM flags.flag"
                        + " WHERE code = 'unused-fee'"))
                .containsExactly("40000.00 | Årets avgift. | The fee of the year.");
    }

    @Test
    void the_table_and_every_column_of_a_rule_have_a_comment_in_both_languages() {
        city.survey("Alfa;-;-;40000;-").run("2024-01-01");

        assertThat(
                        city.rows(
                                "SELECT comment FROM duckdb_tables() WHERE schema_name = 'flags' AND table_name = 'unused_fee'"))
                .singleElement()
                .asString()
                .contains("forum med avgift", "forums with a fee");
        assertThat(city.rows("SELECT table_name || '.' || column_name FROM duckdb_columns()"
                        + " WHERE schema_name = 'flags' AND (comment IS NULL OR comment NOT LIKE '% / %')"))
                .as("columns without a comment")
                .isEmpty();
    }

    @Test
    void other_values_are_tried_over_all_years_and_by_unit_without_a_trace() throws IOException {
        String heading = "Förvaltning;Namn;Antal deltagare SLK;Antal representanter KS;Årsavgift kr;Övrig kostnad kr\n";
        city.write("surveys/2022/a.csv", heading + "Kultur;Alfa;-;-;900;-\nKultur;Beta;-;-;3000;-\n")
                .write("surveys/2023/b.csv", heading + "Kultur;Alfa;-;-;950;-\nKultur;Beta;-;-;1000;-\n")
                .run("2024-01-01");
        String before = city.rows("SELECT * FROM flags.flag ORDER BY ALL").toString();

        Trial lower = tried("min_fee_sek=950");
        Trial higher = tried("min_fee_sek=2000.00");

        assertThat(ids(lower.comes())).containsExactly("unused-fee:2023:alfa");
        assertThat(lower.goes()).isEmpty();
        assertThat(lower.stays()).isEqualTo(2);
        assertThat(ids(higher.goes())).containsExactly("unused-fee:2023:beta");
        assertThat(higher.stays()).isEqualTo(1);
        assertThat(higher.byUnit()).hasToString("{kultur=Balance[comes=0, goes=1]}");
        assertThat(city.rows("SELECT * FROM flags.flag ORDER BY ALL").toString())
                .isEqualTo(before);
    }

    @Test
    void a_value_that_is_none_is_refused() {
        city.survey("Alfa;-;-;40000;-").run("2024-01-01");

        for (String argument : List.of("min_fee=1", "min_fee_sek", "min_fee_sek=a lot", "min_fee_sek=")) {
            assertThatThrownBy(() -> tried(argument))
                    .as(argument)
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage(argument);
        }
    }

    @Test
    void a_policy_pack_that_names_what_there_is_not_stops_the_run() {
        city.survey("Alfa;-;-;40000;-")
                .write("forumkoll.yaml", "city: teststad\npolicy: egen\n")
                .write("policies/egen.yaml", "rules:\n  unused-fees: {}\n");

        assertThatThrownBy(() -> city.run("2024-01-01"))
                .isInstanceOfSatisfying(BlockedException.class, blocked -> assertThat(blocked.problems())
                        .singleElement()
                        .satisfies(problem -> {
                            assertThat(problem.file()).isEqualTo("policies/egen.yaml");
                            assertThat(problem.found()).isEqualTo("unused-fees");
                            assertThat(problem.expected().en()).contains("one of unused-fee");
                        }));
    }

    private Trial tried(String argument) {
        try (Engine published = DuckDbEngine.reading(file())) {
            Rule rule = RecordedRule.read(published).get("unused-fee").rule();
            return Trial.of(published, rule, Trial.values(rule, List.of(argument)), LocalDate.parse("2024-01-01"));
        }
    }

    private Path file() {
        try {
            return city.warehouse().resolve("forumkoll.duckdb").toRealPath();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static List<String> ids(List<Trial.Entry> entries) {
        return entries.stream().map(Trial.Entry::flagId).toList();
    }

    /** Forums with a fee, some of them unused. */
    private static String[] lines(int unused, int used) {
        return IntStream.range(0, unused + used)
                .mapToObj(i -> "Forum " + i + ";" + (i < unused ? "-" : "1") + ";-;5000;-")
                .toArray(String[]::new);
    }
}
