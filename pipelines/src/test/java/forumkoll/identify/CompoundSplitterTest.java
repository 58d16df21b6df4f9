package forumkoll.identify;

import static org.assertj.core.api.Assertions.assertThat;

import forumkoll.identify.CompoundSplitter.Part;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Compounds fall into the words of the lexicon, whose meaning is in brackets; others keep their stem. */
class CompoundSplitterTest {

    private static final CompoundSplitter SPLITTER = new CompoundSplitter(Lexicon.standard());

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource(delimiter = '|', textBlock = """
                    natverket              | natverk(natverk)
                    klimatanpassningsnatverk | klimat(klimat) anpassning(anpassning) natverk(natverk)
                    climate                | climate(klimat)
                    storstadsnatverk       | storstads(storstad) natverk(natverk)
                    samordnarnatverket     | samordnar(samordnare) natverk(natverk)
                    stadsutveckling        | stadsutveckling(stadsutveckling)
                    styrgruppsmote         | styrgruppsmote(styrgrupp)
                    dataskyddsombud        | dataskydd(dataskydd) ombud
                    fyrvaktare             | fyrvakt
                    klintens               | klint
                    fyrvaktarna            | fyrvakt
                    """)
    void parts(String word, String parts) {
        assertThat(SPLITTER.parts(word).stream()
                        .map(CompoundSplitterTest::shown)
                        .collect(Collectors.joining(" ")))
                .isEqualTo(parts);
    }

    private static String shown(Part part) {
        return part.entry() == null
                ? part.stem()
                : part.stem() + "(" + part.entry().concept() + ")";
    }
}
