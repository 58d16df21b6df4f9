package forumkoll;

import static org.assertj.core.api.Assertions.assertThat;

import forumkoll.engine.EngineUnderTest;
import forumkoll.rules.Rule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What the published inventory of 2023 must say. The figures are the report's own, read by people. */
class InventoryTest {

    private static Path warehouse;

    @BeforeAll
    static void run() {
        warehouse = SampleRun.warehouse(EngineUnderTest.DUCKDB);
    }

    @Test
    void has_115_forums_on_108_lines() {
        gives("SELECT count(*) FROM clean.forum WHERE NOT is_group", "115");
        gives("SELECT count(*) FROM clean.participation", "108");
        gives(
                "SELECT year, forums, fee_sek, fee_lines, other_cost_sek, forums_known, lines FROM marts.city_year",
                "2023 | 115 | 7905000.00 | 15 | 2079000.00 | 97 | 103");
    }

    @Test
    void tells_none_not_computed_partial_and_elsewhere_apart() {
        gives("SELECT other_cost_status, count(*) FROM clean.participation GROUP BY 1 ORDER BY 1", """
                estimated | 88
                included_elsewhere | 5
                none | 8
                not_computed | 6
                partial | 1""");
        gives(
                "SELECT section, cost_in_forum_id FROM clean.participation WHERE cost_in_forum_id IS NOT NULL ORDER BY 1",
                """
                2.12.6.3 | eurocities
                2.3.4 | eurocities
                2.4.2 | eurocities
                2.5.3 | eurocities
                2.8.3 | eurocities""");
    }

    @Test
    void totals_agree_by_forum_area_and_organiser() {
        gives("""
                SELECT sum(fee_sek), sum(other_cost_sek) FROM marts.forum_year
                UNION SELECT sum(fee_sek), sum(other_cost_sek) FROM marts.organiser_year
                UNION SELECT sum(fee_sek), sum(other_cost_sek) FROM marts.area_year WHERE parent_area_code IS NULL
                UNION SELECT fee_sek, other_cost_sek FROM marts.city_year""", "7905000.00 | 2079000.00");
    }

    @Test
    void says_of_every_published_figure_whether_it_follows() {
        gives(
                "SELECT figure, published, computed, agrees, coalesce(reading, '-') FROM marts.published_figure_check ORDER BY 1",
                """
                fee_centrum_stadsutveckling | 2.0000 | 2.0000 | true | -
                fee_forvaltningshogskolan | 2.4000 | 2.4000 | true | -
                fee_string | 0.8000 | 0.8000 | true | -
                fee_win_win | 1.5000 | 1.5000 | true | -
                fees_total | 7.9000 | 7.9000 | true | -
                forums_total | 115.0000 | 115.0000 | true | -
                gr_networks | 11.0000 | 9.0000 | false | forums = 11 (n = 11)
                networks_equal_collaborations | 0.0000 | 3.0000 | false | -
                other_total | 2.2000 | 2.1000 | false | -
                payers | 14.0000 | 15.0000 | false | payees = 14 (n = 15): Göteborgs universitet (2.13.1, 2.13.4)
                skr_forums | 2.0000 | 3.0000 | false | forums = 2 (n = 2)
                skr_networks | 17.0000 | 17.0000 | true | -""");
    }

    @Test
    void finds_the_goals_no_forum_covers() {
        gives(
                "SELECT goal_id FROM marts.goal_coverage WHERE coverage = 'uncovered' ORDER BY 1",
                "competence-supply\nsegregation");
    }

    /** The reviewed list, with the reason for each flag; a new rule's findings are read by a person and added there. */
    @Test
    void flags_exactly_the_reviewed_list() throws IOException {
        List<String> expected = Files.readAllLines(SampleRun.input().resolve("truth/flags.csv")).stream()
                .skip(1)
                .map(line -> line.split(";", -1))
                .peek(cells -> assertThat(cells)
                        .as("flag, amount and reason of %s", cells[0])
                        .hasSize(3)
                        .noneMatch(String::isBlank))
                .map(cells -> cells[0] + " | " + cells[1])
                .toList();

        assertThat(Published.rows(
                        warehouse,
                        "SELECT flag_id, coalesce(CAST(amount_sek AS VARCHAR), '-') FROM flags.flag ORDER BY 1"))
                .containsExactlyInAnyOrderElementsOf(expected);
    }

    @Test
    void says_gaps_of_the_central_office_and_not_of_the_city() {
        assertThat(
                        Published.rows(
                                warehouse,
                                "SELECT message_sv || ' / ' || message_en FROM flags.flag WHERE code IN ('goal-uncovered', 'area-thin')"))
                .hasSize(3)
                .allSatisfy(message ->
                        assertThat(message).contains("kommuncentralt").contains("at the central office"));
    }

    @Test
    void outcomes_of_every_rule_add_up_to_the_rows_it_looked_at() {
        for (Rule rule : EngineUnderTest.home().rules().rules()) {
            gives(
                    "SELECT (SELECT sum(count) FROM meta.rule_outcome WHERE code = '" + rule.code()
                            + "') = (SELECT count(*) FROM " + rule.outcomes() + ")",
                    "true");
        }
    }

    @Test
    void loses_no_row_on_the_way_from_file_to_table() {
        gives(
                "SELECT count(*) FROM meta.source_file WHERE rows_read <> accepted + rejected + skipped OR rejected > 0",
                "0");
        gives("SELECT accepted FROM meta.source_file WHERE kind = 'survey'", "108");
    }

    private static void gives(String sql, String wanted) {
        List<String> rows = Arrays.asList(wanted.split("\n"));
        assertThat(Published.rows(warehouse, sql)).as(sql).containsExactlyElementsOf(rows);
    }
}
