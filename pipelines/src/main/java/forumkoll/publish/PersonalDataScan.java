package forumkoll.publish;

import forumkoll.engine.DuckDbFiles;
import forumkoll.engine.SqlException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Looks through everything that is about to be published for personal data, and points at the cell. */
public final class PersonalDataScan {

    private static final int MOST_FINDINGS = 50;

    /** Columns that hold keys of our own making: digits in them mean nothing. */
    private static final List<String> OUR_KEYS = List.of("source_id", "person_key", "run_id", "answer_id");

    private final PersonalData data;
    private final List<String> findings = new ArrayList<>();

    private PersonalDataScan(PersonalData data) {
        this.data = data;
    }

    /** What was found in {@code file} and below {@code site}, one line for each; the data itself is not shown. */
    public static List<String> scan(Path file, Path site, PersonalData data) {
        PersonalDataScan scan = new PersonalDataScan(data);
        scan.scanTables(file);
        scan.scanPages(site);
        return scan.findings;
    }

    private void scanTables(Path file) {
        try (Connection connection = DuckDbFiles.readOnly(file);
                Statement columns = connection.createStatement();
                ResultSet column = columns.executeQuery("SELECT schema_name || '.' || table_name, column_name"
                        + " FROM duckdb_columns() WHERE NOT internal AND data_type = 'VARCHAR' ORDER BY ALL")) {
            while (column.next() && findings.size() < MOST_FINDINGS) {
                if (!OUR_KEYS.contains(column.getString(2))) {
                    scanColumn(connection, column.getString(1), column.getString(2));
                }
            }
        } catch (SQLException e) {
            throw new SqlException("cannot look through " + file + ": " + e.getMessage(), e);
        }
    }

    private void scanColumn(Connection connection, String table, String column) throws SQLException {
        String sql = "SELECT " + column + ", min(rowid) + 1 FROM " + table + " WHERE " + column
                + " IS NOT NULL GROUP BY ALL ORDER BY 2";
        try (Statement statement = connection.createStatement();
                ResultSet value = statement.executeQuery(sql)) {
            while (value.next() && findings.size() < MOST_FINDINGS) {
                Optional<String> kind = data.in(value.getString(1));
                if (kind.isPresent()) {
                    findings.add(table + "." + column + ", rad / row " + value.getLong(2) + ": " + kind.get());
                }
            }
        }
    }

    private void scanPages(Path site) {
        try (Stream<Path> walk = Files.walk(site)) {
            for (Path page : walk.filter(Files::isRegularFile).sorted().toList()) {
                List<String> lines = Files.readAllLines(page);
                for (int i = 0; i < lines.size() && findings.size() < MOST_FINDINGS; i++) {
                    Optional<String> kind = data.in(lines.get(i).replaceAll("<[^>]*>", " "));
                    if (kind.isPresent()) {
                        findings.add(site.relativize(page) + ", rad / line " + (i + 1) + ": " + kind.get());
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot look through " + site, e);
        }
    }
}
