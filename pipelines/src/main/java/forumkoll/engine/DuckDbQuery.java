package forumkoll.engine;

import forumkoll.table.Column;
import forumkoll.table.ColumnType;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Timestamp;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A query on DuckDB, which reads it anew for every question. */
record DuckDbQuery(Connection connection, String sql) implements Query {

    private static final Pattern DECIMAL = Pattern.compile("DECIMAL\\(\\d+,(\\d+)\\)");

    @Override
    public List<Column> columns() {
        return new DuckDbQuery(connection, "DESCRIBE " + sql)
                .rows().stream()
                        .map(row -> column((String) row[0], (String) row[1]))
                        .toList();
    }

    @Override
    public Query select(List<String> expressions) {
        return new DuckDbQuery(
                connection, "SELECT " + String.join(", ", expressions) + " FROM (" + sql + "\n) AS result");
    }

    @Override
    public void write(Path folder) {
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot make " + folder, e);
        }
        String file = DuckDbEngine.quoted(folder.resolve("part-0.parquet").toString());
        try (Statement statement = connection.createStatement()) {
            statement.execute("COPY (" + sql + ") TO " + file + " (FORMAT parquet, COMPRESSION zstd)");
        } catch (SQLException e) {
            throw new SqlException(e.getMessage(), e);
        }
    }

    @Override
    public List<Object[]> rows() {
        try (Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(sql)) {
            int width = result.getMetaData().getColumnCount();
            List<Object[]> rows = new ArrayList<>();
            while (result.next()) {
                Object[] row = new Object[width];
                for (int i = 0; i < width; i++) {
                    row[i] = plain(result.getObject(i + 1));
                }
                rows.add(row);
            }
            return rows;
        } catch (SQLException e) {
            throw new SqlException(e.getMessage(), e);
        }
    }

    private static Column column(String name, String type) {
        Matcher decimal = DECIMAL.matcher(type);
        if (decimal.matches()) {
            return Column.of(name, ColumnType.DECIMAL, Integer.parseInt(decimal.group(1)));
        }
        return switch (type) {
            case "VARCHAR" -> Column.of(name, ColumnType.STRING, 0);
            case "INTEGER", "BIGINT", "HUGEINT" -> Column.of(name, ColumnType.INTEGER, 0);
            case "BOOLEAN" -> Column.of(name, ColumnType.BOOLEAN, 0);
            case "DATE" -> Column.of(name, ColumnType.DATE, 0);
            case "TIMESTAMP WITH TIME ZONE" -> Column.of(name, ColumnType.TIMESTAMP, 0);
            default ->
                throw new SqlException("column " + name + " is a " + type
                        + ", expected a string, integer, decimal, boolean, date or timestamp: add a CAST");
        };
    }

    private static Object plain(Object value) {
        if (value instanceof Integer number) {
            return number.longValue();
        }
        if (value instanceof BigInteger number) {
            return number.longValueExact();
        }
        if (value instanceof Date date) {
            return date.toLocalDate();
        }
        if (value instanceof Timestamp timestamp) {
            return timestamp.toInstant();
        }
        if (value instanceof OffsetDateTime timestamp) {
            return timestamp.toInstant();
        }
        return value;
    }
}
