package forumkoll;

import static org.assertj.core.api.Assertions.assertThat;

import forumkoll.engine.DuckDbFiles;
import forumkoll.engine.EngineUnderTest;
import forumkoll.explain.Explain;
import forumkoll.explain.Explanation;
import forumkoll.explain.Flag;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every figure of the fictional city and of the inventory is made of the parts that are listed, and has its sources. */
class ExplainTest {

    @TempDir
    private static Path folder;

    private static Path city;

    @BeforeAll
    static void run() throws IOException {
        Path input = EngineUnderTest.home().folder().resolve("sample-data/demo");
        SampleRun.run(EngineUnderTest.DUCKDB.engine(), input, folder.resolve("warehouse"), LocalDate.of(2025, 12, 31));
        // a file that was mailed: nothing beside it
        city = Files.copy(folder.resolve("warehouse/forumkoll.duckdb").toRealPath(), folder.resolve("mailed.duckdb"));
    }

    @Test
    void parts_make_the_figure_for_every_forum_and_measure_of_a_year() throws SQLException {
        List<String> wrong = new ArrayList<>();
        int explained = 0;
        try (Connection connection = DuckDbFiles.readOnly(city)) {
            Explain explain = new Explain(connection);
            for (String forum : forums(explain, 2023)) {
                for (Explanation figure : explain.figures(forum, 2023)) {
                    explained++;
                    if (!figure.holds()) {
                        wrong.add(figure.subject() + " " + figure.measure() + " " + figure.figure() + " is not "
                                + figure.reckoned());
                    }
                }
            }
        }

        assertThat(wrong).as("figures that their parts do not make").isEmpty();
        assertThat(explained).as("figures explained").isGreaterThan(300);
    }

    @Test
    void every_part_of_a_known_cost_names_its_sources() throws SQLException {
        try (Connection connection = DuckDbFiles.readOnly(city)) {
            Explain explain = new Explain(connection);
            for (String forum : forums(explain, 2024)) {
                assertThat(explain.figure(forum, 2024, "total_cost_sek").parts())
                        .as("parts of %s", forum)
                        .filteredOn(part -> part.value() != null && part.value().signum() != 0)
                        .allSatisfy(part -> assertThat(part.sources())
                                .as("%s of %s: %s", part.name().en(), forum, part.arithmetic())
                                .isNotEmpty());
            }
        }
    }

    /** The register has rates of many places; a journey has those of its own. */
    @Test
    void a_journey_names_the_rates_that_it_was_reckoned_with_and_no_others() throws SQLException {
        try (Connection connection = DuckDbFiles.readOnly(city)) {
            Explanation travel = new Explain(connection)
                    .figure("natverket-for-regional-utveckling-dimmhamra", 2023, "travel_cost_sek");

            assertThat(travel.parts().get(0).arithmetic()).contains("1 × (2800 + 1 × 1250 + 2 × 572)");
            assertThat(travel.parts().get(0).sources())
                    .extracting(Explanation.Source::raw)
                    .filteredOn(raw -> raw.matches("(ticket|hotel_night|per_diem|eur_sek), .*"))
                    .satisfiesExactly(
                            raw -> assertThat(raw).startsWith("ticket, 2023, 2800"),
                            raw -> assertThat(raw).startsWith("hotel_night, 2023, 1250"),
                            raw -> assertThat(raw).startsWith("per_diem, 2023, FI, 572"));
        }
    }

    @Test
    void flag_is_explained_by_its_evidence_and_figures() throws SQLException {
        try (Connection connection = DuckDbFiles.readOnly(SampleRun.duckDbFileOfRun())) {
            Flag flag = new Explain(connection)
                    .flag("fee-without-participation:2023:iclei")
                    .orElseThrow();

            assertThat(flag.evidence()).containsKey("participants_declared_max");
            Explanation fee = flag.figures().stream()
                    .filter(figure -> figure.measure().equals("fee_sek"))
                    .findFirst()
                    .orElseThrow();
            assertThat(fee.holds()).isTrue();
            assertThat(fee.parts()).singleElement().satisfies(part -> assertThat(part.sources())
                    .singleElement()
                    .satisfies(source -> {
                        assertThat(source.file()).isEqualTo("surveys/2023/inventering-2023.csv");
                        assertThat(source.raw()).as("as written, in thousands").isEqualTo("40");
                    }));
        }
    }

    private static List<String> forums(Explain explain, long year) {
        return Published.rows(folder.resolve("warehouse"), "SELECT forum_id FROM clean.forum ORDER BY 1").stream()
                .filter(forum -> explain.knows(forum, year))
                .toList();
    }
}
