package forumkoll.ingest.workbook;

import static forumkoll.ingest.workbook.WorkbookReading.HEADING;
import static forumkoll.ingest.workbook.WorkbookReading.number;
import static forumkoll.ingest.workbook.WorkbookReading.parts;
import static forumkoll.ingest.workbook.WorkbookReading.row;
import static forumkoll.ingest.workbook.WorkbookReading.sheet;
import static forumkoll.ingest.workbook.WorkbookReading.text;
import static forumkoll.ingest.workbook.WorkbookReading.zip;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.Map;
import org.dhatim.fastexcel.VisibilityState;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A survey in a workbook, as people hand it in. */
class XlsxReaderTest {

    @TempDir
    Path folder;

    @Test
    void answersAreReadBelowTitleLinesWithTheirRow() throws IOException {
        WorkbookReading reading = WorkbookReading.of(folder, workbook(book -> {
            Worksheet sheet = book.newWorksheet("Svar");
            sheet.value(0, 0, "Inventering av nätverk 2023");
            heading(sheet, 3);
            answer(sheet, 4, "Reväst", 1, 70);
            answer(sheet, 6, "Eurocities", 2, 12.5);
        }));

        assertThat(reading.problems()).isEmpty();
        assertThat(reading.rows())
                .extracting(row -> row.text("forum") + " " + row.integer("source_line"))
                .containsExactly("Reväst 5", "Eurocities 7");
        assertThat(reading.rows())
                .extracting(row -> row.decimal("fee_sek"))
                .containsExactly(new BigDecimal("70000.00"), new BigDecimal("12500.00"));
        assertThat(reading.report().decisions())
                .containsEntry("heading_line", "4")
                .containsEntry("sheets", "Svar: read, headings in row 4")
                .containsEntry("sheet_0", "Svar");
        assertThat(reading.counts()).as("the title row is skipped, as in CSV").isEqualTo("3 = 2 + 0 + 1");
    }

    @Test
    void sheetsWithoutTheHeadingsAndHiddenSheetsAreSkippedWithAReason() throws IOException {
        WorkbookReading reading = WorkbookReading.of(folder, workbook(book -> {
            book.newWorksheet("Instruktion").value(0, 0, "Fyll i bladet Svar.");
            Worksheet hidden = book.newWorksheet("Gammalt");
            heading(hidden, 0);
            answer(hidden, 1, "Förra årets", 1, 1);
            hidden.setVisibilityState(VisibilityState.HIDDEN);
            Worksheet sum = book.newWorksheet("Summa");
            sum.value(0, 0, "Namn");
            sum.value(0, 1, "Årsavgift tkr");
            Worksheet sheet = book.newWorksheet("Svar");
            heading(sheet, 0);
            answer(sheet, 1, "Reväst", 1, 70);
        }));

        assertThat(reading.rows()).extracting(row -> row.text("forum")).containsExactly("Reväst");
        assertThat(reading.report().decisions().get("sheets"))
                .isEqualTo("Instruktion: skipped, no row has the headings | Gammalt: skipped, hidden"
                        + " | Summa: skipped, lacks required headings | Svar: read, headings in row 1");
    }

    @Test
    void rowsOfSeveralSheetsKeepNumbersOfTheirOwn() throws IOException {
        WorkbookReading reading = WorkbookReading.of(folder, workbook(book -> {
            for (String unit : new String[] {"SLK", "Miljö"}) {
                Worksheet sheet = book.newWorksheet(unit);
                heading(sheet, 0);
                answer(sheet, 1, "Reväst", 1, 70);
            }
            book.newWorksheet("Tomt");
        }));

        assertThat(reading.rows())
                .extracting(row -> row.integer("source_line"))
                .as("row 2 of both sheets, told apart")
                .containsExactly(2L, 2L + XlsxReader.ROWS_A_SHEET);
        assertThat(reading.counts()).isEqualTo("2 = 2 + 0 + 0");
    }

    @Test
    void sheetsOfTwoYearsAreRefusedSinceOneWouldCountForTheOther() throws IOException {
        WorkbookReading reading = WorkbookReading.of(folder, workbook(book -> {
            heading(book.newWorksheet("Enkät 2022"), 0);
            heading(book.newWorksheet("Enkät 2023"), 0);
        }));

        assertThat(reading.problems()).containsExactly("null:null several_years [null] Enkät 2022, Enkät 2023");
    }

    @Test
    void hiddenRowsAreReadAndMergedCellsAreTold() throws IOException {
        WorkbookReading reading = WorkbookReading.of(folder, workbook(book -> {
            Worksheet sheet = book.newWorksheet("Svar");
            heading(sheet, 0);
            answer(sheet, 1, "Reväst", 1, 70);
            answer(sheet, 2, "Eurocities", 2, 12.5);
            sheet.value(2, 3, (String) null);
            sheet.range(1, 3, 2, 3).merge();
            sheet.hideRow(2);
            sheet.hideColumn(4);
        }));

        assertThat(reading.rows())
                .extracting(row -> row.text("fee_status"))
                .as("the value stands in the first of the merged cells")
                .containsExactly("paid", "not_stated");
        assertThat(reading.report().decisions())
                .containsEntry("hidden_rows", "Svar!3")
                .containsEntry("merged_cells", "Svar!D2:D3")
                .containsEntry("hidden_columns", "Svar!E");
    }

    @Test
    void formulaThatWasNeverComputedIsAProblemAtItsCell() throws IOException {
        WorkbookReading reading = WorkbookReading.of(folder, workbook(book -> {
            Worksheet sheet = book.newWorksheet("Svar 1");
            heading(sheet, 0);
            answer(sheet, 1, "Reväst", 1, 70);
            sheet.formula(1, 3, "35*2");
        }));

        assertThat(reading.problems())
                .containsExactly("2:4 formula_without_value [Årsavgift 2023 (tkr)] 'Svar 1'!D2: =…");
        assertThat(reading.counts()).isEqualTo("1 = 0 + 1 + 0");
    }

