package forumkoll.identify;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Names that no register knows: which of them are one forum, and what it is called from run to run. */
class NewNamesTest {

    private static final String MANY = """
            Hamnrådet (HMR)                |     | 2022
            HMR                            |     | 2021
            Arkivnätverket                 | SKR | 2023
            Arkivnätverket                 |     | 2023
            Nätverket för bryggeriteknik   |     | 2023
            Bryggeriteknik, nätverk        |     | 2023
            Nätverk bryggeritekink         |     | 2023
            Östra rådet                    |     | 2020
            Ostra radet                    |     | 2020
            Bryggerinätverket              | GR  | 2022
            Bryggerinätverket              | SKR | 2022
            """;

    private final NamedCity city = new NamedCity();

    @Test
    void waysOfWritingOneNewForumAreOneAndTheEarliestNamesIt() {
        city.answers("""
                Nätverket för bryggeriteknik            | | 2023
                Bryggeriteknik, nätverk 2021            | | 2021
                NATVERK BRYGGERITEKNIK                  | | 2022
                Nätverket för bryggeritekink            | | 2022
                Nätverket för bryggeriteknik, styrgrupp | | 2023
                """);

        assertThat(city.surveyed())
                .containsExactlyInAnyOrder(
                        "Bryggeriteknik, nätverk 2021 [] -> bryggeriteknik-natverk-2021, exact",
                        "NATVERK BRYGGERITEKNIK [] -> bryggeriteknik-natverk-2021, rule",
                        "Nätverket för bryggeriteknik [] -> bryggeriteknik-natverk-2021, rule",
                        "Nätverket för bryggeritekink [] -> bryggeriteknik-natverk-2021, similarity",
                        "Nätverket för bryggeriteknik, styrgrupp [] -> natverket-for-bryggeriteknik-styrgrupp, exact");
        assertThat(city.undecided())
                .as("a steering group is not taken for the network it may belong to")
                .containsExactly("survey: Nätverket för bryggeriteknik, styrgrupp [] ? bryggeriteknik-natverk-2021");
    }

    @Test
    void nameWithoutOrganiserJoinsNeitherOfTwoOrganisersNewForums() {
        city.answers("""
                Bryggerinätverket    | SKR | 2022
                Bryggerinätverket    | GR  | 2022
                Nätverk för bryggeri |     | 2023
                """);

        assertThat(city.surveyed())
                .filteredOn(row -> row.contains("-> natverk-for-bryggeri,"))
                .hasSize(1);
        assertThat(forums(city)).doesNotHaveDuplicates().hasSize(3);
        assertThat(city.undecided()).hasSize(2).allMatch(row -> row.startsWith("survey: Nätverk för bryggeri [] ? "));
    }

    @Test
    void namesThatSayNothingAreNotTakenForEachOther() {
        city.answers("–-– | | 2023\n... | | 2023\nNätverket | | 2023\nForumet | | 2023");

        assertThat(city.surveyed()).contains("Nätverket [] -> natverket, exact", "Forumet [] -> forumet, exact");
        assertThat(forums(city)).doesNotHaveDuplicates();
    }

    @ParameterizedTest(name = "shuffled with seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void orderOfRowsChangesNothing(long seed) {
        ForumNames inOrder = city.answers(MANY).resolved();

        ForumNames other = city.shuffled(seed).resolved();

        assertThat(other.names()).containsExactlyElementsOf(inOrder.names());
        assertThat(other.undecided()).containsExactlyElementsOf(inOrder.undecided());
    }

    @Test
    void unrelatedAnswersChangeNoIdentifier() {
        List<String> before = city.answers(MANY).surveyed();

        city.answers(ManyNames.of(500).stream()
                .map(name -> name.written() + " | " + name.organiser() + " | " + name.firstYear())
                .collect(Collectors.joining("\n")));

        assertThat(city.surveyed()).containsAll(before);
    }

    @Test
    void identifierStaysWhenAnEarlierNameJoins() {
        city.answers("""
                        Nätverket för bryggeriteknik | | 2023
                        Bryggeriteknik (nätverk)     | | 2019
                        """).previously("Nätverket för bryggeriteknik", "natverket-for-bryggeriteknik");

        assertThat(city.surveyed())
                .as("the older name would found another identifier, had there been no earlier run")
                .containsExactlyInAnyOrder(
                        "Nätverket för bryggeriteknik [] -> natverket-for-bryggeriteknik, rule",
                        "Bryggeriteknik (nätverk) [] -> natverket-for-bryggeriteknik, exact");
    }

    private static List<String> forums(NamedCity city) {
        return city.surveyed().stream()
                .map(row -> row.replaceAll(".* -> |, .*", ""))
                .toList();
    }
}
