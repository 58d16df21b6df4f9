package forumkoll.identify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import forumkoll.table.ContractException;
import forumkoll.table.Rows;
import forumkoll.table.TableRow;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** From the names of registers and surveys to stable identifiers. */
class NamesTest {

    private static final List<TableRow> REGISTER = Rows.of("raw.forums", """
            forum_id | name
            revast   | Reväst
            oslo     | Göteborg–Oslo
            ec       | Eurocities
            """);

    private static final List<TableRow> ALIASES = Rows.of("raw.forum_names", """
            written              | forum_id | source_kind
            Regionutveckling     | revast   | any
            Göteborg-Osloarbetet | oslo     | survey
            EUROC                | ec       | ledger
            """);

    @Test
    void registerAliasAndRuleFindAForumAndAnythingElseFoundsOne() {
        List<TableRow> answers = Rows.of("raw.survey_answer", """
                forum                | organiser
                Reväst               | VGR
                Regionutveckling     |
                GÖTEBORG - OSLO      |
                regionutveckling     |
                Kommunnätverk mot X  | SKR
                """);

        assertThat(shown(Names.forums(REGISTER, ALIASES, answers)))
                .containsExactlyInAnyOrder(
                        "register: Eurocities [] -> ec, registry",
                        "register: Göteborg–Oslo [] -> oslo, registry",
                        "register: Reväst [] -> revast, registry",
                        "survey: Reväst [VGR] -> revast, registry",
                        "survey: Regionutveckling [] -> revast, registry",
                        "survey: regionutveckling [] -> revast, rule",
                        "survey: GÖTEBORG - OSLO [] -> oslo, rule",
                        "survey: Kommunnätverk mot X [SKR] -> kommunnatverk-mot-x, exact");
    }

    @Test
    void aliasOfAnotherSourceDoesNotHoldForSurveys() {
        List<TableRow> answers = Rows.of("raw.survey_answer", """
                forum
                EUROC
                Göteborg-Osloarbetet
                """);

        assertThat(surveyed(REGISTER, ALIASES, answers))
                .as("EUROC is an alias in ledgers only")
                .containsExactly("EUROC [] -> euroc, exact", "Göteborg-Osloarbetet [] -> oslo, registry");
    }

    @Test
    void namesThatDifferByCaseOnlyAreOneNewForum() {
        List<TableRow> answers = Rows.of("raw.survey_answer", """
                forum
                Nätverket Unga
                NÄTVERKET UNGA
                nätverket  unga
                Nätverket Ungas
                """);

        assertThat(surveyed(REGISTER, ALIASES, answers))
                .containsExactlyInAnyOrder(
                        "Nätverket Unga [] -> natverket-unga, exact",
                        "NÄTVERKET UNGA [] -> natverket-unga, exact",
                        "nätverket  unga [] -> natverket-unga, exact",
                        "Nätverket Ungas [] -> natverket-ungas, exact");
    }

    @Test
    void newForumNeverTakesTheIdentifierOfARegisteredOne() {
        List<TableRow> register = Rows.of("raw.forums", """
                forum_id | name
                rad      | Rådet för barn
                """);
        List<TableRow> answers = Rows.of("raw.survey_answer", """
                forum
                Råd
                """);

        assertThat(surveyed(register, List.of(), answers))
                .singleElement()
                .asString()
                .as("'rad' is taken, so a suffix made of the name follows")
                .matches("Råd \\[] -> rad-[0-9a-f]{6}, exact");
    }

    @Test
    void nameThatTheRegisterGivesToTwoForumsIsNotGuessed() {
        List<TableRow> register = Rows.of("raw.forums", """
                forum_id | name
                unga-1   | Nätverket unga
                unga-2   | NÄTVERKET UNGA
                """);
        List<TableRow> answers = Rows.of("raw.survey_answer", """
                forum
                Nätverket Unga
                Nätverket unga
                """);

        assertThatThrownBy(() -> surveyed(register, List.of(), answers))
                .as("the first fits both: nobody but the city can tell which is meant")
                .isInstanceOf(ContractException.class)
                .hasMessageContaining("'Nätverket Unga' to unga-1 and unga-2");
    }

