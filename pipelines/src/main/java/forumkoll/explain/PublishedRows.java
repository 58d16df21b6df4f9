package forumkoll.explain;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Rows of the published file, by column name. */
record PublishedRows(Connection connection) {

    /** One row. */
    record Row(Map<String, Object> values) {

        String text(String column) {
            Object value = values.get(column);
            return value == null ? null : value.toString();
        }

        /** A number of any kind as an exact one; null when it is not known. */
        BigDecimal number(String column) {
            Object value = values.get(column);
            if (value == null || value instanceof BigDecimal) {
                return (BigDecimal) value;
            }
            return new BigDecimal(value.toString());
        }

        boolean isKnown(String column) {
            return values.get(column) != null;
        }
    }

    /** The rows of a question whose {@code ?} are filled in order. */
    List<Row> ask(String sql, Object... parameters) {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < parameters.length; i++) {
                statement.setObject(i + 1, parameters[i]);
            }
            return rows(statement);
        } catch (SQLException e) {
            throw new ExplainException("the published file does not answer " + sql, e);
        }
    }

    private static List<Row> rows(PreparedStatement statement) throws SQLException {
        try (ResultSet result = statement.executeQuery()) {
            List<Row> rows = new ArrayList<>();
            while (result.next()) {
                Map<String, Object> values = new LinkedHashMap<>();
                for (int i = 1; i <= result.getMetaData().getColumnCount(); i++) {
                    values.put(result.getMetaData().getColumnLabel(i), result.getObject(i));
                }
                rows.add(new Row(values));
            }
            return rows;
        }
    }
}
