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
import java.util.List;
import java.util.Properties;

/** A published DuckDB file, asked by tests. Rows are texts parted by {@code |}; an empty text is NULL. */
final class Published {

    private static final Properties READ_ONLY = new Properties();

    static {
        READ_ONLY.setProperty("duckdb.read_only", "true");
    }

    private Published() {}

    static List<String> rows(Path warehouse, String sql) {
        try (Connection connection = DriverManager.getConnection(
                        "jdbc:duckdb:" + warehouse.resolve("forumkoll.duckdb").toRealPath(), READ_ONLY);
                Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(sql)) {
            List<String> rows = new ArrayList<>();
            while (result.next()) {
                List<String> cells = new ArrayList<>();
                for (int i = 1; i <= result.getMetaData().getColumnCount(); i++) {
                    Object value = result.getObject(i);
                    cells.add(
                            value == null ? "" : value instanceof BigDecimal n ? n.toPlainString() : value.toString());
                }
                rows.add(String.join(" | ", cells));
            }
            return rows;
        } catch (SQLException | IOException e) {
            throw new IllegalStateException(sql, e);
        }
    }
}
