package forumkoll.identify;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Names of surveys that a register knows, by the same letters, the same words or likeness. */
class RegisteredNamesTest {

    private final NamedCity city = new NamedCity();

    @Test
    void namesAreFoundInTheRegisterByWordsAndByLikenessAndElseFoundAForum() {
        city.answers("""
                Hamnrådet (HMR)                 |     | 2023
                Kajgruppen                      |     | 2023
                KAJGRUPPEN                      |     | 2023
                Klimatnätverket i GR 2023       |     | 2023
                HMR                             |     | 2023
                Göteborg Region climate network |     | 2023
                Fiskodlarnas samtal             | SKR | 2023
                """);

        assertThat(city.surveyed())
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
        city.answers("""
                Arkivnätverket     | SKR                                | 2023
                Arkivnätverket     | Göteborgsregionens kommunalförbund | 2023
                GR:s arkivnätverk  |                                    | 2023
                Arkivnätverket     | Länsstyrelsen                      | 2023
                Arkivnätverket     |                                    | 2023
                """);

        assertThat(city.surveyed())
                .contains(
                        "Arkivnätverket [SKR] -> skr-arkiv, registry",
                        "Arkivnätverket [Göteborgsregionens kommunalförbund] -> gr-arkiv, registry",
                        "GR:s arkivnätverk [] -> gr-arkiv, rule")
                .as("another organiser's is another forum")
                .anyMatch(row -> row.matches("Arkivnätverket \\[Länsstyrelsen] -> arkivnatverket(-\\w{6})?, exact"));
        assertThat(city.undecided())
                .as("without an organiser it is for a person to decide, and no forum's meanwhile")
                .contains("survey: Arkivnätverket [] ? gr-arkiv", "survey: Arkivnätverket [] ? skr-arkiv");
    }

    @Test
    void registerRowsOfOneNameAreToldApartByTheirOrganiser() {
        assertThat(city.all())
                .contains(
                        "register: Arkivnätverket [Göteborgsregionen (GR)] -> gr-arkiv, registry",
                        "register: Arkivnätverket [Sveriges Kommuner och Regioner (SKR)] -> skr-arkiv, registry",
                        "register: Hamnrådet (HMR) [] -> hamnradet, registry");
    }

    @Test
    void newForumNeverTakesTheIdentifierOfARegisteredOne() {
        city.answers("Havsforum | | 2023");

        assertThat(city.surveyed()).anyMatch(row -> row.matches("Havsforum \\[] -> havsforum-[0-9a-f]{6}, exact"));
    }
}
