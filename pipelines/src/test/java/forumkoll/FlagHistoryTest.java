package forumkoll;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import forumkoll.engine.EngineUnderTest;
import forumkoll.flow.AcceptanceFile;
import forumkoll.flow.BlockedException;
import forumkoll.flow.RunRecord;
import forumkoll.flow.RunRequest;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is remembered of a flag from run to run: here of a fee of SEK 40,000 for a forum nobody takes part in. */
class FlagHistoryTest {

    private static final String FLAG = "unused-fee:2023:alfa";
    private static final String EVIDENCE = "{\"participants\":0}";
    private static final String UNUSED = "Alfa;-;-;40000;-";
    private static final String USED = "Alfa;1;-;40000;-";
    private static final String HISTORY = "SELECT status, found_now, first_seen, last_seen, coalesce(note_en, '-')"
            + " FROM flags.flag WHERE flag_id = '" + FLAG + "'";

    @TempDir
    private Path folder;

    private TestCity city;

    @BeforeEach
    void foundCity() {
        city = new TestCity(folder, EngineUnderTest.DUCKDB).survey(UNUSED);
    }

    @Test
    void a_flag_is_new_once_then_open_then_resolved_and_new_again_when_it_comes_back() {
        city.run("2024-01-01");
        assertThat(city.rows(HISTORY)).as("first run").containsExactly("new | true | 2024-01-01 | 2024-01-01 | -");

        city.run("2024-02-01");
        assertThat(city.rows(HISTORY)).as("second run").containsExactly("open | true | 2024-01-01 | 2024-02-01 | -");

        city.survey(USED).run("2024-03-01");
        assertThat(city.rows(HISTORY))
                .as("third run, somebody took part")
                .containsExactly("resolved | false | 2024-01-01 | 2024-02-01 | judged, and nothing to remark");

        city.survey(UNUSED).run("2024-04-01");
        assertThat(city.rows(HISTORY))
                .as("fourth run, nobody did after all")
                .containsExactly("new | true | 2024-01-01 | 2024-04-01 | back again; last seen 2024-02-01");
    }

    @Test
    void a_resolved_flag_is_told_of_for_a_year() {
        city.run("2024-01-01");
        city.survey(USED).run("2024-02-01");

        city.run("2025-01-01");
        assertThat(city.rows(HISTORY)).as("366 days after it was last seen").hasSize(1);

        city.run("2025-01-02");
        assertThat(city.rows(HISTORY)).as("a day later").isEmpty();
    }

    @Test
    void a_rule_that_lacks_its_input_clears_nothing() throws IOException {
        city.write("surveys/2022/enkat.csv", Files.readString(city.input().resolve("surveys/2023/enkat.csv")) + "\n")
                .survey("Beta;1;-;-;-")
                .run("2024-01-01");
        String history = HISTORY.replace("2023", "2022");
        assertThat(city.rows(history)).containsExactly("new | true | 2024-01-01 | 2024-01-01 | -");

        Files.delete(city.input().resolve("surveys/2022/enkat.csv"));
        city.run("2024-02-01");

        assertThat(city.rows(history))
                .as("not known is not resolved")
                .containsExactly(
                        "open | false | 2024-01-01 | 2024-01-01 | could not be judged: input is missing: clean.participation 2022");
        assertThat(city.rows("SELECT count(*) FROM flags.amount_at_stake WHERE code = 'unused-fee'"))
                .as("an amount nobody saw now is in no sum")
                .containsExactly("0");
    }

    @Test
    void a_flag_of_a_rule_that_the_policy_leaves_out_is_resolved_and_says_so() {
        city.run("2024-01-01");

        city.write("forumkoll.yaml", "city: teststad\npolicy: egen\n")
                .write("policies/egen.yaml", "extends: goteborg\nrules:\n  unused-fee: {run: false}\n")
                .run("2024-02-01");

        assertThat(city.rows(HISTORY))
                .containsExactly("resolved | false | 2024-01-01 | 2024-01-01 | not in the policy egen");
        assertThat(city.rows(
                        "SELECT year, outcome, count, reason_en FROM meta.rule_outcome" + " WHERE code = 'unused-fee'"))
                .as("the rule is there, and says that it did not run")
                .containsExactly("2023 | not_run | 0 | not in the policy egen");
    }

