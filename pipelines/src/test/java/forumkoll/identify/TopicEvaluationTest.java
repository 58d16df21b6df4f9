package forumkoll.identify;

import static org.assertj.core.api.Assertions.assertThat;

import forumkoll.identify.TopicEvaluation.Labelled;
import forumkoll.table.Rows;
import forumkoll.table.TableRow;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The measure itself, on figures that can be checked by hand. */
class TopicEvaluationTest {

    private static final List<TableRow> TOPICS = Rows.of("raw.topics", """
            topic_code | keyword_stems_sv
            transport  | järnväg
            climate    | klimat
            culture    | kultur
            silent     | tystnad
            """);

    private static final List<TableRow> FORUMS = Rows.of("raw.forums", """
            forum_id | name               | purpose | area_code
            rail     | Järnvägsforum Väst | klimat  |
            museum   | Rådet – Göteborg   |         | k
            """);

    private static final List<TableRow> ALIASES = Rows.of("raw.forum_names", """
            written | forum_id
            MR      | museum
            """);

    private static final List<TableRow> AREAS = Rows.of("raw.areas", """
            area_code | name_sv
            k         | Kultur
            """);

    @Test
    void macroIsTheMeanOverTopicsAndMicroCountsThemTogether() {
        TopicEvaluation evaluation = evaluation("Järnvägsforum Väst=transport", "Klimatrådet=climate;culture");

        // transport 1/1; climate: one right, one wrong: 2·1/(2·1+1); culture: missed, 0. silent occurs nowhere
        assertThat(evaluation.macroF1()).isEqualByComparingTo("0.5556");
        // two right, one wrong, one missed: 4/6
        assertThat(evaluation.microF1()).isEqualByComparingTo("0.6667");
        assertThat(evaluation.mistakes())
                .extracting(mistake -> mistake.forumName() + " -" + mistake.missing() + " +" + mistake.superfluous())
                .containsExactly("Järnvägsforum Väst -[] +[climate]", "Klimatrådet -[culture] +[]");
    }

    @Test
    void allRightIsOneAndNothingRightIsZero() {
        assertThat(evaluation("Järnväg=transport").macroF1()).isEqualByComparingTo("1");
        assertThat(evaluation("Järnväg=transport").mistakes()).isEmpty();
        assertThat(evaluation("Järnväg=climate").macroF1()).isEqualByComparingTo("0");
        assertThat(evaluation("Järnväg=climate").microF1()).isEqualByComparingTo("0");
        assertThat(evaluation("Rast=").macroF1())
                .as("nothing given, nothing found")
                .isEqualByComparingTo("0");
    }

    @Test
    void codeThatTheRegisterLacksCountsAsMissed() {
        assertThat(evaluation("Järnväg=transport;unknown").macroF1()).isEqualByComparingTo("0.5");
    }

    @Test
    void purposeAndAreaAreFoundByTheNameOrAnAliasOfIt() {
        assertThat(evaluation("Rådet - göteborg=culture").mistakes())
                .as("other dash and case")
                .isEmpty();
        assertThat(evaluation("MR=culture").mistakes()).as("alias").isEmpty();
        assertThat(evaluation("Rådet=culture").mistakes())
                .as("another name: nothing is looked up")
                .hasSize(1);
    }

    private static TopicEvaluation evaluation(String... labelled) {
        List<Labelled> forums = List.of(labelled).stream()
                .map(line -> Labelled.of(line.split("=", -1)[0], line.split("=", -1)[1]))
                .toList();
        return TopicEvaluation.of(forums, TOPICS, FORUMS, ALIASES, AREAS);
    }
}
