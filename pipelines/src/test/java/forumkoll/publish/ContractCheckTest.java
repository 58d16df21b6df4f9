package forumkoll.publish;

import static org.assertj.core.api.Assertions.assertThat;

import forumkoll.engine.EngineUnderTest;
import forumkoll.table.TableName;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ContractCheckTest {

    @TempDir
    private Path folder;

    private Path file;

    @BeforeEach
    void topicsOfTwoForums() throws SQLException {
        file = folder.resolve("candidate.duckdb");
        execute(
                "CREATE SCHEMA clean",
                "CREATE TABLE clean.forum (forum_id VARCHAR, name VARCHAR, organiser_id VARCHAR, organiser VARCHAR, level VARCHAR,"
                        + " kind VARCHAR, area_code VARCHAR, area_name VARCHAR, parent_forum_id VARCHAR, is_group BOOLEAN,"
                        + " status VARCHAR, decided_by VARCHAR, scope VARCHAR, purpose VARCHAR, org_number VARCHAR,"
                        + " valid_from DATE, valid_to DATE, origin VARCHAR)",
                "INSERT INTO clean.forum (forum_id, name, is_group, status, origin) VALUES ('a', 'A', false, 'active', 'register'),"
                        + " ('b', 'B', false, 'active', 'register')");
    }

    @Test
    void is_silent_when_every_contract_holds() {
        assertThat(check()).isEmpty();
    }

    @Test
    void names_every_break_at_once_with_its_number_and_an_example() throws SQLException {
        execute(
                "INSERT INTO clean.forum (forum_id, name, is_group, status, origin) VALUES ('a', NULL, false, 'closed', 'register')",
                "UPDATE clean.forum SET parent_forum_id = 'nobody' WHERE forum_id = 'b'");

        assertThat(check())
                .containsExactly(
                        "clean.forum: name is NULL, it is required (1 row)",
                        "clean.forum: status is not one of active, passive, paused, inactive, ended (1 row, for example closed)",
                        "clean.forum: the key (forum_id) occurs more than once (1 row, for example a)",
                        "clean.forum: parent_forum_id is not in clean.forum (1 row, for example nobody)");
    }

    @Test
    void an_unknown_reference_is_no_broken_one() throws SQLException {
        execute("UPDATE clean.forum SET parent_forum_id = 'a' WHERE forum_id = 'b'");

        assertThat(check()).as("a's own parent is NULL").isEmpty();
    }

    private List<String> check() {
        return ContractCheck.check(file, EngineUnderTest.home().contracts(), Set.of(TableName.of("clean.forum")));
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
