package forumkoll.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One rule that flags one of two forums. */
class OutcomeCheckTest {

    @TempDir
    private Path folder;

    private Path file;

    @BeforeEach
    void oneOfTwoIsFlagged() throws SQLException {
        file = folder.resolve("candidate.duckdb");
        execute(
                "CREATE SCHEMA flags",
                "CREATE SCHEMA meta",
                "CREATE TABLE meta.rule AS SELECT 'a-rule' AS code, true AS in_policy",
                "CREATE TABLE flags.a_rule AS FROM (VALUES ('x', 2023, 'flag'), ('y', 2023, 'pass')) AS r(forum_id, year, outcome)",
                "CREATE TABLE meta.rule_outcome AS FROM (VALUES ('a-rule', 2023, 'flag', 1, 2), ('a-rule', 2023, 'pass', 1, 2))"
                        + " AS o(code, year, outcome, count, population)",
                "CREATE TABLE flags.flag AS FROM (VALUES ('a-rule:2023:x', 'a-rule', 2023, true), ('a-rule:2023:z', 'a-rule', 2023, false))"
                        + " AS f(flag_id, code, year, found_now)",
                "CREATE TABLE flags.amount_at_stake AS FROM (VALUES"
                        + " ('a-rule:2023:x', 2023, 'x', NULL, 'u1', NULL), ('b-rule:2023:x', 2023, 'x', NULL, 'u2', NULL))"
                        + " AS s(flag_id, year, forum_id, other_forum_id, unit_id, counted_in)");
    }

    @Test
    void is_silent_when_all_adds_up() {
        assertThat(check())
                .as("a flag that is resolved, and the money of two units, are no matter")
                .isEmpty();
    }

    @Test
    void finds_a_member_without_an_outcome() throws SQLException {
        execute("INSERT INTO flags.a_rule VALUES ('z', 2023, 'pass')");

        assertThat(check()).containsExactly("a-rule 2023: rows of the rule, its outcomes and its population: 3, 2, 2");
    }

    @Test
    void finds_a_population_that_is_another() throws SQLException {
        execute("UPDATE meta.rule_outcome SET population = 5");

        assertThat(check()).containsExactly("a-rule 2023: rows of the rule, its outcomes and its population: 2, 2, 5");
    }

    @Test
    void finds_a_finding_that_became_no_flag() throws SQLException {
        execute("DELETE FROM flags.flag WHERE found_now");

        assertThat(check()).containsExactly("a-rule 2023: outcomes that say flag, and flags found: 1, 0");
    }

    @Test
    void finds_money_that_counts_twice() throws SQLException {
        execute("UPDATE flags.amount_at_stake SET unit_id = NULL WHERE unit_id = 'u2'");

        assertThat(check())
                .containsExactly(
                        "a-rule:2023:x and b-rule:2023:x: both are counted, and concern the same forum and year");
    }

    private List<String> check() {
        return OutcomeCheck.check(file);
    }

    private void execute(String... statements) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:" + file);
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }
}
