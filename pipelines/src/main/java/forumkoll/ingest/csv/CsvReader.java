package forumkoll.ingest.csv;

import forumkoll.ingest.FileReader;
import forumkoll.ingest.Intake;
import forumkoll.ingest.Layout;
import forumkoll.ingest.Problem;
import forumkoll.ingest.text.TextFile;
import forumkoll.table.Text;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Reads a CSV file with one heading line, record by record, through a layout. */
public final class CsvReader implements FileReader {

    /** What spreadsheet programs save in when it is not UTF-8: Windows, Unix and MS-DOS. */
    private static final Charset[] CANDIDATES = {
        Charset.forName("windows-1252"), Charset.forName("ISO-8859-15"), Charset.forName("IBM437")
    };

    /** The field that a line must have to be about anything, and that a sum has not. */
    private static final String NAMING_FIELD = "forum";

    private final Layout layout;
    private final LineReader reader;

    /** A reader whose rows go to {@code table}. */
    public CsvReader(Layout layout, RowParser parser, String table) {
        this.layout = layout;
        this.reader = new LineReader(layout, parser, table);
    }

    @Override
    public void read(Path file, Intake intake) throws IOException {
        Optional<TextFile> decoded = TextFile.read(file, intake, CANDIDATES);
        if (decoded.isEmpty()) {
            return;
        }
        String text = decoded.get().text();
        CsvDialect dialect = CsvDialect.of(text, layout);
        CsvFile csv = CsvFile.of(intake.path(), text, dialect, intake.problems());
        for (int i = 0; i < csv.lost(); i++) {
            intake.reject();
        }
        intake.decide("separator", dialect.separatorName());
        read(csv.lines(), dialect, intake);
    }

    private void read(List<CsvFile.Line> lines, CsvDialect dialect, Intake intake) {
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
        int at = 0;
        while (at < lines.size() - 1 && lines.get(at).number() < dialect.headingLine()) {
            intake.skip(lines.get(at).isBlank() ? "blank" : "title");
            at++;
        }
        CsvFile.Line top = lines.get(at);
        Heading heading = reader.heading(top, intake);
        boolean mayNamePeople =
                !heading.respondent().isEmpty() || !heading.ignored().isEmpty();
        if (mayNamePeople) {
            intake.problems()
                    .replaceAll(problem -> problem.code().equals("stray_quote") ? problem.redacted() : problem);
        }
        List<CsvFile.Line> body = lines.subList(at + 1, lines.size());
        int end = heading.place(NAMING_FIELD) == null ? body.size() : SumLine.firstAtEnd(body);
        body.subList(0, end).forEach(line -> reader.line(line, intake));
        body.subList(end, body.size()).forEach(line -> readEnd(line, heading, intake));
        reader.finish();
    }

    /** A blank line or one that is named as a sum, with no other line below. */
    private void readEnd(CsvFile.Line line, Heading heading, Intake intake) {
        if (line.isBlank()) {
            intake.skip("blank");
            return;
        }
        Heading.Place name = heading.place(NAMING_FIELD);
        if (SumLine.isEmptyAt(name.column(), line)) {
            intake.skip("sum");
            return;
        }
        String named = line.cells().get(name.column());
        intake.report(new Problem(
                intake.path(),
                line.number(),
                name.column() + 1,
                "sum_line",
                name.heading(),
                named,
                new Text("ett forum, inte en summa av raderna ovan", "a forum, not a sum of the lines above"),
                new Text(
                        "Ta bort summaraden, eller lämna cellen tom på den.",
                        "Remove the line with the sum, or leave this cell of it empty.")));
        intake.reject();
    }
}
