package forumkoll.ingest.csv;

import static org.assertj.core.api.Assertions.assertThat;

import forumkoll.ingest.Layout;
import forumkoll.ingest.Layout.LayoutField;
import forumkoll.ingest.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The heading line, matched with a layout of one required name, a required fee in two units, and a note. */
class HeadingTest {

    private static final Layout LAYOUT = new Layout(
            List.of(
                    new LayoutField("forum", List.of("Namn", "Nätverk eller samarbete"), true, 1, Map.of()),
                    new LayoutField("fee", List.of("Årsavgift tkr", "Fee kSEK"), true, 1000, Map.of()),
                    new LayoutField("fee", List.of("Årsavgift kr"), true, 1, Map.of()),
                    new LayoutField("note", List.of("Anteckning"), false, 1, Map.of())),
            "fingerprint");

    private final List<Problem> problems = new ArrayList<>();

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "Namn",
                "NAMN",
                " namn ",
                "\u00A0Namn\u00A0",
                "Nätverk eller samarbete",
                "nätverk  eller\nsamarbete",
                "NÄTVERK ELLER\u202FSAMARBETE"
            })
    void anySynonymIsTakenWhateverItsCaseAndSpaces(String written) {
        Heading heading = match("Anteckning", written, "Årsavgift tkr");

        assertThat(heading.place("forum")).as("the column of '%s'", written).isNotNull();
        assertThat(heading.place("forum").column()).isEqualTo(1);
        assertThat(heading.isComplete())
                .as("whether all required columns are there")
                .isTrue();
        assertThat(problems).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"Namnet", "Nätverk", "Nätverkeller samarbete", "Na\u030Amn", ""})
    void headingThatIsOnlySimilarIsNotTaken(String written) {
        assertThat(match(written, "Årsavgift tkr").place("forum"))
                .as("the column of '%s'", written)
                .isNull();
    }

    @ParameterizedTest(name = "{0} means times {1}")
    @CsvSource({"Årsavgift tkr, 1000", "Fee kSEK, 1000", "Årsavgift kr, 1"})
    void headingTellsTheUnitOfTheAmount(String written, int factor) {
        assertThat(match("Namn", written).place("fee").layout().factor()).isEqualTo(factor);
        assertThat(problems).as("either unit will do").isEmpty();
    }

    @Test
    void missingRequiredHeadingTellsWhatWasFoundAndSuggestsTheNearest() {
        Heading heading = match("Namn", "Årsavgifter tkr", "Kontaktperson");

        assertThat(heading.isComplete()).isFalse();
        assertThat(problems).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo("missing_heading");
            assertThat(problem.line()).isEqualTo(1);
            assertThat(problem.column()).as("where the nearest heading stands").isEqualTo(2);
            assertThat(problem.found()).isEqualTo("Namn | Årsavgifter tkr | Kontaktperson");
            assertThat(problem.expected().en()).isEqualTo("a column headed Årsavgift tkr or Fee kSEK or Årsavgift kr");
            assertThat(problem.expected().sv())
                    .isEqualTo("en kolumn med rubriken Årsavgift tkr eller Fee kSEK eller Årsavgift kr");
            assertThat(problem.nextStep().en()).startsWith("Is \"Årsavgifter tkr\" meant?");
        });
    }

    @Test
    void nothingIsSuggestedWhenNoHeadingIsNear() {
        match("Namn", "Kontaktperson");

        assertThat(problems).singleElement().satisfies(problem -> {
            assertThat(problem.column()).as("no column is meant").isNull();
            assertThat(problem.nextStep().en()).isEqualTo("Add the column.");
        });
    }

    @Test
    void everyMissingHeadingIsReportedAtOnceAndOptionalOnesAreNot() {
        match("Anteckning");
        match("Kontaktperson");

        assertThat(problems)
                .as("two headings without a name and a fee, the second without a note as well")
                .extracting(Problem::field)
                .containsExactly("Namn", "Årsavgift tkr", "Namn", "Årsavgift tkr");
    }

    @Test
    void repeatedHeadingIsReportedAtTheSecondColumn() {
        match("Namn", "Årsavgift tkr", "Anteckning", "Årsavgift kr");

        assertThat(problems).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo("repeated_heading");
            assertThat(problem.column()).isEqualTo(4);
            assertThat(problem.found()).isEqualTo("Årsavgift kr");
            assertThat(problem.expected().en()).isEqualTo("one column for this; column 2 is it too");
        });
    }

    @Test
    void columnsThatNothingReadsAreListedAsWritten() {
        assertThat(match("Kontaktperson", "Namn", " Telefon ", "Årsavgift kr").ignored())
                .containsExactly("Kontaktperson", "Telefon");
        assertThat(problems).as("a column too many is no problem").isEmpty();
    }

    private Heading match(String... headings) {
        return Heading.match("a.csv", new CsvFile.Line(1, List.of(headings)), LAYOUT, problems);
    }
}