    @Test
    void an_accepted_flag_stays_accepted_to_its_last_day_and_then_opens() {
        city.run("2024-01-01");
        accept("2024-03-31", EVIDENCE);

        city.run("2024-03-31");
        assertThat(city.rows("SELECT status, owner, accepted_reason, accepted_until FROM flags.flag WHERE flag_id = '"
                        + FLAG + "'"))
                .as("on the last day")
                .containsExactly("accepted | head of international affairs | Under review | 2024-03-31");
        assertThat(city.rows("SELECT count(*) FROM flags.amount_at_stake WHERE code = 'unused-fee'"))
                .as("what is accepted is not at stake")
                .containsExactly("0");

        city.run("2024-04-01");
        assertThat(city.rows(HISTORY))
                .as("the day after")
                .containsExactly("open | true | 2024-01-01 | 2024-04-01 | the acceptance ran out on 2024-03-31");
    }

    @ParameterizedTest(name = "a fee of {0} and {1} participants: {2}")
    @CsvSource(delimiter = '|', textBlock = """
                    44000    | - | accepted | -
                    36000    | - | accepted | -
                    44000,01 | - | open     | the evidence has changed since the acceptance: amount_sek: 40000.00 → 44000.01
                    35999,99 | - | open     | the evidence has changed since the acceptance: amount_sek: 40000.00 → 35999.99
                    """)
    void an_accepted_flag_opens_when_its_amount_moves_by_more_than_a_tenth(
            String fee, String participants, String status, String note) {
        city.run("2024-01-01");
        accept("2024-12-31", EVIDENCE);

        city.survey("Alfa;" + participants + ";-;" + fee + ";-").run("2024-02-01");

        assertThat(city.rows("SELECT status, coalesce(note_en, '-') FROM flags.flag WHERE flag_id = '" + FLAG + "'"))
                .containsExactly(status + " | " + note);
    }

    @Test
    void an_accepted_flag_opens_when_its_evidence_is_another() {
        city.run("2024-01-01");
        accept("2024-12-31", EVIDENCE.replace("0", "null"));

        city.run("2024-02-01");

        assertThat(city.rows(HISTORY))
                .as("then nobody knew, and now nobody came")
                .containsExactly("open | true | 2024-01-01 | 2024-02-01"
                        + " | the evidence has changed since the acceptance: participants:  → 0");
    }

    @Test
    void a_decision_counts_as_a_change_and_a_run_without_one_does_not() {
        RunRecord first = city.run("2024-01-01");
        assertThat(city.run("2024-01-01", RunRequest.Unchanged.SKIPPED).runId()).isEqualTo(first.runId());

        accept("2024-12-31", EVIDENCE);

        assertThat(city.run("2024-01-01", RunRequest.Unchanged.SKIPPED).runId()).isNotEqualTo(first.runId());
        assertThat(city.rows("SELECT status FROM flags.flag WHERE flag_id = '" + FLAG + "'"))
                .containsExactly("accepted");
    }

    @Test
    void a_decision_that_cannot_be_read_stops_the_run_and_names_the_cell() {
        city.run("2024-01-01");
        accept("2024-12-31", EVIDENCE.replace("}", ""));

        assertThatThrownBy(() -> city.run("2024-02-01"))
                .isInstanceOfSatisfying(BlockedException.class, blocked -> assertThat(blocked.problems())
                        .singleElement()
                        .satisfies(problem -> {
                            assertThat(problem.file()).endsWith("accepted.csv");
                            assertThat(problem.line()).isEqualTo(2);
                            assertThat(problem.field()).isEqualTo("evidence");
                        }));
        assertThat(city.rows(HISTORY)).as("what was published stays").hasSize(1);
    }

    @Test
    void the_same_past_gives_the_same_tables() {
        TestCity other = new TestCity(folder.resolve("other"), EngineUnderTest.DUCKDB);
        for (TestCity one : List.of(city, other)) {
            one.survey(UNUSED, "Beta;-;-;5000;-", "Gamma;-;-;7000;-").run("2024-01-01");
            accept(one, "2024-12-31", EVIDENCE);
            one.survey(UNUSED, "Beta;2;-;5000;-", "Gamma;-;-;7000;-").run("2024-02-01");
        }

        for (String table : List.of("flags.flag", "flags.amount_at_stake", "meta.rule_outcome", "meta.rule")) {
            String rows = "SELECT * FROM " + table + " ORDER BY ALL";
            assertThat(other.rows(rows)).as(table).isNotEmpty().isEqualTo(city.rows(rows));
        }
    }

    private void accept(String until, String evidence) {
        accept(city, until, evidence);
    }

    private static void accept(TestCity where, String until, String evidence) {
        AcceptanceFile.in(where.warehouse())
                .add(
                        new AcceptanceFile.Decision(
                                FLAG,
                                "head of international affairs",
                                "Under review",
                                LocalDate.parse(until),
                                LocalDate.parse("2024-01-02"),
                                "run",
                                new BigDecimal("40000.00"),
                                evidence),
                        EngineUnderTest.home().contracts());
    }
}
