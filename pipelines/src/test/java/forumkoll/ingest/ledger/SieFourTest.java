package forumkoll.ingest.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import forumkoll.table.TableRow;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** SIE 4 as programs really write it: a voucher is taken in whole or not at all. */
class SieFourTest {

    private static final String HEAD = """
            #FLAGGA 0
            #PROGRAM "Exempel" 1.0
            #FORMAT PC8
            #GEN 20240102
            #SIETYP 4
            #ORGNR 212000-9999
            #FNAMN "Exempelstad"
            """;

    @TempDir
    Path folder;

    @Test
    void voucherGivesItsRows() {
        LedgerReading reading = sie("""
                #KONTO 6841 "Medlemsavgifter"
                #DIM 1 "Resultatenhet"
                #OBJEKT 1 "110" "Stadsledning"
                #OBJEKT 6 "P7" "Nordiskt möte"
                #VER A 17 20231122 "Årsavgift" 20231123
                {
                #TRANS 6841 {1 "110" 6 "P7"} 12500.50 20231130 "Nätverket \\"Norr\\""
                #TRANS 1930 {} -12500.50
                }
                """);

        assertThat(reading.problems()).isEmpty();
        assertThat(reading.counts()).isEqualTo("2 = 2 + 0 + 0");
        TableRow row = reading.rows().get(0);
        assertThat(row.text("layout")).isEqualTo("sie4");
        assertThat(row.text("company")).isEqualTo("212000-9999");
        assertThat(row.text("voucher")).isEqualTo("A 17");
        assertThat(row.date("booked_on"))
                .as("the voucher's date, not the row's")
                .isEqualTo(LocalDate.of(2023, 11, 22));
        assertThat(row.integer("booked_month")).isEqualTo(11L);
        assertThat(row.text("account")).isEqualTo("6841");
        assertThat(row.text("account_text")).isEqualTo("Medlemsavgifter");
        assertThat(row.text("unit")).isEqualTo("Stadsledning");
        assertThat(row.text("project")).isEqualTo("Nordiskt möte");
        assertThat(row.text("text")).isEqualTo("Nätverket \"Norr\"");
        assertThat(row.integer("source_line")).isEqualTo(14L);
        TableRow payment = reading.rows().get(1);
        assertThat(payment.decimal("amount_sek")).isEqualTo(new BigDecimal("-12500.50"));
        assertThat(payment.text("text"))
                .as("the voucher's text where the row has none")
                .isEqualTo("Årsavgift");
        assertThat(payment.text("account_text")).as("not told by the file").isNull();
    }

    @Test
    void correctionsAreNotCountedTwice() {
        LedgerReading reading = sie("""
                #VER A 1 20230105 "Rättad"
                {
                #TRANS 6841 {} 100
                #BTRANS 6841 {} 70
                #RTRANS 6842 {} 30.00
                #TRANS 6842 {} 30.00
                #TRANS 1930 {} -130
                }
                """);

        assertThat(reading.problems()).isEmpty();
        assertThat(reading.counts()).isEqualTo("5 = 3 + 0 + 2");
        assertThat(reading.amounts()).map(BigDecimal::toPlainString).containsExactly("100.00", "30.00", "-130.00");
        assertThat(reading.decision("skipped")).contains("#BTRANS", "#RTRANS");
    }

    @Test
    void voucherThatDoesNotBalanceIsRejectedWholeWithTheDifference() {
        LedgerReading reading = sie("""
                #VER A 1 20230105 "Skev"
                {
                #TRANS 6841 {} 100.00
                #TRANS 1930 {} -99.99
                }
                #VER A 2 20230105 "Rak"
                {
                #TRANS 6841 {} 5.00
                #TRANS 1930 {} -5.00
                }
                """);

        assertThat(reading.problems())
                .containsExactly(
                        "10:null unbalanced_voucher [null] A 1: 0.01", "11:null unbalanced_voucher [null] A 1: 0.01");
        assertThat(reading.counts()).isEqualTo("4 = 2 + 2 + 0");
        assertThat(reading.sums()).isEqualTo("0.01 = 0.00 + 0.01");
    }