    @Test
    void namesThatDifferInDiacriticsOnlyAreOneNewForumWhicheverComesFirst() {
        List<TableRow> both = Rows.of("raw.survey_answer", """
                forum
                Råd B
                Rad B
                """);
        List<TableRow> one = Rows.of("raw.survey_answer", """
                forum
                Råd B
                """);

        assertThat(surveyed(List.of(), List.of(), both))
                .containsExactlyInAnyOrder("Rad B [] -> rad-b, exact", "Råd B [] -> rad-b, exact");
        assertThat(surveyed(List.of(), List.of(), one)).containsExactly("Råd B [] -> rad-b, exact");
    }

    @ParameterizedTest(name = "shuffled with seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void orderOfRowsChangesNothing(long seed) {
        List<TableRow> answers = Rows.of("raw.survey_answer", """
                forum            | organiser
                Reväst           | VGR
                REVÄST           | VGR
                Råd              |
                Rad              |
                råd              | SKR
                Göteborg — Oslo  |
                Nätverket Unga   | SKR
                Nätverket unga   |
                """);

        assertThat(shown(Names.forums(shuffled(REGISTER, seed), shuffled(ALIASES, seed), shuffled(answers, seed))))
                .isEqualTo(shown(Names.forums(REGISTER, ALIASES, answers)));
    }

    @Test
    void unrelatedAnswerChangesNoIdentifier() {
        List<TableRow> before = Rows.of("raw.survey_answer", """
                forum
                Reväst
                Nätverket Unga
                Östra rådet
                """);
        List<TableRow> after = new ArrayList<>(Rows.of("raw.survey_answer", """
                forum
                Arktiska forumet
                Mellanrådet
                Övriga forum
                """));
        after.addAll(before);

        assertThat(surveyed(REGISTER, ALIASES, after)).containsAll(surveyed(REGISTER, ALIASES, before));
    }

    @Test
    void everyRowIsCertainAndSaysHowItWasFound() {
        assertThat(Names.forums(REGISTER, ALIASES, List.of())).hasSize(3).allSatisfy(row -> {
            assertThat(row[5]).as("score").isEqualTo(new BigDecimal("1.0000"));
            assertThat(row[6]).as("explanation").isEqualTo("samma namn i registret / the same name in the register");
        });
    }

    @Test
    void organisersUnitsAndAreasAreNamedTheSameWay() {
        List<TableRow> answers = Rows.of("raw.survey_answer", """
                forum  | organiser | unit   | area             | subarea
                Reväst | vgr       | SLK    | Trafik           | Hav – vatten
                GR     | VGR       |        | Hav-vatten       |
                """);

        assertThat(pairs(Names.organisers(Rows.of("raw.organisers", """
                organiser_id    | name
                vastra-gotaland | VGR
                """), answers)))
                .containsExactly("VGR -> vastra-gotaland, registry", "vgr -> vastra-gotaland, rule");
        assertThat(pairs(Names.units(List.of(), answers)))
                .as("an empty cell is no unit")
                .containsExactly("SLK -> slk, exact");
        assertThat(pairs(Names.areas(Rows.of("raw.areas", """
                area_code | name_sv
                hav       | Hav–vatten
                """), answers)))
                .as("areas and subareas alike")
                .containsExactly("Hav – vatten -> hav, rule", "Hav-vatten -> hav, rule", "Trafik -> trafik, exact");
    }

    private static List<TableRow> shuffled(List<TableRow> rows, long seed) {
        List<TableRow> shuffled = new ArrayList<>(rows);
        Collections.shuffle(shuffled, new Random(seed));
        return shuffled;
    }

    private static List<String> surveyed(List<TableRow> register, List<TableRow> aliases, List<TableRow> answers) {
        return shown(Names.forums(register, aliases, answers)).stream()
                .filter(row -> row.startsWith("survey: "))
                .map(row -> row.substring("survey: ".length()))
                .toList();
    }

    private static List<String> shown(List<Object[]> rows) {
        return rows.stream()
                .map(row -> row[2] + ": " + row[0] + " [" + row[1] + "] -> " + row[3] + ", " + row[4])
                .toList();
    }

    private static List<String> pairs(List<Object[]> rows) {
        return rows.stream()
                .map(row -> row[0] + " -> " + row[1] + ", " + row[2])
                .toList();
    }
}
