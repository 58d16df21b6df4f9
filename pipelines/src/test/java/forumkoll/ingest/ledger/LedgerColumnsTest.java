package forumkoll.ingest.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import forumkoll.ingest.Layout;
import forumkoll.ingest.Problem;
import forumkoll.table.TableRow;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Ledgers of rows and columns: the national layout, the older one without dates, and whatever a layout describes. */
class LedgerColumnsTest {

    private static final String NINE =
            "kopare_id;kopare;verifikationsnummer;leverantor;leverantor_id;konto_nr;konto_text;belopp;datum\n";

    @TempDir
    Path folder;

    @Test
    void nationalLayoutGivesOneRowForEachPosting() {
        LedgerReading reading = LedgerReading.of(folder, "reskontra.csv", """
                kopare_id;kopare;verifikationsnummer;leverantor;leverantor_id;konto_nr;konto_text;belopp;datum;forvaltning;fakturanummer;grund;avtal;kommun_id;s_kod_nr
                212000-9999;Exempelstad;7001;Nätverket Norr;802400-0001;6841;Medlemsavgift;12 500,00;2023-11-22;Stadsledning;F-17;;;9999;
                212000-9999;Exempelstad;7001;Nätverket Norr;802400-0001;7331;Resor;-500,25;20231123;Stadsledning;F-17;;;9999;
                """);

        assertThat(reading.problems()).isEmpty();
        assertThat(reading.counts()).isEqualTo("2 = 2 + 0 + 0");
        assertThat(reading.sums()).as("exact to the öre").isEqualTo("11999.75 = 11999.75 + 0.00");
        TableRow row = reading.rows().get(0);
        assertThat(row.text("layout")).isEqualTo("reskontra_1_1");
        assertThat(row.integer("year")).isEqualTo(2023L);
        assertThat(row.integer("source_line")).isEqualTo(2L);
        assertThat(row.text("company")).isEqualTo("212000-9999");
        assertThat(row.text("voucher")).isEqualTo("7001");
        assertThat(row.text("supplier")).isEqualTo("Nätverket Norr");
        assertThat(row.text("supplier_id")).isEqualTo("802400-0001");
        assertThat(row.text("account")).isEqualTo("6841");
        assertThat(row.text("account_text")).isEqualTo("Medlemsavgift");
        assertThat(row.text("unit")).isEqualTo("Stadsledning");
        assertThat(row.text("invoice_number")).isEqualTo("F-17");
        assertThat(row.date("booked_on")).isEqualTo(LocalDate.of(2023, 11, 22));
        assertThat(row.integer("booked_month")).isEqualTo(11L);
        TableRow credit = reading.rows().get(1);
        assertThat(credit.decimal("amount_sek")).as("a credit stays negative").isEqualTo(new BigDecimal("-500.25"));
        assertThat(credit.date("booked_on")).as("a date without hyphens").isEqualTo(LocalDate.of(2023, 11, 23));
    }

    @ParameterizedTest(name = "''{0}'' is {1}")
    @CsvSource(delimiter = '|', textBlock = """
            100            | 100.00
            0              | 0.00
            1234,5         | 1234.50
            1234.50        | 1234.50
            1 234 567,89   | 1234567.89
            -70            | -70.00
            −70,10         | -70.10
            70,10-         | -70.10
            70−            | -70.00
            1.234,50       | 1234.50
            999999999999999,99 | 999999999999999.99
            """)
    void amountIsExact(String written, BigDecimal sek) {
        LedgerReading reading = withAmount(written);

        assertThat(reading.row().decimal("amount_sek")).isEqualTo(sek);
    }

    @ParameterizedTest(name = "a thousands space of U+{0}")
    @ValueSource(strings = {"00A0", "202F", "0020"})
    void thousandsMayBeGroupedByAnySpace(String codePoint) {
        String space = Character.toString(Integer.parseInt(codePoint, 16));

        assertThat(withAmount("1" + space + "234,00").amounts()).containsExactly(new BigDecimal("1234.00"));
    }

