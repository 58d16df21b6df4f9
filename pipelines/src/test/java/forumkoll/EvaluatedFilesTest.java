package forumkoll;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Files of labels as other programs write them: the measure is on standard output, or else nothing is. */
class EvaluatedFilesTest {

    private static final String PAIRS = """
            id,name_a,organiser_a,name_b,organiser_b,same
            1,"Fyrforum, öst",,FYRFORUM ÖST,,1
            2,Fyrforum,SKR,Kajråd,SKR,0
            """;
    private static final String RIGHT = "1.0000,1.0000,0.0000";

    @TempDir
    private Path folder;

    static Stream<Arguments> waysOfWritingPairs() {
        String semicolons = PAIRS.replace(',', ';').replace("\"Fyrforum; öst\"", "Fyrforum, öst");
        return Stream.of(
                Arguments.of("byte order mark", "\uFEFF" + PAIRS, StandardCharsets.UTF_8),
                Arguments.of("carriage returns", PAIRS.replace("\n", "\r\n"), StandardCharsets.UTF_8),
                Arguments.of("no last line end", PAIRS.strip(), StandardCharsets.UTF_8),
                Arguments.of("empty lines", PAIRS.replace("\n", "\n\n"), StandardCharsets.UTF_8),
                Arguments.of("semicolons of Excel", semicolons, Charset.forName("windows-1252")),
                Arguments.of(
                        "tabs",
                        PAIRS.replace(',', '\t').replace("Fyrforum\t öst", "Fyrforum, öst"),
                        StandardCharsets.UTF_8),
                Arguments.of("UTF-16", "\uFEFF" + PAIRS, StandardCharsets.UTF_16LE),
                Arguments.of(
                        "capital headings",
                        PAIRS.replace("name_a", "Name_A").replace("same", "SAME"),
                        StandardCharsets.UTF_8),
                Arguments.of(
                        "true and false",
                        PAIRS.replace(",1\n", ",true\n").replace(",0\n", ",FALSE\n"),
                        StandardCharsets.UTF_8),
                Arguments.of(
                        "ja and nej", PAIRS.replace(",1\n", ",Ja\n").replace(",0\n", ",nej\n"), StandardCharsets.UTF_8),
                Arguments.of(
                        "decimals", PAIRS.replace(",1\n", ",1.0\n").replace(",0\n", ",0.0\n"), StandardCharsets.UTF_8),
                Arguments.of(
                        "other columns in another order",
                        "same;note;name_b;name_a\n1;x;FYRFORUM ÖST;Fyrforum öst\n0;y;Kajråd;Fyrforum\n",
                        StandardCharsets.UTF_8));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("waysOfWritingPairs")
    void pairsAreReadHoweverTheyAreWritten(String what, String text, Charset charset) throws IOException {
        Ended ended = evaluated("review", text.getBytes(charset), "--no-registers");

        assertThat(ended.code()).as(what + "\n" + ended.err()).isZero();
        assertThat(ended.out().lines()).containsExactly("precision,recall,review_share", RIGHT);
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource(delimiter = '|', textBlock = """
            review | a,b,c~1,2,3~                                        | name_a
            review | id,name_a,name_b,same~1,Fyrforum,Kajråd,kanske~     | line 2
            review | id,name_a,name_b,same~1,Fyrforum,Kajråd,2~          | line 2
            review | id,name_a,name_b,same~1,Fyrforum,,1~                | name_b
            review | id,name_a,name_b,same~                              | no rows
            review | ''                                                  | heading line
            topics | a,b~1,2~                                            | forum_name
            topics | forum_name,topics~                                  | no rows
            """)
    void whatCannotBeReadIsRefusedWithTheReasonAndNoMeasure(String command, String text, String reason)
            throws IOException {
        Ended ended = evaluated(command, text.replace("~", "\n").getBytes(StandardCharsets.UTF_8));

        assertThat(ended.code()).as(ended.err()).isEqualTo(3);
        assertThat(ended.out()).isEmpty();
        assertThat(ended.err()).contains(reason);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            forum_name,topics~Klimatnätverk,environment_climate~
            TOPICS;forum_name;x~ Environment_Climate; ;;Klimatnätverk;1~
            """)
    void topicsAreReadHoweverTheyAreWritten(String text) throws IOException {
        String written = text.startsWith("TOPICS")
                ? text.replace(" Environment_Climate; ;", "\" Environment_Climate ;\"")
                : text;
        Ended ended = evaluated("topics", written.replace("~", "\n").getBytes(StandardCharsets.UTF_8));

        assertThat(ended.code()).as(ended.err()).isZero();
        assertThat(ended.out().lines()).containsExactly("macro_f1,micro_f1", "1.0000,1.0000");
    }

    @Test
    void codeThatTheRegisterLacksIsToldAndCountsAsMissed() throws IOException {
        Ended ended = evaluated(
                "topics",
                "forum_name,topics\nKlimatnätverk,environment_climate;climat\n".getBytes(StandardCharsets.UTF_8));

        assertThat(ended.out().lines()).containsExactly("macro_f1,micro_f1", "0.5000,0.6667");
        assertThat(ended.err()).contains("Topics that the register topics lacks count as missed: climat");
    }

    @Test
    void cityWithoutTopicsIsRefused() throws IOException {
        Path city = Files.createDirectories(folder.resolve("city/registers")).getParent();
        Ended ended = evaluated(
                "topics", "forum_name,topics\nKlimatnätverk,x\n".getBytes(StandardCharsets.UTF_8), city.toString());

        assertThat(ended.code()).isEqualTo(3);
        assertThat(ended.err()).contains("no register topics");
    }

    private Ended evaluated(String command, byte[] labels, String... more) throws IOException {
        Path file = Files.write(folder.resolve("labels.csv"), labels);
        String[] arguments = Stream.concat(Stream.of(command, "--evaluate", file.toString()), Stream.of(more))
                .toArray(String[]::new);
        return Ended.forumkoll(arguments);
    }
}
