package forumkoll;

import static org.assertj.core.api.Assertions.assertThat;

import forumkoll.engine.EngineUnderTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands about rules and flags, as a user meets them. */
class FlagCommandsTest {

    private static final String FLAG = "fee-without-participation:2023:alfa";

    @TempDir
    private Path folder;

    private TestCity city;

    @BeforeEach
    void runOnce() {
        city = new TestCity(folder, EngineUnderTest.DUCKDB).survey("Alfa;-;-;40000;-");
        assertThat(run("2024-01-01").code()).isZero();
    }

    @Test
    void a_flag_is_accepted_from_the_next_run() throws IOException {
        Ended accept = forumkoll(
                "accept", FLAG, "--owner", "enhetschef; omvärld", "--reason", "Utreds", "--until", "2024-06-30");
        assertThat(accept.code()).as(accept.err()).isZero();
        assertThat(accept.out()).contains("Alfa", "2024-06-30", "Takes effect in the next run");
        assertThat(Files.readString(city.warehouse().resolve("decisions/accepted.csv")))
                .contains(FLAG + ";\"enhetschef; omvärld\";Utreds;2024-06-30;");

        Ended again = run("2024-02-01");
        assertThat(again.out()).contains("1 godtagen", "1 accepted");

        Ended runs = forumkoll("runs");
        assertThat(runs.out().lines()).as("a heading and two runs").hasSize(3);
        assertThat(runs.out().lines().skip(1))
                .first()
                .asString()
                .startsWith("* ")
                .contains("2024-02-01", "published");
    }

    @Test
    void nobody_is_named_as_the_owner_and_the_flag_must_be_there() {
        assertThat(accept(FLAG, "kim@example.org", "2024-06-30"))
                .satisfies(ended -> assertThat(ended.code()).isEqualTo(2))
                .satisfies(ended -> assertThat(ended.err()).contains("Name a function"));
        assertThat(accept(FLAG, "19811218-9876", "2024-06-30").code())
                .as("a personal identity number")
                .isEqualTo(2);
        assertThat(accept(FLAG, " ", "2024-06-30").code()).isEqualTo(2);
        assertThat(accept("fee-without-participation:2023:alfaa", "chef", "2024-06-30"))
                .satisfies(ended -> assertThat(ended.code()).isEqualTo(2))
                .satisfies(ended -> assertThat(ended.err()).contains(FLAG));
        assertThat(accept(FLAG, "chef", "2023-12-31").err()).contains("2024-01-01");
        assertThat(forumkoll("accept", FLAG, "--owner", "chef", "--reason", "x").code())
                .as("without an end")
                .isEqualTo(2);
        assertThat(city.warehouse().resolve("decisions"))
                .as("nothing was decided")
                .doesNotExist();
    }

    @Test
    void diff_shows_what_came_and_went_and_why() {
        city.survey("Alfa;1;-;40000;-");
        run("2024-02-01");
        String first = runs().get(1);

        Ended diff = forumkoll("diff", first, "current");

        assertThat(diff.code()).as(diff.err()).isZero();
        assertThat(diff.out())
                .contains("Lösta / Resolved: ", FLAG, "[data: surveys/2023/enkat.csv]")
                .contains("Nya / New: 0");
        assertThat(forumkoll("diff", "no-such-run", "current"))
                .satisfies(ended -> assertThat(ended.code()).isEqualTo(2))
                .satisfies(ended -> assertThat(ended.err()).contains(first));
    }

    @Test
    void rules_try_shows_what_would_go_and_publishes_nothing() throws IOException {
        Path current = Files.readSymbolicLink(city.warehouse().resolve("current"));

        Ended tried = forumkoll("rules", "try", "fee-without-participation", "min_fee_sek=50000");

        assertThat(tried.code()).as(tried.err()).isZero();
        assertThat(tried.out()).contains("Försvinner / Would go: 1", FLAG, "Tillkommer / Would come: 0");
        assertThat(Files.readSymbolicLink(city.warehouse().resolve("current"))).isEqualTo(current);
        assertThat(forumkoll("rules", "try", "fee-without-participation", "min_fee=1"))
                .satisfies(ended -> assertThat(ended.code()).isEqualTo(2))
                .satisfies(ended -> assertThat(ended.err()).contains("min_fee_sek"));
    }

    @Test
    void a_rule_s_page_tells_what_the_pack_changed_and_its_query_runs() {
        city.write("forumkoll.yaml", "city: teststad\npolicy: egen\n")
                .write(
                        "policies/egen.yaml",
                        "rules:\n  fee-without-participation: {parameters: {min_fee_sek: 30000}}\n  area-thin: {run: false}\n");
        run("2024-02-01");

        assertThat(forumkoll("rules", "fee-without-participation").out())
                .contains("min_fee_sek=30000.00 (the policy egen; own value 1000.00)")
                .contains("Alfa");
        assertThat(forumkoll("rules").out()).contains("(körs inte / not run)");
        String sql = forumkoll("rules", "fee-without-participation", "--sql").out();
        assertThat(sql).contains("CAST(30000.00 AS DECIMAL(18,2))");
        assertThat(forumkoll("query", "--format", "csv", "SELECT count(*) AS n FROM (" + sql + ")")
                        .out())
                .startsWith("n");
    }

    @Test
    void an_unknown_pack_is_refused_with_those_there_are() {
        city.write("forumkoll.yaml", "city: teststad\npolicy: boras\n");

        for (Ended ended :
                List.of(run("2024-02-01"), forumkoll("check", city.input().toString()))) {
            assertThat(ended.code()).isEqualTo(3);
            assertThat(ended.err()).contains("boras", "goteborg, stockholm", "policies/boras.yaml");
        }
    }

    private Ended run(String asOf) {
        return forumkoll("run", city.input().toString(), "--as-of", asOf);
    }

    private Ended accept(String flag, String owner, String until) {
        return forumkoll("accept", flag, "--owner", owner, "--reason", "Utreds", "--until", until);
    }

    /** Run ids, the newest first. */
    private List<String> runs() {
        return forumkoll("runs")
                .out()
                .lines()
                .skip(1)
                .map(line -> line.substring(2).split(" ")[0])
                .toList();
    }

    private Ended forumkoll(String... arguments) {
        List<String> all = new ArrayList<>(List.of(arguments));
        all.add("--warehouse");
        all.add(city.warehouse().toString());
        return Ended.forumkoll(all.toArray(String[]::new));
    }
}