    @ParameterizedTest(name = "''{0}'' is {1}; rejected sum {2}")
    @CsvSource(delimiter = '|', textBlock = """
            1.234            | ambiguous_number  | 0.00
            1,234            | ambiguous_number  | 0.00
            1.234.50         | not_an_amount     | 0.00
            12 34,00         | not_an_amount     | 0.00
            -70-             | not_an_amount     | 0.00
            (70)             | not_an_amount     | 0.00
            1e3              | not_an_amount     | 0.00
            9999999999999999 | not_an_amount     | 0.00
            10,1234          | too_many_decimals | 10.1234
            """)
    void amountThatIsNotCertainIsRejected(String written, String code, String rejected) {
        LedgerReading reading = withAmount(written);

        assertThat(reading.problems()).containsExactly("2:8 " + code + " [belopp] " + written);
        assertThat(reading.counts()).isEqualTo("1 = 0 + 1 + 0");
        assertThat(reading.decision("rejected_sum")).isEqualTo(rejected);
        assertThat(reading.codes())
                .as("accepted + rejected is the file's own sum")
                .doesNotContain("control_total");
    }

    @ParameterizedTest(name = "''{0}'' is not a date")
    @ValueSource(strings = {"2023-02-30", "22/13/2023", "2023-1122", "231122", "2023", "2023-11-22 08:00", ""})
    void dateThatIsNoneIsRejected(String written) {
        LedgerReading reading =
                LedgerReading.of(folder, "r.csv", NINE + "1;E;7;Norr;8;6841;Avgift;100;" + written + "\n");

        assertThat(reading.problems()).containsExactly("2:9 not_a_date [datum] " + written);
        assertThat(reading.sums()).isEqualTo("100.00 = 0.00 + 100.00");
    }

    @Test
    void everyFaultOfRowsIsToldAtOnceAndTheSumHolds() {
        LedgerReading reading = LedgerReading.of(folder, "r.csv", NINE + """
                1;E;1;Norr;8;6841;Avgift;100,10;2023-01-01
                1;E;2;Norr;8;;Avgift;200,20;2023-01-01
                1;E;3;Norr;8;6841;Avgift;;2023-01-01

                1;E;4;Norr;8;6841;Avgift
                1;E;5;Norr;8;6841;Avgift;300,30;2023-13-01
                """);

        assertThat(reading.problems())
                .containsExactly(
                        "3:6 missing_value [konto_nr] ",
                        "4:8 missing_value [belopp] ",
                        "6:8 wrong_width [null] 7: 1 | E | 4 | Norr | 8 | 6841 | Avgift",
                        "7:9 not_a_date [datum] 2023-13-01");
        assertThat(reading.report().accepted()).isEqualTo(1);
        assertThat(reading.report().rejected()).isEqualTo(4);
        assertThat(reading.sums()).isEqualTo("600.60 = 100.10 + 500.50");
        assertThat(reading.decision("amounts_not_readable")).isEqualTo("2");
    }

    @Test
    void maskedSoleTraderStaysAsItIs() {
        LedgerReading reading = LedgerReading.of(folder, "r.csv", NINE + """
                1;E;1;Enskild firma;;6841;Avgift;100;2023-01-01
                1;E;2;MASKERAD;XXXXXX-XXXX;6841;Avgift;100;2023-01-01
                """);

        assertThat(reading.problems())
                .as("an empty supplier number is no fault")
                .isEmpty();
        assertThat(reading.rows().get(0).text("supplier")).isEqualTo("Enskild firma");
        assertThat(reading.rows().get(0).text("supplier_id")).isNull();
        assertThat(reading.rows().get(1).text("supplier_id")).isEqualTo("XXXXXX-XXXX");
        assertThat(reading.decision("empty_mandatory_cells")).isEqualTo("{leverantor_id=1}");
    }

