package forumkoll.publish;

import forumkoll.engine.DuckDbFiles;
import forumkoll.engine.SqlException;
import forumkoll.table.Column;
import forumkoll.table.ColumnType;
import forumkoll.table.Contract;
import forumkoll.table.Contracts;
import forumkoll.table.TableName;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Holds every table of a DuckDB file against its contract: required values, permitted values, keys. */
public final class ContractCheck {

    private final Connection connection;
    private final List<String> broken = new ArrayList<>();

    private ContractCheck(Connection connection) {
        this.connection = connection;
    }

    /** What is broken, one line for each; empty when every contract holds. */
    public static List<String> check(Path file, Contracts contracts, Set<TableName> tables) {
        try (Connection connection = DuckDbFiles.readOnly(file)) {
            ContractCheck check = new ContractCheck(connection);
            for (TableName table : tables) {
                if (contracts.has(table)) {
                    check.columns(contracts.of(table));
                    check.primaryKey(contracts.of(table));
                    check.foreignKeys(contracts.of(table), tables);
                }
            }
            return check.broken;
        } catch (SQLException e) {
            throw new SqlException("cannot check " + file + ": " + e.getMessage(), e);
        }
    }

    /** One query for all columns of a table: how many rows break each rule, and one value that does. */
    private void columns(Contract contract) throws SQLException {
        List<String> rules = new ArrayList<>();
        List<String> counts = new ArrayList<>();
        for (Column column : contract.columns()) {
            String name = column.name();
            if (column.required()) {
                rules.add(name + " is NULL, it is required");
                counts.add("count(*) FILTER (WHERE " + name + " IS NULL), NULL");
            }
            if (!column.allowed().isEmpty()) {
                String allowed = column.allowed().stream()
                        .map(value -> column.type() == ColumnType.STRING ? "'" + value + "'" : value)
                        .collect(Collectors.joining(", "));
                String outside = name + " NOT IN (" + allowed + ")";
                rules.add(name + " is not one of " + String.join(", ", column.allowed()));
                counts.add("count(*) FILTER (WHERE " + outside + "), min(" + name + ") FILTER (WHERE " + outside + ")");
            }
            if (column.minimum() != null) {
                String below = name + " < " + column.minimum();
                rules.add(name + " is below " + column.minimum());
                counts.add("count(*) FILTER (WHERE " + below + "), min(" + name + ") FILTER (WHERE " + below + ")");
            }
        }
        if (counts.isEmpty()) {
            return;
        }
        List<Object> row = first("SELECT " + String.join(", ", counts) + " FROM " + contract.table());
        for (int i = 0; i < rules.size(); i++) {
            report(contract, ((Number) row.get(2 * i)).longValue(), rules.get(i), row.get(2 * i + 1));
        }
    }

    private void primaryKey(Contract contract) throws SQLException {
        if (contract.primaryKey().isEmpty()) {
            return;
        }
        String key = String.join(", ", contract.primaryKey());
        List<Object> row = first("SELECT count(*), min(key) FROM (SELECT concat_ws(', ', " + key + ") AS key FROM "
                + contract.table() + " GROUP BY " + key + " HAVING count(*) > 1)");
        report(contract, ((Number) row.get(0)).longValue(), "the key (" + key + ") occurs more than once", row.get(1));
    }

    private void foreignKeys(Contract contract, Set<TableName> tables) throws SQLException {
        for (Contract.ForeignKey key : contract.foreignKeys()) {
            if (!tables.contains(key.target())) {
                continue;
            }
            String columns = key.columns().stream().map(c -> "own." + c).collect(Collectors.joining(", "));
            List<String> joins = new ArrayList<>();
            List<String> known = new ArrayList<>();
            for (int i = 0; i < key.columns().size(); i++) {
                joins.add("own." + key.columns().get(i) + " = other."
                        + key.targetColumns().get(i));
                known.add("own." + key.columns().get(i) + " IS NOT NULL");
            }
            List<Object> row = first("SELECT count(*), min(concat_ws(', ', " + columns + ")) FROM "
                    + contract.table()
                    + " AS own ANTI JOIN " + key.target() + " AS other ON " + String.join(" AND ", joins) + " WHERE "
                    + String.join(" AND ", known));
            report(
                    contract,
                    ((Number) row.get(0)).longValue(),
                    String.join(", ", key.columns()) + " is not in " + key.target(),
                    row.get(1));
        }
    }

    private void report(Contract contract, long rows, String rule, Object example) {
        if (rows > 0) {
            broken.add(contract.table() + ": " + rule + " (" + rows + (rows == 1 ? " row" : " rows")
                    + (example == null ? "" : ", for example " + example) + ")");
        }
    }

    private List<Object> first(String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(sql)) {
            result.next();
            List<Object> row = new ArrayList<>();
            for (int i = 1; i <= result.getMetaData().getColumnCount(); i++) {
                row.add(result.getObject(i));
            }
            return row;
        }
    }
}
