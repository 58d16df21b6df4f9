package forumkoll.engine;

import forumkoll.table.Column;
import forumkoll.table.ColumnType;
import java.nio.file.Path;
import java.sql.Date;
import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import org.apache.spark.sql.AnalysisException;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.DecimalType;
import org.apache.spark.sql.types.StructField;

/** A query on Spark, which takes longer to understand than to run when tables are small: it is understood once. */
record SparkQuery(Dataset<Row> dataset) implements Query {

    /** The query that {@code dataset} gives, or why it is wrong. */
    static SparkQuery of(Supplier<Dataset<Row>> dataset) {
        try {
            return new SparkQuery(dataset.get());
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

    @Override
    public List<Column> columns() {
        return Arrays.stream(dataset.schema().fields()).map(SparkQuery::column).toList();
    }

    @Override
    public Query select(List<String> expressions) {
        return of(() -> dataset.selectExpr(expressions.toArray(String[]::new)));
    }

    @Override
    public void write(Path folder) {
        dataset.write().parquet(SparkEngine.location(folder));
    }

    @Override
    public List<Object[]> rows() {
        List<Object[]> rows = new ArrayList<>();
        for (Row row : dataset.collectAsList()) {
            Object[] values = new Object[row.length()];
            for (int i = 0; i < values.length; i++) {
                values[i] = plain(row.get(i));
            }
            rows.add(values);
        }
        return rows;
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
