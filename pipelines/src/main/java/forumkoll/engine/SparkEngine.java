package forumkoll.engine;

import forumkoll.table.Fingerprint;
import forumkoll.table.TableName;
import java.io.Serializable;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.scheduler.SparkListener;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.SparkSession;

/** Apache Spark, local or on a cluster: the same models, for a region or a country. */
public final class SparkEngine implements Engine {

    private final SparkSession session;
    private final String fingerprint;
    private final Map<TableName, List<Path>> attached = new HashMap<>();

    /**
     * Starts a session with {@code functions} in it.
     *
     * @param master Spark's master URL, {@code local[*]} for this machine
     * @param settings further Spark settings; they win over ours
     */
    public SparkEngine(FunctionLibrary functions, String master, Map<String, String> settings) {
        this.fingerprint =
                new Fingerprint().add(name()).add(functions.toString()).hex();
        SparkSession.Builder builder = SparkSession.builder()
                .appName("forumkoll")
                .master(master)
                .config("spark.ui.enabled", "false")
                .config("spark.ui.showConsoleProgress", "false")
                .config("spark.sql.catalogImplementation", "in-memory")
                // databases need a folder though no table lies in it
                .config("spark.sql.warehouse.dir", System.getProperty("java.io.tmpdir") + "/forumkoll-spark")
                .config("spark.sql.session.timeZone", "UTC")
                .config("spark.sql.ansi.enabled", "true")
                // "x" is a name, as in DuckDB; without this it is silently a string
                .config("spark.sql.ansi.doubleQuotedIdentifiers", "true")
                .config("spark.sql.parser.escapedStringLiterals", "true")
                .config("spark.sql.parquet.compression.codec", "zstd")
                // moments in UTC, which every reader knows; Spark's own way has no time zone
                .config("spark.sql.parquet.outputTimestampType", "TIMESTAMP_MICROS")
                // a raw table is many files in many folders: only a global view can name them in a database of our own
                .config("spark.sql.globalTempDatabase", "raw");
        if (master.startsWith("local")) {
            builder.config("spark.driver.host", "127.0.0.1")
                    .config("spark.driver.bindAddress", "127.0.0.1")
                    .config("spark.sql.shuffle.partitions", "2");
        }
        settings.forEach(builder::config);
        this.session = builder.getOrCreate();
        for (String layer : List.of("clean", "marts", "flags", "meta")) {
            session.sql("CREATE DATABASE IF NOT EXISTS " + layer);
        }
        functions.statements().forEach(session::sql);
        session.udf().register("text_list", org.apache.spark.sql.functions.udaf(new TextList(), Encoders.STRING()));
    }

    @Override
    public String name() {
        return "spark";
    }

    @Override
    public String fingerprint() {
        return fingerprint;
    }

    /** The session, for what only Spark can tell, such as the parsed plan of a model. */
    public SparkSession session() {
        return session;
    }

    @Override
    public void attach(TableName table, List<Path> files) {
        // Spark starts a job to learn a table's columns
        if (files.equals(attached.get(table))) {
            return;
        }
        String[] paths = files.stream().map(SparkEngine::location).toArray(String[]::new);
        if (table.layer().equals("raw")) {
            session.read().parquet(paths).createOrReplaceGlobalTempView(table.name());
        } else {
            session.sql("DROP TABLE IF EXISTS " + table);
            session.catalog()
                    .createTable(
                            table.toString(),
                            location(files.get(0).toAbsolutePath().getParent()),
                            "parquet");
        }
        attached.put(table, files);
    }

    /** As Hadoop writes it: with spaces and letters as they are, which in a URI are not. */
    static String location(Path path) {
        return new org.apache.hadoop.fs.Path(path.toAbsolutePath().toUri()).toString();
    }

    @Override
    public Query prepare(String sql) {
        return SparkQuery.of(() -> session.sql(sql));
    }

    @Override
    public <A extends Serializable, B extends Serializable> List<B> map(
            List<A> items, Work<A, B> work, IntConsumer progress) {
        if (items.isEmpty()) {
            return List.of();
        }
        JavaSparkContext context = JavaSparkContext.fromSparkContext(session.sparkContext());
        SparkListener listener = new FinishedTasks(progress);
        context.sc().addSparkListener(listener);
        try {
            List<B> results =
                    context.parallelize(items, items.size()).map(work::apply).collect();
            progress.accept(results.size()); // the listener may still be behind
            return results;
        } finally {
            context.sc().removeSparkListener(listener);
        }
    }

    @Override
    public void close() {
        session.stop();
    }
}
