package forumkoll;

import static org.assertj.core.api.Assertions.assertThat;

import forumkoll.demo.DemoCity;
import forumkoll.engine.EngineUnderTest;
import forumkoll.recomputed.clean.CleanRecomputation;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whole runs: every clean table that SQL makes once more from the raw rows, by a computation of its own. */
class CleanRecomputedTest {

    private static final LocalDate AS_OF = LocalDate.of(2026, 1, 31);

    @Test
    void the_inventory() {
        Path warehouse = SampleRun.warehouse(EngineUnderTest.DUCKDB);

        assertThat(new CleanRecomputation(rows(warehouse), SampleRun.AS_OF).differences())
                .isEmpty();
    }

    @ParameterizedTest(name = "city {0}")
    @ValueSource(longs = {31, 4711})
    void fictional_cities(long seed, @TempDir Path folder) throws IOException {
        agrees(rows(city(seed, folder)));
    }

    /** A computation that agrees with anything would be worth nothing. */
    @Test
    void a_fictional_city_in_which_a_row_is_then_changed_or_lost(@TempDir Path folder) throws IOException {
        Function<String, List<Map<String, Object>>> run = rows(city(1, folder));

        agrees(run);
        namesWhatIsChanged(run);
        namesWhatIsLost(run);
    }

    @Test
    void every_model_is_computed_again() throws IOException {
        List<String> models;
        try (Stream<Path> files = Files.list(EngineUnderTest.home().models().resolve("clean"))) {
            models = files.map(file -> "clean." + file.getFileName().toString().replace(".sql", ""))
                    .toList();
        }

        assertThat(new CleanRecomputation(table -> List.of(), AS_OF).rows())
                .as("no model is left out")
                .containsOnlyKeys(models);
    }

    private static void agrees(Function<String, List<Map<String, Object>>> run) {
        CleanRecomputation recomputation = new CleanRecomputation(run, AS_OF);

        assertThat(recomputation.differences()).isEmpty();
        assertThat(recomputation.rows())
                .allSatisfy((table, rows) ->
                        assertThat(rows).as("rows of %s to agree on", table).isPositive());
    }

    private static void namesWhatIsChanged(Function<String, List<Map<String, Object>>> run) {
        Map<String, Object> entry = run.apply("clean.payment").get(0);
        Function<String, List<Map<String, Object>>> oreMore =
                changed(run, "raw.ledger_entry", "source_line", entry.get("source_line"), row -> {
                    row.put("amount_sek", ((BigDecimal) row.get("amount_sek")).add(new BigDecimal("0.01")));
                    return true;
                });

        assertThat(new CleanRecomputation(oreMore, AS_OF).differences())
                .as("an öre more was read")
                .anyMatch(line -> line.startsWith("clean.payment [\"" + entry.get("entry_id") + "\"] amount_sek: "))
                .anyMatch(
                        line -> line.startsWith(entry.get("source_file") + ":" + entry.get("source_line") + " holds"));
    }

    private static void namesWhatIsLost(Function<String, List<Map<String, Object>>> run) {
        Map<String, String> keys =
                Map.of("clean.payment", "entry_id", "clean.participation", "answer_id", "clean.meeting", "meeting_id");
        keys.forEach((table, key) -> {
            Object id = run.apply(table).get(0).get(key);

            assertThat(new CleanRecomputation(changed(run, table, key, id, row -> false), AS_OF).differences())
                    .as("%s of %s is gone", id, table)
                    .contains(table + " [\"" + id + "\"] is missing from the run");
        });
    }

    /** The run with rows of a table changed, or gone where {@code change} says false. */
    private static Function<String, List<Map<String, Object>>> changed(
            Function<String, List<Map<String, Object>>> run,
            String table,
            String column,
            Object value,
            Function<Map<String, Object>, Boolean> change) {
        return name -> {
            if (!name.equals(table)) {
                return run.apply(name);
            }
            List<Map<String, Object>> rows = new ArrayList<>();
            for (Map<String, Object> row : run.apply(name)) {
                Map<String, Object> copy = new LinkedHashMap<>(row);
                if (!value.equals(row.get(column)) || change.apply(copy)) {
                    rows.add(copy);
                }
            }
            return rows;
        };
    }

    private static Function<String, List<Map<String, Object>>> rows(Path warehouse) {
        Map<String, List<Map<String, Object>>> read = new HashMap<>();
        return name -> read.computeIfAbsent(name, table -> Published.table(warehouse, table));
    }

    private static Path city(long seed, Path folder) throws IOException {
        Path city = folder.resolve("city");
        new DemoCity(2021, 2025, new BigDecimal("0.4"), seed, DemoCity.Flags.PLANTED).write(city);
        SampleRun.run(EngineUnderTest.DUCKDB.engine(), city, folder.resolve("warehouse"), AS_OF);
        return folder.resolve("warehouse");
    }
}
