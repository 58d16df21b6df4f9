package forumkoll.flow;

import forumkoll.table.Column;
import forumkoll.table.Contract;
import forumkoll.table.Contracts;
import forumkoll.table.TableName;
import forumkoll.table.TableReader;
import forumkoll.table.TableRow;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Tables of the published run, for what must stay as it was from one run to the next. */
final class PreviousTables {

    private final Optional<RunRecord> previous;
    private final Warehouse warehouse;
    private final Contracts contracts;

    PreviousTables(Optional<RunRecord> previous, Warehouse warehouse, Contracts contracts) {
        this.previous = previous;
        this.warehouse = warehouse;
        this.contracts = contracts;
    }

    /** The wanted rows a table had; none on the first run, and none when the table had other columns then. */
    List<Object[]> rows(String table, Predicate<TableRow> wanted) {
        Contract contract = contracts.of(TableName.of(table));
        return previous.map(run -> run.tables().get(table))
                .map(warehouse::table)
                .filter(Files::isDirectory)
                .map(PreviousTables::parquetFiles)
                .filter(files -> TableReader.fits(contract, files))
                .map(files -> rows(contract, files, wanted))
                .orElse(List.of());
    }

    private static List<Object[]> rows(Contract contract, List<Path> files, Predicate<TableRow> wanted) {
        List<Object[]> rows = new ArrayList<>();
        TableReader.read(contract, files, row -> {
            if (wanted.test(row)) {
                rows.add(values(contract, row));
            }
        });
        return rows;
    }

    private static Object[] values(Contract contract, TableRow row) {
        return contract.columns().stream().map(column -> value(column, row)).toArray();
    }

    private static Object value(Column column, TableRow row) {
        return switch (column.type()) {
            case STRING -> row.text(column.name());
            case INTEGER -> row.integer(column.name());
            case DECIMAL -> row.decimal(column.name());
            case BOOLEAN -> row.truth(column.name());
            case DATE -> row.date(column.name());
            case TIMESTAMP -> row.instant(column.name());
        };
    }

    private static List<Path> parquetFiles(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".parquet"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot list " + folder, e);
        }
    }
}
