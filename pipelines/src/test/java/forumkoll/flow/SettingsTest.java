package forumkoll.flow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import forumkoll.ingest.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code forumkoll.yaml} of an input folder called {@code boras}. */
class SettingsTest {

    @TempDir
    Path parent;

    private Path input;

    @BeforeEach
    void makeInputFolder() throws IOException {
        input = Files.createDirectory(parent.resolve("boras"));
    }

    @Test
    void cityIsNamedAfterTheFolderWhenThereIsNoFile() {
        assertThat(Settings.read(input))
                .isEqualTo(new Settings(
                        "boras",
                        "boras",
                        "boras",
                        List.of("sv", "en"),
                        "goteborg",
                        30,
                        Tolerances.standard(),
                        Map.of(),
                        new java.math.BigDecimal("0.5")));
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"", "\n", "# city: goteborg\n", "city:\n", "languages: []\n"})
    void whatIsLeftOutKeepsItsDefault(String yaml) throws IOException {
        write(yaml);

        assertThat(Settings.read(input))
                .isEqualTo(new Settings(
                        "boras",
                        "boras",
                        "boras",
                        List.of("sv", "en"),
                        "goteborg",
                        30,
                        Tolerances.standard(),
                        Map.of(),
                        new java.math.BigDecimal("0.5")));
    }

    @Test
    void nameAndPublisherFollowTheCity() throws IOException {
        write("city: goteborg\n");

        assertThat(Settings.read(input))
                .isEqualTo(new Settings(
                        "goteborg",
                        "goteborg",
                        "goteborg",
                        List.of("sv", "en"),
                        "goteborg",
                        30,
                        Tolerances.standard(),
                        Map.of(),
                        new java.math.BigDecimal("0.5")));
    }

    @Test
    void everySettingCanBeGiven() throws IOException {
        write("""
                city: goteborg
                city_name: Göteborg
                publisher: Göteborgs Stad
                languages: [en]
                policy: strict
                """);

        assertThat(Settings.read(input))
                .isEqualTo(new Settings(
                        "goteborg",
                        "Göteborg",
                        "Göteborgs Stad",
                        List.of("en"),
                        "strict",
                        30,
                        Tolerances.standard(),
                        Map.of(),
                        new java.math.BigDecimal("0.5")));
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "languages: sv",
                "languages: [de]",
                "city: [a]",
                "- a",
                "text",
                "city: a\ncity: b",
                "keep: 0",
                "keep: many",
                "max_rejected_share: 1",
                "max_rejected_share: {survey: 2}",
                "max_rejected_share: {film: 0}",
                "max_flag_share: 1.5",
                "max_flag_share: half"
            })
    void whatCannotBeMeantIsRefused(String yaml) throws IOException {
        write(yaml + "\n");

        assertRefused(problem -> assertThat(problem.file()).isEqualTo("forumkoll.yaml"));
    }

    @Test
    void unknownKeysAreRefusedAndTheKnownOnesListed() throws IOException {
        write("""
                city: goteborg
                city-name: Göteborg
                language: sv
                """);

        assertRefused(problem -> {
            assertThat(problem.found()).as("all unknown keys at once").isEqualTo("city-name, language");
            assertThat(problem.expected().en())
                    .isEqualTo(
                            "YAML with the keys city, city_name, keep, languages, max_flag_share, max_rejected_share, policy, publisher, tolerances; languages is [sv, en], max_rejected_share is {survey: 0.02}, max_flag_share is 0.5, tolerances are numbers for "
                                    + "[fee_tolerance_pct, fee_tolerance_sek, hours_tolerance_pct, meetings_tolerance, "
                                    + "min_response_share, participants_tolerance]");
        });
    }

    @Test
    void brokenYamlIsReportedWithItsLine() throws IOException {
        write("""
                city: goteborg
                publisher: "Göteborgs Stad
                """);

        assertRefused(problem -> {
            assertThat(problem.line())
                    .as("the line where the open quote stands")
                    .isEqualTo(2);
            assertThat(problem.column()).isNotNull();
            assertThat(problem.found()).isNotBlank();
        });
    }

    @Test
    void settingsAreWrittenAsJsonWithKeysInOrder() {
        assertThat(new Settings(
                                "goteborg",
                                "Göteborg",
                                "Göteborgs Stad",
                                List.of("sv", "en"),
                                "goteborg",
                                30,
                                Tolerances.standard(),
                                Map.of(),
                                new java.math.BigDecimal("0.5"))
                        .json())
                .isEqualTo(
                        "{\"city\":\"goteborg\",\"city_name\":\"Göteborg\",\"keep\":30,\"languages\":[\"sv\",\"en\"],\"max_flag_share\":0.5,\"max_rejected_share\":{},"
                                + "\"policy\":\"goteborg\",\"publisher\":\"Göteborgs Stad\",\"tolerances\":{\"fee_tolerance_pct\":1.00,"
                                + "\"fee_tolerance_sek\":1.00,\"hours_tolerance_pct\":10.00,\"meetings_tolerance\":0.50,"
                                + "\"min_response_share\":0.50,\"participants_tolerance\":0.00}}");
    }

    @Test
    void toleranceGivenByTheCityReplacesTheStandardOne() throws IOException {
        write("tolerances: { fee_tolerance_sek: 500.00 }");

        assertThat(Settings.read(input).tolerances().values())
                .as("the one that is given, and another")
                .containsEntry("fee_tolerance_sek", new java.math.BigDecimal("500.0"))
                .containsEntry("min_response_share", new java.math.BigDecimal("0.50"));
    }

    @Test
    void unknownToleranceIsRefused() throws IOException {
        write("tolerances: { fee_tolerance_kr: 500.00 }");

        assertRefused(problem -> assertThat(problem.found()).contains("fee_tolerance_kr"));
    }

    private void assertRefused(Consumer<Problem> expected) {
        assertThatThrownBy(() -> Settings.read(input))
                .isInstanceOfSatisfying(BlockedException.class, refused -> assertThat(refused.problems())
                        .singleElement()
                        .satisfies(problem -> {
                            assertThat(problem.file()).isEqualTo("forumkoll.yaml");
                            assertThat(problem.code()).isEqualTo("settings");
                            expected.accept(problem);
                        }));
    }

    private void write(String yaml) throws IOException {
        Files.writeString(input.resolve("forumkoll.yaml"), yaml);
    }
}
