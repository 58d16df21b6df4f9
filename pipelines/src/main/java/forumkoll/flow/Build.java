package forumkoll.flow;

import forumkoll.engine.Engine;
import forumkoll.table.Contract;
import forumkoll.table.Contracts;
import forumkoll.table.Fingerprint;
import forumkoll.table.TableName;
import forumkoll.table.TableReader;
import forumkoll.table.TableRow;
import forumkoll.table.TableWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;

/** The tables of a run while they are made. A table made before from the same things is used as it is. */
public final class Build {

    private final Warehouse warehouse;
    private final Engine engine;
    private final Contracts contracts;
    private final SortedMap<TableName, StoredTable> tables = new TreeMap<>();

    Build(Warehouse warehouse, Engine engine, Contracts contracts) {
        this.warehouse = warehouse;
        this.engine = engine;
        this.contracts = contracts;
    }

    Engine engine() {
        return engine;
    }

    Contracts contracts() {
        return contracts;
    }

    /** Every table made so far. */
    SortedMap<TableName, StoredTable> tables() {
        return tables;
    }

    /** All rows of a table, for what is made in Java. */
    List<TableRow> read(TableName table) {
        return TableReader.read(contracts.of(table), tables.get(table).files());
    }

    /** Gives every row of a table to {@code rows}, which keeps what it needs. */
    void read(TableName table, Consumer<TableRow> rows) {
        TableReader.read(contracts.of(table), tables.get(table).files(), rows);
    }

    /** Runs one producer, unless its table was made before. */
    void make(Producer producer) {
        Fingerprint fingerprint = new Fingerprint()
                .add(engine.fingerprint())
                .add(producer.writes().toString())
                .add(producer.fingerprint());
        producer.reads().forEach(read -> fingerprint.add(tables.get(read).fingerprint()));
        add(producer.writes(), warehouse.store(fingerprint.hex(), folder -> producer.produce(this, folder)));
    }

    /** Adds a table whose rows are at hand. */
    void add(TableName table, List<Object[]> rows) {
        Contract contract = contracts.of(table);
        Fingerprint fingerprint = new Fingerprint().add(table.toString()).add(contract.fingerprint());
        for (Object[] row : rows) {
            for (Object value : row) {
                fingerprint.add(value == null ? "unknown" : "value " + value);
            }
        }
        add(
                table,
                warehouse.store(
                        fingerprint.hex(),
                        folder -> TableWriter.write(contract, folder.resolve("part-0.parquet"), rows)));
    }

    /** Adds a table that lies in files; when there are none, an empty one is made. */
    void add(TableName table, String fingerprint, List<Path> files) {
        if (files.isEmpty()) {
            add(table, List.of());
        } else {
            add(table, new StoredTable(fingerprint, files));
        }
    }

    private void add(TableName table, StoredTable stored) {
        tables.put(table, stored);
        engine.attach(table, stored.files());
    }
}
