package forumkoll;

import static forumkoll.Ended.forumkoll;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The program as a user meets it: what it prints, and what it ends with. */
class CommandLineTest {

    @TempDir
    private Path folder;

    @Test
    void run_publishes_and_query_answers() {
        Ended run = forumkoll("run", "--warehouse", warehouse(), "--as-of", "2024-02-26");
        assertThat(run.code()).as(run.err()).isZero();
        assertThat(run.out())
                .contains("känd för 97 av 103")
                .contains("known for 97 of 103")
                .contains("brief.html");

        Ended query = forumkoll(
                "query",
                "--warehouse",
                warehouse(),
                "--format",
                "csv",
                "SELECT count(*) AS forums FROM clean.forum WHERE NOT is_group");
        assertThat(query.out()).isEqualTo("forums\n115\n".replace("\n", System.lineSeparator()));

        Ended again = forumkoll("run", "--warehouse", warehouse(), "--as-of", "2024-02-26", "--if-changed");
        assertThat(again.code()).isZero();
        assertThat(again.out()).contains("nothing changed");
    }

    @Test
    void csv_tells_an_empty_text_from_an_unknown_value() {
        forumkoll("run", "--warehouse", warehouse());

        Ended query = forumkoll(
                "query",
                "--warehouse",
                warehouse(),
                "--format",
                "csv",
                "SELECT '' AS a, NULL AS b, 'x,\"y\"' AS c, 1.50 AS d");

        assertThat(query.out().lines()).containsExactly("a,b,c,d", "\"\",,\"x,\"\"y\"\"\",1.50");
    }

    @Test
    void wrong_files_are_refused_all_at_once_and_what_was_published_stays() throws IOException {
        forumkoll("run", "--warehouse", warehouse());
        Path current = Files.readSymbolicLink(Path.of(warehouse(), "current"));
        Path input = folder.resolve("wrong");
        write(
                input,
                "surveys/2023/rubrik.csv",
                "Namn;Antal deltagare SLK;Antal representanter KS;Årsavg tkr;Övrig kostnad tkr\nA;1;-;-;-\n");
        write(input, "surveys/2023/celler.csv", """
                Namn;Antal deltagare SLK;Antal representanter KS;Årsavgift tkr;Övrig kostnad tkr
                A;5–3;-;-;-
                B;1;-;tolv;1.234
                C;1;-;-;"-
                D;1;-;-;fel
                """);
        write(input, "registers/unknown.csv", "a\n1\n");

        Ended run = forumkoll("run", input.toString(), "--warehouse", warehouse());

        assertThat(run.code()).isEqualTo(3);
        assertThat(run.err())
                .contains("surveys/2023/rubrik.csv")
                .contains("Menas ”Årsavg tkr”?")
                .contains("rad 1, kolumn 4 (Årsavgift tkr)")
                .contains("surveys/2023/celler.csv")
                .contains("line 2, column 2 (Antal deltagare SLK): found \"5–3\"; expected a count")
                .contains("line 3, column 4 (Årsavgift tkr): found \"tolv\"")
                .contains("line 3, column 5 (Övrig kostnad tkr): found \"1.234\"")
                .contains("line 4, column 5: found \"C;1;-;-;\"-\"; expected quotes in pairs")
                .contains("line 5, column 5 (Övrig kostnad tkr): found \"fel\"")
                .contains("registers/unknown.csv");
        assertThat(Files.readSymbolicLink(Path.of(warehouse(), "current"))).isEqualTo(current);
    }

