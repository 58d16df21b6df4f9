package forumkoll;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;

/** A published DuckDB file, asked by tests. Rows are texts parted by {@code |}; an empty text is NULL. */
final class Published {

    private static final Properties READ_ONLY = new Properties();

    static {
        READ_ONLY.setProperty("duckdb.read_only", "true");
    }

    private Published() {}

    /** The rows of a table, by column. */
    static List<Map<String, Object>> table(Path warehouse, String table) {
        return result(warehouse, "SELECT * FROM " + table, Published::byColumn);
    }

    static List<String> rows(Path warehouse, String sql) {
        return result(warehouse, sql, Published::text);
    }

    private static <T> List<T> result(Path warehouse, String sql, RowReader<T> reader) {
        try (Connection connection = DriverManager.getConnection(
                        "jdbc:duckdb:" + warehouse.resolve("forumkoll.duckdb").toRealPath(), READ_ONLY);
                Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(sql)) {
            List<T> rows = new ArrayList<>();
            while (result.next()) {
                rows.add(reader.read(result));
            }
            return rows;
        } catch (SQLException | IOException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    private static String text(ResultSet result) throws SQLException {
        List<String> cells = new ArrayList<>();
        for (int i = 1; i <= result.getMetaData().getColumnCount(); i++) {
            Object value = result.getObject(i);
            cells.add(value == null ? "" : value instanceof BigDecimal n ? n.toPlainString() : value.toString());
        }
        return String.join(" | ", cells);
    }

    private static Map<String, Object> byColumn(ResultSet result) throws SQLException {
        Map<String, Object> row = new LinkedHashMap<>();
        for (int i = 1; i <= result.getMetaData().getColumnCount(); i++) {
            row.put(result.getMetaData().getColumnName(i), result.getObject(i));
        }
        return row;
    }

    @FunctionalInterface
    private interface RowReader<T> {

        T read(ResultSet result) throws SQLException;
    }
}
