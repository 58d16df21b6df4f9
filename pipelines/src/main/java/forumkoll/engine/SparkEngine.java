package forumkoll.engine;

import forumkoll.table.Column;
import forumkoll.table.ColumnType;
import forumkoll.table.Fingerprint;
import forumkoll.table.TableName;
import java.io.Serializable;
import java.nio.file.Path;
import java.sql.Date;
import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.scheduler.SparkListener;
import org.apache.spark.sql.AnalysisException;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.DecimalType;
import org.apache.spark.sql.types.StructField;

/** Apache Spark, local or on a cluster: the same models, for a region or a country. */
public final class SparkEngine implements Engine {

    private final SparkSession session;
    private final String fingerprint;

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
        String[] paths = files.stream()
                .map(file -> file.toAbsolutePath().toUri().toString())
                .toArray(String[]::new);
        if (table.layer().equals("raw")) {
            session.read().parquet(paths).createOrReplaceGlobalTempView(table.name());
            return;
        }
        session.sql("DROP TABLE IF EXISTS " + table);
        session.sql("CREATE TABLE " + table + " USING parquet LOCATION '"
                + files.get(0).toAbsolutePath().getParent().toUri() + "'");
    }

    @Override
    public List<Column> columns(String sql) {
        List<Column> columns = new ArrayList<>();
        for (StructField field : run(sql).schema().fields()) {
            columns.add(column(field));
        }
        return columns;
    }

    @Override
    public void write(String sql, Path folder) {
        run(sql).write().parquet(folder.toAbsolutePath().toUri().toString());
    }

    @Override
    public List<Object[]> query(String sql) {
        List<Object[]> rows = new ArrayList<>();
        for (Row row : run(sql).collectAsList()) {
            Object[] values = new Object[row.length()];
            for (int i = 0; i < values.length; i++) {
                values[i] = plain(row.get(i));
            }
            rows.add(values);
        }
        return rows;
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

    private org.apache.spark.sql.Dataset<Row> run(String sql) {
        try {
            return session.sql(sql);
        } catch (RuntimeException e) {
            throw new SqlException(e.getMessage(), e);
        } catch (Exception e) {
            // Scala does not declare what it throws
            if (e instanceof AnalysisException) {
                throw new SqlException(e.getMessage(), e);
            }
            throw new IllegalStateException(e);
        }
    }

    private static Column column(StructField field) {
        DataType type = field.dataType();
        String name = field.name();
        if (type instanceof DecimalType decimal) {
            return Column.of(name, ColumnType.DECIMAL, decimal.scale());
        }
        if (type.equals(DataTypes.StringType)) {
            return Column.of(name, ColumnType.STRING, 0);
        }
        if (type.equals(DataTypes.IntegerType) || type.equals(DataTypes.LongType)) {
            return Column.of(name, ColumnType.INTEGER, 0);
        }
        if (type.equals(DataTypes.BooleanType)) {
            return Column.of(name, ColumnType.BOOLEAN, 0);
        }
        if (type.equals(DataTypes.DateType)) {
            return Column.of(name, ColumnType.DATE, 0);
        }
        if (type.equals(DataTypes.TimestampType)) {
            return Column.of(name, ColumnType.TIMESTAMP, 0);
        }
        throw new SqlException("column " + name + " is a " + type.simpleString()
                + ", expected a string, integer, decimal, boolean, date or timestamp: add a CAST");
    }

    private static Object plain(Object value) {
        if (value instanceof Integer number) {
            return number.longValue();
        }
        if (value instanceof Date date) {
            return date.toLocalDate();
        }
        if (value instanceof Timestamp timestamp) {
            return timestamp.toInstant();
        }
        return value;
    }
}