    @Test
    void check_reports_in_one_language_and_leaves_nothing_behind() throws IOException {
        Path input = folder.resolve("input");
        write(input, "registers/areas.csv", "area_code;name_sv\n2.1;\n");

        Ended check = forumkoll("check", input.toString(), "--lang", "en");

        assertThat(check.code()).isEqualTo(3);
        assertThat(check.out())
                .contains("line 2, column 2 (name_sv): found nothing")
                .doesNotContain("hittade");
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).containsExactly(input);
        }
    }

    @Test
    void check_finds_nothing_wrong_with_the_inventory() {
        Ended check = forumkoll("check", SampleRun.input().toString());

        assertThat(check.code()).as(check.out()).isZero();
        assertThat(check.out()).contains("Inga fel").contains("No problems");
    }

    @Test
    void a_vanished_source_blocks_unless_it_is_allowed() throws IOException {
        Path input = folder.resolve("input");
        write(
                input,
                "surveys/2022/a.csv",
                "Namn;Antal deltagare SLK;Antal representanter KS;Årsavgift kr;Övrig kostnad kr\nA;1;-;-;-\n");
        write(
                input,
                "surveys/2023/b.csv",
                "Namn;Antal deltagare SLK;Antal representanter KS;Årsavgift kr;Övrig kostnad kr\nA;2;-;-;-\n");
        assertThat(forumkoll("run", input.toString(), "--warehouse", warehouse())
                        .code())
                .isZero();
        Files.delete(input.resolve("surveys/2022/a.csv"));

        Ended blocked = forumkoll("run", input.toString(), "--warehouse", warehouse());
        Ended allowed = forumkoll("run", input.toString(), "--warehouse", warehouse(), "--allow-missing");

        assertThat(blocked.code()).isEqualTo(3);
        assertThat(blocked.err()).contains("survey 2022").contains("--allow-missing");
        assertThat(allowed.code()).isZero();
    }

    @Test
    void a_warehouse_belongs_to_one_city() throws IOException {
        forumkoll("run", "--warehouse", warehouse());
        Path input = folder.resolve("malmo");
        write(
                input,
                "surveys/2023/b.csv",
                "Namn;Antal deltagare SLK;Antal representanter KS;Årsavgift kr;Övrig kostnad kr\nA;2;-;-;-\n");

        Ended run = forumkoll("run", input.toString(), "--warehouse", warehouse());

        assertThat(run.code()).isEqualTo(3);
        assertThat(run.err()).contains("belongs to goteborg, not malmo");
    }

    @Test
    void old_runs_go_and_what_only_they_used_goes_with_them() throws IOException {
        Path input = folder.resolve("input");
        String heading = "Namn;Antal deltagare SLK;Antal representanter KS;Årsavgift kr;Övrig kostnad kr\n";
        write(input, "forumkoll.yaml", "city: a\nkeep: 2\n");
        for (String fee : new String[] {"1", "2", "3"}) {
            write(input, "surveys/2023/a.csv", heading + "A;1;-;" + fee + ";-\n");
            assertThat(forumkoll("run", input.toString(), "--warehouse", warehouse())
                            .code())
                    .isZero();
        }

        try (Stream<Path> runs = Files.list(Path.of(warehouse(), "runs"));
                Stream<Path> raw = Files.list(Path.of(warehouse(), "raw"))) {
            assertThat(runs).as("runs kept").hasSize(2);
            assertThat(raw).as("files read by the runs kept").hasSize(2);
        }
        String sql = "SELECT fee_sek FROM marts.city_year";
        assertThat(forumkoll("query", "--warehouse", warehouse(), "--format", "csv", sql)
                        .out())
                .contains("3.00");
    }

    @Test
    void an_input_without_survey_and_forums_is_refused() throws IOException {
        Path input = folder.resolve("input");
        write(input, "registers/topics.csv", "topic_code;name_sv\na;A\n");

        Ended run = forumkoll("run", input.toString(), "--warehouse", warehouse());

        assertThat(run.code()).isEqualTo(3);
        assertThat(run.err()).contains("registers/forums.csv");
    }

    @Test
    void wrong_usage_ends_with_2_and_says_what_to_do() {
        assertThat(forumkoll("query", "--warehouse", folder.resolve("none").toString(), "SELECT 1"))
                .satisfies(ended -> assertThat(ended.code()).isEqualTo(2))
                .satisfies(ended -> assertThat(ended.err()).contains("forumkoll run"));
        assertThat(forumkoll("rules", "no-such-rule"))
                .satisfies(ended -> assertThat(ended.code()).isEqualTo(2))
                .satisfies(ended -> assertThat(ended.err()).contains("goal-uncovered"));
        assertThat(forumkoll("no-such-command").code()).isEqualTo(2);
        forumkoll("run", "--warehouse", warehouse());
        assertThat(forumkoll("query", "--warehouse", warehouse(), "SELECT nonsense"))
                .satisfies(ended -> assertThat(ended.code()).isEqualTo(2))
                .satisfies(ended -> assertThat(ended.err()).contains("nonsense"));
    }

    @Test
    void a_question_may_begin_with_a_comment() {
        forumkoll("run", "--warehouse", warehouse());

        Ended ended = forumkoll("query", "--format", "csv", "--warehouse", warehouse(), "-- one row\nSELECT 1 AS one");

        assertThat(ended.out()).as(ended.err()).isEqualToNormalizingNewlines("one\n1\n");
        assertThat(forumkoll("query", "--formt", "csv", "--warehouse", warehouse(), "SELECT 1")
                        .code())
                .as("an option that is none")
                .isEqualTo(2);
    }

    @Test
    void rules_shows_the_catalogue_and_the_page_of_a_rule() {
        assertThat(forumkoll("rules").out())
                .contains("fee-without-participation")
                .contains("Mål utan forum");
        assertThat(forumkoll("rules", "fee-without-participation").out())
                .contains("Staden betalar för ett forum som ingen deltog i.")
                .contains("min_fee_sek=1000.00");
        assertThat(forumkoll("rules", "fee-without-participation", "--sql").out())
                .contains("CAST(1000.00 AS DECIMAL(18,2))");
    }

    private String warehouse() {
        return folder.resolve("warehouse").toString();
    }

    private static void write(Path input, String path, String text) throws IOException {
        Path file = input.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
