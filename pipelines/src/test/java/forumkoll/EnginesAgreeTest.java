package forumkoll;

import static org.assertj.core.api.Assertions.assertThat;

import forumkoll.engine.EngineUnderTest;
import forumkoll.engine.SparkEngine;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.spark.scheduler.SparkListener;
import org.apache.spark.scheduler.SparkListenerEvent;
import org.apache.spark.scheduler.SparkListenerTaskEnd;
import org.apache.spark.sql.execution.ui.SparkListenerSQLExecutionStart;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The whole inventory on both engines: every table, row by row. */
class EnginesAgreeTest {

    @Test
    void every_table_holds_the_same_rows() {
        Path duckDb = SampleRun.warehouse(EngineUnderTest.DUCKDB);
        Path spark = SampleRun.warehouse(EngineUnderTest.SPARK);
        List<String> tables = Published.rows(
                duckDb,
                "SELECT schema_name || '.' || table_name FROM duckdb_tables() WHERE table_name <> 'run' ORDER BY 1");

        assertThat(tables).contains("clean.participation", "marts.forum_year", "flags.flag", "meta.rule_outcome");
        for (String table : tables) {
            String types = "SELECT column_name, data_type FROM (DESCRIBE " + table + ")";
            assertThat(Published.rows(spark, types)).as("types of %s", table).isEqualTo(Published.rows(duckDb, types));
            String rows = "SELECT * FROM " + table + " ORDER BY ALL";
            assertThat(Published.rows(spark, rows)).as(table).isEqualTo(Published.rows(duckDb, rows));
        }
    }

    @Test
    void on_spark_files_are_read_in_tasks_and_every_model_is_an_sql_execution(
            @TempDir Path warehouse) throws TimeoutException {
        AtomicInteger executions = new AtomicInteger();
        AtomicInteger tasks = new AtomicInteger();
        SparkListener listener = new SparkListener() {
            @Override
            public void onOtherEvent(SparkListenerEvent event) {
                if (event instanceof SparkListenerSQLExecutionStart) {
                    executions.incrementAndGet();
                }
            }

            @Override
            public void onTaskEnd(SparkListenerTaskEnd end) {
                tasks.incrementAndGet();
            }
        };
        var context = ((SparkEngine) EngineUnderTest.SPARK.engine()).session().sparkContext();
        context.addSparkListener(listener);
        SampleRun.run(EngineUnderTest.SPARK, SampleRun.input(), warehouse);
        context.listenerBus().waitUntilEmpty();
        context.removeSparkListener(listener);

        long models = Published.rows(
                        warehouse,
                        "SELECT 1 FROM duckdb_tables() WHERE schema_name IN ('clean', 'marts', 'flags') AND table_name NOT LIKE '%name' AND table_name NOT IN ('forum_topic', 'flag')")
                .size();
        assertThat(executions.get()).as("SQL executions").isGreaterThanOrEqualTo((int) models);
        assertThat(tasks.get()).as("tasks: one for each file at least").isGreaterThanOrEqualTo(12);
    }
}
