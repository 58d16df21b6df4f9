package forumkoll.ingest.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import forumkoll.ingest.Problem;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A file cut into records, each with the line it starts on. */
class CsvFileTest {

    private final List<Problem> problems = new ArrayList<>();

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
                    a;b;c   | ;
                    a,b,c   | ,
                    a<t>b   | '\t'
                    a,b;c;d | ;
                    a;b,c,d | ,
                    a;b,c   | ;
                    a       | ;
                    """)
    void separatorIsTheOneThatTheFirstLineHasMostOf(String heading, char separator) {
        CsvFile csv = read(heading.replace("<t>", "\t") + "\n1;1,5;2;3\n");

        assertThat(csv.separator()).as("separator of '%s'", heading).isEqualTo(separator);
    }

    @Test
    void tabSeparatesAndSemicolonIsThenAnOrdinaryCharacter() {
        assertThat(read("Namn\tSyfte\nReväst\tforskning; kunskap\n").lines())
                .containsExactly(line(1, "Namn", "Syfte"), line(2, "Reväst", "forskning; kunskap"));
    }

    @Test
    void byteOrderMarkIsNotPartOfTheFirstHeading() {
        assertThat(read("\uFEFFNamn;Typ\nReväst;nätverk\n").lines())
                .containsExactly(line(1, "Namn", "Typ"), line(2, "Reväst", "nätverk"));
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"LF", "CRLF", "CR"})
    void everyKindOfLineEndEndsALine(String kind) {
        String end = kind.replace("CR", "\r").replace("LF", "\n");

        assertThat(read(String.join(end, "a;b", "1;2", "", "3;4")).lines())
                .containsExactly(line(1, "a", "b"), line(2, "1", "2"), line(3, ""), line(4, "3", "4"));
    }

    @Test
    void lastLineNeedsNoLineEnd() {
        assertThat(read("a;b\n1;2").lines()).isEqualTo(read("a;b\n1;2\n").lines());
    }

    @Test
    void quotedLineBreakSeparatorAndDoubledQuoteAreKept() {
        CsvFile csv = read("""
                Namn;Avgift;Syfte
                Reväst;70;"sprider ""kunskap"";
                och forskning"
                VGR;-;samordnar
                """);

        assertThat(csv.lines())
                .containsExactly(
                        line(1, "Namn", "Avgift", "Syfte"),
                        line(2, "Reväst", "70", "sprider \"kunskap\";\noch forskning"),
                        line(4, "VGR", "-", "samordnar"));
        assertThat(problems).isEmpty();
    }

    @Test
    void quoteInsideAnUnquotedCellIsAnOrdinaryCharacter() {
        assertThat(read("a;b\n1;skärm 5\" bred\n").lines())
                .containsExactly(line(1, "a", "b"), line(2, "1", "skärm 5\" bred"));
        assertThat(problems).isEmpty();
    }

    @Test
    void textAfterAClosingQuoteIsReportedAndTheRestIsStillRead() {
        CsvFile csv = read("""
                Namn;Syfte
                VGR;samordnar
                Reväst;"sprider" kunskap
                GR;"bereder
                frågor"
                """);

        assertThat(csv.lines())
                .as("every record but the one of line 3")
                .containsExactly(
                        line(1, "Namn", "Syfte"), line(2, "VGR", "samordnar"), line(4, "GR", "bereder\nfrågor"));
        assertStrayQuotes("3: Reväst;\"sprider\" kunskap");
    }

    @Test
    void quoteThatNeverClosesIsReportedAtItsLineNotAtTheEndOfTheFile() {
        CsvFile csv = read("""
                Namn;Syfte
                Reväst;"sprider
                VGR;samordnar
                GR;bereder
                """);

        assertThat(csv.lines())
                .containsExactly(line(1, "Namn", "Syfte"), line(3, "VGR", "samordnar"), line(4, "GR", "bereder"));
        assertStrayQuotes("2: Reväst;\"sprider");
    }

    @Test
    void quoteThatClosesRowsLaterSwallowsNothingInSilence() {
        CsvFile csv = read("""
                Namn;Avgift;Syfte
                Reväst;70;"sprider
                VGR;-;samordnar
                GR;-;bereder"
                Eurocities;150;påverkar
                """);

        assertThat(csv.lines())
                .as("rows below the stray quote are rows, though a strict reader sees one record of three cells")
                .extracting(line -> line.number() + " " + line.cells().get(0))
                .containsExactly("1 Namn", "3 VGR", "4 GR", "5 Eurocities");
        assertStrayQuotes("2: Reväst;70;\"sprider");
    }

    @Test
    void everyStrayQuoteOfAFileIsReportedAtOnce() {
        CsvFile csv = read("""
                Namn;Syfte
                "Reväst;sprider
                VGR;samordnar
                GR;"bereder" frågor
                Eurocities;påverkar
                """);

        assertThat(csv.lines()).extracting(CsvFile.Line::number).containsExactly(1, 3, 5);
        assertStrayQuotes("2: \"Reväst;sprider", "4: GR;\"bereder\" frågor");
    }

    @Test
    void byteThatIsNotUtf8IsReportedWithItsLine() {
        CsvFile csv = CsvFile.read(
                "a.csv",
                "Namn\nReväst\nVästtrafik\n".replace("ttrafik", "?").getBytes(StandardCharsets.ISO_8859_1),
                problems);

        assertThat(csv.lines())
                .as("nothing is read from a file in an unknown encoding")
                .isEmpty();
        assertThat(problems).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo("encoding");
            assertThat(problem.line()).as("the line of the first such byte").isEqualTo(2);
            assertThat(problem.found()).as("ä in Latin-1").isEqualTo("byte 0xE4");
            assertThat(problem.nextStep().en()).contains("CSV UTF-8");
        });
    }

    @Test
    void characterCutOffAtTheEndIsNotUtf8Either() {
        byte[] whole = "Namn\nRå".getBytes(StandardCharsets.UTF_8);

        CsvFile.read("a.csv", Arrays.copyOf(whole, whole.length - 1), problems);

        assertThat(problems).extracting(Problem::code, Problem::line).containsExactly(tuple("encoding", 2));
    }

    @Test
    void emptyFileHasNoRecordsAndNoProblems() {
        assertThat(read("").lines()).isEmpty();
        assertThat(problems).isEmpty();
    }

    @Test
    void strayQuoteInTheHeadingLeavesNothingToRead() {
        assertThat(read("a;\"b\" c\n1;2\n").lines())
                .as("no row may pass for the heading")
                .isEmpty();
        assertThat(problems).extracting(Problem::line).containsExactly(1);
    }

    @Test
    void separatorInsideQuotesIsNotCounted() {
        assertThat(read("\"a,b,c\";d\n1;2\n").separator()).isEqualTo(';');
    }

    @Test
    void quoteThatSwallowsRowsIsFoundWithEveryKindOfLineEnd() {
        read("a;b;c\r1;2;\"3\r4;5;6\r7;8;9\"\r");

        assertThat(problems).extracting(Problem::code).contains("stray_quote");
    }

    @Test
    void remarkOfSeveralLinesWithSeparatorsIsNoStrayQuote() {
        assertThat(read("a;b;c;d\n1;2;3;\"x;y;z;\nå;ä;ö;\"\n").lines()).hasSize(2);
        assertThat(problems).isEmpty();
    }

    private CsvFile read(String text) {
        return CsvFile.read("a.csv", text.getBytes(StandardCharsets.UTF_8), problems);
    }

    private void assertStrayQuotes(String... lineAndFound) {
        assertThat(problems).extracting(Problem::code).containsOnly("stray_quote");
        assertThat(problems)
                .extracting(problem -> problem.line() + ": " + problem.found())
                .containsExactly(lineAndFound);
    }

    private static CsvFile.Line line(int number, String... cells) {
        return new CsvFile.Line(number, List.of(cells));
    }
}
