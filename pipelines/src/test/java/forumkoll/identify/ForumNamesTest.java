package forumkoll.identify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import forumkoll.table.Rows;
import forumkoll.table.TableRow;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** From the names of registers, surveys, ledgers and calendars to stable identifiers. */
class ForumNamesTest {

    private static final List<TableRow> FORUMS = Rows.of("raw.forums", """
            forum_id    | name                              | organiser_id | org_number
            hamnradet   | Hamnrådet (HMR)                   |              |
            klimat      | GR:s klimatnätverk                | gr           |
            skr-arkiv   | Arkivnätverket                    | skr          |
            gr-arkiv    | Arkivnätverket                    | gr           |
            havsforum   | Nordiska havsforumet              |              | 802400-1234
            """);
    private static final List<TableRow> ALIASES = Rows.of("raw.forum_names", """
            written       | forum_id  | source_kind
            Kajgruppen    | hamnradet | any
            HAVSF         | havsforum | ledger
            """);
    private static final List<TableRow> ORGANISERS = Rows.of("raw.organisers", """
            organiser_id | name
            gr           | Göteborgsregionen (GR)
            skr          | Sveriges Kommuner och Regioner (SKR)
            """);

    private List<TableRow> answers = List.of();
    private List<TableRow> entries = List.of();
    private List<TableRow> meetings = List.of();
    private List<TableRow> decisions = List.of();
    private List<TableRow> previous = List.of();

    @Test
    void namesAreFoundInTheRegisterByWordsAndByLikenessAndElseFoundAForum() {
        answers = answers("""
                written                       | organiser | first_year
                Hamnrådet (HMR)               |           | 2023
                Kajgruppen                    |           | 2023
                KAJGRUPPEN                    |           | 2023
                Klimatnätverket i GR 2023     |           | 2023
                HMR                           |           | 2023
                Göteborg Region climate network |         | 2023
                Fiskodlarnas samtal           | SKR       | 2023
                """);

        assertThat(surveyed())
                .containsExactlyInAnyOrder(
                        "Hamnrådet (HMR) [] -> hamnradet, registry",
                        "Kajgruppen [] -> hamnradet, registry",
                        "KAJGRUPPEN [] -> hamnradet, rule",
                        "Klimatnätverket i GR 2023 [] -> klimat, rule",
                        "HMR [] -> hamnradet, similarity",
                        "Göteborg Region climate network [] -> klimat, similarity",
                        "Fiskodlarnas samtal [SKR] -> fiskodlarnas-samtal, exact");
    }

    @Test
    void organiserTellsForumsOfOneNameApart() {
        answers = answers("""
                written              | organiser | first_year
                Arkivnätverket       | SKR       | 2023
                Arkivnätverket       | Göteborgsregionens kommunalförbund | 2023
                GR:s arkivnätverk    |           | 2023
                Arkivnätverket       | Länsstyrelsen | 2023
                Arkivnätverket       |           | 2023
                """);

        assertThat(surveyed())
                .contains(
                        "Arkivnätverket [SKR] -> skr-arkiv, registry",
                        "Arkivnätverket [Göteborgsregionens kommunalförbund] -> gr-arkiv, registry",
                        "GR:s arkivnätverk [] -> gr-arkiv, rule")
                .as("another organiser's is another forum")
                .anyMatch(row -> row.matches("Arkivnätverket \\[Länsstyrelsen] -> arkivnatverket(-\\w{6})?, exact"));
        assertThat(undecided())
                .as("without an organiser it is for a person to decide, and no forum's meanwhile")
                .contains("survey: Arkivnätverket [] ? gr-arkiv", "survey: Arkivnätverket [] ? skr-arkiv");
    }

    @Test
    void registerRowsOfOneNameAreToldApartByTheirOrganiser() {
        assertThat(shown(resolved().names()))
                .contains(
                        "register: Arkivnätverket [Göteborgsregionen (GR)] -> gr-arkiv, registry",
                        "register: Arkivnätverket [Sveriges Kommuner och Regioner (SKR)] -> skr-arkiv, registry",
                        "register: Hamnrådet (HMR) [] -> hamnradet, registry");
    }

