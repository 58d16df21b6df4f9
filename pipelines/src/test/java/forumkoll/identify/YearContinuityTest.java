package forumkoll.identify;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the years of two names say: the one that takes the other's place in a unit's answers is likely the same forum. */
class YearContinuityTest {

    /** Nearly alike: by their words alone a person has to decide. */
    private static final String BEFORE = "Nätverk för fyrar, kajer och bojar";

    private static final String AFTER = "Nätverk för fyrar och kajer";

    private final NamedCity city = new NamedCity();

    @Test
    void nameThatTakesTheOthersPlaceIsTheSameForum() {
        city.declared("""
                Nätverk för fyrar, kajer och bojar | | 2021 | unit slk | unit slk
                Nätverk för fyrar, kajer och bojar | | 2022 | unit slk | unit slk
                Nätverk för fyrar och kajer        | | 2023 | unit slk | unit slk
                """);

        assertThat(city.surveyed())
                .contains("Nätverk för fyrar och kajer [] -> natverk-for-fyrar-kajer-och-bojar, similarity");
        assertThat(city.explanation(AFTER))
                .contains("avlöser det andra hos samma svarande 2022–2023")
                .contains("takes the other's place with one respondent 2022–2023");
        assertThat(city.undecided()).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "another unit          : 2022 | unit slk | unit slk : 2023 | unit trafik | unit trafik",
                "a survey in between   : 2021 | unit slk | unit slk : 2023 | unit slk | unit slk",
                "both in one year      : 2023 | unit slk | unit slk : 2023 | unit slk | unit slk",
            })
    void otherwiseAPersonDecides(String shown) {
        String[] parts = shown.split(" : ");
        city.declared(BEFORE + " | | " + parts[1] + "\n" + AFTER + " | | " + parts[2]
                + "\nHamnrådet (HMR) | | 2022 | unit slk | unit slk");

        assertThat(city.surveyed()).as(parts[0]).contains(AFTER + " [] -> natverk-for-fyrar-och-kajer, exact");
        assertThat(city.undecided()).as(parts[0]).hasSize(1);
    }

    @Test
    void unitThatWasReorganisedIsTheSameRespondent() {
        city.declared("""
                Nätverk för fyrar, kajer och bojar | | 2022 | unit trafik | unit stadsmiljo
                Nätverk för fyrar och kajer        | | 2023 | unit stadsmiljo | unit stadsmiljo
                """);

        assertThat(city.surveyed())
                .contains("Nätverk för fyrar och kajer [] -> natverk-for-fyrar-kajer-och-bojar, similarity");
    }

    @Test
    void steeringGroupNeverTakesTheNetworksPlace() {
        city.declared("""
                Nätverk för fyrar och kajer            | | 2022 | unit slk | unit slk
                Nätverk för fyrar och kajer, styrgrupp | | 2023 | unit slk | unit slk
                """);

        assertThat(city.surveyed())
                .contains("Nätverk för fyrar och kajer, styrgrupp [] -> natverk-for-fyrar-och-kajer-styrgrupp, exact");
        assertThat(city.undecided()).hasSize(1);
    }

    @Test
    void ofTwoThatWouldTakeOnesPlaceAPersonChooses() {
        city.declared("""
                Nätverk för fyrar, kajer och bojar | | 2022 | unit slk | unit slk
                Nätverk för fyrar och kajer        | | 2023 | unit slk | unit slk
                Nätverk för kajer och bojar        | | 2023 | unit slk | unit slk
                """);

        assertThat(city.surveyed()).allMatch(row -> row.endsWith(", exact"));
        assertThat(city.undecided()).hasSizeGreaterThanOrEqualTo(2);
    }

    @Test
    void namesThatDifferInAGeneralWordAreTwoWhenOneUnitListsBoth() {
        String alone = "Fyrnätverket | | 2023 | unit slk | unit slk\n";
        NamedCity others = new NamedCity().declared(alone + "Fyrsamarbetet | | 2023 | unit trafik | unit trafik");

        assertThat(others.surveyed())
                .as("two units may call one forum so")
                .contains("Fyrsamarbetet [] -> fyrnatverket, similarity");

        city.declared(alone + "Fyrsamarbetet | | 2023 | unit slk | unit slk");

        assertThat(city.surveyed()).contains("Fyrsamarbetet [] -> fyrsamarbetet, exact");
        assertThat(city.undecided()).containsExactly("survey: Fyrsamarbetet [] ? fyrnatverket");
    }

    @Test
    void waysOfWritingOneNameAreOneHoweverTheyAreListed() {
        city.declared("""
                Fyrnätverket      | | 2023 | unit slk | unit slk
                FYRNATVERKET 2023 | | 2023 | unit slk | unit slk
                Fyrnätvreket      | | 2023 | unit slk | unit slk
                """);

        assertThat(city.surveyed()).filteredOn(row -> row.endsWith("exact")).hasSize(1);
    }

    @Test
    void nameThatTakesTheRegistersNamesPlaceIsThatForum() {
        String lines = """
                Nordiska havsforumet             | | 2022 | unit slk | unit slk
                Nordiska strategiska havsforumet | | %d | unit slk | unit slk
                """;

        assertThat(new NamedCity().declared(lines.formatted(2023)).surveyed())
                .contains("Nordiska strategiska havsforumet [] -> havsforum, similarity");
        assertThat(new NamedCity().declared(lines.formatted(2022)).surveyed())
                .as("beside the register's name in one answer")
                .noneMatch(row -> row.contains("strategiska havsforumet [] -> havsforum,"));
    }
}
