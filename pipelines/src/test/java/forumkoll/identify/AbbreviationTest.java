package forumkoll.identify;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which short forms may stand for which words. */
class AbbreviationTest {

    private static final CompoundSplitter SPLITTER = new CompoundSplitter(Lexicon.standard());

    @ParameterizedTest(name = "{0}: {1}, {2}")
    @CsvSource(delimiter = '|', textBlock = """
                    blu    | baltic lighthouse union                | 0 1 2
                    blu    | the baltic lighthouse union            | 1 2 3
                    bul    | baltic union of lighthouses            | 0 1 2 3
                    boul   | baltic org of new lights               |
                    kbr    | kulturens bostadsrad                   | 0 1
                    sfp    | strukturfondspartnerskap               | 0
                    kuf    | kultur utan fond och forum             | 0 1 2
                    nkb    | skr-natverk kommunalt brottsforebyggande arbete | 0 1 2
                    saksam | forum for sakerhetssamordnare          | 2
                    nkk    | natverk kommunal beredskap             |
                    eu     | evenemang utveckling                   |
                    """)
    void run(String letters, String words, String places) {
        assertThat(new Abbreviation(letters, SPLITTER)
                        .run(List.of(words.split(" "))).stream()
                                .map(String::valueOf)
                                .toList())
                .isEqualTo(places == null ? List.of() : List.of(places.split(" ")));
    }
}
