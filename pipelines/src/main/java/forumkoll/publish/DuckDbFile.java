package forumkoll.publish;

import forumkoll.engine.DuckDbEngine;
import forumkoll.engine.FunctionLibrary;
import forumkoll.engine.SqlException;
import forumkoll.table.Column;
import forumkoll.table.Contract;
import forumkoll.table.Contracts;
import forumkoll.table.TableName;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Writes the DuckDB file that analysts open: real tables, each with its contract as comments, and the function library. */
public final class DuckDbFile {

    private DuckDbFile() {}

    /** Writes {@code file}, which must not exist, from the Parquet files of {@code tables}. */
    public static void write(
            Path file, Contracts contracts, FunctionLibrary functions, SortedMap<TableName, List<Path>> tables) {
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:")) {
            // readable by DuckDB 1.4 and later
            execute(connection, "ATTACH " + quoted(file.toString()) + " AS published (STORAGE_VERSION 'v1.4.0')");
            execute(connection, "USE published");
            execute(connection, "SET TimeZone = 'UTC'");
            execute(connection, "BEGIN");
            for (String statement : functions.statements()) {
                execute(connection, statement);
            }
            for (String layer :
                    tables.keySet().stream().map(TableName::layer).distinct().toList()) {
                execute(connection, "CREATE SCHEMA " + layer);
            }
            for (Map.Entry<TableName, List<Path>> table : new TreeMap<>(tables).entrySet()) {
                create(connection, table.getKey(), table.getValue(), contracts);
            }
            execute(connection, "COMMIT");
        } catch (SQLException e) {
            throw new SqlException("cannot write " + file + ": " + e.getMessage(), e);
        }
    }

    private static void create(Connection connection, TableName table, List<Path> files, Contracts contracts)
            throws SQLException {
        String select = "SELECT * FROM read_parquet(" + DuckDbEngine.parquetFiles(files) + ")";
        if (!contracts.has(table)) {
            execute(connection, "CREATE TABLE " + table + " AS " + select + " ORDER BY ALL");
            return;
        }
        Contract contract = contracts.of(table);
        String order = contract.primaryKey().isEmpty() ? "ALL" : String.join(", ", contract.primaryKey());
        execute(connection, "CREATE TABLE " + table + " AS " + select + " ORDER BY " + order);
        execute(
                connection,
                "COMMENT ON TABLE " + table + " IS "
                        + quoted(
                                contract.grain().sv() + " / " + contract.grain().en()));
        for (Column column : contract.columns()) {
            execute(
                    connection,
                    "COMMENT ON COLUMN " + table + "." + column.name() + " IS "
                            + quoted(column.description().sv() + " / "
                                    + column.description().en()));
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String quoted(String text) {
        return "'" + text.replace("'", "''") + "'";
    }
}
