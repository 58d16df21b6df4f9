package forumkoll.identify;

import static org.assertj.core.api.Assertions.assertThat;

import forumkoll.table.Rows;
import forumkoll.table.TableRow;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Keyword stems in the words of a forum. */
class TopicsTest {

    private static final List<TableRow> REGISTER = Rows.of("raw.topics", """
            topic_code | keyword_stems_sv
            transport  | järnväg;mobilitet;dkr
            climate    | klimat;energi
            culture    | kultur;museum
            by_hand    |
            employer   | arbetsmiljö;hr-chef
            nature     | miljöfråg
            rights     | barnets rättigheter
            europe     | eu;europeisk
            """);

    private final Topics topics = new Topics(REGISTER);

    @Test
    void nameOutweighsPurpose() {
        assertThat(topics("Järnvägsforum", "samordnar klimatarbetet", null))
                .containsExactly("1 transport 3.0000 (järnvägsforum)", "2 climate 2.0000 (klimatarbetet)");
    }

    @Test
    void purposeDecidesWhenTheNameSaysNothing() {
        assertThat(topics("Reväst", "Klimat och kultur, mest klimat", null))
                .as("a stem counts once, and equal scores are ordered by code")
                .containsExactly("1 climate 2.0000 (klimat)", "2 culture 2.0000 (kultur)");
    }

    @Test
    void nameAndPurposeAddUp() {
        assertThat(topics("Klimatforum", "energi och järnväg", null))
                .containsExactly("1 climate 5.0000 (energi, klimatforum)", "2 transport 2.0000 (järnväg)");
    }

    @Test
    void areaDecidesOnlyWhenNameAndPurposeSayNothing() {
        assertThat(topics("Reväst", null, "Kultur")).containsExactly("1 culture 1.0000 (kultur)");
        assertThat(topics("Reväst", "klimat", "Kultur"))
                .as("the purpose says climate, so the area is not asked")
                .containsExactly("1 climate 2.0000 (klimat)");
    }

    @Test
    void nothingIsGuessedWhenNoStemOccurs() {
        assertThat(topics("Reväst", "sprider kunskap", "Övrigt")).isEmpty();
        assertThat(topics("Reväst", null, null)).isEmpty();
        assertThat(topics("by_hand", "", "")).as("a topic without stems").isEmpty();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
                    DKR Väst           | 1 transport 3.0000 (dkr)
                    möte (DKR)         | 1 transport 3.0000 (dkr)
                    DKR-gruppen        | 1 transport 3.0000 (dkr)
                    Dkrgruppen         | 1 transport 3.0000 (dkrgruppen)
                    landkrabba         | ''
                    2dkr               | ''
                    """)
    void shortStemMustStartAWord(String name, String topic) {
        assertThat(String.join("", topics(name, null, null))).as(name).isEqualTo(topic);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
                    Mikromobilitet   | 1 transport 3.0000 (mikromobilitet)
                    Europaklimatet   | 1 climate 3.0000 (europaklimatet)
                    KLIMAT           | 1 climate 3.0000 (klimat)
                    Järnvag          | ''
                    """)
    void longStemMayStandInsideAWord(String name, String topic) {
        assertThat(String.join("", topics(name, null, null))).as(name).isEqualTo(topic);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
                    Stadens kulturer      | 1 culture 3.0000 (kulturer)
                    museerna             | ''
                    om barnets rättighet | 1 rights 3.0000 (barnets rättighet)
                    rättigheter, barnets | ''
                    HR-chefsnätverk      | 1 employer 3.0000 (hr chefsnätverk)
                    HR:s chefer          | 1 employer 3.0000 (hr chefer)
                    HR och chefer        | ''
                    """)
    void inflectedWordsAndWordsInARowAreFound(String name, String topic) {
        assertThat(String.join("", topics(name, null, null))).as(name).isEqualTo(topic);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
                    EU-nätverk           | 1 europe 3.0000 (eu)
                    EU:s fonder          | 1 europe 3.0000 (eu)
                    europeiska städer    | 1 europe 3.0000 (europeiska)
                    Neutral eurytmi      | ''
                    """)
    void twoLettersMustStandAlone(String name, String topic) {
        assertThat(String.join("", topics(name, null, null))).as(name).isEqualTo(topic);
    }

    @Test
    void partsOfACompoundBelongToTheLongestKeyword() {
        assertThat(topics("Miljöfrågor", null, null)).containsExactly("1 nature 3.0000 (miljöfrågor)");
        assertThat(topics("Arbetsmiljöfrågor", null, null))
                .as("work environment is no matter of nature")
                .containsExactly("1 employer 3.0000 (arbetsmiljöfrågor)");
        assertThat(topics("Kulturklimat", null, null))
                .as("parts that do not overlap both count")
                .containsExactly("1 climate 3.0000 (kulturklimat)", "2 culture 3.0000 (kulturklimat)");
    }

    @Test
    void stemIsTextNotAPattern() {
        Topics dotted = new Topics(Rows.of("raw.topics", """
                topic_code | keyword_stems_sv
                eu         | e.u ; (eu)
                """));

        assertThat(dotted.of("Neutral", "esu", null)).isEmpty();
        assertThat(dotted.of("Nätverk (EU)", null, null)).hasSize(1);
    }

    @Test
    void orderOfTheRegisterChangesNothing() {
        List<TableRow> reversed = new ArrayList<>(REGISTER);
        Collections.reverse(reversed);
        String purpose = "kultur, energi, järnväg och klimat";

        assertThat(new Topics(reversed).of("Reväst", purpose, null))
                .isEqualTo(topics.of("Reväst", purpose, null))
                .extracting(Topics.Assignment::topicCode)
                .containsExactly("climate", "culture", "transport");
    }

    private List<String> topics(String name, String purpose, String area) {
        return topics.of(name, purpose, area).stream()
                .map(topic -> topic.rank() + " " + topic.topicCode() + " " + topic.score() + " (" + topic.words() + ")")
                .toList();
    }
}
