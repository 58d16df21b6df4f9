package forumkoll.recomputed.clean;

import static org.assertj.core.api.Assertions.assertThat;

import forumkoll.engine.EngineUnderTest;
import forumkoll.flow.ModelFixture;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Raw rows drawn at random, harder than any real city's: the models and an independent computation must agree. */
class RecomputedCleanTest {

    private static final LocalDate AS_OF = LocalDate.of(2023, 3, 11);

    @ParameterizedTest(name = "city {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void every_row_is_the_same(long seed) {
        ModelFixture city = city(seed);

        assertThat(new CleanRecomputation(city::rows, AS_OF).differences())
                .as("city %s", seed)
                .isEmpty();
    }

    @ParameterizedTest(name = "city {0}")
    @ValueSource(longs = {1, 2})
    void the_cities_hold_what_is_hard(long seed) {
        ModelFixture city = city(seed);

        assertThat(words(city, "clean.posting", "matched_by"))
                .contains("copy", "voucher", "invoice", "date", "voucher_total");
        assertThat(words(city, "clean.posting", "reason")).contains("same_voucher", "other_book");
        assertThat(words(city, "clean.participation", "agreement")).contains("agrees", "repeats", "conflicting");
        assertThat(words(city, "clean.meeting", "status")).contains("held", "cancelled", "planned", "tentative");
        assertThat(words(city, "clean.attendance", "basis")).contains("log", "calendar");
        assertThat(words(city, "clean.meeting", "merged_from")).anyMatch(logs -> logs.split(";", -1).length > 3);
        assertThat(city.rows("clean.participation"))
                .anyMatch(row -> row.get("cost_in_forum_id") != null)
                .anyMatch(row -> row.get("person_hours_per_year") != null);
    }

    private static ModelFixture city(long seed) {
        Draw draw = new Draw(seed);
        RandomLedgers ledgers = new RandomLedgers(draw);
        RandomAnswers answers = new RandomAnswers(draw);
        RandomLogs logs = new RandomLogs(draw);
        TextTable files = new TextTable("path", "source_id", "kind", "duplicate_of");
        RandomLedgers.sources().forEach(source -> file(files, source, "ledger"));
        RandomAnswers.sources().forEach(source -> file(files, source, "survey"));
        RandomLogs.sources().forEach(source -> file(files, source, "meeting"));
        ModelFixture city = ModelFixture.on(EngineUnderTest.DUCKDB)
                .parameter("as_of", AS_OF)
                .given("meta.source_file", files.toString())
                .given("raw.ledger_entry", ledgers.entries())
                .given("raw.survey_answer", answers.answers())
                .given("raw.meeting", logs.meetings())
                .given("raw.attendance", logs.attendance())
                .given("raw.areas", "area_code | name_sv | parent_area_code\na | A |\nd | D | a")
                .given("raw.organisers", "organiser_id | name\nskr | SKR")
                .given("raw.forums", "forum_id | name | organiser_id | area_code\nbeta | Beta | skr | a")
                .given(
                        "clean.area_name",
                        "written | area_code | method\nA | a | registry\nB | b | exact\nC | c | exact\nD | d | registry\nE | e | exact")
                .given("clean.organiser_name", "written | organiser_id | method\nSKR | skr | registry\nNy | ny | exact")
                .given(
                        "clean.unit_name",
                        "written | unit_id | method\nSLK | slk | registry\nslk | slk | rule\nBRG | brg | registry")
                .given("clean.unit_today", "unit_id | today_unit_id\nslk | slk\nbrg | slk")
                .given("clean.ledger_unit", "written | unit_id\nSLK | slk")
                .given("clean.forum_name", names());
        for (String table : "posting_book posting repeated_posting ledger_wording written_name area organiser forum"
                .split(" ", -1)) {
            city.made("clean." + table);
        }
        city.given("clean.ledger_allocation", allocations(city.rows("clean.ledger_wording"), draw));
        for (String table :
                "payment participation declared_name meeting_log meeting_source meeting attendance".split(" ", -1)) {
            city.made("clean." + table);
        }
        return city;
    }

    private static void file(TextTable files, String source, String kind) {
        String path = kind + "/" + source + ".csv";
        files.add(path, RandomLedgers.source(source), kind, null);
        files.add(kind + "/again/" + source + ".csv", RandomLedgers.source(source), kind, path);
    }

    private static String names() {
        String headless = RandomAnswers.names().replaceFirst("[^\n]*\n", "").replaceAll("(?m)$", "|");
        return RandomLogs.names() + "\n" + headless;
    }

    private static String allocations(List<Map<String, Object>> wordings, Draw draw) {
        String[] columns = {"supplier_id", "supplier", "account", "account_text", "project", "text"};
        List<String> heading = new ArrayList<>(List.of(columns));
        heading.addAll(List.of("forum_id", "cost_kind", "named_year"));
        TextTable allocations = new TextTable(heading.toArray(String[]::new));
        Set<List<Object>> seen = new HashSet<>();
        for (Map<String, Object> wording : wordings) {
            List<Object> cells = new ArrayList<>();
            for (String column : columns) {
                cells.add(wording.get(column));
            }
            if (seen.add(List.copyOf(cells))) {
                cells.add(draw.maybe(50, "beta"));
                cells.add(draw.one("fee travel other"));
                cells.add(draw.maybe(70, 2020 + draw.below(6)));
                allocations.add(cells.toArray());
            }
        }
        return allocations.toString();
    }

    private static Set<String> words(ModelFixture city, String table, String column) {
        return city.rows(table).stream()
                .map(row -> (String) row.get(column))
                .filter(word -> word != null)
                .collect(Collectors.toSet());
    }
}
