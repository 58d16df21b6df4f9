package forumkoll;

import static org.assertj.core.api.Assertions.assertThat;

import forumkoll.engine.DuckDbEngine;
import forumkoll.engine.Engine;
import forumkoll.engine.EngineUnderTest;
import forumkoll.flow.AcceptanceFile;
import forumkoll.flow.RunRecord;
import forumkoll.rules.FlagChange;
import forumkoll.rules.PublishedFlags;
import forumkoll.rules.RunComparison;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a flag that comes, goes or changes between two runs is owed to. */
class RunComparisonTest {

    private static final String FEE_RULE = "pipelines/models/flags/unused-fee.sql";

    @TempDir
    private Path folder;

    private TestCity city;
    private RunRecord first;

    @BeforeEach
    void runOnce() {
        city = new TestCity(folder, EngineUnderTest.DUCKDB)
                .write("registers/forums.csv", "forum_id;name\nalfa;Alfa\nbeta;Beta\ngamma;Gamma\n")
                .write("registers/forum_names.csv", "written;forum_id;source_kind\nStorforum;alfa;survey\n")
                .survey("Storforum;-;-;40000;-", "Gamma;1;-;900;-");
        first = city.run("2024-01-01");
    }

    @Test
    void runs_that_say_the_same_differ_in_nothing() {
        RunRecord second = city.run("2024-01-01");

        assertThat(changes(first, second)).as("new and open are the same flag").isEmpty();
    }

    @Test
    void data_when_an_answer_changed() {
        RunRecord second =
                city.survey("Storforum;2;-;40000;-", "Gamma;-;-;5000;-").run("2024-01-01");

        assertThat(changes(first, second))
                .containsExactly(
                        "NEW unused-fee:2023:gamma DATA surveys/2023/enkat.csv",
                        "RESOLVED unused-fee:2023:alfa DATA surveys/2023/enkat.csv");
    }

    @Test
    void data_when_only_the_amount_is_another() {
        RunRecord second =
                city.survey("Storforum;-;-;41000;-", "Gamma;1;-;900;-").run("2024-01-01");

        assertThat(changes(first, second)).containsExactly("CHANGED unused-fee:2023:alfa DATA surveys/2023/enkat.csv");
    }

    @Test
    void setting_when_the_policy_has_other_values_even_though_a_file_changed_too() {
        RunRecord second = city.write("forumkoll.yaml", "city: teststad\npolicy: egen\n")
                .write(
                        "policies/egen.yaml",
                        "extends: goteborg\nrules:\n  unused-fee: {parameters: {min_fee_sek: 50000}}\n")
                .survey("Storforum;-;-;40000;-", "Gamma;2;-;900;-")
                .run("2024-01-01");

        assertThat(changes(first, second))
                .as("the earlier values find it in the later tables")
                .containsExactly(
                        "RESOLVED unused-fee:2023:alfa SETTING" + " {min_fee_sek=1000.00} → {min_fee_sek=50000.00}");
    }

    @Test
    void setting_when_the_policy_leaves_the_rule_out_or_weighs_it_otherwise() {
        RunRecord without = city.write("forumkoll.yaml", "city: teststad\npolicy: egen\n")
                .write("policies/egen.yaml", "rules:\n  unused-fee: {run: false}\n")
                .run("2024-01-01");
        RunRecord weighed = city.write("policies/egen.yaml", "rules:\n  unused-fee: {severity: serious}\n")
                .run("2024-01-01");

        assertThat(changes(first, without))
                .containsExactly("RESOLVED unused-fee:2023:alfa SETTING policy goteborg → egen");
        assertThat(changes(first, weighed)).containsExactly("CHANGED unused-fee:2023:alfa SETTING warning → serious");
    }

    @Test
    void rule_when_its_file_says_something_else() {
        RunRecord second = city.program(FEE_RULE, "WHERE fee_sek > 0", "WHERE fee_sek > 90000")
                .program(FEE_RULE, "version: 1", "version: 7")
                .run("2024-01-01");

        assertThat(changes(first, second))
                .singleElement()
                .asString()
                .startsWith("RESOLVED unused-fee:2023:alfa RULE")
                .endsWith("version 7");
    }

