package forumkoll.ingest.input;

import static org.assertj.core.api.Assertions.assertThat;

import forumkoll.ingest.Problem;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A whole survey file: what is accepted, and that every line is accounted for. */
class SurveyFileTest {

    private static final String HEADING =
            "Namn;Antal deltagare;Antal förtroendevalda;Årsavgift tkr;Övrig kostnad tkr\n";

    @TempDir
    Path folder;

    @Test
    void answersComeWithTheirYearFileAndLine() {
        Reading reading = Reading.survey(folder, HEADING + """
                Reväst;1;-;70;15
                Eurocities;2;1;150;-
                """);

        assertThat(reading.rows())
                .extracting(
                        row -> row.text("forum") + " " + row.integer("year") + " line " + row.integer("source_line"))
                .containsExactly("Reväst 2023 line 2", "Eurocities 2023 line 3");
        assertThat(reading.rows())
                .extracting(row -> row.text("source_id"))
                .containsOnly(reading.task().sourceId());
        assertThat(reading.counts()).isEqualTo("2 = 2 + 0 + 0");
    }

    @Test
    void everyBadCellOfEveryLineIsReportedAtOnce() {
        Reading reading = Reading.survey(folder, HEADING + """
                Reväst;1;-;70;15
                Eurocities;1,5;5–3;mycket;-
                ;1;-;-;-
                GR;1;-;-;12abc
                """);

        assertThat(reading.problems())
                .containsExactly(
                        "3:2 not_a_count [Antal deltagare] 1,5",
                        "3:3 not_a_count [Antal förtroendevalda] 5–3",
                        "3:4 not_an_amount [Årsavgift tkr] mycket",
                        "4:1 missing_value [Namn] ",
                        "5:5 not_an_amount [Övrig kostnad tkr] 12abc");
        assertThat(reading.report().problems()).extracting(Problem::file).containsOnly("surveys/2023/svar.csv");
        assertThat(reading.counts()).isEqualTo("4 = 1 + 3 + 0");
    }

    @Test
    void everyProblemSaysInBothLanguagesWhatIsExpectedAndWhatToDo() {
        Reading reading = Reading.survey(folder, HEADING + """
                ;5–3;-;mycket;-
                Reväst;"1" och 2;-;-;-
                Eurocities;1
                """);

        assertThat(reading.report().problems()).hasSize(5).allSatisfy(problem -> {
            for (var text : List.of(problem.expected(), problem.nextStep())) {
                assertThat(text.sv()).as("%s in Swedish", problem.code()).isNotBlank();
                assertThat(text.en())
                        .as("%s in English", problem.code())
                        .isNotBlank()
                        .isNotEqualTo(text.sv());
            }
        });
    }

    @Test
    void blankLinesAreSkippedAndCounted() {
        Reading reading = Reading.survey(folder, HEADING + """
                Reväst;1;-;70;15

                ;;;;
                Eurocities;2;1;150;-

                """);

        assertThat(reading.counts()).isEqualTo("5 = 2 + 0 + 3");
        assertThat(reading.problems()).isEmpty();
        assertThat(reading.rows()).extracting(row -> row.integer("source_line")).containsExactly(2L, 5L);
    }

    @Test
    void lineWithAnotherNumberOfColumnsIsRejected() {
        Reading reading = Reading.survey(folder, HEADING + """
                Reväst;1;-;70;15;20
                Eurocities;2
                GR;1;-;-;-
                """);

        assertThat(reading.problems())
                .containsExactly(
                        "2:6 wrong_width [null] 6: Reväst | 1 | - | 70 | 15 | 20",
                        "3:3 wrong_width [null] 2: Eurocities | 2");
        assertThat(reading.counts()).isEqualTo("3 = 1 + 2 + 0");
    }

    @Test
    void recordLostToAStrayQuoteIsCountedAsRejected() {
        Reading reading = Reading.survey(folder, HEADING + """
                "Reväst;1;-;70;15
                Eurocities;2;1;150;-
                "GR" Göteborgsregionen;1;-;-;-

                VGR;1;-;-;-
                """);

        assertThat(reading.report().problems())
                .extracting(problem -> problem.line() + " " + problem.code())
                .containsExactly("2 stray_quote", "4 stray_quote");
        assertThat(reading.rows()).extracting(row -> row.text("forum")).containsExactly("Eurocities", "VGR");
        assertThat(reading.counts()).isEqualTo("5 = 2 + 2 + 1");
    }

    @Test
    void fileWithoutARequiredColumnGivesNoRowsButItsCellsAreStillChecked() {
        Reading reading = Reading.survey(folder, """
                Namn;Antal deltagare;Antal förtroendevalda;Årsavgift tkr
                Reväst;1;-;70
                Eurocities;5–3;-;-
                """);

        assertThat(reading.report().problems())
                .extracting(problem -> problem.line() + " " + problem.code())
                .containsExactly("1 missing_heading", "3 not_a_count");
        assertThat(reading.rows()).isEmpty();
        assertThat(reading.counts()).isEqualTo("2 = 0 + 2 + 0");
    }

    @Test
    void emptyFileIsAProblemOfTheFile() {
        Reading reading = Reading.survey(folder, "");

        assertThat(reading.problems()).containsExactly("null:null empty_file [null] 0 byte");
        assertThat(reading.counts()).isEqualTo("0 = 0 + 0 + 0");
    }

    @Test
    void headingWithoutAnswersIsAnEmptyTable() {
        Reading reading = Reading.survey(folder, HEADING);

        assertThat(reading.problems()).isEmpty();
        assertThat(reading.rows()).isEmpty();
        assertThat(reading.counts()).isEqualTo("0 = 0 + 0 + 0");
    }

    @Test
    void reportTellsHowTheFileWasRead() {
        Reading reading = Reading.survey(folder, """
                Namn,Kontakt,Antal deltagare,Antal förtroendevalda,Årsavgift kr,Övrig kostnad kr,Telefon
                Reväst,Kim,1,-,"12,5",-,031
                """);

        assertThat(reading.report().decisions())
                .isEqualTo(Map.of(
                        "encoding", "UTF-8",
                        "encoding_by", "utf-8",
                        "separator", ",",
                        "separator_by", "evidence",
                        "rows_of_survey_answer", "1",
                        "decimal_mark", "Årsavgift kr: comma by evidence",
                        "heading_line", "1",
                        "ignored_columns", "Kontakt | Telefon"));
        assertThat(reading.counts()).isEqualTo("1 = 1 + 0 + 0");
    }
}
