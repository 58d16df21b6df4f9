package forumkoll.ingest.csv;

import forumkoll.ingest.Conventions;
import forumkoll.ingest.FileReader;
import forumkoll.ingest.Intake;
import forumkoll.ingest.text.TextFile;
import forumkoll.table.Text;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Reads a CSV file with one heading line, record by record. */
public final class CsvReader implements FileReader {

    private final RecordReader reader;
    private final Conventions stated;

    /** A reader that gives its lines to {@code reader}; what is {@code stated} is not looked for. */
    public CsvReader(RecordReader reader, Conventions stated) {
        this.reader = reader;
        this.stated = stated;
    }

    @Override
    public void read(Path file, Intake intake) throws IOException {
        Optional<TextFile> decoded = TextFile.read(file, stated.charset(), intake, TextFile.SPREADSHEETS);
        if (decoded.isEmpty()) {
            return;
        }
        String text = decoded.get().text();
        CsvDialect dialect = CsvDialect.of(text, reader.layouts(), stated.separator());
        CsvFile csv = CsvFile.of(intake.path(), text, dialect, intake.problems());
        intake.decide("separator", dialect.separatorName());
        intake.decide("separator_by", Conventions.by(stated.separator()));
        if (csv.lines().isEmpty()) {
            refuse(csv, intake);
        } else {
            read(csv, dialect, intake);
        }
    }

    /** Says that there is no heading; why may have been reported. */
    private static void refuse(CsvFile csv, Intake intake) {
        for (int i = 0; i < csv.lost(); i++) {
            intake.reject();
        }
        if (intake.problems().isEmpty()) {
            intake.refuse(
                    "empty_file",
                    "0 byte",
                    new Text("en rubrikrad", "a heading line"),
                    new Text("Fyll i filen eller ta bort den.", "Fill in the file or remove it."));
        }
    }

    private void read(CsvFile csv, CsvDialect dialect, Intake intake) {
        List<CsvFile.Line> lines = csv.lines();
        int at = 0;
        while (at < lines.size() - 1 && lines.get(at).number() < dialect.headingLine()) {
            intake.skip(lines.get(at).isBlank() ? "blank" : "title");
            at++;
        }
        TableHeading top = TableHeading.at(intake.path(), lines.get(at), reader.layouts());
        Heading heading = reader.begin(top, dialect.separator(), intake);
        if (heading.hides()) {
            intake.problems()
                    .replaceAll(problem -> problem.code().equals("stray_quote") ? problem.redacted() : problem);
        }
        for (int i = 0; i < csv.lost(); i++) {
            reader.lose(intake);
        }
        List<CsvFile.Line> body = lines.subList(at + 1, lines.size());
        body.forEach(reader::learn);
        body.forEach(line -> reader.read(line, line.number(), intake));
        reader.end(intake);
        reader.finish(intake);
    }
}