    @Test
    void aliasOfOneKindOfSourceHoldsThereOnly() {
        answers = answers("written | first_year\nHAVSF | 2023");
        entries = entries("written | organiser | first_year\nHAVSF | Okänd AB | 2023");

        assertThat(surveyed()).containsExactly("HAVSF [] -> havsf, exact");
        assertThat(of("ledger")).containsExactly("HAVSF [Okänd AB] -> havsforum, registry");
    }

    @Test
    void textsOfLedgersAndCalendarsAreNamedButNeverFoundAForum() {
        answers = answers("written | first_year\nFiskodlarnas samtal | 2023");
        entries = entries("""
                written                                | organiser           | first_year
                Medlemsavgift Hamnrådet 2023, faktura 4711 | Hamnrådets kansli | 2023
                Årsavgift 2023                         | Nordiska havsforumet | 2023
                Kajgruppen                             | Kajgruppen          | 2023
                Tågbiljetter Stockholm                 | Resebyrån           | 2023
                Hotell Bryssel, Hamnrådet              | Resebyrån           | 2023
                Deltagaravgift Fiskodlarnas samtal     | Odlarna             | 2023
                """);
        meetings = meetings("""
                written                                    | first_year
                Inställt: GR klimatnätverk 14 mars         | 2023
                Lunch                                      | 2023
                """);

        assertThat(of("ledger"))
                .containsExactlyInAnyOrder(
                        "Medlemsavgift Hamnrådet 2023, faktura 4711 [Hamnrådets kansli] -> hamnradet, rule",
                        "Årsavgift 2023 [Nordiska havsforumet] -> havsforum, rule",
                        "Kajgruppen [Kajgruppen] -> hamnradet, registry",
                        "Tågbiljetter Stockholm [Resebyrån] -> null, none",
                        "Hotell Bryssel, Hamnrådet [Resebyrån] -> hamnradet, rule",
                        "Deltagaravgift Fiskodlarnas samtal [Odlarna] -> fiskodlarnas-samtal, rule");
        assertThat(of("meeting"))
                .containsExactlyInAnyOrder(
                        "Inställt: GR klimatnätverk 14 mars [] -> klimat, rule", "Lunch [] -> null, none");
    }

    @Test
    void waysOfWritingOneNewForumAreOneAndTheEarliestNamesIt() {
        answers = answers("""
                written                            | organiser | first_year
                Nätverket för bryggeriteknik       |           | 2023
                Bryggeriteknik, nätverk 2021       |           | 2021
                NATVERK BRYGGERITEKNIK             |           | 2022
                Nätverket för bryggeritekink       |           | 2022
                Nätverket för bryggeriteknik, styrgrupp |      | 2023
                """);

        assertThat(surveyed())
                .containsExactlyInAnyOrder(
                        "Bryggeriteknik, nätverk 2021 [] -> bryggeriteknik-natverk-2021, exact",
                        "NATVERK BRYGGERITEKNIK [] -> bryggeriteknik-natverk-2021, rule",
                        "Nätverket för bryggeriteknik [] -> bryggeriteknik-natverk-2021, rule",
                        "Nätverket för bryggeritekink [] -> bryggeriteknik-natverk-2021, similarity",
                        "Nätverket för bryggeriteknik, styrgrupp [] -> natverket-for-bryggeriteknik-styrgrupp, exact");
        assertThat(undecided())
                .as("a steering group is not taken for the network it may belong to")
                .containsExactly("survey: Nätverket för bryggeriteknik, styrgrupp [] ? bryggeriteknik-natverk-2021");
    }

    @Test
    void nameWithoutOrganiserJoinsNeitherOfTwoOrganisersNewForums() {
        answers = answers("""
                written                | organiser | first_year
                Bryggerinätverket      | SKR       | 2022
                Bryggerinätverket      | GR        | 2022
                Nätverk för bryggeri   |           | 2023
                """);

        assertThat(surveyed())
                .filteredOn(row -> row.contains("-> natverk-for-bryggeri,"))
                .hasSize(1);
        assertThat(resolved().names().stream()
                        .filter(row -> row[2].equals("survey"))
                        .map(row -> row[3])
                        .distinct())
                .hasSize(3);
        assertThat(undecided()).hasSize(2).allMatch(row -> row.startsWith("survey: Nätverk för bryggeri [] ? "));
    }