    @Test
    void rule_when_there_was_none() {
        RunRecord second = city.rule("any-fee", """
                        /*---
                        code: any-fee
                        version: 1
                        group: money
                        severity: info
                        title: { sv: Avgift, en: A fee }
                        why: { sv: För att se, en: To see }
                        source: { document: "001", section: "1" }
                        population: { sv: forum, en: forums }
                        needs: []
                        parameters: {}
                        message: { sv: "{forum}", en: "{forum}" }
                        ---*/
                        SELECT forum_id, year, CASE WHEN fee_sek > 10000 THEN 'flag' ELSE 'pass' END AS outcome
                        FROM marts.forum_year
                        """).run("2024-01-01");

        assertThat(changes(first, second)).containsExactly("NEW any-fee:2023:alfa RULE the rule is new");
    }

    @Test
    void matching_when_a_written_name_means_another_forum() {
        RunRecord second = city.write(
                        "registers/forum_names.csv", "written;forum_id;source_kind\nStorforum;beta;survey\n")
                .run("2024-01-01");

        assertThat(changes(first, second))
                .as("the register's file changed, and what it changed is a name")
                .containsExactly(
                        "NEW unused-fee:2023:beta MATCHING ”Storforum”: alfa → beta",
                        "RESOLVED unused-fee:2023:alfa MATCHING ”Storforum”: alfa → beta");
    }

    @Test
    void setting_when_only_the_day_is_another() {
        city.rule("since-march", """
                /*---
                code: since-march
                version: 1
                group: duties
                severity: info
                title: { sv: Från mars, en: From March }
                why: { sv: För att se, en: To see }
                source: { document: "001", section: "1" }
                population: { sv: forum, en: forums }
                needs: []
                parameters: {}
                message: { sv: "{forum}", en: "{forum}" }
                ---*/
                SELECT forum_id, year, CASE WHEN :as_of >= DATE '2024-03-01' THEN 'flag' ELSE 'pass' END AS outcome
                FROM marts.forum_year WHERE forum_id = 'gamma'
                """);
        RunRecord february = city.run("2024-02-01");
        RunRecord march = city.run("2024-03-01");

        assertThat(changes(february, march))
                .containsExactly("NEW since-march:2023:gamma SETTING as-of 2024-02-01 → 2024-03-01");
    }

    @Test
    void decision_when_somebody_accepted_the_flag() {
        String flag = "unused-fee:2023:alfa";
        String evidence = city.rows("SELECT evidence FROM flags.flag WHERE flag_id = '" + flag + "'")
                .get(0);
        AcceptanceFile.in(city.warehouse())
                .add(
                        new AcceptanceFile.Decision(
                                flag,
                                "head",
                                "r",
                                LocalDate.parse("2024-06-30"),
                                LocalDate.parse("2024-01-02"),
                                first.runId(),
                                new BigDecimal("40000.00"),
                                evidence),
                        EngineUnderTest.home().contracts());
        RunRecord second = city.run("2024-02-01");
        RunRecord third = city.run("2024-07-01");

        assertThat(changes(first, second)).containsExactly("CHANGED " + flag + " DECISION accepted");
        assertThat(changes(second, third))
                .containsExactly("CHANGED " + flag + " DECISION the acceptance ran out on 2024-06-30");
    }

    private List<String> changes(RunRecord before, RunRecord after) {
        try (Engine one = open(before);
                Engine other = open(after)) {
            return new RunComparison(new PublishedFlags(one), new PublishedFlags(other))
                    .changes().stream().map(RunComparisonTest::line).toList();
        }
    }

    private Engine open(RunRecord run) {
        return DuckDbEngine.reading(
                city.warehouse().resolve("runs").resolve(run.runId()).resolve("forumkoll.duckdb"));
    }

    private static String line(FlagChange change) {
        return change.kind() + " " + change.flagId() + " " + change.cause() + " "
                + change.detail().en();
    }
}