    @Test
    void olderLayoutTakesTheMonthFromTheName() {
        LedgerReading reading = LedgerReading.of(folder, "leverantorsfakturor-202305.csv", """
                Leverantör;Organisationsnummer;Konto;Kontotext;Belopp;Förvaltning;Verifikationsnummer
                Nätverket Norr;802400-0001;6841;Medlemsavgift;1 000,00;Stadsledning;V1
                """);

        TableRow row = reading.row();
        assertThat(row.text("layout")).isEqualTo("goteborg_old");
        assertThat(row.date("booked_on")).as("no day is known").isNull();
        assertThat(row.integer("booked_month")).isEqualTo(5L);
        assertThat(row.text("unit")).isEqualTo("Stadsledning");
    }

    @ParameterizedTest(name = "{0} tells no month")
    @ValueSource(
            strings = {
                "leverantorsfakturor.csv",
                "leverantorsfakturor-202313.csv",
                "fakturor-20230512.csv",
                "202304-202305.csv"
            })
    void nameThatDoesNotTellOneMonthLeavesItUnknown(String name) {
        LedgerReading reading = LedgerReading.of(folder, name, "Leverantör;Konto;Belopp\nNorr;6841;10\n");

        assertThat(reading.row().integer("booked_month")).isNull();
        assertThat(reading.decision("month")).startsWith("not known");
    }

    @Test
    void monthOfAnotherYearThanTheFoldersIsRefused() {
        LedgerReading reading = LedgerReading.of(
                folder, "leverantorsfakturor-202005.csv", "Leverantör;Konto;Belopp\nNorr;6841;10\nNorr;6841;20\n");

        assertThat(reading.problems())
                .containsExactly("null:null month_of_other_year [null] leverantorsfakturor-202005.csv");
        assertThat(reading.counts()).isEqualTo("2 = 0 + 2 + 0");
    }

    @Test
    void dateColumnOfTheOlderLayoutCountsMoreThanTheName() {
        LedgerReading reading = LedgerReading.of(
                folder, "fakturor-202305.csv", "Leverantör;Konto;Belopp;Datum\nNorr;6841;10;2023-06-01\n");

        assertThat(reading.row().date("booked_on")).isEqualTo(LocalDate.of(2023, 6, 1));
        assertThat(reading.row().integer("booked_month")).isEqualTo(6L);
    }

    @Test
    void windowsEncodingAndCommasAreDetected() {
        LedgerReading reading = LedgerReading.of(
                folder,
                "fakturor-202305.csv",
                "Leverantör,Konto,Belopp\r\n\"Åre, Östersund\",6841,\"1 000,50\"\r\n"
                        .getBytes(Charset.forName("windows-1252")));

        assertThat(reading.row().text("supplier")).isEqualTo("Åre, Östersund");
        assertThat(reading.row().decimal("amount_sek")).isEqualTo(new BigDecimal("1000.50"));
    }

    @Test
    void titleLinesAboveTheHeadingAreSkipped() {
        LedgerReading reading = LedgerReading.of(folder, "f-202305.csv", """
                Leverantörsfakturor;;
                ;;
                Leverantör;Konto;Belopp
                Norr;6841;10
                """);

        assertThat(reading.counts()).isEqualTo("3 = 1 + 0 + 2");
        assertThat(reading.decision("heading_line")).isEqualTo("3");
        assertThat(reading.row().integer("source_line")).isEqualTo(4L);
    }

    @Test
    void sumLineIsCheckedAndNotCounted() {
        String rows = "Leverantör;Konto;Belopp\nNorr;6841;10,50\nNorr;6841;20\n";

        LedgerReading right = LedgerReading.of(folder, "f-202305.csv", rows + "Summa;;30,50\n");
        LedgerReading wrong = LedgerReading.of(folder, "f-202305.csv", rows + "Summa;;31,50\n");
        LedgerReading nearMiss = LedgerReading.of(folder, "f-202305.csv", rows + "Summa Sumarum AB;6841;30,50\n");

        assertThat(right.counts()).isEqualTo("3 = 2 + 0 + 1");
        assertThat(right.sums()).isEqualTo("30.50 = 30.50 + 0.00");
        assertThat(wrong.problems()).containsExactly("4:3 sum_differs [Belopp] 31,50");
        assertThat(nearMiss.counts())
                .as("a supplier called Summa is a supplier")
                .isEqualTo("3 = 3 + 0 + 0");
    }