    @Test
    void newForumNeverTakesTheIdentifierOfARegisteredOne() {
        answers = answers("written | first_year\nHavsforum | 2023");

        assertThat(surveyed()).anyMatch(row -> row.matches("Havsforum \\[] -> havsforum-[0-9a-f]{6}, exact"));
    }

    @ParameterizedTest(name = "shuffled with seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void orderOfRowsChangesNothing(long seed) {
        answers = answers(MANY);
        ForumNames inOrder = resolved();

        ForumNames other = new ForumNames(
                shuffled(written(), seed),
                new NameRegisters(shuffled(FORUMS, seed), shuffled(ALIASES, seed), shuffled(ORGANISERS, seed)),
                decisions,
                previous,
                "Göteborg");

        assertThat(other.names()).containsExactlyElementsOf(inOrder.names());
        assertThat(other.undecided()).containsExactlyElementsOf(inOrder.undecided());
    }

    @Test
    void unrelatedAnswersChangeNoIdentifier() {
        answers = answers(MANY);
        List<String> before = surveyed();
        List<TableRow> more = new ArrayList<>(answers(ManyNames.of(500).stream()
                .map(name -> name.written() + " | " + name.organiser() + " | " + name.firstYear() + "\n")
                .collect(Collectors.joining("", "written | organiser | first_year\n", ""))));
        more.addAll(answers);
        answers = more;

        assertThat(surveyed()).containsAll(before);
    }

    @Test
    void identifierStaysWhenAnEarlierNameJoins() {
        answers = answers("""
                written                      | first_year
                Nätverket för bryggeriteknik | 2023
                Bryggeriteknik (nätverk)     | 2019
                """);
        previous = previous("Nätverket för bryggeriteknik", "natverket-for-bryggeriteknik");

        assertThat(surveyed())
                .as("the older name would found another identifier, had there been no earlier run")
                .containsExactlyInAnyOrder(
                        "Nätverket för bryggeriteknik [] -> natverket-for-bryggeriteknik, rule",
                        "Bryggeriteknik (nätverk) [] -> natverket-for-bryggeriteknik, exact");
    }

    @Test
    void decisionsAreObeyedBeforeTheRegister() {
        answers = answers("""
                written        | first_year
                Kajgruppen     | 2023
                Pråmgänget     | 2023
                Pråmarnas gäng | 2023
                Klimatnätverket i GR | 2023
                """);
        decisions = decisions("""
                line | decision    | written_a            | written_b
                2    | cannot_link | Kajgruppen           | hamnradet
                3    | must_link   | Pråmgänget           | Pråmarnas gäng
                4    | must_link   | Klimatnätverket i GR | Nordiska havsforumet
                """);

        assertThat(surveyed())
                .containsExactlyInAnyOrder(
                        "Kajgruppen [] -> kajgruppen, exact",
                        "Pråmarnas gäng [] -> pramarnas-gang, exact",
                        "Pråmgänget [] -> pramarnas-gang, decision",
                        "Klimatnätverket i GR [] -> havsforum, decision");
    }

    @Test
    void namesDecidedToBeTwoAreNotBothTakenForTheForumThatBothAreLike() {
        answers = answers("""
                written                   | first_year
                Klimatnätverket i GR      | 2023
                GR climate network        | 2023
                """);
        decisions = decisions("""
                line | decision    | written_a            | written_b
                2    | cannot_link | Klimatnätverket i GR | GR climate network
                """);

        assertThat(surveyed())
                .as("the surer of the two stays")
                .containsExactlyInAnyOrder(
                        "Klimatnätverket i GR [] -> klimat, rule",
                        "GR climate network [] -> gr-climate-network, exact");
    }

    @Test
    void decisionsThatContradictEachOtherAreNamed() {
        decisions = decisions("""
                line | decision    | written_a | written_b
                2    | must_link   | A-rådet   | B-rådet
                3    | must_link   | B-rådet   | C-rådet
                4    | cannot_link | C-rådet   | a-rådet
                """);

        assertThatThrownBy(this::resolved)
                .isInstanceOf(DecisionConflict.class)
                .hasMessageContaining("line 2")
                .hasMessageContaining("line 3")
                .hasMessageContaining("against line 4");
    }

