package forumkoll.flow;

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
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The reviewers' decisions about names, {@code decisions/names.csv} in a warehouse. People may edit the file in Excel;
 * the program only adds lines.
 */
public final class NameDecisionFile {

    private static final TableName TABLE = TableName.of("meta.name_decision");
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    /**
     * A decision to be added.
     *
     * @param decision {@code must_link} or {@code cannot_link}
     * @param decidedBy a function, never a person
     */
    public record Decision(
            String decision,
            String writtenA,
            String organiserA,
            String writtenB,
            String organiserB,
            String decidedBy,
            LocalDate decidedOn,
            String reason) {}

    /**
     * What the file says.
     *
     * @param rows of {@code meta.name_decision}
     * @param fingerprint of its bytes
     */
    record Content(List<Object[]> rows, String fingerprint) {}

    private final Path file;

    private NameDecisionFile(Path file) {
        this.file = file;
    }

    /** The file of a warehouse, which need not exist. */
    public static NameDecisionFile in(Path warehouse) {
        return new NameDecisionFile(warehouse.resolve("decisions").resolve("names.csv"));
    }

    /** Where it lies. */
    public Path path() {
        return file;
    }

    /**
     * Reads it.
     *
     * @throws BlockedException when a line cannot be read
     */
    Content read(Contracts contracts) {
        if (!Files.exists(file)) {
            return new Content(List.of(), "none");
        }
        List<Object[]> rows = Registers.readFile(file, columns(contracts.of(TABLE)), contracts).stream()
                .map(NameDecisionFile::row)
                .toList();
        return new Content(rows, Fingerprint.of(file));
    }

    /** Adds a line; the first time, the file and its heading as well. */
    public void add(Decision decision, Contracts contracts) {
        String line = Stream.of(
                        decision.decision(),
                        decision.writtenA(),
                        decision.organiserA(),
                        decision.writtenB(),
                        decision.organiserB(),
                        decision.decidedBy(),
                        decision.decidedOn().toString(),
                        decision.reason())
                .map(NameDecisionFile::quoted)
                .collect(Collectors.joining(";", "", "\r\n"));
        try {
            Files.createDirectories(file.getParent());
            if (Files.exists(file)) {
                read(contracts); // a file that cannot be read is not added to
                refuseIfChangedByExcel();
            }
            String heading = Files.exists(file) ? missingLineEnd() : BYTE_ORDER_MARK + heading(contracts) + "\r\n";
            Files.writeString(file, heading + line, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
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

    private static String heading(Contracts contracts) {
        return columns(contracts.of(TABLE)).columns().stream()
                .map(column -> column.name())
                .collect(Collectors.joining(";"));
    }

    /** The table's columns without the line, which the file does not state. */
    private static Contract columns(Contract table) {
        return new Contract(
                new TableName("registers", "name_decision"),
                table.title(),
                table.grain(),
                table.columns().stream()
                        .filter(column -> !column.name().equals("line"))
                        .toList(),
                List.of(),
                List.of(),
                table.fingerprint());
    }

    private static Object[] row(TableRow row) {
        return new Object[] {
            row.integer("source_line"),
            row.text("decision"),
            row.text("written_a"),
            row.text("organiser_a"),
            row.text("written_b"),
            row.text("organiser_b"),
            row.text("decided_by"),
            row.date("decided_on"),
            row.text("reason")
        };
    }

    private static String quoted(String cell) {
        boolean plain = cell.chars().noneMatch(c -> c == ';' || c == '"' || c == '\n' || c == '\r' || c == ',');
        return plain ? cell : '"' + cell.replace("\"", "\"\"") + '"';
    }
}
