package forumkoll.table;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Rows shown as a table inside a test: a line of column names, then a line per row, with bars between the cells. */
public final class Rows {

    private Rows() {}

    /** The project's own contracts. */
    public static Contracts contracts() {
        return Contracts.read(Path.of(System.getProperty("forumkoll.home"), "schemas"));
    }

    /** Rows of a table of {@code schemas/}; empty cells and columns that are not shown are NULL, {@code ''} is an empty text. */
    public static List<TableRow> of(String table, String shown) {
        return of(contracts().of(TableName.of(table)), shown);
    }

    /** Rows of a table of {@code schemas/} from values in the contract's order. */
    public static List<TableRow> of(String table, List<Object[]> values) {
        Contract contract = contracts().of(TableName.of(table));
        return values.stream().map(row -> new TableRow(contract, row)).toList();
    }

    static List<TableRow> of(Contract contract, String shown) {
        List<String> lines = shown.lines().filter(line -> !line.isBlank()).toList();
        List<String> names = cells(lines.get(0));
        List<TableRow> rows = new ArrayList<>();
        for (String line : lines.subList(1, lines.size())) {
            List<String> cells = cells(line);
            if (cells.size() != names.size()) {
                throw new IllegalArgumentException("as many cells as " + names + " expected in: " + line);
            }
            Object[] values = new Object[contract.columns().size()];
            for (int i = 0; i < names.size(); i++) {
                values[contract.position(names.get(i))] = value(contract.column(names.get(i)), cells.get(i));
            }
            rows.add(new TableRow(contract, values));
        }
        return rows;
    }

    private static List<String> cells(String line) {
        return Arrays.stream(line.split("\\|", -1)).map(String::strip).toList();
    }

    private static Object value(Column column, String shown) {
        if (shown.isEmpty()) {
            return null;
        }
        return switch (column.type()) {
            case STRING -> shown.equals("''") ? "" : shown;
            case INTEGER -> Long.valueOf(shown);
            case DECIMAL -> new BigDecimal(shown).setScale(column.scale());
            case BOOLEAN -> Boolean.valueOf(shown);
            case DATE -> LocalDate.parse(shown);
            case TIMESTAMP -> Instant.parse(shown);
        };
    }
}