    @ParameterizedTest(name = "an amount of ''{0}'' is {1}")
    @CsvSource(delimiter = '|', textBlock = """
            100,00     | not_an_amount
            1 000.00   | not_a_date
            100.005    | too_many_decimals
            1.000      | too_many_decimals
            1e2        | not_an_amount
            ""         | not_an_amount
            """)
    void amountThatIsNoSieAmountTakesItsVoucherAlong(String written, String code) {
        LedgerReading reading = sie("#VER A 1 20230105 x\n{\n#TRANS 6841 {} " + written + "\n#TRANS 1930 {} -1\n}\n");

        assertThat(reading.counts()).isEqualTo("2 = 0 + 2 + 0");
        assertThat(reading.codes()).as("the row's own fault first").startsWith(code);
        assertThat(reading.codes()).as("each rejected row has its reason").hasSize(2);
    }

    @ParameterizedTest(name = "''{0}'' is {1}")
    @CsvSource(delimiter = '|', textBlock = """
            100    | 100.00
            +100.5 | 100.50
            .50    | 0.50
            -0.00  | 0.00
            7.     | 7.00
            """)
    void amountsAreExact(String written, BigDecimal sek) {
        LedgerReading reading =
                sie("#VER A 1 20230105 x\n{\n#TRANS 6841 {} " + written + "\n#TRANS 1930 {} " + sek.negate() + "\n}\n");

        assertThat(reading.amounts()).containsExactly(sek, sek.negate());
    }

    @ParameterizedTest(name = "written in {0}")
    @ValueSource(strings = {"IBM437", "UTF-8", "windows-1252", "ISO-8859-1", "UTF-16"})
    void bytesDecideTheEncodingWhateverIsDeclared(String charset) {
        String content =
                HEAD + "#VER A 1 20230105 \"Möte på Åland, café\"\n{\n#TRANS 6841 {} 1\n#TRANS 1930 {} -1\n}\n";

        LedgerReading reading = LedgerReading.of(folder, "a.se", content.getBytes(Charset.forName(charset)));

        assertThat(reading.problems()).isEmpty();
        assertThat(reading.rows().get(0).text("text")).isEqualTo("Möte på Åland, café");
    }

    @Test
    void byteOrderMarkAndBlankLinesBeforeTheFirstLabelDoNotMatter() {
        LedgerReading reading = LedgerReading.of(
                folder, "a.si", "\uFEFF\r\n" + HEAD.replace("\n", "\r\n") + "#VER A 1 20230105 å\r\n{\r\n}\r\n");

        assertThat(reading.problems()).isEmpty();
        assertThat(reading.decision("encoding")).isEqualTo("UTF-8");
    }

    @Test
    void lettersThatAreAlreadyDestroyedRefuseTheFile() {
        LedgerReading reading = sie("#VER A 1 20230105 \"M\uFFFDte\"\n{\n#TRANS 6841 {} 0\n}\n");

        assertThat(reading.problems()).containsExactly("8:null encoding_damage [null] U+FFFD");
        assertThat(reading.rows()).isEmpty();
    }

    @Test
    void nulByteRefusesTheFile() {
        assertThat(sie("#VER A 1 20230105 \"M\0te\"\n{\n}\n").problems()).containsExactly("8:null nul_byte [null] NUL");
    }

    @Test
    void tabsUnknownLabelsAndSmallLettersAreFine() {
        LedgerReading reading = sie("""
                #HITTEPÅ 1 2 3
                #ver\t"A"\t"1"\t2023-01-05\t"x"
                {
                \t#trans\t6841\t{"1"\t"110"}\t1.00\t""\t""
                \t#TRANS\t1930\t{ }\t-1.00
                }
                """);

        assertThat(reading.problems()).isEmpty();
        assertThat(reading.rows().get(0).text("unit"))
                .as("a cost centre without a name")
                .isEqualTo("110");
        assertThat(reading.rows().get(0).text("text")).isEqualTo("x");
    }

