package forumkoll.ingest.input;

import static org.assertj.core.api.Assertions.assertThat;

import forumkoll.table.TableRow;
import java.math.BigDecimal;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a survey says of money: none, not stated, on another line, and an amount are four different things. */
class SurveyCostTest {

    @TempDir
    Path folder;

    @ParameterizedTest(name = "a fee of ''{0}'' is {2}")
    @CsvSource(delimiter = '|', nullValues = "NULL", textBlock = """
                    -         | 0.00       | none
                    –         | 0.00       | none
                    0         | 0.00       | none
                    ''        | NULL       | not_stated
                    se 2.14.6 | NULL       | not_stated
                    See 2.1   | NULL       | not_stated
                    70        | 70000.00   | paid
                    2 390     | 2390000.00 | paid
                    12,5      | 12500.00   | paid
                    0,001     | 1.00       | paid
                    0,00001   | 0.01       | paid
                    44,53178  | 44531.78   | paid
                    """)
    void feeInThousandsIsMultipliedExactly(String cell, BigDecimal sek, String status) {
        TableRow row = answer("Årsavgift tkr", "Övrig kostnad tkr", cell, "-", "");

        assertThat(row.decimal("fee_sek")).as("fee_sek of '%s' tkr", cell).isEqualTo(sek);
        assertThat(row.text("fee_status")).as("fee_status of '%s'", cell).isEqualTo(status);
        assertThat(row.text("fee_written")).as("what the cell says is kept").isEqualTo(cell.isEmpty() ? null : cell);
    }

    @Test
    void headingInCrownsMultipliesNothing() {
        TableRow row = answer("Årsavgift kr", "Övrig kostnad kr", "2 390,50", "15", "");

        assertThat(row.decimal("fee_sek")).isEqualTo(new BigDecimal("2390.50"));
        assertThat(row.decimal("other_cost_sek")).isEqualTo(new BigDecimal("15.00"));
    }

    @ParameterizedTest(name = "an other cost of ''{0}'', incomplete ''{1}'', is {3}")
    @CsvSource(delimiter = '|', nullValues = "NULL", textBlock = """
                    -         | ''  | 0.00     | none                | NULL
                    -         | ja  | 0.00     | none                | NULL
                    ''        | ''  | NULL     | not_computed        | NULL
                    ''        | ja  | NULL     | not_computed        | NULL
                    se 2.14.6 | ''  | NULL     | included_elsewhere  | 2.14.6
                    Se 2.14.6 | ''  | NULL     | included_elsewhere  | 2.14.6
                    12,5      | ''  | 12500.00 | estimated           | NULL
                    12,5      | nej | 12500.00 | estimated           | NULL
                    12,5      | -   | 12500.00 | estimated           | NULL
                    12,5      | ja  | 12500.00 | partial             | NULL
                    """)
    void otherCostKeepsItsStatus(String cell, String partial, BigDecimal sek, String status, String reportedIn) {
        TableRow row = answer("Årsavgift tkr", "Övrig kostnad tkr", "-", cell, partial);

        assertThat(row.decimal("other_cost_sek"))
                .as("other_cost_sek of '%s' tkr", cell)
                .isEqualTo(sek);
        assertThat(row.text("other_cost_status"))
                .as("other_cost_status of '%s'", cell)
                .isEqualTo(status);
        assertThat(row.text("cost_reported_in"))
                .as("cost_reported_in of '%s'", cell)
                .isEqualTo(reportedIn);
    }

    @Test
    void costReportedInAColumnOfItsOwnIsElsewhereThoughTheCellIsEmpty() {
        Reading reading = Reading.survey(folder, """
                Namn;Antal deltagare;Antal förtroendevalda;Årsavgift tkr;Övrig kostnad tkr;Kostnad redovisas i;Avsnitt
                Reväst;1;-;-;;2.14.6;2.1.3
                Eurocities;1;-;-;-;;2.14.6
                """);

        assertThat(reading.rows()).hasSize(2).first().satisfies(row -> {
            assertThat(row.text("other_cost_status")).isEqualTo("included_elsewhere");
            assertThat(row.text("cost_reported_in")).isEqualTo("2.14.6");
            assertThat(row.decimal("other_cost_sek"))
                    .as("not known here, which is not zero")
                    .isNull();
        });
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
                    a section that is not in the file      | ''   | se 9.9               | 2:5 unknown_section [Övrig kostnad tkr] se 9.9
                    a remark that is no reference          | ''   | se över detta i år   | 2:5 not_an_amount [Övrig kostnad tkr] se över detta i år
                    incomplete neither yes nor no          | lite | 12                   | 2:6 not_yes_or_no [Övrig kostnad ofullständig] lite
                    """)
    void whatLeadsNowhereIsReported(String what, String partial, String cost, String problem) {
        Reading reading = Reading.survey(folder, file("Årsavgift tkr", "Övrig kostnad tkr", "-", cost, partial));

        assertThat(reading.problems()).as(what).containsExactly(problem);
    }

    @Test
    void aCostInTwoPlacesIsReported() {
        Reading reading = Reading.survey(folder, """
                Namn;Antal deltagare;Antal förtroendevalda;Årsavgift tkr;Övrig kostnad tkr;Kostnad redovisas i;Avsnitt
                Reväst;1;-;-;12,5;2.14.6;2.1.3
                Eurocities;1;-;-;-;;2.14.6
                """);

        assertThat(reading.problems()).containsExactly("2:5 cost_in_two_places [Övrig kostnad tkr] 12,5");
    }

    @ParameterizedTest(name = "''{0}''")
    @ValueSource(strings = {"-5", "12abc", "ca 70", "0,000001", "70 tkr", "ingen", "se", "99999999999999999"})
    void whatIsNotAnAmountIsReportedAndTheRowRejected(String cell) {
        Reading reading = Reading.survey(folder, file("Årsavgift tkr", "Övrig kostnad tkr", cell, "-", ""));

        assertThat(reading.problems()).containsExactly("2:4 not_an_amount [Årsavgift tkr] " + cell);
        assertThat(reading.rows())
                .extracting(row -> row.text("forum"))
                .as("no row with a fee made up")
                .containsExactly("Eurocities");
    }

    private TableRow answer(String feeHeading, String costHeading, String fee, String cost, String partial) {
        Reading reading = Reading.survey(folder, file(feeHeading, costHeading, fee, cost, partial));
        assertThat(reading.problems()).isEmpty();
        return reading.rows().get(0);
    }

    private static String file(String feeHeading, String costHeading, String fee, String cost, String partial) {
        return "Namn;Antal deltagare;Antal förtroendevalda;" + feeHeading + ";" + costHeading
                + ";Övrig kostnad ofullständig;Avsnitt\nReväst;1;-;" + fee + ";" + cost + ";" + partial + ";2.1.3\n"
                + "Eurocities;1;-;-;-;;2.14.6\n";
    }
}
