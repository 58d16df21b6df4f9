package forumkoll.identify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

/** What reviewers decide goes before everything else, and what they contradict each other in is named. */
class NameDecisionsTest {

    private final NamedCity city = new NamedCity();

    @Test
    void decisionsAreObeyedBeforeTheRegister() {
        city.answers("""
                        Kajgruppen           | | 2023
                        Pråmgänget           | | 2023
                        Pråmarnas gäng       | | 2023
                        Klimatnätverket i GR | | 2023
                        """).decisions("""
                        2 | cannot_link | Kajgruppen           | hamnradet
                        3 | must_link   | Pråmgänget           | Pråmarnas gäng
                        4 | must_link   | Klimatnätverket i GR | Nordiska havsforumet
                        """);

        assertThat(city.surveyed())
                .containsExactlyInAnyOrder(
                        "Kajgruppen [] -> kajgruppen, exact",
                        "Pråmarnas gäng [] -> pramarnas-gang, exact",
                        "Pråmgänget [] -> pramarnas-gang, decision",
                        "Klimatnätverket i GR [] -> havsforum, decision");
    }

    @Test
    void namesDecidedToBeTwoAreNotBothTakenForTheForumThatBothAreLike() {
        city.answers("""
                        Klimatnätverket i GR | | 2023
                        GR climate network   | | 2023
                        """).decisions("2 | cannot_link | Klimatnätverket i GR | GR climate network");

        assertThat(city.surveyed())
                .as("the surer of the two stays")
                .containsExactlyInAnyOrder(
                        "Klimatnätverket i GR [] -> klimat, rule",
                        "GR climate network [] -> gr-climate-network, exact");
    }

    @Test
    void decisionsThatContradictEachOtherAreNamed() {
        city.decisions("""
                2 | must_link   | A-rådet | B-rådet
                3 | must_link   | B-rådet | C-rådet
                4 | cannot_link | C-rådet | a-rådet
                """);

        assertThatThrownBy(city::resolved)
                .isInstanceOf(DecisionConflict.class)
                .hasMessageContaining("line 2")
                .hasMessageContaining("line 3")
                .hasMessageContaining("against line 4");
    }

    @Test
    void decisionsThatMakeTwoRegisteredForumsOneAreNamed() {
        city.decisions("""
                2 | must_link | Kajgruppen | Okänd krets
                3 | must_link | havsforum  | Okänd krets
                """);

        assertThatThrownBy(city::resolved)
                .isInstanceOf(DecisionConflict.class)
                .hasMessageContaining("hamnradet")
                .hasMessageContaining("havsforum")
                .hasMessageContaining("line 2")
                .hasMessageContaining("line 3");
    }
}