    @Test
    void errorCellsRejectTheirRowAndAnyOtherProblemTellsItsCellToo() {
        WorkbookReading reading = WorkbookReading.ofRows(
                folder,
                HEADING
                        + row(7, text("A7", "Reväst") + "<c r='B7' t='e'><f>1/0</f><v>#DIV/0!</v></c>")
                        + row(8, text("A8", "GR") + text("D8", "mycket"))
                        + row(
                                9,
                                text("A9", "VGR") + number("D9", "1.1000000000000001")
                                        + "<c r='G9' t='e'><v>#N/A</v></c>"));

        assertThat(reading.problems())
                .containsExactly(
                        "7:2 error_value [Antal deltagare] Svar!B7: #DIV/0!",
                        "8:4 not_an_amount [Årsavgift tkr] Svar!D8: mycket");
        assertThat(reading.counts()).isEqualTo("3 = 1 + 2 + 0");
        assertThat(reading.rows().get(0).decimal("fee_sek")).isEqualTo(new BigDecimal("1100.00"));
        assertThat(reading.report().decisions()).containsEntry("faults_in_ignored_columns", "Svar!G9");
    }

    @Test
    void formulasCountByTheirCachedValueAndTextsMayBeRich() {
        WorkbookReading reading = WorkbookReading.ofRows(
                folder,
                HEADING
                        + row(
                                2,
                                "<c r='A2' t='inlineStr'><is><r><rPr><b/></rPr><t>Re</t></r><r><t>väst</t></r>"
                                        + "<rPh sb='0' eb='1'><t>uttal</t></rPh></is></c>"
                                        + "<c r='B2'><f>1+1</f><v>2</v></c>"
                                        + "<c r='C2' t='str'><f>\"\"</f><v></v></c>"
                                        + "<c r='D2' t='str'><f>A1</f><v>12,5_x000D_</v></c>")
                        + row(3, "")
                        + row(4, text("A4", " ")));

        assertThat(reading.problems()).isEmpty();
        assertThat(reading.rows()).singleElement().satisfies(row -> {
            assertThat(row.text("forum")).isEqualTo("Reväst");
            assertThat(row.integer("office_participants_min")).isEqualTo(2);
            assertThat(row.text("politicians_written")).isNull();
            assertThat(row.decimal("fee_sek")).isEqualTo(new BigDecimal("12500.00"));
        });
        assertThat(reading.counts()).as("two rows are blank").isEqualTo("3 = 1 + 0 + 2");
    }

    @Test
    void rangeThatTheProgramMadeADateIsRejected() {
        Map<String, String> parts =
                parts(sheet(HEADING + row(2, text("A2", "GR") + "<c r='B2' s='1'><v>44928</v></c>")));
        parts.put("xl/styles.xml", "<styleSheet><cellXfs><xf numFmtId='0'/><xf numFmtId='16'/></cellXfs></styleSheet>");
        parts.put(
                "xl/_rels/workbook.xml.rels",
                parts.get("xl/_rels/workbook.xml.rels")
                        .replace(
                                "</Relationships>",
                                "<Relationship Id='r2' Type='x/styles' Target='/xl/styles.xml'/></Relationships>"));

        assertThat(WorkbookReading.of(folder, zip(parts)).problems())
                .as("1-2 typed in a spreadsheet is the second of January")
                .containsExactly("2:2 not_a_count [Antal deltagare] Svar!B2: 2023-01-02");
    }

    @Test
    void missingHeadingIsReportedAtTheSheetThatComesNearest() throws IOException {
        WorkbookReading reading = WorkbookReading.of(folder, workbook(book -> {
            Worksheet sheet = book.newWorksheet("Svar");
            heading(sheet, 0);
            sheet.value(0, 4, "Övrig kostnd tkr");
            answer(sheet, 1, "Reväst", 1, 70);
        }));

        assertThat(reading.problems())
                .singleElement()
                .asString()
                .startsWith("1:5 missing_heading [Övrig kostnad tkr] Svar!E1: Namn | Antal deltagare");
        assertThat(reading.counts()).isEqualTo("1 = 0 + 1 + 0");
    }

    @Test
    void workbookWithoutHeadingsIsRefusedAndSaysWhichAreWanted() throws IOException {
        WorkbookReading reading = WorkbookReading.of(
                folder, workbook(book -> book.newWorksheet("Blad1").value(0, 0, "Hej")));

        assertThat(reading.problems()).containsExactly("null:null no_heading [null] Blad1");
        assertThat(reading.report().problems().get(0).expected().sv())
                .startsWith("ett synligt blad med rubrikerna Namn, Antal deltagare SLK");
    }

    private interface Content {
        void into(Workbook book) throws IOException;
    }

    private static byte[] workbook(Content content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(bytes, "forumkoll", "1.0")) {
            content.into(book);
        }
        return bytes.toByteArray();
    }

    private static void heading(Worksheet sheet, int row) {
        String[] headings = {
            "Namn", "Antal deltagare", "Antal förtroendevalda", "Årsavgift 2023 (tkr)", "Övrig kostnad tkr"
        };
        for (int i = 0; i < headings.length; i++) {
            sheet.value(row, i, headings[i]);
        }
    }

    private static void answer(Worksheet sheet, int row, String forum, int people, double feeTkr) {
        sheet.value(row, 0, forum);
        sheet.value(row, 1, people);
        sheet.value(row, 2, "-");
        sheet.value(row, 3, feeTkr);
        sheet.value(row, 4, "-");
    }
}
