package forumkoll.ingest.input;

import static org.assertj.core.api.Assertions.assertThat;

import forumkoll.ingest.Problem;
import forumkoll.ingest.csv.CsvFile;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Surveys as spreadsheets and form programs export them: titles above, sums below, quotes astray. */
@Timeout(120)
class CsvQuirksTest {

    private static final String HEADING =
            "Namn;Antal deltagare;Antal förtroendevalda;Årsavgift tkr;Övrig kostnad tkr\n";

    @TempDir
    Path folder;

    @Test
    void titleLinesAboveTheHeadingAreSkippedAndCounted() {
        Reading reading = Reading.survey(folder, """
                Inventering 2023, reviderad, version 2

                Ansvarig: SLK;;;;
                """ + HEADING + "Reväst;1;-;70;15\n");

        assertThat(reading.problems()).isEmpty();
        assertThat(reading.rows()).extracting(row -> row.integer("source_line")).containsExactly(5L);
        assertThat(reading.report().decisions())
                .containsEntry("heading_line", "4")
                .containsEntry("separator", ";")
                .containsEntry("skipped", "{blank=1, title=2}");
        assertThat(reading.counts()).isEqualTo("4 = 1 + 0 + 3");
    }

    @Test
    void lineThatTellsExcelItsSeparatorIsATitle() {
        Reading reading = Reading.survey(folder, "sep=,\n" + HEADING.replace(';', ',') + "Reväst,1,-,70,15\n");

        assertThat(reading.problems()).isEmpty();
        assertThat(reading.report().decisions()).containsEntry("separator", ",").containsEntry("heading_line", "2");
    }

    @Test
    void separatorIsTheOneThatGivesTheHeadings() {
        Reading reading = Reading.survey(
                folder,
                HEADING.replace(';', '\t').replace("Namn", "Namn\tA;B;C;D;E;F;G") + "Reväst\tx\t1\t-\t70\t15\n");

        assertThat(reading.problems()).isEmpty();
        assertThat(reading.report().decisions()).containsEntry("separator", "tab");
    }

    @Test
    void answerAboveTheHeadingIsNoTitleWhenTheHeadingIsRepeated() {
        Reading reading = Reading.survey(folder, HEADING + "Reväst;1;-;70;15\n" + HEADING);

        assertThat(reading.report().decisions()).containsEntry("heading_line", "1");
        assertThat(reading.counts()).as("the second heading is a bad answer").isEqualTo("2 = 1 + 1 + 0");
    }

    @Test
    void strayQuoteInATitleCostsTheTitleOnly() {
        Reading reading = Reading.survey(folder, "\"Inventering\" 2023\n" + HEADING + "Reväst;1;-;70;15\n");

        assertThat(reading.report().problems())
                .extracting(problem -> problem.line() + " " + problem.code())
                .containsExactly("1 stray_quote");
        assertThat(reading.counts()).isEqualTo("2 = 1 + 1 + 0");
    }

    @Test
    void strayQuoteInTheHeadingLetsNoAnswerPassForIt() {
        Reading reading =
                Reading.survey(folder, HEADING.replace("Namn", "\"Namn\" x") + "Reväst;1;-;70;15\nNamn;1;-;1;1\n");

        assertThat(reading.rows()).isEmpty();
        assertThat(reading.report().problems()).extracting(Problem::code).containsExactly("stray_quote");
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"Summa;;;;;7905", "Totalt:;;1;;70;15", "total", "\u00A0SUMMA ;;;;;"})
    void sumAtTheEndWithoutANameIsSkipped(String sum) {
        Reading reading = Reading.survey(folder, "Avsnitt;" + HEADING + "1.1;Reväst;1;-;70;15\n\n" + sum + "\n\n");

        assertThat(reading.problems()).isEmpty();
        assertThat(reading.report().decisions()).containsEntry("skipped", "{blank=2, sum=1}");
        assertThat(reading.counts()).isEqualTo("4 = 1 + 0 + 3");
    }

    @Test
    void sumInTheColumnOfNamesIsReportedNotTakenForAForum() {
        Reading reading = Reading.survey(folder, HEADING + "Reväst;1;-;70;15\nSumma;1;-;70;15\n");

        assertThat(reading.problems()).containsExactly("3:1 sum_line [Namn] Summa");
        assertThat(reading.counts()).isEqualTo("2 = 1 + 1 + 0");
    }

    @Test
    void sumWithAnswersBelowIsNotCertainlyASum() {
        Reading reading = Reading.survey(folder, "Avsnitt;" + HEADING + "Summa;;1;-;70;15\n1.1;Reväst;1;-;70;15\n");

        assertThat(reading.problems()).containsExactly("2:2 missing_value [Namn] ");
    }

    @Test
    void strayQuoteTellsWhichLinesItWouldSwallow() {
        Reading reading = Reading.survey(folder, HEADING + """
                Reväst;1;-;70;"15
                Eurocities;2;1;150;-
                GR;1;-;-;-"
                VGR;1;-;-;"
                """);

        assertThat(reading.report().problems())
                .extracting(problem -> problem.line() + " " + problem.expected().en())
                .first()
                .asString()
                .contains("up to line 4 (2 more)");
        assertThat(reading.rows()).extracting(row -> row.text("forum")).contains("Eurocities");
    }

    @Test
    void cellOverTenMegabytesIsReportedAndTheRestIsRead() {
        Reading reading = Reading.survey(
                folder, HEADING + "Reväst;1;-;70;15\n" + "x".repeat(10_000_001) + ";1;-;70;15\nGR;1;-;-;-\n");

        assertThat(reading.problems()).containsExactly("3:1 huge_cell [null] 10000001 tecken/characters");
        assertThat(reading.counts()).isEqualTo("3 = 2 + 1 + 0");
    }

    @Test
    void fileFullOfStrayQuotesIsReadInLinearTime() {
        List<Problem> problems = new ArrayList<>();
        String text = "a;b\n"
                + IntStream.range(0, 200_000)
                        .mapToObj(i -> "x;\"" + i + "\" y\n")
                        .collect(Collectors.joining());

        CsvFile csv = CsvFile.of("a.csv", text, problems);

        assertThat(problems).hasSize(200_000);
        assertThat(csv.lines()).hasSize(1);
        assertThat(csv.lost()).isEqualTo(200_000);
    }
}
