package forumkoll.engine;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;

/** Opens DuckDB files that others may read at the same time. */
public final class DuckDbFiles {

    private DuckDbFiles() {}

    /** A connection that can change nothing in {@code file}. */
    public static Connection readOnly(Path file) {
        Properties settings = new Properties();
        settings.setProperty("duckdb.read_only", "true");
        try {
            return DriverManager.getConnection("jdbc:duckdb:" + file, settings);
        } catch (SQLException e) {
            throw new SqlException("cannot open " + file + ": " + e.getMessage(), e);
        }
    }
}
