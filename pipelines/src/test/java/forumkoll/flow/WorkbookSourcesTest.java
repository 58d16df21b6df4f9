package forumkoll.flow;

import static org.assertj.core.api.Assertions.assertThat;

import forumkoll.table.TableRow;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Ledgers and attendance lists in workbooks are read as the same tables in CSV are. */
class WorkbookSourcesTest {

    private static final List<List<Object>> LEDGER = List.of(
            List.of("Leverantörsfakturor 2023"),
            List.of("Leverantör", "Konto", "Belopp", "Datum", "Förvaltning"),
            List.of("Norr", 6841, 1234.5, LocalDate.of(2023, 5, 2), "SLK"),
            List.of("Syd", 6841, -70, LocalDate.of(2023, 5, 3), "SLK"),
            List.of("Summa", "", 1164.5));

    private static final List<List<Object>> LIST = List.of(
            List.of("Närvaro"),
            List.of("Möte", "Titel", "Datum", "Kom", "Gick", "Namn", "E-post"),
            List.of("m1", "Norra", "2023-11-22", "09:00", "10:30", "Åsa Ek", "asa@example.se"),
            List.of("m1", "Norra", "2023-11-22", "09:10", "11:00", "Bo Al", "bo@example.se"),
            List.of("m2", "Södra", "2023-11-23", "22:30", "00:15", "Bo Al", ""));

    private InputReading input;

    @BeforeEach
    void folder(@TempDir Path folder) {
        input = new InputReading(folder);
    }

    @Test
    void ledgerGivesTheRowsOfItsCsv() {
        input.with("ledgers/2023/a.xlsx", workbook(Map.of("Blad1", LEDGER)))
                .with(
                        "ledgers/2023/b.csv",
                        csv(LEDGER).replace("1234.5", "1234,5").replace("1164.5", "1164,5"))
                .read();

        assertThat(input.shown()).isEmpty();
        assertThat(input.counts("ledgers/2023/a.xlsx"))
                .as("title and sum are skipped, as in CSV")
                .isEqualTo("4 = 2 + 0 + 2")
                .isEqualTo(input.counts("ledgers/2023/b.csv"));
        assertThat(input.decisions("ledgers/2023/a.xlsx"))
                .containsEntry("control_total", "1164.50")
                .containsEntry("skipped", input.decisions("ledgers/2023/b.csv").get("skipped"));
        List<TableRow> rows = input.rows("ledger_entry");
        assertThat(rows).hasSize(4);
        for (int i = 0; i < 2; i++) {
            for (String column : List.of("supplier", "account", "unit", "layout")) {
                assertThat(rows.get(i).text(column))
                        .as(column)
                        .isEqualTo(rows.get(i + 2).text(column));
            }
            assertThat(rows.get(i).decimal("amount_sek"))
                    .isEqualTo(rows.get(i + 2).decimal("amount_sek"));
            assertThat(rows.get(i).date("booked_on")).isEqualTo(rows.get(i + 2).date("booked_on"));
            assertThat(rows.get(i).integer("source_line"))
                    .isEqualTo(rows.get(i + 2).integer("source_line"));
        }
    }

    @Test
    void attendanceListGivesTheRowsOfItsCsv() {
        input.with("meetings/2023/a.xlsx", workbook(Map.of("Blad1", LIST)))
                .with("meetings/2023/b.csv", csv(LIST))
                .read();

        assertThat(input.shown()).isEmpty();
        assertThat(input.counts("meetings/2023/a.xlsx"))
                .isEqualTo("4 = 3 + 0 + 1")
                .isEqualTo(input.counts("meetings/2023/b.csv"));
        assertThat(shown(input.rows("attendance").subList(0, 3), "person_key", "meeting_ref", "body"))
                .isEqualTo(shown(input.rows("attendance").subList(3, 6), "person_key", "meeting_ref", "body"));
        assertThat(input.rows("attendance").subList(0, 3))
                .extracting(row -> row.decimal("attended_hours"))
                .containsExactly(new BigDecimal("1.50"), new BigDecimal("1.83"), new BigDecimal("1.75"));
        assertThat(shown(input.rows("meeting").subList(0, 2), "meeting_ref", "title", "layout"))
                .isEqualTo(shown(input.rows("meeting").subList(2, 4), "meeting_ref", "title", "layout"));
    }

