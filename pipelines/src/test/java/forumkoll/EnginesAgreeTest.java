package forumkoll;

import static org.assertj.core.api.Assertions.assertThat;

import forumkoll.engine.EngineUnderTest;
import forumkoll.engine.SparkEngine;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.apache.spark.scheduler.SparkListener;
import org.apache.spark.scheduler.SparkListenerEvent;
import org.apache.spark.scheduler.SparkListenerTaskEnd;
import org.apache.spark.sql.execution.ui.SparkListenerSQLExecutionStart;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The whole inventory on both engines: every table, row by row. */
class EnginesAgreeTest {

    private static final AtomicInteger SQL_EXECUTIONS = new AtomicInteger();
    private static final AtomicInteger TASKS = new AtomicInteger();

    private static Path duckDb;
    private static Path spark;

    @BeforeAll
    static void run() throws TimeoutException {
        duckDb = SampleRun.warehouse(EngineUnderTest.DUCKDB);
        var context = ((SparkEngine) EngineUnderTest.SPARK.engine()).session().sparkContext();
        SparkListener counter = new Counter();
        context.addSparkListener(counter);
        spark = SampleRun.warehouse(EngineUnderTest.SPARK);
        context.listenerBus().waitUntilEmpty();
        context.removeSparkListener(counter);
    }

    @Test
    void every_table_holds_the_same_rows() {
        List<String> tables = Published.rows(
                duckDb,
                "SELECT schema_name || '.' || table_name FROM duckdb_tables() WHERE table_name <> 'run' ORDER BY 1");

        assertThat(tables).contains("clean.participation", "marts.forum_year", "flags.flag", "meta.rule_outcome");
        for (String table : tables) {
            String types = "SELECT column_name, column_type FROM (DESCRIBE " + table + ")";
            assertThat(Published.rows(spark, types)).as("types of %s", table).isEqualTo(Published.rows(duckDb, types));
            String rows = "SELECT * FROM " + table + " ORDER BY ALL";
            assertThat(Published.rows(spark, rows)).as(table).isEqualTo(Published.rows(duckDb, rows));
        }
    }

    @Test
    void on_spark_files_are_read_in_tasks_and_every_model_is_an_sql_execution() throws IOException {
        long models = 0;
        for (String layer : List.of("clean", "marts", "flags")) {
            try (Stream<Path> files = Files.list(EngineUnderTest.home().models().resolve(layer))) {
                models += files.count();
            }
        }
        int sources = Published.rows(spark, "SELECT path FROM meta.source_file").size();

        assertThat(SQL_EXECUTIONS.get()).as("SQL executions").isGreaterThanOrEqualTo((int) models);
        assertThat(TASKS.get())
                .as("tasks: at least one for each file and model")
                .isGreaterThanOrEqualTo(sources + (int) models);
    }

    private static final class Counter extends SparkListener {

        @Override
        public void onOtherEvent(SparkListenerEvent event) {
            if (event instanceof SparkListenerSQLExecutionStart) {
                SQL_EXECUTIONS.incrementAndGet();
            }
        }

        @Override
        public void onTaskEnd(SparkListenerTaskEnd end) {
            TASKS.incrementAndGet();
        }
    }
}
