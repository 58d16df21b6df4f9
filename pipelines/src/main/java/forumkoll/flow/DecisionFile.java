package forumkoll.flow;

import forumkoll.table.Column;
import forumkoll.table.Contract;
import forumkoll.table.Contracts;
import forumkoll.table.Fingerprint;
import forumkoll.table.TableName;
import forumkoll.table.TableRow;
import forumkoll.table.Text;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Decisions that people take, one a line in a CSV file of the warehouse. They may edit it in Excel; the program only adds
 * lines.
 *
 * @param table the table of the decisions: the line in the file, then the file's own columns
 */
record DecisionFile(Path file, TableName table) {

    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final String LINE = "line";

    /**
     * What the file says.
     *
     * @param rows of the table
     * @param fingerprint of the file's bytes
     */
    record Content(List<Object[]> rows, String fingerprint) {}

    /**
     * Reads it; a file that does not exist holds no decisions.
     *
     * @throws BlockedException when a line cannot be read
     */
    Content read(Contracts contracts) {
        if (!Files.exists(file)) {
            return new Content(List.of(), "none");
        }
        Contract contract = contracts.of(table);
        List<Object[]> rows = Registers.readFile(file, columns(contract), contracts).stream()
                .map(row -> row(row, contract))
                .toList();
        return new Content(rows, Fingerprint.of(file));
    }

    /** Adds a line, its cells in the order of the columns; the first time, the file and its heading as well. */
    void add(List<String> cells, Contracts contracts) {
        String line = cells.stream().map(DecisionFile::quoted).collect(Collectors.joining(";", "", "\r\n"));
        try {
            Files.createDirectories(file.getParent());
            if (Files.exists(file)) {
                read(contracts); // a file that cannot be read is not added to
                refuseIfChangedByExcel();
            }
            String start = Files.exists(file) ? missingLineEnd() : BYTE_ORDER_MARK + heading(contracts) + "\r\n";
            Files.writeString(file, start + line, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write " + file, e);
        }
    }

    /** The program adds lines in its own form; a file that was saved in another is not mixed with it. */
    private void refuseIfChangedByExcel() throws IOException {
        String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
        boolean own = text.indexOf('\uFFFD') < 0
                && text.lines().findFirst().orElse("").contains(";");
        if (!own) {
            throw new BlockedException(new Text(
                    "Filen " + file
                            + " är inte sparad som UTF-8 med semikolon. Spara den i Excel som ”CSV UTF-8”, eller"
                            + " lägg till raden där.",
                    "The file " + file
                            + " is not saved as UTF-8 with semicolons. Save it from Excel as \"CSV UTF-8\", or"
                            + " add the line there."));
        }
    }

    private String missingLineEnd() throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        return bytes.length == 0 || bytes[bytes.length - 1] == '\n' ? "" : "\r\n";
    }

    private String heading(Contracts contracts) {
        return columns(contracts.of(table)).columns().stream().map(Column::name).collect(Collectors.joining(";"));
    }

    /** The table's columns without the line, which the file does not state. */
    private static Contract columns(Contract table) {
        return new Contract(
                new TableName("registers", table.table().name()),
                table.title(),
                table.grain(),
                table.columns().stream()
                        .filter(column -> !column.name().equals(LINE))
                        .toList(),
                List.of(),
                List.of(),
                table.fingerprint());
    }

    private static Object[] row(TableRow row, Contract contract) {
        return contract.columns().stream().map(column -> value(row, column)).toArray();
    }

    private static Object value(TableRow row, Column column) {
        if (column.name().equals(LINE)) {
            return row.integer("source_line");
        }
        return switch (column.type()) {
            case STRING -> row.text(column.name());
            case INTEGER -> row.integer(column.name());
            case DECIMAL -> row.decimal(column.name());
            case BOOLEAN -> row.truth(column.name());
            case DATE -> row.date(column.name());
            case TIMESTAMP -> row.instant(column.name());
        };
    }

    private static String quoted(String cell) {
        boolean plain = cell.chars().noneMatch(c -> c == ';' || c == '"' || c == '\n' || c == '\r' || c == ',');
        return plain ? cell : '"' + cell.replace("\"", "\"\"") + '"';
    }
}
