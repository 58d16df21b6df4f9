package forumkoll;

import static org.assertj.core.api.Assertions.assertThat;

import forumkoll.engine.EngineUnderTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A changed input changes what is said, and only that. */
class VerdictsMoveTest {

    @TempDir
    private Path folder;

    private Path input;
    private Path survey;
    private Path warehouse;

    @BeforeEach
    void copyInventory() throws IOException {
        input = folder.resolve("input");
        survey = input.resolve("surveys/2023/inventering-2023.csv");
        warehouse = folder.resolve("warehouse");
        try (Stream<Path> walk = Files.walk(SampleRun.input())) {
            for (Path path : walk.toList()) {
                Path copy = input.resolve(SampleRun.input().relativize(path).toString());
                Files.createDirectories(copy.getParent());
                if (Files.isRegularFile(path)) {
                    Files.copy(path, copy);
                }
            }
        }
    }

    @Test
    void a_changed_fee_moves_the_sum_and_the_published_figures() throws IOException {
        String text = Files.readString(survey);
        assertThat(text).as("STRING's fee stands in the survey").contains(";2;2;837;125;");
        Files.writeString(survey, text.replace(";2;2;837;125;", ";2;2;900,5;125;"));

        SampleRun.run(EngineUnderTest.DUCKDB, input, warehouse);

        assertThat(Published.rows(warehouse, "SELECT fee_sek FROM marts.city_year"))
                .containsExactly("7968500.00");
        assertThat(
                        Published.rows(
                                warehouse,
                                "SELECT figure, computed, agrees FROM marts.published_figure_check WHERE figure IN ('fees_total', 'fee_string', 'fee_win_win') ORDER BY 1"))
                .containsExactly(
                        "fee_string | 0.9000 | false", "fee_win_win | 1.5000 | true", "fees_total | 8.0000 | false");
    }

    @Test
    void a_network_against_segregation_covers_the_goal() throws IOException {
        Files.writeString(
                survey,
                "2.8.14;Stadsledningskontoret;Demokrati och mänskliga rättigheter;;SKR:s Kommunnätverk mot segregation;1;-;-;10;;;4;digitalt;"
                        + "Sveriges Kommuner och Regioner (SKR);nationell;nätverk;;Lärande mellan kommuner;;\n",
                java.nio.file.StandardOpenOption.APPEND);

        SampleRun.run(EngineUnderTest.DUCKDB, input, warehouse);

        assertThat(Published.rows(warehouse, "SELECT coverage FROM marts.goal_coverage WHERE goal_id = 'segregation'"))
                .containsExactly("covered");
        assertThat(Published.rows(warehouse, "SELECT topic_code FROM flags.flag WHERE code = 'goal-uncovered'"))
                .containsExactly("competence_supply");
        assertThat(Published.rows(
                        warehouse,
                        "SELECT forum_id, origin, organiser_id FROM clean.forum WHERE name LIKE '%mot segregation'"))
                .containsExactly("skr-s-kommunnatverk-mot-segregation | survey | skr");
        assertThat(
                        Published.rows(
                                warehouse,
                                "SELECT figure, computed FROM marts.published_figure_check WHERE figure IN ('forums_total', 'skr_networks') ORDER BY 1"))
                .containsExactly("forums_total | 116.0000", "skr_networks | 18.0000");
    }

    @Test
    void a_survey_alone_is_enough() throws IOException {
        try (Stream<Path> registers = Files.list(input.resolve("registers"))) {
            for (Path register : registers.toList()) {
                Files.delete(register);
            }
        }

        SampleRun.run(EngineUnderTest.DUCKDB, input, warehouse);

        assertThat(Published.rows(warehouse, "SELECT forums, fee_sek, other_cost_sek FROM marts.city_year"))
                .as("without registers a group line cannot be told from a forum")
                .containsExactly("108 | 7905000.00 | 2079000.00");
        assertThat(Published.rows(warehouse, "SELECT outcome FROM meta.rule_outcome WHERE code = 'goal-uncovered'"))
                .as("no goals: not run, never all clear")
                .containsExactly("not_run");
    }

    @Test
    void the_same_bytes_twice_count_once() throws IOException {
        Files.copy(survey, survey.resolveSibling("kopia.csv"));

        SampleRun.run(EngineUnderTest.DUCKDB, input, warehouse);

        assertThat(Published.rows(warehouse, "SELECT fee_sek FROM marts.city_year"))
                .containsExactly("7905000.00");
        assertThat(Published.rows(
                        warehouse, "SELECT path, duplicate_of FROM meta.source_file WHERE duplicate_of IS NOT NULL"))
                .containsExactly("surveys/2023/kopia.csv | surveys/2023/inventering-2023.csv");
    }
}
