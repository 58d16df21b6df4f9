package forumkoll.ingest.input;

import static org.assertj.core.api.Assertions.assertThat;

import forumkoll.table.Contract;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Exports of web forms: their own columns tell who answered, and that is never stored nor shown. */
class SurveyFormTest {

    private static final String QUESTIONS =
            ";Vilket nätverk eller samarbete?;Antal deltagare;Antal förtroendevalda;Årsavgift 2023 tkr;Övrig kostnad tkr;Mötesform\n";

    private static final String ANSWER = ";Reväst;ca 10–12 st;-;70;15;\"Digitalt;Fysiskt;\"\n";

    @TempDir
    Path folder;

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "ID;Start time;Completion time;Email;Name",
                "ID;Starttid;Slutförandetid;E-post;Namn",
                "Id;Starttid;Slutförandetid;E-post;Namn\u00A0",
                "ID;Starttid;Slutförandetid;Senast ändrad;Namn"
            })
    void respondentOfAMicrosoftFormIsNotTheForum(String own) {
        Reading reading = Reading.survey(
                folder, own + QUESTIONS + "1;2023-11-01 09:00;2023-11-01 09:05;kim.ek@example.org;Kim Ek" + ANSWER);

        assertThat(reading.problems()).isEmpty();
        assertThat(reading.rows()).singleElement().satisfies(row -> {
            assertThat(row.text("forum")).isEqualTo("Reväst");
            assertThat(row.text("mode")).isEqualTo("mixed");
            assertThat(row.text("office_participants_status")).isEqualTo("approximate");
        });
        assertNobodyIsNamed(reading);
        assertThat(reading.report().decisions()).containsEntry("heading_years", "2023");
    }

    @Test
    void strayQuoteOfAFormDoesNotShowTheLine() {
        Reading reading = Reading.survey(
                folder,
                "Tidstämpel;E-postadress" + QUESTIONS + "2023-11-01 09:00;kim.ek@example.org;\"Reväst;1;-;70;15;\n");

        assertThat(reading.problems()).singleElement().asString().contains("stray_quote");
        assertNobodyIsNamed(reading);
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"Tidstämpel;E-postadress", "Timestamp;Email Address"})
    void respondentOfAGoogleFormIsNotRead(String own) {
        Reading reading = Reading.survey(folder, own + QUESTIONS + "2023-11-01 09:00;kim.ek@example.org" + ANSWER);

        assertThat(reading.problems()).isEmpty();
        assertThat(reading.rows()).hasSize(1);
        assertNobodyIsNamed(reading);
    }

    @Test
    void plainFormHeadsTheForumNamn() {
        Reading reading = Reading.survey(
                folder,
                "Namn;Starttid;Antal deltagare;Antal förtroendevalda;Årsavgift tkr;Övrig kostnad tkr\nReväst;2019;1;-;-;-\n");

        assertThat(reading.rows()).extracting(row -> row.text("forum")).containsExactly("Reväst");
    }

    @Test
    void secondColumnHeadedNamnIsTheQuestion() {
        Reading reading = Reading.survey(folder, """
                ID;Starttid;Slutförandetid;E-post;Namn;Namn;Antal deltagare;Antal förtroendevalda;Årsavgift tkr;Övrig kostnad tkr
                1;a;b;kim.ek@example.org;Kim Ek;Reväst;1;-;-;-
                """);

        assertThat(reading.problems()).isEmpty();
        assertThat(reading.rows()).extracting(row -> row.text("forum")).containsExactly("Reväst");
    }

    @Test
    void formWithoutAForumQuestionIsReportedAndTheRespondentIsNotSuggested() {
        Reading reading = Reading.survey(folder, """
                ID;Starttid;Slutförandetid;E-post;Namn;Antal deltagare;Antal förtroendevalda;Årsavgift tkr;Övrig kostnad tkr
                1;a;b;kim.ek@example.org;Kim Ek;1;-;-;-
                """);

        assertThat(reading.report().problems()).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo("missing_heading");
            assertThat(problem.nextStep().sv()).isEqualTo("Lägg till kolumnen.");
        });
        assertThat(reading.rows()).isEmpty();
    }

    @Test
    void lineOfAnotherWidthIsReportedWithoutItsCells() {
        Reading reading = Reading.survey(
                folder,
                "ID;Starttid;Slutförandetid;E-post;Namn" + QUESTIONS + "1;a;b;kim.ek@example.org;Kim Ek;Reväst\n");

        assertThat(reading.problems()).containsExactly("2:7 wrong_width [null] 6");
        assertNobodyIsNamed(reading);
    }

    private static void assertNobodyIsNamed(Reading reading) {
        Contract raw = reading.task().tables().firstEntry().getValue();
        String all = reading.problems() + " " + reading.report().decisions() + " "
                + reading.rows().stream()
                        .map(row -> raw.columns().stream()
                                .filter(column -> column.type() == forumkoll.table.ColumnType.STRING)
                                .map(column -> String.valueOf(row.text(column.name())))
                                .collect(Collectors.joining(" ")))
                        .toList();
        assertThat(all).as("all that is stored and shown").doesNotContain("Kim").doesNotContain("example.org");
    }
}
