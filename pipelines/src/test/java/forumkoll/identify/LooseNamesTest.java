package forumkoll.identify;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Texts of ledgers and titles of calendars: they are taken for forums, and never found any. */
class LooseNamesTest {

    private final NamedCity city = new NamedCity();

    @Test
    void aliasOfOneKindOfSourceHoldsThereOnly() {
        city.answers("HAVSF | | 2023").entries("HAVSF | Okänd AB | 2023");

        assertThat(city.surveyed()).containsExactly("HAVSF [] -> havsf, exact");
        assertThat(city.of("ledger")).containsExactly("HAVSF [Okänd AB] -> havsforum, registry");
    }

    @Test
    void textsOfLedgersAndCalendarsAreNamedButNeverFoundAForum() {
        city.answers("Fiskodlarnas samtal | | 2023").entries("""
                        Medlemsavgift Hamnrådet 2023, faktura 4711 | Hamnrådets kansli    | 2023
                        Årsavgift 2023                             | Nordiska havsforumet | 2023
                        Kajgruppen                                 | Kajgruppen           | 2023
                        Tågbiljetter Stockholm                     | Resebyrån            | 2023
                        Hotell Bryssel, Hamnrådet                  | Resebyrån            | 2023
                        Deltagaravgift Fiskodlarnas samtal         | Odlarna              | 2023
                        """).meetings("""
                        Inställt: GR klimatnätverk 14 mars | | 2023
                        Lunch                              | | 2023
                        """);

        assertThat(city.of("ledger"))
                .containsExactlyInAnyOrder(
                        "Medlemsavgift Hamnrådet 2023, faktura 4711 [Hamnrådets kansli] -> hamnradet, rule",
                        "Årsavgift 2023 [Nordiska havsforumet] -> havsforum, rule",
                        "Kajgruppen [Kajgruppen] -> hamnradet, registry",
                        "Tågbiljetter Stockholm [Resebyrån] -> null, none",
                        "Hotell Bryssel, Hamnrådet [Resebyrån] -> hamnradet, rule",
                        "Deltagaravgift Fiskodlarnas samtal [Odlarna] -> fiskodlarnas-samtal, rule");
        assertThat(city.of("meeting"))
                .containsExactlyInAnyOrder(
                        "Inställt: GR klimatnätverk 14 mars [] -> klimat, rule", "Lunch [] -> null, none");
    }

    @Test
    void textsThatDifferInNumbersOnlyAreWhatTheyWouldBeAlone() {
        city.entries("""
                        Avgift hamnrådet, faktura 10001  | Resebyrån | 2023
                        Avgift hamnrådet, faktura 10002  | Resebyrån | 2023
                        Faktura 10003                    | Resebyrån | 2023
                        Faktura 10003                    | Hamnrådet | 2023
                        Faktura 10003                    | Hamnrådets hotell | 2023
                        """).decisions("2 | cannot_link | Avgift hamnrådet, faktura 10002 | hamnradet");

        assertThat(city.of("ledger"))
                .containsExactlyInAnyOrder(
                        "Avgift hamnrådet, faktura 10001 [Resebyrån] -> hamnradet, rule",
                        "Avgift hamnrådet, faktura 10002 [Resebyrån] -> null, none",
                        "Faktura 10003 [Resebyrån] -> null, none",
                        "Faktura 10003 [Hamnrådets hotell] -> null, none",
                        "Faktura 10003 [Hamnrådet] -> hamnradet, rule");
    }

    @Test
    void aNumberThatTheRegisterHasIsPartOfTheName() {
        city.aliases("""
                        FFK 11262 | hamnradet
                        FFK 11263 | havsforum
                        """).meetings("""
                        FFK 11262              | | 2023
                        Inställt: FFK 11262    | | 2023
                        SV: Ny tid: ffk 11263  | | 2023
                        Inställt: FFK 11264    | | 2023
                        """);

        assertThat(city.of("meeting"))
                .containsExactlyInAnyOrder(
                        "FFK 11262 [] -> hamnradet, registry",
                        "Inställt: FFK 11262 [] -> hamnradet, rule",
                        "SV: Ny tid: ffk 11263 [] -> havsforum, rule",
                        "Inställt: FFK 11264 [] -> null, none");
    }
}
