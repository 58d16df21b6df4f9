package forumkoll;

import static org.assertj.core.api.Assertions.assertThat;

import forumkoll.demo.DemoCity;
import forumkoll.engine.EngineUnderTest;
import forumkoll.table.Fingerprint;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Fictional cities whose truth was written down while they were made up: what is computed from their files must be that
 * truth, to the öre. Files and truth come from one plan of events; nothing of the pipeline takes part in either.
 */
class DemoTruthTest {

    private static final LocalDate AS_OF = LocalDate.of(2025, 12, 31);

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(longs = {1, 7, 20260})
    void every_figure_name_and_flag_is_the_planted_one(long seed) throws IOException {
        Path city = folder.resolve("city");
        city(seed, DemoCity.Flags.PLANTED).write(city);

        Path warehouse = run(city);

        assertThat(figures(warehouse)).as("figures, seed %s", seed).isEqualTo(truth(city, "forum_year.csv"));
        assertThat(flags(warehouse)).as("flags, seed %s", seed).isEqualTo(truth(city, "flags.csv"));
        assertThat(names(city, warehouse)).as("names, seed %s", seed).isEqualTo(truth(city, "names.csv"));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 7})
    void a_city_with_nothing_to_flag_gets_no_flag(long seed) throws IOException {
        Path city = folder.resolve("city");
        city(seed, DemoCity.Flags.NONE).write(city);

        Path warehouse = run(city);

        assertThat(flags(warehouse)).as("flags of the clean city").isEmpty();
        assertThat(figures(warehouse)).as("figures of the clean city").isEqualTo(truth(city, "forum_year.csv"));
    }

    @Test
    void the_committed_city_is_what_the_command_writes() throws IOException {
        Path committed = EngineUnderTest.home().folder().resolve("sample-data/demo");
        Path written = folder.resolve("city");
        new DemoCity(2019, 2025, new BigDecimal("0.2"), 1, DemoCity.Flags.PLANTED).write(written);

        assertThat(contents(written)).as("files and their bytes").isEqualTo(contents(committed));
    }

    /** Every file and the sum of its bytes. */
    private static List<String> contents(Path city) throws IOException {
        List<String> contents = new ArrayList<>();
        try (var files = Files.walk(city)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                contents.add(city.relativize(file) + " "
                        + new Fingerprint()
                                .add(new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1))
                                .hex());
            }
        }
        return contents;
    }

    @Test
    void the_committed_city_is_found_as_it_was_planted() throws IOException {
        Path city = EngineUnderTest.home().folder().resolve("sample-data/demo");

        Path warehouse = run(city);

        assertThat(figures(warehouse)).isEqualTo(truth(city, "forum_year.csv"));
        assertThat(flags(warehouse)).isEqualTo(truth(city, "flags.csv"));
        assertThat(names(city, warehouse)).isEqualTo(truth(city, "names.csv"));
    }

    private static DemoCity city(long seed, DemoCity.Flags flags) {
        return new DemoCity(2021, 2025, new BigDecimal("0.4"), seed, flags);
    }

    private Path run(Path city) {
        Path warehouse = folder.resolve("warehouse");
        SampleRun.run(EngineUnderTest.DUCKDB.engine(), city, warehouse, AS_OF);
        return warehouse;
    }

    private static List<String> figures(Path warehouse) {
        return Published.rows(warehouse, """
                SELECT forum_id, year, meetings_held, meetings_attended, attendances, people, fee_sek, total_cost_sek
                FROM marts.forum_year
                """).stream().sorted().toList();
    }

    private static List<String> flags(Path warehouse) {
        return Published.rows(
                        warehouse,
                        "SELECT code, year, forum_id, other_forum_id FROM flags.flag WHERE status <> 'resolved'")
                .stream()
                .sorted()
                .toList();
    }

    /** Every name of the truth with the forum it was found to be. */
    private static List<String> names(Path city, Path warehouse) throws IOException {
        Map<String, String> found = new HashMap<>();
        Published.rows(warehouse, "SELECT written, forum_id FROM clean.forum_name WHERE forum_id IS NOT NULL")
                .forEach(row -> found.put(row.split(" \\| ")[0], row));
        List<String> rows = new ArrayList<>();
        for (String row : truth(city, "names.csv")) {
            String written = row.substring(0, row.lastIndexOf(" | "));
            rows.add(found.getOrDefault(written, written + " | not found"));
        }
        return rows;
    }

    /** The rows of a file of the truth, sorted; an empty cell is not known. */
    private static List<String> truth(Path city, String file) throws IOException {
        try (var lines = Files.lines(city.resolve("truth").resolve(file))) {
            return lines.skip(1)
                    .map(line -> String.join(" | ", cells(line)))
                    .sorted()
                    .toList();
        }
    }

    private static List<String> cells(String line) {
        return java.util.Arrays.stream(line.split(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)", -1))
                .map(cell -> cell.startsWith("\"")
                        ? cell.substring(1, cell.length() - 1).replace("\"\"", "\"")
                        : cell)
                .toList();
    }
}
