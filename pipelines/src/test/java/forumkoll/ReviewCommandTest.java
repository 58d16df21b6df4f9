package forumkoll;

import static forumkoll.Ended.forumkoll;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The analyst's way with names: how well they are decided, what is left to decide, and that decisions are obeyed. */
class ReviewCommandTest {

    private static final String HEADING =
            "Namn;Arrangör;Antal deltagare SLK;Antal representanter KS;Årsavgift kr;Övrig kostnad kr\n";

    @TempDir
    private Path folder;

    /** The floors lie slightly under what is reached; {@code held_out} was written before the rules were. */
    @ParameterizedTest(name = "{0} {1}")
    @CsvSource({
        "pairs_dev,      --, 0.99, 0.91, 0.05",
        "pairs_dev,      --no-registers, 0.98, 0.80, 0.06",
        "pairs_held_out, --, 0.99, 0.93, 0.05",
        "pairs_held_out, --no-registers, 0.98, 0.83, 0.08",
    })
    void pairsAreToldApart(
            String pairs, String option, BigDecimal precision, BigDecimal recall, BigDecimal reviewShare) {
        String file = Path.of(
                        System.getProperty("forumkoll.home"), "pipelines/src/test/resources/identify", pairs + ".csv")
                .toString();
        Ended ended = option.equals("--")
                ? forumkoll("review", "--evaluate", file)
                : forumkoll("review", "--evaluate", file, option);

        assertThat(ended.code()).as(ended.err()).isZero();
        List<String> lines = ended.out().lines().toList();
        assertThat(lines).hasSize(2).first().isEqualTo("precision,recall,review_share");
        String[] measured = lines.get(1).split(",");
        assertThat(new BigDecimal(measured[0])).as("precision\n" + ended.err()).isGreaterThanOrEqualTo(precision);
        assertThat(new BigDecimal(measured[1])).as("recall\n" + ended.err()).isGreaterThanOrEqualTo(recall);
        assertThat(new BigDecimal(measured[2]))
                .as("review share\n" + ended.err())
                .isLessThanOrEqualTo(reviewShare);
    }

    @Test
    void everyMistakeIsToldWithItsReason() throws IOException {
        Path pairs = folder.resolve("pairs.csv");
        Files.writeString(pairs, """
                id,name_a,organiser_a,name_b,organiser_b,same,remark
                A,Fyrforum,,Fyrforum,,0,the label is wrong
                B,Fyrforum,,Kajråd,,1,
                C,"Fyrforum, styrgrupp",,Fyrforum,,0,
                D,Fyrforum,,FYRFORUM,,1,
                """);

        Ended ended = forumkoll("review", "--evaluate", pairs.toString());

        assertThat(ended.out().lines()).containsExactly("precision,recall,review_share", "0.5000,0.5000,0.2500");
        assertThat(ended.err())
                .contains("A: fel sammanslagna / wrongly merged: Fyrforum – Fyrforum")
                .contains("B: missade / missed: Fyrforum – Kajråd")
                .contains("C: att granska / to review: Fyrforum, styrgrupp – Fyrforum")
                .contains("styrgrupp")
                .doesNotContain("D:");
    }

    @Test
    void undecidedNamesAreListedDecidedAndObeyed() throws IOException {
        Path input = input("""
                Fyrvaktarforum;;1;-;1000;-
                Fyrvaktarforum, styrgrupp;;1;-;2000;500
                Kajforum;;1;-;-;-
                Kajforum, arbetsgrupp;;1;-;-;90
                """);
        run(input);

        Ended list = forumkoll("review", "--warehouse", warehouse());
        assertThat(list.out())
                .containsSubsequence(
                        "1. Fyrvaktarforum, styrgrupp (enkät/survey, 2\u00A0500",
                        "= Fyrvaktarforum  (fyrvaktarforum)?",
                        "styrgrupp",
                        "2. Kajforum, arbetsgrupp (enkät/survey, 90");

        Ended decided = forumkoll(
                "review",
                "--same",
                "1",
                "--by",
                "analytiker",
                "--reason",
                "styrgruppen; samma forum",
                "--warehouse",
                warehouse());
        assertThat(decided.code()).as(decided.err()).isZero();
        forumkoll(
                "review",
                "--different",
                "Kajforum, arbetsgrupp",
                "Kajforum",
                "--by",
                "analytiker",
                "--reason",
                "eget uppdrag",
                "--warehouse",
                warehouse());
        Ended again = forumkoll("run", input.toString(), "--warehouse", warehouse());
        assertThat(again.code()).as(again.err()).isZero();
        assertThat(again.err()).contains("1 forum was merged into another: fyrvaktarforum-styrgrupp");

        assertThat(query("SELECT written, forum_id, method FROM clean.forum_name ORDER BY written"))
                .containsExactly(
                        "written,forum_id,method",
                        "Fyrvaktarforum,fyrvaktarforum,exact",
                        "\"Fyrvaktarforum, styrgrupp\",fyrvaktarforum,decision",
                        "Kajforum,kajforum,exact",
                        "\"Kajforum, arbetsgrupp\",kajforum-arbetsgrupp,exact");
        assertThat(query("SELECT forum_id, into_forum_id, kind FROM clean.forum_merge"))
                .containsExactly("forum_id,into_forum_id,kind", "fyrvaktarforum-styrgrupp,fyrvaktarforum,merge");
        assertThat(forumkoll("review", "--warehouse", warehouse()).out()).contains("No names to review");
        assertThat(query("SELECT line, decision, decided_by, reason FROM meta.name_decision ORDER BY line"))
                .containsExactly(
                        "line,decision,decided_by,reason",
                        "2,must_link,analytiker,styrgruppen; samma forum",
                        "3,cannot_link,analytiker,eget uppdrag");
    }

