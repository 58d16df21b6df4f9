package forumkoll.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import forumkoll.table.Column;
import forumkoll.table.ColumnType;
import forumkoll.table.TableName;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.spark.TaskContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class EngineTest {

    @ParameterizedTest
    @EnumSource(EngineUnderTest.class)
    void tells_the_columns_of_a_query(EngineUnderTest engine) {
        List<Column> columns = engine.engine()
                .columns("SELECT CAST(1 AS BIGINT) AS a, CAST(1 AS DECIMAL(18,4)) AS b, 'x' AS c, true AS d,"
                        + " CAST('2023-01-01' AS DATE) AS e");

        assertThat(columns).extracting(Column::name).containsExactly("a", "b", "c", "d", "e");
        assertThat(columns)
                .extracting(Column::type)
                .containsExactly(
                        ColumnType.INTEGER, ColumnType.DECIMAL, ColumnType.STRING, ColumnType.BOOLEAN, ColumnType.DATE);
        assertThat(columns.get(1).scale()).isEqualTo(4);
    }

    @ParameterizedTest
    @EnumSource(EngineUnderTest.class)
    void refuses_floating_point(EngineUnderTest engine) {
        assertThatThrownBy(() -> engine.engine().columns("SELECT CAST(1 AS DOUBLE) AS share"))
                .isInstanceOf(SqlException.class)
                .hasMessageContaining("share")
                .hasMessageContaining("add a CAST");
    }

    @ParameterizedTest
    @EnumSource(EngineUnderTest.class)
    void a_wrong_query_is_an_sql_error(EngineUnderTest engine) {
        assertThatThrownBy(() -> engine.engine().query("SELECT no_such_column FROM (VALUES (1)) AS t (x)"))
                .isInstanceOf(SqlException.class)
                .hasMessageContaining("no_such_column");
    }

    @ParameterizedTest
    @EnumSource(EngineUnderTest.class)
    void quoted_words_are_names_not_strings(EngineUnderTest engine) {
        assertThat(engine.engine()
                        .query("SELECT \"x\" FROM (VALUES (7)) AS t (x)")
                        .get(0)[0])
                .isEqualTo(7L);
    }

    @ParameterizedTest
    @EnumSource(EngineUnderTest.class)
    void tables_lie_where_they_are_told_to_whatever_the_folder_is_called(EngineUnderTest under, @TempDir Path folder)
            throws IOException {
        Engine engine = under.engine();
        Path place = folder.resolve("Åsas mapp 100 %").resolve("d'Aoste");
        TableName table = new TableName("clean", "somewhere");

        engine.prepare("SELECT CAST(7 AS BIGINT) AS x").write(place);
        try (var files = Files.list(place)) {
            engine.attach(
                    table,
                    files.filter(file -> file.toString().endsWith(".parquet")).toList());
        }

        assertThat(engine.query("SELECT x FROM " + table).get(0)[0]).isEqualTo(7L);
        assertThat(folder.toFile().list()).as("folders beside it").containsExactly("Åsas mapp 100 %");
    }

    @ParameterizedTest
    @EnumSource(EngineUnderTest.class)
    void maps_items_in_their_order(EngineUnderTest engine) {
        AtomicInteger most = new AtomicInteger();

        assertThat(engine.engine()
                        .map(List.of(3, 1, 2), item -> item * 10, done -> most.accumulateAndGet(done, Math::max)))
                .containsExactly(30, 10, 20);
        assertThat(most).as("the last that is heard: all are done").hasValue(3);
    }

    @Test
    void spark_maps_inside_tasks() {
        assertThat(EngineUnderTest.SPARK.engine().map(List.of(1, 2), item -> TaskContext.get() != null, done -> {}))
                .as("runs inside a Spark task")
                .containsExactly(true, true);
    }
}