    @Test
    void arbitraryColumnsAreReadThroughAFurtherLayout() throws IOException {
        Path file = Files.writeString(folder.resolve("ekonomi.json"), """
                {"fields": [
                  {"field": "account", "headings": ["Kto"], "required": true},
                  {"field": "amount", "headings": ["Utfall tkr"], "required": true, "factor": 1000},
                  {"field": "booked_on", "headings": ["Bokf.dag"], "required": true},
                  {"field": "unit", "headings": ["Ansvar"]},
                  {"field": "project", "headings": ["Projekt"]},
                  {"field": "text", "headings": ["Vertext"]}
                ]}
                """);

        LedgerReading reading = LedgerReading.of(
                folder,
                "utdrag.csv",
                "Kto\tUtfall tkr\tBokf.dag\tAnsvar\tProjekt\tVertext\tExtra\n6841\t1,5\t2023-03-01\t110\tP7\tÅrsavgift\tx\n"
                        .getBytes(StandardCharsets.UTF_8),
                Layout.read(file));

        TableRow row = reading.row();
        assertThat(row.text("layout")).isEqualTo("columns");
        assertThat(row.decimal("amount_sek")).isEqualTo(new BigDecimal("1500.00"));
        assertThat(row.text("project")).isEqualTo("P7");
        assertThat(row.text("text")).isEqualTo("Årsavgift");
        assertThat(reading.decision("ignored_columns")).isEqualTo("Extra");
    }

    @Test
    void unknownHeadingsGiveOneProblemWithTheNearest() {
        LedgerReading reading = LedgerReading.of(
                folder,
                "r.csv",
                NINE.replace("konto_nr", "konto_nrr").replace("datum", "dag")
                        + "1;E;1;Norr;8;6841;Avgift;100;2023-01-01\n");

        assertThat(reading.codes()).containsExactly("unknown_headings");
        Problem problem = reading.report().problems().get(0);
        assertThat(problem.found()).startsWith("kopare_id | kopare");
        assertThat(problem.expected().sv()).contains("reskontra_1_1").endsWith("Saknas: konto_nr, datum");
        assertThat(problem.nextStep().en()).contains("konto_nr: Is \"konto_nrr\" meant?");
        assertThat(reading.counts()).as("its rows are turned away").isEqualTo("1 = 0 + 1 + 0");
    }

    @Test
    void strayQuoteLosesItsOwnRowOnly() {
        LedgerReading reading = LedgerReading.of(folder, "f-202305.csv", """
                Leverantör;Konto;Belopp
                Norr;6841;10
                "Syd;6841;20
                Väst;6841;30
                """);

        assertThat(reading.problems()).containsExactly("3:1 stray_quote [null] \"Syd;6841;20");
        assertThat(reading.counts()).isEqualTo("3 = 2 + 1 + 0");
        assertThat(reading.sums()).isEqualTo("40.00 = 40.00 + 0.00");
        assertThat(reading.decision("amounts_not_readable"))
                .as("the lost row's")
                .isEqualTo("1");
    }

    @Test
    void headingThatStandsTwiceIsNotGuessed() {
        LedgerReading reading =
                LedgerReading.of(folder, "f-202305.csv", "Leverantör;Konto;Belopp;Belopp\nNorr;6841;10;20\n");

        assertThat(reading.codes()).containsExactly("repeated_heading");
        assertThat(reading.counts()).isEqualTo("1 = 0 + 1 + 0");
    }

    @Test
    void spreadsheetFileAndEmptyFileAreRefused() {
        assertThat(LedgerReading.of(folder, "r.csv", "PK\u0003\u0004rest").codes())
                .containsExactly("not_text");
        assertThat(LedgerReading.of(folder, "tom.csv", "").codes()).containsExactly("empty_file");
    }

    private LedgerReading withAmount(String written) {
        return LedgerReading.of(folder, "r.csv", NINE + "1;E;7;Norr;8;6841;Avgift;" + written + ";2023-11-22\n");
    }
}