    @Test
    void decisionsMayBeEditedInExcel() throws IOException {
        Path input = input("Båtforum;;1;-;-;-\nÅngbåtarnas forum;;1;-;-;-\n");
        Files.createDirectories(decisions().getParent());
        Files.write(decisions(), """
                decision,written_a,organiser_a,written_b,organiser_b,decided_by,decided_on,reason
                must_link,Ångbåtarnas forum,,Båtforum,,analytiker,2024-03-01,"samma, nytt namn"
                """.getBytes(Charset.forName("windows-1252")));
        run(input);

        assertThat(query("SELECT count(DISTINCT forum_id) AS forums FROM clean.forum_name"))
                .containsExactly("forums", "1");
        Ended added = forumkoll(
                "review", "--same", "A", "B", "--by", "analytiker", "--reason", "x", "--warehouse", warehouse());
        assertThat(added.code())
                .as("a line in another form is not mixed into the file")
                .isEqualTo(3);
        assertThat(added.err()).contains("CSV UTF-8");
    }

    @Test
    void contradictionsStopTheRunAndNameBothLines() throws IOException {
        Path input = input("Fyrforum;;1;-;-;-\nKajforum;;1;-;-;-\n");
        run(input);
        decide("--same", "Fyrforum", "Kajforum");
        decide("--different", "Kajforum", "FYRFORUM");

        Ended run = forumkoll("run", input.toString(), "--warehouse", warehouse());

        assertThat(run.code()).isEqualTo(3);
        assertThat(run.err())
                .contains("rad 2")
                .contains("mot rad 3")
                .contains("line 2")
                .contains("against line 3");
    }

    @Test
    void newDecisionIsAChange() throws IOException {
        Path input = input("Fyrforum;;1;-;-;-\nKajforum;;1;-;-;-\n");
        run(input);
        String[] again = {"run", input.toString(), "--warehouse", warehouse(), "--as-of", "2024-01-01", "--if-changed"};
        forumkoll(again);
        assertThat(forumkoll(again).out()).contains("nothing changed");
        decide("--same", "Fyrforum", "Kajforum");

        assertThat(forumkoll(again).out()).doesNotContain("nothing changed");
    }

    @Test
    void decisionWithoutFunctionOrReasonIsRefused() {
        assertThat(forumkoll("review", "--same", "A", "B", "--by", "analytiker", "--warehouse", warehouse()))
                .satisfies(ended -> assertThat(ended.code()).isEqualTo(2))
                .satisfies(ended -> assertThat(ended.err()).contains("--reason"));
        assertThat(forumkoll(
                        "review", "--same", "A", "B", "--by", "a@b.se", "--reason", "x", "--warehouse", warehouse()))
                .satisfies(ended -> assertThat(ended.code()).isEqualTo(2))
                .satisfies(ended -> assertThat(ended.err()).contains("never a person"));
        assertThat(decisions()).doesNotExist();
    }

    private void decide(String option, String name, String other) {
        Ended ended = forumkoll(
                "review", option, name, other, "--by", "analytiker", "--reason", "skäl", "--warehouse", warehouse());
        assertThat(ended.code()).as(ended.err()).isZero();
    }

    private void run(Path input) {
        Ended run = forumkoll("run", input.toString(), "--warehouse", warehouse());
        assertThat(run.code()).as(run.err()).isZero();
    }

    private List<String> query(String sql) {
        return forumkoll("query", "--warehouse", warehouse(), "--format", "csv", sql)
                .out()
                .lines()
                .toList();
    }

    private Path input(String lines) throws IOException {
        Path input = folder.resolve("input");
        Files.createDirectories(input.resolve("surveys/2023"));
        Files.writeString(input.resolve("surveys/2023/a.csv"), HEADING + lines);
        return input;
    }

    private Path decisions() {
        return Path.of(warehouse(), "decisions", "names.csv");
    }

    private String warehouse() {
        return folder.resolve("warehouse").toString();
    }
}
