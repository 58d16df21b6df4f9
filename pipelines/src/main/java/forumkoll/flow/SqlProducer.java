package forumkoll.flow;

import forumkoll.engine.Engine;
import forumkoll.engine.Query;
import forumkoll.engine.SqlException;
import forumkoll.engine.SqlText;
import forumkoll.rules.Rule;
import forumkoll.table.Column;
import forumkoll.table.ColumnType;
import forumkoll.table.Contract;
import forumkoll.table.ContractException;
import forumkoll.table.Fingerprint;
import forumkoll.table.TableName;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * A model or rule: what it reads is taken from its SQL.
 *
 * @param contract the columns it must give; null for a rule, whose columns are its own
 */
record SqlProducer(TableName writes, SqlText sql, Map<String, Object> parameters, Contract contract)
        implements Producer {

    /** @param parameters what a model may use; only what it does use can change its rows */
    static SqlProducer model(TableName table, SqlText sql, Contract contract, Map<String, Object> parameters) {
        return new SqlProducer(table, sql, used(sql, parameters), contract);
    }

    static SqlProducer rule(Rule rule, LocalDate asOf) {
        Map<String, Object> parameters = new TreeMap<>(rule.parameters());
        parameters.put(Rule.AS_OF, asOf);
        return new SqlProducer(rule.outcomes(), rule.sql(), used(rule.sql(), parameters), null);
    }

    private static Map<String, Object> used(SqlText sql, Map<String, Object> parameters) {
        Map<String, Object> used = new TreeMap<>(parameters);
        used.keySet().retainAll(sql.parameters());
        return used;
    }

    @Override
    public SortedSet<TableName> reads() {
        return sql.reads();
    }

    @Override
    public String fingerprint() {
        return new Fingerprint()
                .add(sql.sql())
                .add(new TreeMap<>(parameters).toString())
                .add(contract == null ? "" : contract.fingerprint())
                .hex();
    }

    @Override
    public void produce(Build build, Path folder) {
        try {
            query(build.engine()).write(folder);
        } catch (SqlException | ContractException e) {
            throw new ContractException(writes + " cannot be made: " + e.getMessage(), e);
        }
    }

    /** The query with its columns in the contract's order and of its types; what would lose anything is refused. */
    Query query(Engine engine) {
        Query query = engine.prepare(sql.with(parameters));
        List<Column> given = query.columns();
        List<Column> wanted = contract == null ? given : contract.columns();
        Map<String, Column> byName = given.stream().collect(Collectors.toMap(Column::name, column -> column));
        if (!byName.keySet().equals(wanted.stream().map(Column::name).collect(Collectors.toSet()))) {
            throw new ContractException("its columns are " + byName.keySet() + ", the contract says "
                    + wanted.stream().map(Column::name).toList());
        }
        wanted.forEach(column -> checkType(byName.get(column.name()), column));
        return query.select(wanted.stream().map(SqlProducer::cast).toList());
    }

    /** A moment is left as it is: {@code TIMESTAMP} is one with a time zone on one engine and without on the other. */
    private static String cast(Column column) {
        return column.type() == ColumnType.TIMESTAMP
                ? column.name()
                : "CAST(" + column.name() + " AS " + column.sqlType() + ") AS " + column.name();
    }

    private static void checkType(Column given, Column wanted) {
        boolean same = given.type() == wanted.type() && given.scale() <= wanted.scale();
        boolean widened = given.type() == ColumnType.INTEGER && wanted.type() == ColumnType.DECIMAL;
        if (!same && !widened) {
            throw new ContractException("column " + given.name() + " is " + given.sqlType() + ", the contract says "
                    + wanted.sqlType() + ": round or cast it in the SQL");
        }
    }
}
