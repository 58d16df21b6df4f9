package forumkoll.identify;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which ways of writing are one name; {@code ~} stands for a no-break space and {@code °} for a ring on its own. */
class WrittenNameTest {

    @ParameterizedTest(name = "{0}: {1} = {2}")
    @CsvSource(delimiter = '|', quoteCharacter = '@', textBlock = """
                    case                       | Reväst               | REVÄST
                    case of Swedish letters    | Öresundsrådet        | öresundsrådet
                    en dash                    | Göteborg–Oslo        | Göteborg-Oslo
                    em dash                    | Göteborg—Oslo        | Göteborg-Oslo
                    minus sign                 | Göteborg−Oslo        | Göteborg-Oslo
                    hyphen that does not break | Göteborg‑Oslo        | Göteborg-Oslo
                    spaces round a dash        | Göteborg – Oslo      | Göteborg-Oslo
                    two spaces                 | Nätverket  för barn  | Nätverket för barn
                    no-break space             | Nätverket~för~barn   | Nätverket för barn
                    space at the ends          | @ Reväst ~@          | Reväst
                    curly quotes               | ”Unga”               | "Unga"
                    English and German quotes  | “Unga„               | "Unga"
                    apostrophe                 | Rock’n               | Rock'n
                    full stop at the end       | Reväst.              | Reväst
                    comma at the end           | Reväst,              | Reväst
                    a and a ring               | Ra°det               | Rådet
                    ligature                   | Oﬃce                 | Office
                    """)
    void twoWaysOfWritingOneName(String what, String first, String second) {
        assertThat(folded(first)).as("%s does not tell names apart", what).isEqualTo(folded(second));
    }

    @ParameterizedTest(name = "{0}: {1} ≠ {2}")
    @CsvSource(delimiter = '|', quoteCharacter = '@', textBlock = """
                    å is a letter of its own  | Råd               | Rad
                    ö is a letter of its own  | Mölndal           | Molndal
                    dash or space             | Väst-Sverige      | Väst Sverige
                    dash or nothing           | Väst-Sverige      | Västsverige
                    a number                  | Forum 1           | Forum 2
                    a year                    | Vision 2030       | Vision 2035
                    a word more               | Rådet för barn    | Rådet för barn och unga
                    an ending                 | Nätverket         | Nätverk
                    full stop inside          | V.G.R             | VGR
                    brackets                  | Eurocities (EC)   | Eurocities EC
                    question mark at the end  | Vem bestämmer?    | Vem bestämmer
                    order of words            | Barn och unga     | Unga och barn
                    and                       | Barn & unga       | Barn och unga
                    """)
    void nearMissStaysAnotherName(String what, String first, String second) {
        assertThat(folded(first)).as("%s tells names apart", what).isNotEqualTo(folded(second));
    }

    @ParameterizedTest(name = "{0} becomes {1}")
    @CsvSource(delimiter = '|', textBlock = """
                    Kommunnätverk mot X          | kommunnatverk-mot-x
                    Reväst                       | revast
                    Ra°det för Öresund           | radet-for-oresund
                    Västra Götaland (VGR)        | vastra-gotaland-vgr
                    ”Unga” – i staden!           | unga-i-staden
                    KOLL2035                     | koll2035
                    Café Société                 | cafe-societe
                    -–-                          | namnlos
                    Россия                       | namnlos
                    """)
    void slugIsReadableAndPlain(String written, String slug) {
        assertThat(new WrittenName(spaced(written)).slug()).isEqualTo(slug).matches("[a-z0-9]+(-[a-z0-9]+)*");
    }

    private static String folded(String shown) {
        return new WrittenName(spaced(shown)).folded();
    }

    private static String spaced(String shown) {
        return shown.replace('~', '\u00A0').replace('°', '\u030A');
    }
}
