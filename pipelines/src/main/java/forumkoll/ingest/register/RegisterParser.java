package forumkoll.ingest.register;

import forumkoll.ingest.csv.CellReader;
import forumkoll.ingest.csv.RowParser;
import forumkoll.table.Column;
import forumkoll.table.ColumnType;
import forumkoll.table.Contract;
import forumkoll.table.Text;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** One row of a register: its columns are those of its contract. */
public final class RegisterParser implements RowParser {

    private static final Map<String, Boolean> TRUTH = Map.of(
            "true", true, "false", false, "ja", true, "nej", false, "yes", true, "no", false, "1", true, "0", false);

    private final Contract register;
    private final String sourceId;
    private final Set<List<Object>> keys = new HashSet<>();

    public RegisterParser(Contract register, String sourceId) {
        this.register = register;
        this.sourceId = sourceId;
    }

    @Override
    public Set<String> numberFields() {
        return fields(ColumnType.INTEGER, ColumnType.DECIMAL);
    }

    @Override
    public Set<String> dateFields() {
        return fields(ColumnType.DATE, ColumnType.TIMESTAMP);
    }

    private Set<String> fields(ColumnType... types) {
        return register.columns().stream()
                .filter(column -> List.of(types).contains(column.type()))
                .map(Column::name)
                .collect(Collectors.toSet());
    }

    @Override
    public Object[] row(CellReader cells, int lineNumber) {
        int width = register.columns().size();
        Object[] row = new Object[width + 2];
        for (int i = 0; i < width; i++) {
            row[i] = value(register.columns().get(i), cells);
        }
        row[width] = sourceId;
        row[width + 1] = (long) lineNumber;
        if (cells.isClean() && !register.primaryKey().isEmpty()) {
            checkKey(row, cells);
        }
        return cells.isClean() ? row : null;
    }

    private void checkKey(Object[] row, CellReader cells) {
        List<String> key = register.primaryKey();
        List<Object> values = java.util.Arrays.asList(
                key.stream().map(name -> row[register.position(name)]).toArray());
        if (!keys.add(values)) {
            cells.report(
                    key.get(0),
                    "repeated_key",
                    new Text(
                            String.join(", ", key) + " som förekommer en gång, inte " + values + " igen",
                            String.join(", ", key) + " that occurs once, not " + values + " again"));
        }
    }

    private static Object value(Column column, CellReader cells) {
        String written = cells.text(column.name());
        if (written == null) {
            if (column.required()) {
                cells.report(column.name(), "missing_value", column.description());
            }
            return null;
        }
        if (!column.allowed().isEmpty() && !column.allowed().contains(written)) {
            String words = String.join(", ", column.allowed());
            cells.report(column.name(), "unknown_word", new Text("något av " + words, "one of " + words));
            return null;
        }
        Object value = parse(column, written, cells);
        if (value == null) {
            report(column, cells);
        } else if (isBelowMinimum(column, value)) {
            cells.report(
                    column.name(), "too_small", new Text("minst " + column.minimum(), "at least " + column.minimum()));
        }
        return value;
    }

    private static boolean isBelowMinimum(Column column, Object value) {
        return column.minimum() != null
                && value instanceof Number
                && new BigDecimal(value.toString()).compareTo(BigDecimal.valueOf(column.minimum())) < 0;
    }

    private static void report(Column column, CellReader cells) {
        switch (column.type()) {
            case INTEGER, DECIMAL -> cells.reportNumber(column.name(), "wrong_type", expected(column));
            case DATE, TIMESTAMP -> cells.reportDate(column.name(), "wrong_type", expected(column));
            default -> cells.report(column.name(), "wrong_type", expected(column));
        }
    }

    /** The value, or null when the text is not of the column's type. */
    private static Object parse(Column column, String written, CellReader cells) {
        return switch (column.type()) {
            case STRING -> written;
            case INTEGER -> whole(cells.number(column.name()));
            case DECIMAL -> decimal(cells.number(column.name()), column.scale());
            case BOOLEAN -> TRUTH.get(written.toLowerCase(Locale.ROOT));
            case DATE, TIMESTAMP -> cells.date(column.name()).orElse(null);
        };
    }

    private static Long whole(Optional<BigDecimal> written) {
        return written.filter(number -> number.scale() == 0 && number.precision() <= 18)
                .map(BigDecimal::longValueExact)
                .orElse(null);
    }

    private static BigDecimal decimal(Optional<BigDecimal> written, int scale) {
        return written.filter(number -> number.scale() <= scale && number.precision() - number.scale() + scale <= 18)
                .map(number -> number.setScale(scale, RoundingMode.UNNECESSARY))
                .orElse(null);
    }

    private static Text expected(Column column) {
        return switch (column.type()) {
            case STRING -> new Text("text", "text");
            case INTEGER -> new Text("ett heltal (2023)", "a whole number (2023)");
            case DECIMAL ->
                new Text(
                        "ett tal med högst " + column.scale() + " decimaler (44.53)",
                        "a number with at most " + column.scale() + " decimals (44.53)");
            case BOOLEAN -> new Text("ja eller nej", "true or false");
            case DATE, TIMESTAMP -> new Text("ett datum (2023-11-22)", "a date (2023-11-22)");
        };
    }
}
