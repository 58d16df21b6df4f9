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
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
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
        try (Connection connection = DuckDbFiles.readOnly(file)) {
            for (Map.Entry<String, List<String>> table : textColumns(connection).entrySet()) {
                scanTable(connection, table.getKey(), table.getValue());
            }
        } catch (SQLException e) {
            throw new SqlException("cannot look through " + file + ": " + e.getMessage(), e);
        }
    }

    private static SortedMap<String, List<String>> textColumns(Connection connection) throws SQLException {
        SortedMap<String, List<String>> columns = new TreeMap<>();
        try (Statement statement = connection.createStatement();
                ResultSet column = statement.executeQuery("SELECT schema_name || '.' || table_name, column_name"
                        + " FROM duckdb_columns() WHERE NOT internal AND data_type = 'VARCHAR' ORDER BY ALL")) {
            while (column.next()) {
                if (!OUR_KEYS.contains(column.getString(2))) {
                    columns.computeIfAbsent(column.getString(1), table -> new ArrayList<>())
                            .add(column.getString(2));
                }
            }
        }
        return columns;
    }

    /** One query for all columns of a table, each different value once. */
    private void scanTable(Connection connection, String table, List<String> columns) throws SQLException {
        String sql = columns.stream()
                .map(column -> "SELECT '" + column + "' AS name, " + column + " AS value, min(rowid) + 1 AS line FROM "
                        + table + " WHERE " + column + " IS NOT NULL GROUP BY 2")
                .collect(Collectors.joining(" UNION ALL ", "", " ORDER BY 1, 3"));
        try (Statement statement = connection.createStatement();
                ResultSet value = statement.executeQuery(sql)) {
            while (value.next() && findings.size() < MOST_FINDINGS) {
                Optional<String> kind = data.in(value.getString(2));
                if (kind.isPresent()) {
                    findings.add(
                            table + "." + value.getString(1) + ", rad / row " + value.getLong(3) + ": " + kind.get());
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
