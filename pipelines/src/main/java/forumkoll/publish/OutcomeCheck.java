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

/** Every member of a rule's population has one outcome, every finding is a flag, and no amount counts twice. */
public final class OutcomeCheck {

    private static final String RULES = "SELECT code FROM meta.rule WHERE in_policy ORDER BY code";

    /** The rule's own rows against its outcomes; %s is the code, then its table. */
    private static final String POPULATION = """
            SELECT '%1$s ' || coalesce(CAST(year AS VARCHAR), '–') || ': rows of the rule, its outcomes and its population: '
                || coalesce(own.members, 0) || ', ' || coalesce(told.members, 0) || ', ' || coalesce(told.population, 0)
            FROM (SELECT year, count(*) AS members FROM flags.%2$s GROUP BY year) AS own
            FULL JOIN (
                SELECT year, CAST(sum(count) AS BIGINT) AS members, max(population) AS population
                FROM meta.rule_outcome WHERE code = '%1$s' GROUP BY year) AS told USING (year)
            WHERE coalesce(own.members, 0) <> coalesce(told.members, 0)
                OR coalesce(own.members, 0) <> coalesce(told.population, 0)
            ORDER BY year NULLS FIRST
            """;

    private static final String FLAGS = """
            SELECT code || ' ' || year || ': outcomes that say flag, and flags found: '
                || coalesce(told.flags, 0) || ', ' || coalesce(found.flags, 0)
            FROM (
                SELECT code, year, CAST(sum(count) AS BIGINT) AS flags
                FROM meta.rule_outcome WHERE outcome = 'flag' GROUP BY code, year) AS told
            FULL JOIN (
                SELECT code, year, count(*) AS flags FROM flags.flag WHERE found_now GROUP BY code, year) AS found
                USING (code, year)
            WHERE coalesce(told.flags, 0) <> coalesce(found.flags, 0)
            ORDER BY code, year
            """;

    private static final String AMOUNTS = """
            SELECT one.flag_id || ' and ' || other.flag_id || ': both are counted, and concern the same forum and year'
            FROM flags.amount_at_stake AS one
            JOIN flags.amount_at_stake AS other ON one.year = other.year AND one.flag_id < other.flag_id
            WHERE one.counted_in IS NULL AND other.counted_in IS NULL
                AND (one.unit_id IS NULL OR other.unit_id IS NULL OR one.unit_id = other.unit_id)
                AND (one.forum_id IN (other.forum_id, other.other_forum_id)
                    OR one.other_forum_id IN (other.forum_id, other.other_forum_id))
            ORDER BY 1
            """;

    private OutcomeCheck() {}

    /** What does not add up, one line for each; empty when all does. */
    public static List<String> check(Path file) {
        List<String> broken = new ArrayList<>();
        try (Connection connection = DuckDbFiles.readOnly(file)) {
            for (String code : texts(connection, RULES)) {
                broken.addAll(texts(connection, POPULATION.formatted(code, code.replace('-', '_'))));
            }
            broken.addAll(texts(connection, FLAGS));
            broken.addAll(texts(connection, AMOUNTS));
        } catch (SQLException e) {
            throw new SqlException("cannot check " + file + ": " + e.getMessage(), e);
        }
        return broken;
    }

    private static List<String> texts(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(sql)) {
            List<String> texts = new ArrayList<>();
            while (result.next()) {
                texts.add(result.getString(1));
            }
            return texts;
        }
    }
}
