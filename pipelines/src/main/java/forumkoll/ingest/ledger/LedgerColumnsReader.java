package forumkoll.ingest.ledger;

import forumkoll.ingest.Intake;
import forumkoll.ingest.Layout;
import forumkoll.ingest.Problem;
import forumkoll.ingest.csv.CsvFile;
import forumkoll.ingest.text.TextFile;
import forumkoll.table.Text;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Reads a ledger of rows and columns (CSV), through the layout that its headings fit. */
final class LedgerColumnsReader {

    private final String sourceId;
    private final long year;
    private final String fileName;
    private final List<Layout> layouts;

    LedgerColumnsReader(String sourceId, long year, String fileName, List<Layout> layouts) {
        this.sourceId = sourceId;
        this.year = year;
        this.fileName = fileName;
        this.layouts = layouts;
    }

    /** Reads {@code file} into {@code intake}. */
    void read(Path file, Intake intake) throws IOException {
        List<CsvFile.Line> lines = lines(file, intake);
        if (lines.isEmpty()) {
            if (intake.problems().isEmpty()) {
                intake.refuse(
                        "empty_file",
                        "0",
                        new Text("en rubrikrad och bokföringsrader", "a heading line and ledger rows"),
                        new Text("Exportera filen på nytt eller ta bort den.", "Export the file anew or remove it."));
            }
            return;
        }
        LedgerHeading found = LedgerHeading.find(intake.path(), lines, layouts);
        if (!found.fits()) {
            intake.report(found.noLayout(intake.path()));
            rejectAll(lines.subList(found.index() + 1, lines.size()), intake);
            return;
        }
        readRows(lines, found, intake);
    }

    private void readRows(List<CsvFile.Line> lines, LedgerHeading found, Intake intake) {
        lines.subList(0, found.index()).forEach(line -> intake.skip(line.isBlank() ? "blank" : "above the heading"));
        List<CsvFile.Line> body = lines.subList(found.index() + 1, lines.size());
        intake.decide("heading_line", String.valueOf(found.line().number()));
        intake.decide("ignored_columns", String.join(" | ", found.heading().ignored()));
        found.repeated().forEach(intake::report);
        Optional<LedgerMonth> month = found.heading().place("booked_on") == null
                ? LedgerMonth.of(fileName, year, intake)
                : Optional.of(LedgerMonth.UNKNOWN);
        if (month.isEmpty() || !found.repeated().isEmpty()) {
            rejectAll(body, intake);
            return;
        }
        LedgerRows rows = new LedgerRows(intake, found.layoutName(), sourceId, year);
        intake.problems().stream().filter(LedgerColumnsReader::isLostRecord).forEach(lost -> rows.count(null));
        LedgerRowReader reader = new LedgerRowReader(rows, found.heading(), month.get());
        body.forEach(reader::read);
        reader.finish();
        rows.finish();
    }

    /** The problem is the whole file's and has been reported once. */
    private static void rejectAll(List<CsvFile.Line> lines, Intake intake) {
        for (CsvFile.Line line : lines) {
            if (line.isBlank()) {
                intake.skip("blank");
            } else {
                intake.reject();
            }
        }
    }

    private static boolean isLostRecord(Problem problem) {
        return problem.code().equals("stray_quote");
    }

    /** The file cut into records; those lost to a stray quote have been reported and are rejected. */
    private static List<CsvFile.Line> lines(Path file, Intake intake) throws IOException {
        Optional<TextFile> text = TextFile.read(file, intake, Charset.forName("windows-1252"));
        if (text.isEmpty()) {
            return List.of();
        }
        int before = intake.problems().size();
        CsvFile csv =
                CsvFile.read(intake.path(), text.get().text().getBytes(StandardCharsets.UTF_8), intake.problems());
        intake.problems().stream()
                .skip(before)
                .filter(LedgerColumnsReader::isLostRecord)
                .forEach(lost -> intake.reject());
        intake.decide("separator", csv.separator() == '\t' ? "tab" : String.valueOf(csv.separator()));
        return csv.lines();
    }
}
