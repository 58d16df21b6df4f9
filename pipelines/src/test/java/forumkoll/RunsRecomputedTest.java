package forumkoll;

import static org.assertj.core.api.Assertions.assertThat;

import forumkoll.demo.DemoCity;
import forumkoll.engine.EngineUnderTest;
import forumkoll.recomputed.Recomputation;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whole runs, from files to what is published: every number of the marts once more, by a computation of its own. */
class RunsRecomputedTest {

    private static final Map<String, BigDecimal> TOLERANCES = Map.of(
            "fee_tolerance_sek", new BigDecimal("1.00"),
            "fee_tolerance_pct", new BigDecimal("1.00"),
            "meetings_tolerance", new BigDecimal("0.50"),
            "participants_tolerance", new BigDecimal("0.00"),
            "hours_tolerance_pct", new BigDecimal("10.00"),
            "min_response_share", new BigDecimal("0.50"));

    @Test
    void the_inventory() {
        agrees(SampleRun.warehouse(EngineUnderTest.DUCKDB), SampleRun.AS_OF);
    }

    @ParameterizedTest(name = "city {0}")
    @ValueSource(longs = {1, 31, 4711})
    void fictional_cities(long seed, @TempDir Path folder) throws IOException {
        LocalDate asOf = LocalDate.of(2026, 1, 31);
        Path city = folder.resolve("city");
        new DemoCity(2021, 2025, new BigDecimal("0.4"), seed, DemoCity.Flags.PLANTED).write(city);
        SampleRun.run(EngineUnderTest.DUCKDB.engine(), city, folder.resolve("warehouse"), asOf);

        agrees(folder.resolve("warehouse"), asOf);
    }

    private static void agrees(Path warehouse, LocalDate asOf) {
        Recomputation recomputation = new Recomputation(table -> Published.table(warehouse, table), asOf, TOLERANCES);

        assertThat(recomputation.forumsAndYears()).as("forums and years").isGreaterThan(90);
        assertThat(recomputation.differences()).as("%s", warehouse).isEmpty();
    }
}