    @Test
    void lineTellsTheSheetAndProblemsNameIt() {
        input.with(
                        "ledgers/2023/a.xlsx",
                        workbook(new java.util.TreeMap<>(Map.of(
                                "Maj",
                                LEDGER,
                                "Juni",
                                List.of(
                                        List.of("Leverantör", "Konto", "Belopp", "Datum"),
                                        List.of("Väst", 6841, 10, LocalDate.of(2023, 6, 1)),
                                        List.of("Öst", 6841, "tio", LocalDate.of(2023, 6, 1)),
                                        List.of("Öst", "", 20, LocalDate.of(2023, 6, 1)))))))
                .read();

        assertThat(input.decisions("ledgers/2023/a.xlsx"))
                .containsEntry("sheet_0", "Juni")
                .containsEntry("sheet_1", "Maj");
        assertThat(input.rows("ledger_entry"))
                .extracting(row -> sheet(row.integer("source_line")) + " " + row.text("supplier"))
                .containsExactly("Juni!2 Väst", "Maj!3 Norr", "Maj!4 Syd");
        assertThat(input.shown())
                .containsExactly(
                        "ledgers/2023/a.xlsx Juni:3 not_an_amount Juni!C3: tio",
                        "ledgers/2023/a.xlsx Juni:4 missing_value Juni!B4: ");
        assertThat(input.decisions("ledgers/2023/a.xlsx"))
                .as("the sum of May is that of its own sheet")
                .containsEntry("skipped", "{sum=1, title=1}");
    }

    @Test
    void numberWithThreeDecimalsIsCertainInAWorkbook() {
        input.with(
                        "surveys/2023/a.xlsx",
                        workbook(Map.of(
                                "Svar",
                                List.of(
                                        List.of(
                                                "Avsnitt",
                                                "Namn",
                                                "Antal deltagare",
                                                "Antal förtroendevalda",
                                                "Årsavgift tkr",
                                                "Övrig kostnad tkr"),
                                        List.of("1.1", "A", 1, "-", 1.234, "-"),
                                        List.of("Summa", "", "", "", 1.234)))))
                .read();

        assertThat(input.shown()).isEmpty();
        assertThat(input.rows("survey_answer"))
                .extracting(row -> row.decimal("fee_sek"))
                .containsExactly(new BigDecimal("1234.00"));
        assertThat(input.decisions("surveys/2023/a.xlsx")).containsEntry("skipped", "{sum=1}");
    }

    /** As the contract of meta.source_file says. */
    private String sheet(long sourceLine) {
        long sheet = (sourceLine - 1) / 1_048_576;
        return input.decisions("ledgers/2023/a.xlsx").get("sheet_" + sheet) + "!" + (sourceLine - 1_048_576 * sheet);
    }

    private static List<String> shown(List<TableRow> rows, String... columns) {
        return rows.stream()
                .map(row -> List.of(columns).stream().map(row::text).toList().toString())
                .toList();
    }

    private static String csv(List<List<Object>> rows) {
        StringBuilder csv = new StringBuilder();
        for (List<Object> row : rows) {
            for (int i = 0; i < rows.get(1).size(); i++) {
                csv.append(i == 0 ? "" : ";").append(i < row.size() ? row.get(i) : "");
            }
            csv.append("\n");
        }
        return csv.toString();
    }

    private static byte[] workbook(Map<String, List<List<Object>>> sheets) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(bytes, "forumkoll", "1.0")) {
            sheets.forEach((name, rows) -> {
                Worksheet sheet = book.newWorksheet(name);
                for (int row = 0; row < rows.size(); row++) {
                    for (int column = 0; column < rows.get(row).size(); column++) {
                        put(sheet, row, column, rows.get(row).get(column));
                    }
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void put(Worksheet sheet, int row, int column, Object value) {
        if (value instanceof Number number) {
            sheet.value(row, column, number);
        } else if (value instanceof LocalDate date) {
            sheet.value(row, column, date);
            sheet.style(row, column).format("yyyy-mm-dd").set();
        } else {
            sheet.value(row, column, String.valueOf(value));
        }
    }
}
