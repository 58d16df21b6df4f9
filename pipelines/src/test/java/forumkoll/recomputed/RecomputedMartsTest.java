package forumkoll.recomputed;

import static org.assertj.core.api.Assertions.assertThat;

import forumkoll.engine.EngineUnderTest;
import forumkoll.flow.ModelFixture;
import forumkoll.table.Contract;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
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

    /** Names, explanations and arithmetic in words: what they tell of is compared. */
    private static final Map<String, Set<String>> TEXTS = Map.ofEntries(
            Map.entry("marts.area_year", Set.of("area_name_sv", "area_name_en")),
            Map.entry("marts.organiser_year", Set.of("organiser")),
            Map.entry("marts.unit_year", Set.of("unit")),
            Map.entry("marts.unit_today_year", Set.of("unit")),
            Map.entry("marts.ledger_year", Set.of("account_text")),
            Map.entry("marts.unit_sum_year", Set.of("unit")),
            Map.entry("marts.topic_year", Set.of("forum_names")),
            Map.entry("marts.booked_year", Set.of("amounts")),
            Map.entry("marts.trip_rate", Set.of("written")),
            Map.entry("marts.cost_part", Set.of("arithmetic")),
            Map.entry("marts.fee_year", Set.of("arithmetic")),
            Map.entry("marts.travel_year", Set.of("arithmetic")),
            Map.entry("marts.goal_coverage", Set.of("title_sv", "title_en")),
            Map.entry("marts.overlap", Set.of("why", "why_sv", "why_en")),
            Map.entry(
                    "marts.published_figure_check", Set.of("label_sv", "label_en", "arithmetic", "reading", "place")));

    @ParameterizedTest(name = "{0}, city {1}")
    @CsvSource({
        "DUCKDB, 1, 2024-01-01",
        "DUCKDB, 2, 2024-01-01",
        "DUCKDB, 3, 2024-01-01",
        "DUCKDB, 4, 2024-01-01",
        "DUCKDB, 5, 2024-01-01",
        "DUCKDB, 6, 2024-01-01",
        "DUCKDB, 7, 2023-06-30",
        "DUCKDB, 8, 2022-12-31",
        "SPARK, 9, 2024-01-01"
    })
    void every_number_is_the_same(EngineUnderTest engine, long seed, LocalDate asOf) {
        ModelFixture city = ModelFixture.on(engine).parameter("as_of", asOf);
        new RandomCity(seed, asOf).tables().forEach(city::given);

        Recomputation recomputation = new Recomputation(city::rows, asOf, TOLERANCES);

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

    @Test
    void the_cities_hold_what_is_hard() {
        List<ModelFixture> city = Stream.of(1, 2, 3)
                .map(seed -> {
                    ModelFixture one = ModelFixture.on(EngineUnderTest.DUCKDB);
                    new RandomCity(seed).tables().forEach(one::given);
                    return one;
                })
                .toList();

        assertThat(words(city, "marts.forum_year", "cost_status"))
                .contains("estimated", "conflicting", "no_answer", "in_group", "not_mentioned");
        assertThat(words(city, "marts.forum_year", "fee_basis")).contains("ledger", "survey", "mixed");
        assertThat(words(city, "marts.forum_year", "cost_basis")).contains("modelled", "reported", "none");
        assertThat(words(city, "marts.forum_year", "change_status")).contains("compared", "basis_differs", "not_known");
        assertThat(words(city, "marts.cost_part", "basis"))
                .contains("ledger", "survey", "log", "trips", "stated_none", "not_known");
        assertThat(words(city, "marts.reconciliation", "verdict"))
                .contains("agrees", "differs", "declared_only", "unknown");
        assertThat(words(city, "marts.hours_year", "reason"))
                .contains("incomplete_log", "conflicting", "no_answer", "range", "not_divided", "not_stated");
        assertThat(words(city, "marts.forum_change", "change"))
                .contains("joined", "left", "renamed", "merged", "fee_changed", "silent");
        assertThat(words(city, "marts.goal_coverage", "coverage")).contains("covered", "weak", "uncovered", "unknown");
        assertThat(words(city, "marts.overlap", "layers")).contains("true", "false");
        assertThat(words(city, "marts.overlap", "same_organiser")).contains("true", "false");
        assertThat(words(city, "marts.overlap", "same_counterparties")).contains("true", "false");
        assertThat(words(city, "marts.overlap", "shared_people")).contains("0", "1", "2");
        assertThat(words(city, "marts.published_figure_check", "agrees")).contains("true", "false");
        assertThat(words(city, "marts.published_figure_line", "sign")).contains("1", "-1");
        assertThat(words(city, "marts.forum_at_year_end", "takes_part")).contains("true", "false");
        assertThat(words(city, "marts.unit_year", "asked")).contains("0", "1");
        assertThat(words(city, "marts.unit_year", "answered")).contains("0", "1");
        assertThat(words(city, "marts.trip_record", "decisions")).contains("0", "1");
        assertThat(words(city, "marts.trip_record", "undated_decisions")).contains("0", "1");
        assertThat(words(city, "marts.cost_carrier", "carrier_forum_id")).contains("group");
    }

    @Test
    void every_mart_and_every_column_is_computed_anew_but_texts_for_people() {
        ModelFixture city = ModelFixture.on(EngineUnderTest.DUCKDB);
        new RandomCity(1).tables().forEach(city::given);
        Recomputation recomputation = new Recomputation(city::rows, AS_OF, TOLERANCES);
        SortedMap<String, SortedSet<String>> leftOut = new TreeMap<>();

        assertThat(recomputation.compared().keySet())
                .as("marts")
                .containsExactlyElementsOf(EngineUnderTest.home().contracts().layer("marts").stream()
                        .map(contract -> contract.table().toString())
                        .toList());
        for (Contract contract : EngineUnderTest.home().contracts().layer("marts")) {
            String table = contract.table().toString();
            SortedSet<String> columns = new TreeSet<>();
            contract.columns().forEach(column -> columns.add(column.name()));
            columns.removeAll(recomputation.compared().getOrDefault(table, new TreeSet<>()));
            if (!columns.isEmpty()) {
                leftOut.put(table, columns);
            }
        }

        assertThat(leftOut).isEqualTo(TEXTS);
    }

    private static Set<String> words(List<ModelFixture> cities, String table, String column) {
        return cities.stream()
                .flatMap(city -> city.rows(table).stream())
                .map(row -> row.get(column))
                .filter(word -> word != null)
                .map(Object::toString)
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
