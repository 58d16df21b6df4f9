package forumkoll.ingest.workbook;

import static forumkoll.ingest.workbook.WorkbookReading.HEADING;
import static forumkoll.ingest.workbook.WorkbookReading.parts;
import static forumkoll.ingest.workbook.WorkbookReading.row;
import static forumkoll.ingest.workbook.WorkbookReading.sheet;
import static forumkoll.ingest.workbook.WorkbookReading.text;
import static forumkoll.ingest.workbook.WorkbookReading.zip;
import static org.assertj.core.api.Assertions.assertThat;

import forumkoll.ingest.IngestReport;
import forumkoll.ingest.Problem;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Files that are no workbook, or one that was made to do harm, are refused with a reason. */
class XlsxHostileTest {

    private static final String SHEET = sheet(HEADING + row(2, text("A2", "Reväst")));

    @TempDir
    Path folder;

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({
        "'', not_a_workbook",
        "4e616d6e3b, not_a_workbook",
        "504b0304, damaged_workbook",
        "504b0506000000000000000000000000000000000000, not_a_workbook",
        "d0cf11e0a1b11ae1, old_workbook",
        "d0cf11e0a1b11ae145006e0063007200790070007400650064005000610063006b00610067006500, encrypted_workbook"
    })
    void whatIsNoWorkbookIsRefusedAsWhatItIs(String hex, String code) {
        assertThat(codes(HexFormat.of().parseHex(hex))).isEqualTo(code);
    }

    @Test
    void zipWithoutAWorkbookIsRefused() {
        assertThat(codes(zip(Map.of("mimetype", "application/vnd.oasis.opendocument.spreadsheet"))))
                .isEqualTo("not_a_workbook");
    }

    @Test
    void partThatUnpacksToFarMoreThanItsSizeIsRefusedBeforeItIsRead() {
        Map<String, String> parts = parts(SHEET);
        parts.put("xl/media/image1.png", " ".repeat(8 << 20));

        assertThat(codes(zip(parts))).isEqualTo("zip_bomb");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
                    <!DOCTYPE w [<!ENTITY a "b">]>
                    <!DOCTYPE w SYSTEM "file:///etc/hostname">
                    <!DOCTYPE w [<!ENTITY a "aa"><!ENTITY b "&a;&a;">]>
                    <!DOCTYPE w>
                    """)
    void documentTypeIsRefusedInEveryPart(String type) {
        for (String part : parts(SHEET).keySet()) {
            Map<String, String> parts = parts(SHEET);
            parts.put(part, type + parts.get(part).strip());

            assertThat(codes(zip(parts))).as("document type in %s", part).isEqualTo("xml_entities");
        }
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
                    <worksheet><sheetData><row r="1"><c r="A1">
                    <worksheet><sheetData><row r="2"/><row r="1"/></sheetData></worksheet>
                    <worksheet><sheetData><row r="1"><c r="B1"/><c r="A1"/></row></sheetData></worksheet>
                    <worksheet><sheetData><row r="1"><c r="ZZZ1"/></row></sheetData></worksheet>
                    <worksheet><sheetData><row r="1"><c r="7"/></row></sheetData></worksheet>
                    <worksheet><sheetData><row r="9999999"/></sheetData></worksheet>
                    <worksheet>&unknown;</worksheet>
                    text
                    """)
    void brokenSheetIsRefused(String xml) {
        assertThat(codes(zip(parts(xml)))).isIn("damaged_workbook", "xml_entities");
    }

    @Test
    void cellLongerThanAnyProgramAllowsIsReported() {
        String rows = HEADING + row(2, text("A2", "x".repeat(10_000_000))) + row(3, text("A3", "GR"));
        Map<String, String> parts = parts(sheet(rows));
        // what does not pack keeps the file from looking like a bomb
        parts.put(
                "xl/worksheets/sheet1.xml",
                sheet(HEADING + row(2, text("A2", noise(2_000_000))) + row(3, text("A3", "GR"))));
        WorkbookReading reading = WorkbookReading.of(folder, zip(parts));

        assertThat(reading.report().problems()).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo("cell_too_long");
            assertThat(problem.found()).hasSizeLessThan(130).startsWith("Svar!A2: ");
        });
        assertThat(reading.counts()).isEqualTo("2 = 1 + 1 + 0");
    }

    @Test
    void workbookCutOffAnywhereIsRefused() {
        byte[] whole = zip(parts(SHEET));
        for (int length = 0; length < whole.length; length += 7) {
            assertThat(codes(Arrays.copyOf(whole, length)))
                    .as("the first %d of %d bytes", length, whole.length)
                    .isIn("not_a_workbook", "damaged_workbook");
        }
    }

    @RepeatedTest(50)
    void changedBytesNeverBreakTheReader(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        byte[] bytes = zip(parts(SHEET));
        for (int i = 0; i < 5; i++) {
            bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
        }
        Map<String, String> parts = parts(SHEET);
        char[] xml = SHEET.toCharArray();
        xml[random.nextInt(xml.length)] = (char) ('!' + random.nextInt(90));
        parts.put("xl/worksheets/sheet1.xml", new String(xml));

        for (byte[] file : new byte[][] {bytes, zip(parts)}) {
            IngestReport report = WorkbookReading.of(folder, file).report();
            assertThat(report.rowsRead())
                    .as("rows read")
                    .isEqualTo(report.accepted() + report.rejected() + report.skipped());
        }
    }

    private String codes(byte[] bytes) {
        return String.join(
                " ",
                WorkbookReading.of(folder, bytes).report().problems().stream()
                        .map(Problem::code)
                        .toList());
    }

    private static String noise(int length) {
        Random random = new Random(1);
        byte[] letters = new byte[length];
        for (int i = 0; i < length; i++) {
            letters[i] = (byte) ('a' + random.nextInt(26));
        }
        return new String(letters, StandardCharsets.US_ASCII);
    }
}
