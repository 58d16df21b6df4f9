package forumkoll.ingest;

import forumkoll.table.Text;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Reads a CSV file with one heading line, record by record, through a layout. */
final class CsvReader implements FileReader {

    private final Layout layout;
    private final RowParser parser;
    private final String table;

    /** A reader whose rows go to {@code table}. */
    CsvReader(Layout layout, RowParser parser, String table) {
        this.layout = layout;
        this.parser = parser;
        this.table = table;
    }

    @Override
    public void read(Path file, Intake intake) throws IOException {
        CsvFile csv = CsvFile.read(intake.path(), Files.readAllBytes(file), intake.problems());
        intake.problems().stream()
                .filter(problem -> problem.code().equals("stray_quote"))
                .forEach(lost -> intake.reject());
        intake.decide("encoding", "UTF-8");
        intake.decide("separator", csv.separator() == '\t' ? "tab" : String.valueOf(csv.separator()));
        read(csv.lines(), intake);
    }

    private void read(List<CsvFile.Line> lines, Intake intake) {
        if (lines.isEmpty()) {
            if (intake.problems().isEmpty()) {
                intake.refuse(
                        "empty_file",
                        "0 byte",
                        new Text("en rubrikrad", "a heading line"),
                        new Text("Fyll i filen eller ta bort den.", "Fill in the file or remove it."));
            }
            return;
        }
        Heading heading = Heading.match(intake.path(), lines.get(0), layout, intake.problems());
        intake.decide("heading_line", String.valueOf(lines.get(0).number()));
        intake.decide("ignored_columns", String.join(" | ", heading.ignored()));
        lines.subList(1, lines.size()).forEach(line -> read(line, heading, intake));
        parser.finish();
    }

    private void read(CsvFile.Line line, Heading heading, Intake intake) {
        if (line.isBlank()) {
            intake.skip("blank");
            return;
        }
        if (line.cells().size() != heading.width()) {
            intake.report(wrongWidth(line, heading, intake.path()));
            intake.reject();
            return;
        }
        Object[] row = parser.row(new CellReader(intake.path(), line, heading, intake.problems()), line.number());
        if (row == null || !heading.isComplete()) {
            intake.reject();
            return;
        }
        intake.add(table, row);
        intake.accept();
    }

    private static Problem wrongWidth(CsvFile.Line line, Heading heading, String path) {
        return new Problem(
                path,
                line.number(),
                Math.min(line.cells().size(), heading.width()) + 1,
                "wrong_width",
                null,
                line.cells().size() + ": " + String.join(" | ", line.cells()),
                new Text(
                        heading.width() + " kolumner, som i rubrikraden",
                        heading.width() + " columns, as in the heading"),
                new Text(
                        "Sätt citattecken om celler som innehåller skiljetecknet.",
                        "Put quotes round cells that hold the separator."));
    }
}
