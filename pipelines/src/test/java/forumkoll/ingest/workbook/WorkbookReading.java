package forumkoll.ingest.workbook;

import forumkoll.ingest.IngestReport;
import forumkoll.ingest.Intake;
import forumkoll.ingest.Layout;
import forumkoll.ingest.SourceLayouts;
import forumkoll.ingest.csv.LineReader;
import forumkoll.ingest.survey.SurveyParser;
import forumkoll.table.Contract;
import forumkoll.table.Rows;
import forumkoll.table.TableName;
import forumkoll.table.TableReader;
import forumkoll.table.TableRow;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A workbook that a test made, read as a survey of 2023; and workbooks put together part by part. */
record WorkbookReading(IngestReport report, List<TableRow> rows) {

    /** A heading row of a sheet, and the number of columns it has. */
    static final String HEADING = row(
            1,
            text("A1", "Namn")
                    + text("B1", "Antal deltagare")
                    + text("C1", "Antal förtroendevalda")
                    + text("D1", "Årsavgift tkr")
                    + text("E1", "Övrig kostnad tkr"));

    static WorkbookReading of(Path tests, byte[] bytes) {
        Layout layout = Layout.read(Path.of(System.getProperty("forumkoll.home"), "schemas/sources/survey.json"));
        Contract raw = Rows.contracts().of(TableName.of("raw.survey_answer"));
        try {
            Path folder = Files.createTempDirectory(tests, "reading");
            Path file = Files.write(folder.resolve("svar.xlsx"), bytes);
            IngestReport report;
            try (Intake intake = new Intake("surveys/2023/svar.xlsx", Map.of("survey_answer", raw), folder)) {
                SurveyParser parser = new SurveyParser(raw, "source", 2023L);
                new XlsxReader(new LineReader(SourceLayouts.of(layout), parser, "survey_answer")).read(file, intake);
                report = intake.report("source", bytes.length);
            }
            return new WorkbookReading(report, TableReader.read(raw, List.of(folder.resolve("survey_answer.parquet"))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A workbook of one sheet, {@code Svar}, from the XML of its rows. */
    static WorkbookReading ofRows(Path folder, String rows) {
        return of(folder, zip(parts(sheet(rows))));
    }

    /** The parts of a workbook of one sheet; a test changes, adds or takes away some. */
    static Map<String, String> parts(String sheet) {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("_rels/.rels", """
                <Relationships><Relationship Id="r1" Type="x/officeDocument" Target="xl/workbook.xml"/></Relationships>
                """);
        parts.put("xl/workbook.xml", """
                <workbook xmlns:r="r"><sheets><sheet name="Svar" sheetId="1" r:id="r1"/></sheets></workbook>
                """);
        parts.put("xl/_rels/workbook.xml.rels", """
                <Relationships><Relationship Id="r1" Type="x/worksheet" Target="worksheets/sheet1.xml"/></Relationships>
                """);
        parts.put("xl/worksheets/sheet1.xml", sheet);
        return parts;
    }

    static String sheet(String rows) {
        return "<worksheet><sheetData>" + rows + "</sheetData></worksheet>";
    }

    static String row(int number, String cells) {
        return "<row r=\"" + number + "\">" + cells + "</row>";
    }

    static String text(String address, String text) {
        return "<c r=\"" + address + "\" t=\"inlineStr\"><is><t>" + text + "</t></is></c>";
    }

    static String number(String address, String number) {
        return "<c r=\"" + address + "\"><v>" + number + "</v></c>";
    }

    static byte[] zip(Map<String, String> parts) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** Every problem as {@code line:column code [field] found}. */
    List<String> problems() {
        return report.problems().stream()
                .map(problem -> problem.line() + ":" + problem.column() + " " + problem.code() + " [" + problem.field()
                        + "] " + problem.found())
                .toList();
    }

    /** The report's counts as {@code read = accepted + rejected + skipped}. */
    String counts() {
        return report.rowsRead() + " = " + report.accepted() + " + " + report.rejected() + " + " + report.skipped();
    }
}
