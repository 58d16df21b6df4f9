package forumkoll.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the reading of a file told is what the raw tables hold of it. */
class SourceConservationTest {

    private static final String WHOLE = """
            {"rows_of_ledger_entry": "2", "control_total": "30.00", "accepted_sum": "10.00", "rejected_sum": "20.00"}
            """;

    @Test
    void filesThatAddUpAreSilent() throws SQLException {
        assertThat(broken(WHOLE, "('l', 4.00), ('l', 6.00)")).isEmpty();
    }

    @Test
    void lostPostingIsTold() throws SQLException {
        assertThat(broken(WHOLE, "('l', 10.00)"))
                .containsExactly(
                        "files whose rows are not those of raw.ledger_entry",
                        "ledgers whose accepted rows are not those of raw.ledger_entry");
    }

    @Test
    void changedAmountIsTold() throws SQLException {
        assertThat(broken(WHOLE, "('l', 4.00), ('l', 6.01)"))
                .containsExactly("ledgers whose accepted sum is not that of raw.ledger_entry");
    }

    @Test
    void postingsOfNoFileAreTold() throws SQLException {
        assertThat(broken(WHOLE, "('l', 4.00), ('l', 6.00), ('x', 1.00)")).hasSize(3);
    }

    @Test
    void controlTotalMustBeAcceptedAndRejected() throws SQLException {
        assertThat(broken(WHOLE.replace("30.00", "30.01"), "('l', 4.00), ('l', 6.00)"))
                .containsExactly("ledgers whose own sum is not accepted + rejected");
    }

    @Test
    void presenceThatWasNotStoredIsTold() throws SQLException {
        assertThat(broken("{\"rows_of_attendance\": \"1\"}", null))
                .containsExactly("files whose rows are not those of raw.attendance");
    }

    private static List<String> broken(String decisions, String postings) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE SCHEMA meta");
            statement.execute("CREATE SCHEMA raw");
            statement.execute("CREATE TABLE meta.source_file AS SELECT 'l' AS source_id, "
                    + (postings == null ? "'meeting'" : "'ledger'") + " AS kind, 2 AS accepted, '" + decisions
                    + "' AS decisions, CAST(NULL AS VARCHAR) AS duplicate_of");
            for (String table : List.of("survey_answer", "meeting", "attendance")) {
                statement.execute("CREATE TABLE raw." + table + " (source_id VARCHAR)");
            }
            statement.execute("CREATE TABLE raw.ledger_entry (source_id VARCHAR, amount_sek DECIMAL(18, 2))");
            if (postings != null) {
                statement.execute("INSERT INTO raw.ledger_entry VALUES " + postings);
            }
            List<String> broken = new ArrayList<>();
            for (String pair : SourceConservation.pairs()) {
                try (ResultSet result = statement.executeQuery(pair)) {
                    result.next();
                    if (result.getBigDecimal(2).compareTo(result.getBigDecimal(3)) != 0) {
                        broken.add(result.getString(1));
                    }
                }
            }
            return broken;
        }
    }
}