    @Test
    void namesMayComeAfterTheVouchers() {
        LedgerReading reading = sie("""
                #VER "" "" 20230105
                {
                #TRANS 6841 {2 "9"} 0
                }
                #KONTO 6841 Avgifter
                """);

        assertThat(reading.row().text("account_text")).isEqualTo("Avgifter");
        assertThat(reading.row().text("voucher"))
                .as("an import file (4I) need not number")
                .isNull();
        assertThat(reading.row().text("unit"))
                .as("dimension 2 is no cost centre")
                .isNull();
    }

    @Test
    void brokenLineTakesItsVoucherAlong() {
        for (String broken : List.of(
                "#TRANS 6841 {} 1.00 20230105 \"öppet",
                "#TRANS 6841 {1 110 1.00",
                "#TRANS 6841 {1} 1.00",
                "#TRANS 6841 1} 1.00",
                "#TRANS \"\" {} 1.00")) {
            LedgerReading reading = sie("#VER A 1 20230105 x\n{\n" + broken + "\n#TRANS 1930 {} -1.00\n}\n");

            assertThat(reading.counts()).as(broken).isEqualTo("2 = 0 + 2 + 0");
            assertThat(reading.codes()).as(broken).hasSize(2);
        }
    }

    @Test
    void voucherWithoutADateOrAnEndIsRejected() {
        LedgerReading reading = sie("""
                #VER A 1 20230230 x
                {
                #TRANS 6841 {} 0
                }
                #VER A 2 20230105 x
                {
                #TRANS 6841 {} 1
                #TRANS 1930 {} -1
                #VER A 3 20230105 x
                {
                #TRANS 6841 {} 0
                """);

        assertThat(reading.codes())
                .containsExactly(
                        "not_a_date",
                        "rejected_voucher",
                        "open_voucher",
                        "rejected_voucher",
                        "rejected_voucher",
                        "open_voucher",
                        "rejected_voucher");
        assertThat(reading.counts()).isEqualTo("4 = 0 + 4 + 0");
    }

    @Test
    void rowOutsideAVoucherIsRejected() {
        LedgerReading reading = sie("#TRANS 6841 {} 5\n#VER A 1 20230105 x\n#TRANS 6841 {} 7\n");

        assertThat(reading.codes()).containsExactly("trans_outside_voucher", "trans_outside_voucher");
        assertThat(reading.sums()).isEqualTo("12.00 = 0.00 + 12.00");
    }

    @Test
    void braceAtTheEndOfTheVoucherLineOpensIt() {
        LedgerReading reading = sie("#VER A 1 20230105 \"x\" {\n#TRANS 6841 {} 0\n}\n");

        assertThat(reading.problems()).isEmpty();
        assertThat(reading.counts()).isEqualTo("1 = 1 + 0 + 0");
    }

    @Test
    void voucherOnOneLineIsReportedNotLost() {
        LedgerReading reading = sie("#VER A 1 20230105 \"x\" { #TRANS 6841 {} 0 }\n");

        assertThat(reading.codes()).containsExactly("sie_syntax");
    }

    @Test
    void endlessLineIsReportedAndItsTextNotShown() {
        LedgerReading reading = sie("#VER A 1 20230105 x\n{\n#TRANS 6841 {} 1 20230105 \"" + "å".repeat(100_000)
                + "\"\n#TRANS 1930 {} nej 20230105 \"Kim Exempel\"\n}\n");

        assertThat(reading.problems())
                .as("texts may name persons")
                .containsExactly(
                        "10:null line_too_long [#TRANS] > 65536", "11:null not_an_amount [#TRANS] 1930 nej 20230105");
    }

    @Test
    void fileOfBalancesOnlyAndForeignCurrencyAreRefused() {
        assertThat(LedgerReading.of(folder, "a.se", "#FLAGGA 0\n#SIETYP 1\n#UB 0 1930 5\n")
                        .codes())
                .containsExactly("no_vouchers");
        assertThat(sie("#VALUTA EUR\n#VER A 1 20230105 x\n{\n}\n").codes()).containsExactly("other_currency");
    }

    private LedgerReading sie(String vouchers) {
        return LedgerReading.of(folder, "export.se", (HEAD + vouchers).getBytes(StandardCharsets.UTF_8));
    }
}
