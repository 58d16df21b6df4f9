package forumkoll.ingest.input;

import static org.assertj.core.api.Assertions.assertThat;

import forumkoll.table.TableRow;
import java.math.BigDecimal;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a survey says of people, meetings and words. */
class SurveyCountTest {

    @TempDir
    Path folder;

    @ParameterizedTest(name = "{0} from the office and {1} politicians")
    @CsvSource(delimiter = '|', nullValues = "NULL", textBlock = """
                    2           | 1           | 2    | 2    | 1    | 1    | line
                    ca 6–8      | -           | 6    | 8    | 0    | 0    | line
                    -           | 0           | 0    | 0    | 0    | 0    | line
                    2 per forum | 1           | 2    | 2    | 1    | 1    | forum
                    1           | 1–2 per forum | 1  | 1    | 1    | 2    | forum
                    ''          | 4           | NULL | NULL | 4    | 4    | line
                    se 2.14.6   | 4           | NULL | NULL | 4    | 4    | line
                    """)
    void participantsAreARangeAndNoneIsNotUnknown(
            String office,
            String politicians,
            Long min,
            Long max,
            Long politiciansMin,
            Long politiciansMax,
            String per) {
        TableRow row = answer(office, politicians, "", "");

        assertThat(row.integer("office_participants_min"))
                .as("least of '%s'", office)
                .isEqualTo(min);
        assertThat(row.integer("office_participants_max"))
                .as("most of '%s'", office)
                .isEqualTo(max);
        assertThat(row.integer("politicians_min"))
                .as("least of '%s'", politicians)
                .isEqualTo(politiciansMin);
        assertThat(row.integer("politicians_max"))
                .as("most of '%s'", politicians)
                .isEqualTo(politiciansMax);
        assertThat(row.text("counted_per")).isEqualTo(per);
    }

    @ParameterizedTest(name = "''{0}'' meetings a year")
    @CsvSource(delimiter = '|', nullValues = "NULL", textBlock = """
                    4            | 4.00 | 4.00
                    ca 6–8       | 6.00 | 8.00
                    1,5          | 1.50 | 1.50
                    vartannat år | 0.50 | 0.50
                    -            | 0.00 | 0.00
                    ''           | NULL | NULL
                    se 2.14.6    | NULL | NULL
                    """)
    void meetingsAreARangeWithDecimals(String cell, BigDecimal min, BigDecimal max) {
        TableRow row = answer("1", "-", cell, "");

        assertThat(row.decimal("meetings_min")).as("least of '%s'", cell).isEqualTo(min);
        assertThat(row.decimal("meetings_max")).as("most of '%s'", cell).isEqualTo(max);
    }

    @ParameterizedTest(name = "{0} {1} {2} {3}")
    @CsvSource(delimiter = '|', textBlock = """
                    5-3 st       | - | '' | ''     | 2:2 not_a_count [Antal deltagare] 5-3 st
                    2023-02-01   | - | '' | ''     | 2:2 not_a_count [Antal deltagare] 2023-02-01
                    02-jan       | - | '' | ''     | 2:2 not_a_count [Antal deltagare] 02-jan
                    1,5          | - | '' | ''     | 2:2 not_a_count [Antal deltagare] 1,5
                    1            | 5–3 | '' | ''   | 2:3 not_a_count [Antal förtroendevalda] 5–3
                    1            | - | 4–2 per termin | '' | 2:6 not_a_frequency [Möten per år] 4–2 per termin
                    1            | - | 0,125 | ''  | 2:6 not_a_frequency [Möten per år] 0,125
                    1            | - | 0,125–1 | '' | 2:6 not_a_frequency [Möten per år] 0,125–1
                    1            | - | 2 per forum | '' | 2:6 not_a_frequency [Möten per år] 2 per forum
                    1            | - | 99999999999999999999 | '' | 2:6 not_a_frequency [Möten per år] 99999999999999999999
                    99999999999999999999 | - | '' | '' | 2:2 not_a_count [Antal deltagare] 99999999999999999999
                    1            | - | '' | hybrid | 2:7 unknown_word [Mötesform] hybrid
                    """)
    void whatIsNotCertainIsReported(String office, String politicians, String meetings, String mode, String problem) {
        assertThat(Reading.survey(folder, file(office, politicians, meetings, mode))
                        .problems())
                .containsExactly(problem);
    }

