package forumkoll.recomputed;

import static org.assertj.core.api.Assertions.assertThat;

import forumkoll.engine.EngineUnderTest;
import forumkoll.flow.ModelFixture;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Cities drawn at random: the models and an independent computation must agree in every number. */
class RecomputedMartsTest {

    private static final LocalDate AS_OF = LocalDate.of(2024, 1, 1);

    private static final Map<String, BigDecimal> TOLERANCES = Map.of(
            "fee_tolerance_sek", new BigDecimal("1.00"),
            "fee_tolerance_pct", new BigDecimal("1.00"),
            "meetings_tolerance", new BigDecimal("0.50"),
            "participants_tolerance", new BigDecimal("0.00"),
            "hours_tolerance_pct", new BigDecimal("10.00"),
            "min_response_share", new BigDecimal("0.50"));

    @ParameterizedTest(name = "{0}, city {1}")
    @CsvSource({
        "DUCKDB, 1",
        "DUCKDB, 2",
        "DUCKDB, 3",
        "DUCKDB, 4",
        "DUCKDB, 5",
        "DUCKDB, 6",
        "DUCKDB, 7",
        "DUCKDB, 8",
        "SPARK, 9"
    })
    void every_number_is_the_same(EngineUnderTest engine, long seed) {
        ModelFixture city = ModelFixture.on(engine);
        new RandomCity(seed).tables().forEach(city::given);

        Recomputation recomputation = new Recomputation(city::rows, AS_OF, TOLERANCES);

        assertThat(recomputation.forumsAndYears())
                .as("forums and years of the city")
                .isGreaterThan(90);
        assertThat(recomputation.differences())
                .as("city %s on %s", seed, engine)
                .isEmpty();
    }

    @ParameterizedTest(name = "city {1}")
    @CsvSource({"DUCKDB, 1", "DUCKDB, 2", "DUCKDB, 3"})
    void the_same_total_by_forum_area_organiser_and_unit(EngineUnderTest engine, long seed) {
        ModelFixture city = ModelFixture.on(engine);
        new RandomCity(seed).tables().forEach(city::given);
        for (String measure : List.of("fee_sek", "total_cost_sek", "attendances", "attended_hours")) {
            BigDecimal byForum = sum(city.rows("marts.forum_year"), measure);
            List<Map<String, Object>> topAreas = city.rows("marts.area_year").stream()
                    .filter(row -> row.get("parent_area_code") == null)
                    .toList();

            assertThat(byForum).as("%s of city %s", measure, seed).isPositive();
            assertThat(sum(topAreas, measure)).as("%s by area", measure).isEqualByComparingTo(byForum);
            for (String mart : List.of("organiser_year", "city_year", "unit_year", "unit_today_year")) {
                assertThat(sum(city.rows("marts." + mart), measure))
                        .as("%s by %s", measure, mart)
                        .isEqualByComparingTo(byForum);
            }
        }
    }

    @ParameterizedTest(name = "city {1}")
    @CsvSource({"DUCKDB, 1", "DUCKDB, 4"})
    void the_cities_hold_what_is_hard(EngineUnderTest engine, long seed) {
        ModelFixture city = ModelFixture.on(engine);
        new RandomCity(seed).tables().forEach(city::given);

        assertThat(words(city, "marts.forum_year", "cost_status"))
                .contains("estimated", "conflicting", "no_answer", "in_group", "not_mentioned");
        assertThat(words(city, "marts.forum_year", "fee_basis")).contains("ledger", "survey", "mixed");
        assertThat(words(city, "marts.forum_year", "cost_basis")).contains("modelled", "reported", "none");
        assertThat(words(city, "marts.forum_year", "change_status")).contains("compared", "basis_differs", "not_known");
        assertThat(words(city, "marts.cost_part", "basis"))
                .contains("ledger", "survey", "log", "trips", "stated_none", "not_known");
        assertThat(words(city, "marts.reconciliation", "verdict"))
                .contains("agrees", "differs", "declared_only", "unknown");
    }

    private static Set<String> words(ModelFixture city, String table, String column) {
        return city.rows(table).stream()
                .map(row -> (String) row.get(column))
                .filter(word -> word != null)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static BigDecimal sum(List<Map<String, Object>> rows, String column) {
        return rows.stream()
                .map(row -> row.get(column))
                .filter(value -> value != null)
                .map(value -> new BigDecimal(value.toString()))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
