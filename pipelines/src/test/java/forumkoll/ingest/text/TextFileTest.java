package forumkoll.ingest.text;

import static org.assertj.core.api.Assertions.assertThat;

import forumkoll.ingest.IngestReport;
import forumkoll.ingest.Intake;
import forumkoll.ingest.Problem;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The charset of a file is told by its bytes; what is damaged or in doubt is refused. */
class TextFileTest {

    private static final Charset[] CANDIDATES = {
        Charset.forName("windows-1252"), Charset.forName("ISO-8859-15"), Charset.forName("IBM437")
    };

    @TempDir
    Path folder;

    private IngestReport report;

    @ParameterizedTest(name = "{0} in {1}, by {2}")
    @CsvSource({
        "Reväst, UTF-8, utf-8",
        "Namn, UTF-8, utf-8",
        "'', UTF-8, utf-8",
        "'\uFEFFReväst', UTF-8, bom",
        "'\uFEFF', UTF-8, bom",
        "'\uFEFFReväst – 2 €', UTF-16LE, bom",
        "'\uFEFFReväst – 2 €', UTF-16BE, bom",
        "Reväst och Göteborg på ön, windows-1252, detected",
        "GÖTEBORG ÅR ÄN, windows-1252, detected",
        "Ö, windows-1252, -",
        "idé och kafé, windows-1252, detected",
        "'Sverige–Norge, ”Reväst” för 5 €', windows-1252, detected",
        "'2\u00A0390 på ½ år', windows-1252, detected",
        "'Reväst får 5 € på år', ISO-8859-15, detected",
        "Reväst i Škoda på väg, ISO-8859-15, detected",
        "Reväst och Göteborg på ön, IBM437, detected",
        "ÄLDRE ÅR GÖRA ÖVER, IBM437, detected",
        "idé på väg, IBM437, detected"
    })
    void charsetIsToldByTheBytes(String text, String charset, String by) throws IOException {
        Optional<TextFile> file = read(text.getBytes(Charset.forName(charset)));

        if (by.equals("-")) {
            assertThat(file).as("a letter on its own proves nothing").isEmpty();
            return;
        }
        assertThat(file).contains(new TextFile(text.replace("\uFEFF", "")));
        assertThat(report.decisions()).isEqualTo(Map.of("encoding", charset, "encoding_by", by));
        assertThat(report.problems()).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"x-MacRoman", "windows-1251", "ISO-8859-7", "EUC-JP"})
    void charsetOfNoCandidateIsRefusedNotTakenForOne(String charset) throws IOException {
        String text = charset.equals("x-MacRoman") ? "Reväst och Göteborg på ön" : "Привет мир καλημέρα 日本語の";

        assertThat(read(text.getBytes(Charset.forName(charset)))).isEmpty();
        assertThat(problem()).startsWith("1 encoding byte 0x").contains("ICU: ");
    }

    @Test
    void charsetsThatSpellEquallyWellAreNotChosenBetween() throws IOException {
        byte[] quoted = "se ”utredning” här nedan".replace('ä', 'a').getBytes(Charset.forName("windows-1252"));

        assertThat(read(quoted))
                .as("CP437 spells öutredningö: nothing proves that those are quotes")
                .isEmpty();
        assertThat(problem()).contains("windows-1252: ”", "IBM437: ö");
    }

    @Test
    void utf8WithADamagedByteIsRefusedNotReadAsWindows1252() throws IOException {
        byte[] bytes = "Namn\nReväst\nGöteborg\nVästra".getBytes(StandardCharsets.UTF_8);
        bytes[new String(bytes, StandardCharsets.ISO_8859_1).indexOf("stra") - 2] = 'x';

        assertThat(read(bytes)).isEmpty();
        assertThat(problem()).isEqualTo("4 encoding byte 0xA4 (2 × UTF-8)");
    }

    @Test
    void utf8CutOffInsideItsLastLetterIsRefused() throws IOException {
        byte[] whole = "Namn\nRå".getBytes(StandardCharsets.UTF_8);

        assertThat(read(Arrays.copyOf(whole, whole.length - 1))).isEmpty();
        assertThat(problem()).startsWith("2 encoding byte 0xC3");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
                    RevÃ¤st       | Ã¤
                    PÃ¥ vÃ¤g      | Ã¥
                    Ã–vrigt       | Ã–
                    GÃ–TEBORG     | Ã–
                    idÃ©          | Ã©
                    Rev├ñst       | ├ñ
                    Rev\uFFFDst   | U+FFFD
                    """)
    void letterThatWasDestroyedBeforeIsReportedWithItsLine(String text, String found) throws IOException {
        assertThat(read(("Namn\r\n\r\n" + text).getBytes(StandardCharsets.UTF_8)))
                .isEmpty();
        assertThat(problem()).isEqualTo("3 destroyed_text " + found);
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"São João", "Ã", "IRMÃ – e", "ä¤å"})
    void letterThatOnlyLooksDestroyedIsKept(String text) throws IOException {
        assertThat(read(text.getBytes(StandardCharsets.UTF_8))).contains(new TextFile(text));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "'Namn\nRe\u0000väst', UTF-8, 2",
        "'Namn;Typ', UTF-16LE, 1",
        "'Namn;Typ', UTF-16BE, 1",
        "'\uFEFFa\n\n\u0000', UTF-16LE, 3"
    })
    void nulIsRefusedWithItsLine(String text, String charset, int line) throws IOException {
        assertThat(read(text.getBytes(Charset.forName(charset)))).isEmpty();
        assertThat(problem()).isEqualTo(line + " nul_byte NUL");
    }

    @Test
    void halfACharacterOfUtf16IsRefusedWithItsLine() throws IOException {
        byte[] whole = "\uFEFFNamn\nReväst".getBytes(StandardCharsets.UTF_16LE);

        assertThat(read(Arrays.copyOf(whole, whole.length - 1))).isEmpty();
        assertThat(problem()).startsWith("2 encoding byte 0x74");
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource({"'PK\u0003\u0004', ZIP", "'\u00D0\u00CF\u0011\u00E0\u00A1', Office", "%PDF-1.7, PDF", "'{\\rtf1', RTF"})
    void fileOfAnotherKindIsNamed(String start, String kind) throws IOException {
        assertThat(read((start + "rest").getBytes(StandardCharsets.ISO_8859_1))).isEmpty();
        assertThat(problem()).startsWith("null not_text " + kind);
    }

    @Test
    void fileOverTwoGigabytesIsRefusedUnread() throws IOException {
        Path file = folder.resolve("a.csv");
        try (RandomAccessFile sparse = new RandomAccessFile(file.toFile(), "rw")) {
            sparse.setLength(2_000_000_001L);
        }

        assertThat(read(file)).isEmpty();
        assertThat(problem()).isEqualTo("null huge_file 2000000001 byte");
    }

    @Test
    void withoutCandidatesOnlyUtf8IsText() throws IOException {
        Path file = Files.write(folder.resolve("a.csv"), "Reväst".getBytes(StandardCharsets.ISO_8859_1));
        try (Intake intake = new Intake("a.csv", Map.of(), folder)) {
            assertThat(TextFile.read(file, null, intake, List.of())).isEmpty();
            report = intake.report("", 0);
        }
        assertThat(problem()).isEqualTo("1 encoding byte 0xE4");
    }

    private Optional<TextFile> read(byte[] bytes) throws IOException {
        return read(Files.write(folder.resolve("a.csv"), bytes));
    }

    private Optional<TextFile> read(Path file) throws IOException {
        try (Intake intake = new Intake("a.csv", Map.of(), folder)) {
            Optional<TextFile> text = TextFile.read(file, null, intake, List.of(CANDIDATES));
            report = intake.report("", 0);
            return text;
        }
    }

    /** The only problem as {@code line code found}. */
    private String problem() {
        assertThat(report.problems()).hasSize(1);
        Problem problem = report.problems().get(0);
        return problem.line() + " " + problem.code() + " " + problem.found();
    }
}
