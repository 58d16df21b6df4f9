package forumkoll.publish;

import forumkoll.engine.DuckDbFiles;
import forumkoll.engine.SqlException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** Nothing that was read is lost or counted twice on the way from a file to the tables. */
public final class ConservationCheck {

    /** Each gives two numbers that must be equal, and what they count. */
    private static final List<String> PAIRS = List.of("""
            SELECT 'answers: accepted rows of survey files, rows of raw.survey_answer',
                (SELECT coalesce(sum(accepted), 0) FROM meta.source_file WHERE kind = 'survey' AND duplicate_of IS NULL),
                (SELECT count(*) FROM raw.survey_answer)
            """, """
            SELECT 'answers: rows of raw.survey_answer, rows of clean.participation',
                (SELECT count(*) FROM raw.survey_answer), (SELECT count(*) FROM clean.participation)
            """, """
            SELECT 'SEK: fees and other costs of raw.survey_answer, of clean.participation',
                (SELECT coalesce(sum(coalesce(fee_sek, 0) + coalesce(other_cost_sek, 0)), 0) FROM raw.survey_answer),
                (SELECT coalesce(sum(coalesce(fee_sek, 0) + coalesce(other_cost_sek, 0)), 0) FROM clean.participation)
            """, """
            SELECT 'SEK: known totals by forum, by area', (SELECT coalesce(sum(total_cost_sek), 0) FROM marts.forum_year),
                (SELECT coalesce(sum(total_cost_sek), 0) FROM marts.area_year WHERE parent_area_code IS NULL)
            """, """
            SELECT 'SEK: known totals by forum, by organiser',
                (SELECT coalesce(sum(total_cost_sek), 0) FROM marts.forum_year),
                (SELECT coalesce(sum(total_cost_sek), 0) FROM marts.organiser_year)
            """);

    private ConservationCheck() {}

    private static List<String> pairs() {
        List<String> pairs = new ArrayList<>(PAIRS);
        pairs.addAll(SourceConservation.pairs());
        pairs.addAll(LedgerConservation.PAIRS);
        pairs.addAll(MeetingConservation.PAIRS);
        return pairs;
    }

    /** What does not add up, one line for each; empty when all does. */
    public static List<String> check(Path file) {
        List<String> broken = new ArrayList<>();
        try (Connection connection = DuckDbFiles.readOnly(file);
                Statement statement = connection.createStatement()) {
            for (String pair : pairs()) {
                try (ResultSet result = statement.executeQuery(pair)) {
                    result.next();
                    if (result.getBigDecimal(2).compareTo(result.getBigDecimal(3)) != 0) {
                        broken.add(result.getString(1) + ": " + result.getString(2) + " and " + result.getString(3));
                    }
                }
            }
        } catch (SQLException e) {
            throw new SqlException("cannot check " + file + ": " + e.getMessage(), e);
        }
        return broken;
    }
}
