package forumkoll.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import forumkoll.table.TableName;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SqlTextTest {

    private static final SqlText SQL = new SqlText("""
            -- reads clean.in_a_comment, :not_a_parameter
            /* nor clean.here :nor_here */
            SELECT f.forum_id, 'clean.in_a_string :neither' AS s, "marts.quoted" AS q
            FROM clean.forum AS f JOIN marts.forum_year USING (forum_id)
            WHERE fee_sek >= :min_fee_sek AND name <> ':x' AND year = :year
            """);

    @Test
    void finds_the_tables_it_reads_and_nothing_in_comments_or_strings() {
        assertThat(SQL.reads()).containsExactly(TableName.of("clean.forum"), TableName.of("marts.forum_year"));
    }

    @Test
    void finds_its_parameters() {
        assertThat(SQL.parameters()).containsExactly("min_fee_sek", "year");
    }

    @Test
    void fills_in_literals_of_the_right_type() {
        String sql = new SqlText("SELECT :money, :count, :day, :word, :truth, ':word'")
                .with(Map.of(
                        "money",
                        new BigDecimal("1000.00"),
                        "count",
                        3L,
                        "day",
                        LocalDate.of(2023, 11, 22),
                        "word",
                        "O'Hara",
                        "truth",
                        true));

        assertThat(sql)
                .isEqualTo("SELECT CAST(1000.00 AS DECIMAL(18,2)), CAST(3 AS BIGINT), CAST('2023-11-22' AS DATE),"
                        + " 'O''Hara', true, ':word'");
    }

    @Test
    void a_parameter_without_a_value_is_an_error_that_names_it() {
        assertThatThrownBy(() -> SQL.with(Map.of("year", 2023L)))
                .isInstanceOf(SqlException.class)
                .hasMessageContaining(":min_fee_sek")
                .hasMessageContaining("[year]");
    }
}
