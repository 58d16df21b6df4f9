package forumkoll.publish;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Rows of a DuckDB file as records: the columns are the components, in order. */
final class RecordQuery {

    private RecordQuery() {}

    static <T extends Record> List<T> records(Connection connection, Class<T> type, String sql, Object... values)
            throws SQLException {
        Class<?>[] types = Arrays.stream(type.getRecordComponents())
                .map(RecordComponent::getType)
                .toArray(Class<?>[]::new);
        List<T> records = new ArrayList<>();
        for (Object[] row : rows(connection, sql, values)) {
            try {
                records.add(type.getDeclaredConstructor(types).newInstance(row));
            } catch (InstantiationException
                    | IllegalAccessException
                    | InvocationTargetException
                    | NoSuchMethodException
                    | IllegalArgumentException e) {
                throw new IllegalStateException(type + " does not fit " + sql, e);
            }
        }
        return records;
    }

    static List<Object[]> rows(Connection connection, String sql, Object... values) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            List<Object[]> rows = new ArrayList<>();
            try (ResultSet result = statement.executeQuery()) {
                while (result.next()) {
                    Object[] row = new Object[result.getMetaData().getColumnCount()];
                    for (int i = 0; i < row.length; i++) {
                        Object value = result.getObject(i + 1);
                        row[i] = value instanceof Integer number ? (Object) number.longValue() : value;
                    }
                    rows.add(row);
                }
            }
            return rows;
        }
    }
}