    @Test
    void decisionsThatMakeTwoRegisteredForumsOneAreNamed() {
        decisions = decisions("""
                line | decision  | written_a  | written_b
                2    | must_link | Kajgruppen | Okänd krets
                3    | must_link | havsforum  | Okänd krets
                """);

        assertThatThrownBy(this::resolved)
                .isInstanceOf(DecisionConflict.class)
                .hasMessageContaining("hamnradet")
                .hasMessageContaining("havsforum")
                .hasMessageContaining("line 2")
                .hasMessageContaining("line 3");
    }

    @Test
    void namesThatSayNothingAreNotTakenForEachOther() {
        answers = answers("written | first_year\n–-– | 2023\n... | 2023\nNätverket | 2023\nForumet | 2023");

        assertThat(surveyed())
                .contains("Nätverket [] -> natverket, exact", "Forumet [] -> forumet, exact")
                .extracting(row -> row.replaceAll(".* -> |, .*", ""))
                .doesNotHaveDuplicates();
    }

    private static final String MANY = """
            written                        | organiser | first_year
            Hamnrådet (HMR)                |           | 2022
            HMR                            |           | 2021
            Arkivnätverket                 | SKR       | 2023
            Arkivnätverket                 |           | 2023
            Nätverket för bryggeriteknik   |           | 2023
            Bryggeriteknik, nätverk        |           | 2023
            Nätverk bryggeritekink         |           | 2023
            Östra rådet                    |           | 2020
            Ostra radet                    |           | 2020
            Bryggerinätverket              | GR        | 2022
            Bryggerinätverket              | SKR       | 2022
            """;

    private ForumNames resolved() {
        return new ForumNames(
                written(),
                new NameRegisters(FORUMS, ALIASES, ORGANISERS),
                decisions,
                previous,
                "Göteborg");
    }

    private List<String> surveyed() {
        return of("survey");
    }

    private List<String> of(String sourceKind) {
        String start = sourceKind + ": ";
        return shown(resolved().names()).stream()
                .filter(row -> row.startsWith(start))
                .map(row -> row.substring(start.length()))
                .toList();
    }

    private List<String> undecided() {
        return resolved().undecided().stream()
                .map(row -> row[2] + ": " + row[0] + " [" + row[1] + "] ? " + row[3])
                .toList();
    }

    private static List<String> shown(List<Object[]> rows) {
        return rows.stream()
                .map(row -> row[2] + ": " + row[0] + " [" + row[1] + "] -> " + row[3] + ", " + row[4])
                .toList();
    }

    private static List<TableRow> answers(String shown) {
        return written(shown, "survey");
    }

    private static List<TableRow> entries(String shown) {
        return written(shown, "ledger");
    }

    private static List<TableRow> meetings(String shown) {
        return written(shown, "meeting");
    }

    /** Rows of the columns written, organiser and first_year, from one kind of source. */
    private static List<TableRow> written(String shown, String sourceKind) {
        List<String> lines = shown.lines().toList();
        return Rows.of(
                "clean.written_name",
                lines.get(0) + " | source_kind\n"
                        + lines.stream()
                                .skip(1)
                                .map(line -> line + " | " + sourceKind)
                                .collect(Collectors.joining("\n")));
    }

    private List<TableRow> written() {
        return Stream.of(answers, entries, meetings).flatMap(List::stream).toList();
    }

    private static List<TableRow> decisions(String shown) {
        return Rows.of("meta.name_decision", shown);
    }

    private static List<TableRow> previous(String written, String forumId) {
        return Rows.of(
                "meta.previous_forum_name",
                "written | organiser | source_kind | forum_id\n" + written + " |  | survey | " + forumId);
    }

    private static <T> List<T> shuffled(List<T> rows, long seed) {
        List<T> shuffled = new ArrayList<>(rows);
        Collections.shuffle(shuffled, new Random(seed));
        return shuffled;
    }
}