    @ParameterizedTest(name = "''{0}'' people and ''{1}'' meetings are {2} and {3}")
    @CsvSource(delimiter = '|', textBlock = """
                    2            | 4                | exact       | exact
                    1–2          | varannan månad   | range       | exact
                    ca 10–12 st  | varje vecka      | approximate | approximate
                    några        | ofta             | unparsed    | unparsed
                    vartannat år | vid behov        | unparsed    | unparsed
                    -            | 0                | none        | none
                    vet ej       | ''               | not_stated  | not_stated
                    ''           | se 2.14.6        | not_stated  | not_stated
                    """)
    void freeTextIsKeptAndSaysHowFarItIsUnderstood(
            String people, String meetings, String peopleStatus, String meetingsStatus) {
        TableRow row = answer(people, "-", meetings, "");

        assertThat(row.text("office_participants_status"))
                .as("'%s' people", people)
                .isEqualTo(peopleStatus);
        assertThat(row.text("meetings_status")).as("'%s' meetings", meetings).isEqualTo(meetingsStatus);
        assertThat(row.text("meetings_written")).isEqualTo(meetings.isEmpty() ? null : meetings);
        if (meetingsStatus.equals("unparsed")) {
            assertThat(row.decimal("meetings_min"))
                    .as("a text is not made a number")
                    .isNull();
            assertThat(row.integer("office_participants_max")).isNull();
        }
    }

    @ParameterizedTest(name = "''{0}'' is {1}")
    @CsvSource({
        "Digitalt;Fysiskt;, mixed",
        "Fysiskt;, physical",
        "Digitalt; digitalt, digital",
        "'Digitalt, Fysiskt', mixed",
        "Blandat;Digitalt;, mixed"
    })
    void multipleChoiceOfModesIsOneWord(String cell, String mode) {
        assertThat(answer("1", "-", "", '"' + cell + '"').text("mode")).isEqualTo(mode);
    }

    @Test
    void oneUnknownChoiceAmongOthersIsReported() {
        assertThat(Reading.survey(folder, file("1", "-", "", "\"Digitalt;Brev;\""))
                        .problems())
                .containsExactly("2:7 unknown_word [Mötesform] Digitalt;Brev;");
    }

    @ParameterizedTest(name = "''{0}'' is {1}")
    @CsvSource({"digitalt, digital", "Fysiskt, physical", "BLANDAT, mixed", "mixed, mixed", "'', not_stated"})
    void modeIsAStableWord(String cell, String mode) {
        assertThat(answer("1", "-", "", cell).text("mode")).isEqualTo(mode);
    }

    @Test
    void unknownWordIsToldWhichWordsThereAre() {
        Reading reading = Reading.survey(folder, file("1", "-", "", "hybrid"));

        assertThat(reading.report().problems().get(0).expected().en())
                .isEqualTo("one of digitalt, fysiskt, blandat, digital, physical, mixed");
    }

    private TableRow answer(String office, String politicians, String meetings, String mode) {
        Reading reading = Reading.survey(folder, file(office, politicians, meetings, mode));
        assertThat(reading.problems()).isEmpty();
        return reading.rows().get(0);
    }

    private static String file(String office, String politicians, String meetings, String mode) {
        return "Namn;Antal deltagare;Antal förtroendevalda;Årsavgift tkr;Övrig kostnad tkr;Möten per år;Mötesform\n"
                + String.join(";", "Reväst", office, politicians, "-", "-", meetings, mode) + "\n";
    }
}
