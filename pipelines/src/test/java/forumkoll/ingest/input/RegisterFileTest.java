package forumkoll.ingest.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A register is read by its contract. */
class RegisterFileTest {

    @TempDir
    Path folder;

    @Test
    void cellsGetTheTypesOfTheContract() {
        Reading forums = Reading.register(folder, "forums", """
                forum_id;name;is_group;status;valid_from
                revast;Reväst;nej;active;2019-01-01
                grupp;Gruppen;TRUE;;
                """);
        Reading rates = Reading.register(folder, "rates", """
                year;rate;place;value
                2023;eur_sek;;11.4750
                2023;monthly_salary;;44 500
                """);

        assertThat(forums.problems()).isEmpty();
        assertThat(forums.rows())
                .extracting(row -> row.truth("is_group"), row -> row.date("valid_from"), row -> row.text("status"))
                .containsExactly(tuple(false, LocalDate.of(2019, 1, 1), "active"), tuple(true, null, null));
        assertThat(rates.rows())
                .extracting(row -> row.decimal("value"))
                .containsExactly(new BigDecimal("11.475000"), new BigDecimal("44500.000000"));
        assertThat(rates.rows()).extracting(row -> row.integer("year")).containsOnly(2023L);
    }

    @ParameterizedTest(name = "{0} {1} {2}")
    @CsvSource(delimiter = '|', textBlock = """
                    tjugo  | eur_sek | 11.4750   | 2:1 wrong_type [year] tjugo
                    2023,5 | eur_sek | 11.4750   | 2:1 wrong_type [year] 2023,5
                    2023   | eur_sek | 1,475     | 2:3 ambiguous_number [value] 1,475
                    2023   | eur_sek | 1.475     | 2:3 ambiguous_number [value] 1.475
                    2023   | eur_sek | 0.1234567 | 2:3 wrong_type [value] 0.1234567
                    2023   | eur_sek | 11 kr     | 2:3 wrong_type [value] 11 kr
                    2023   | usd_sek | 11.4750   | 2:2 unknown_word [rate] usd_sek
                    2023   | Eur_sek | 11.4750   | 2:2 unknown_word [rate] Eur_sek
                    2023   | eur_sek | ''        | 2:3 missing_value [value] ''
                    """)
    void cellOfAnotherTypeIsReported(String year, String rate, String value, String problem) {
        Reading reading =
                Reading.register(folder, "rates", "year;rate;value\n" + year + ";" + rate + ";" + value + "\n");

        assertThat(reading.problems()).containsExactly(problem.replace("''", ""));
        assertThat(reading.counts()).isEqualTo("1 = 0 + 1 + 0");
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource({
        "kanske, 2019-01-01, 2:3 wrong_type [is_group] kanske",
        "ja, 1/1 2019, 2:4 wrong_type [valid_from] 1/1 2019",
        "ja, 2019-02-30, 2:4 wrong_type [valid_from] 2019-02-30",
        "ja, 03/04/2019, 2:4 ambiguous_date [valid_from] 03/04/2019"
    })
    void truthAndDatesAreNotGuessed(String isGroup, String validFrom, String problem) {
        Reading reading = Reading.register(
                folder,
                "forums",
                "forum_id;name;is_group;valid_from\nrevast;Reväst;" + isGroup + ";" + validFrom + "\n");

        assertThat(reading.problems()).containsExactly(problem);
    }

    @Test
    void unknownWordIsToldWhichWordsThereAre() {
        Reading reading = Reading.register(folder, "forum_names", """
                written;forum_id;source_kind
                VGR;vastra-gotaland;enkät
                """);

        assertThat(reading.report().problems()).singleElement().satisfies(problem -> {
            assertThat(problem.expected().en()).isEqualTo("one of any, survey, ledger, meeting");
            assertThat(problem.expected().sv()).isEqualTo("något av any, survey, ledger, meeting");
        });
    }

    @Test
    void repeatedKeyIsReportedAtTheSecondLine() {
        Reading reading = Reading.register(folder, "forum_names", """
                written;forum_id;source_kind
                VGR;vastra-gotaland;any
                VGR;vastra-gotaland;ledger
                VGR;varmland;any
                vgr;vastra-gotaland;any
                """);

        assertThat(reading.problems())
                .as("line 4 has the key of line 2; another kind of source or another case is another key")
                .containsExactly("4:1 repeated_key [written] VGR");
        assertThat(reading.report().problems().get(0).expected().en())
                .isEqualTo("written, source_kind that occurs once, not [VGR, any] again");
        assertThat(reading.counts()).isEqualTo("4 = 3 + 1 + 0");
    }

    @Test
    void keyWithAnEmptyPartIsRepeatedToo() {
        Reading reading = Reading.register(folder, "rates", """
                year;rate;place;value
                2023;ticket;;1000
                2023;ticket;Bryssel;4000
                2023;ticket;;1200
                """);

        assertThat(reading.problems()).containsExactly("4:1 repeated_key [year] 2023");
    }

    @Test
    void missingValueIsReportedAndEmptyOptionalCellsAreNull() {
        Reading reading = Reading.register(folder, "forums", """
                forum_id;name;level
                revast;Reväst;
                ;VGR;regional
                gr;;regional
                """);

        assertThat(reading.problems()).containsExactly("3:1 missing_value [forum_id] ", "4:2 missing_value [name] ");
        assertThat(reading.rows()).singleElement().satisfies(row -> assertThat(row.text("level"))
                .isNull());
    }

    @Test
    void missingRequiredColumnIsReportedOnceAndNoRowIsAccepted() {
        Reading reading = Reading.register(folder, "forums", """
                forum_id;namn
                revast;Reväst
                gr;GR
                """);

        assertThat(reading.problems()).containsExactly("1:2 missing_heading [name] forum_id | namn");
        assertThat(reading.report().problems().get(0).nextStep().en()).startsWith("Is \"namn\" meant?");
        assertThat(reading.rows()).isEmpty();
        assertThat(reading.counts()).isEqualTo("2 = 0 + 2 + 0");
    }

    @Test
    void columnsMayStandInAnyOrder() {
        Reading reading = Reading.register(folder, "forums", "name,extra,forum_id\nReväst,x,revast\n");

        assertThat(reading.rows()).singleElement().satisfies(row -> assertThat(
                        row.text("forum_id") + " " + row.text("name"))
                .isEqualTo("revast Reväst"));
    }
}
