package forumkoll.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import forumkoll.ingest.Layout.LayoutField;
import forumkoll.table.Rows;
import forumkoll.table.TableName;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What {@code schemas/sources/survey.json} must hold, whoever adds a heading next. */
class SurveyLayoutTest {

    private static final Layout LAYOUT =
            Layout.read(Path.of(System.getProperty("forumkoll.home"), "schemas/sources/survey.json"));

    @Test
    void headingStandsForOneFieldOnly() {
        Map<String, String> fieldOf = new HashMap<>();
        for (LayoutField field : LAYOUT.fields()) {
            for (String heading : field.headings()) {
                assertThat(fieldOf.put(heading.toLowerCase(Locale.ROOT), field.field()))
                        .as("another field with the heading '%s' of %s", heading, field.field())
                        .isNull();
            }
        }
    }

    @Test
    void amountsAreMultipliedByThousandJustWhenTheHeadingSaysSo() {
        for (LayoutField field : LAYOUT.fields()) {
            for (String heading : field.headings()) {
                boolean thousands = heading.endsWith(" tkr") || heading.endsWith(" kSEK");
                assertThat(field.factor()).as("factor of '%s'", heading).isEqualTo(thousands ? 1000 : 1);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"mode", "level", "kind"})
    void wordsStandForTheWordsOfTheContract(String name) {
        List<String> allowed = Rows.contracts()
                .of(TableName.of("raw.survey_answer"))
                .column(name)
                .allowed();
        List<LayoutField> fields = LAYOUT.fields().stream()
                .filter(field -> field.field().equals(name))
                .toList();

        assertThat(fields).as("fields called %s", name).singleElement().satisfies(field -> {
            assertThat(allowed)
                    .as("words of the contract for %s", name)
                    .containsAll(field.values().values());
            assertThat(field.values().keySet())
                    .as("words of a file are compared in lower case")
                    .isEqualTo(field.values().keySet().stream()
                            .map(word -> word.toLowerCase(Locale.ROOT))
                            .collect(Collectors.toSet()));
        });
    }
}
