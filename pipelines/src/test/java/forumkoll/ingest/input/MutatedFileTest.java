package forumkoll.ingest.input;

import static org.assertj.core.api.Assertions.assertThat;

import forumkoll.ingest.IngestReport;
import forumkoll.ingest.Layout;
import forumkoll.ingest.SourceLayouts;
import forumkoll.table.Contract;
import forumkoll.table.Rows;
import forumkoll.table.TableName;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A survey with bytes changed, cut, doubled and moved at random (the same each time): every line is accounted for. */
@Timeout(300)
class MutatedFileTest {

    private static final int MUTATIONS = 400;

    private static final byte[] AWKWARD = "\"\";,\t\n\r\0-–'=\\é".getBytes(StandardCharsets.UTF_8);

    private static final String SURVEY = """
            Inventering 2023

            Avsnitt;Namn;Antal deltagare;Antal förtroendevalda;Årsavgift tkr;Övrig kostnad tkr;Syfte
            2.1;Reväst;1–2;-;70;15;"forskning; kunskap"
            2.2;Eurocities;2 per forum;1;150;-;"påverkar ""EU"",
            i två rader"
            2.3;VGR;ca 4;-;2 390,5;se 2.1;samordnar

            2.4;Västra Götaland;1;-;-;12,5;bereder frågor
            Summa;;;;2610,5;27,5;
            """;

    private static final Layout LAYOUT =
            Layout.read(Path.of(System.getProperty("forumkoll.home"), "schemas/sources/survey.json"));
    private static final Contract RAW = Rows.contracts().of(TableName.of("raw.survey_answer"));

    @TempDir
    Path folder;

    @Test
    void unmutatedFileIsReadAsASimpleReaderReadsIt() throws IOException {
        IngestReport report = read(SURVEY.getBytes(StandardCharsets.UTF_8), 0);

        assertThat(report.problems()).isEmpty();
        assertThat(report.accepted()).isEqualTo(4);
        assertThat(report.rowsRead()).as("records, without the heading").isEqualTo(records(SURVEY) - 1);
    }

    @Test
    void noMutationMakesItFailOrLoseALine() throws IOException {
        for (int seed = 1; seed <= MUTATIONS; seed++) {
            byte[] mutated = mutated(new Random(seed));

            IngestReport report = read(mutated, seed);

            assertThat(report.accepted() + report.rejected() + report.skipped())
                    .as("seed %d: accepted + rejected + skipped", seed)
                    .isEqualTo(report.rowsRead());
            assertThat(report.rowsRead() > 0 || !report.problems().isEmpty())
                    .as("seed %d: rows or a reason", seed)
                    .isTrue();
            assertThat(report.rejected() == 0 || !report.problems().isEmpty())
                    .as("seed %d: a reason for each rejection", seed)
                    .isTrue();
            assertThat(report.problems()).as("seed %d", seed).allSatisfy(problem -> {
                assertThat(problem.expected().sv()).isNotBlank();
                assertThat(problem.nextStep().en()).isNotBlank();
            });
        }
    }

    /** Records as quotes part them, one character at a time: nothing like the reader itself. */
    private static long records(String text) {
        boolean quoted = false;
        long records = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            quoted ^= c == '"';
            records += c == '\n' && !quoted ? 1 : 0;
        }
        return records;
    }

    private static byte[] mutated(Random random) {
        byte[] bytes = SURVEY.getBytes(StandardCharsets.UTF_8);
        int changes = 1 + random.nextInt(4);
        for (int i = 0; i < changes; i++) {
            int at = random.nextInt(bytes.length);
            int to = Math.min(bytes.length, at + 1 + random.nextInt(40));
            byte any = random.nextBoolean() ? AWKWARD[random.nextInt(AWKWARD.length)] : (byte) random.nextInt(256);
            byte[] slice = Arrays.copyOfRange(bytes, at, to);
            bytes = switch (random.nextInt(5)) {
                case 0 -> joined(bytes, at, new byte[] {any}, at + 1);
                case 1 -> joined(bytes, at, new byte[] {any}, at);
                case 2 -> joined(bytes, at, new byte[0], to);
                case 3 -> joined(bytes, at, slice, at);
                default -> joined(bytes, at, new byte[] {any, any, any}, to);
            };
            if (bytes.length == 0) {
                return bytes;
            }
        }
        return bytes;
    }

    /** {@code bytes} up to {@code from}, {@code inserted}, and {@code bytes} from {@code to} on. */
    private static byte[] joined(byte[] bytes, int from, byte[] inserted, int to) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(bytes, 0, from);
        out.write(inserted, 0, inserted.length);
        out.write(bytes, to, bytes.length - to);
        return out.toByteArray();
    }

    private IngestReport read(byte[] bytes, int seed) throws IOException {
        Path file = Files.write(folder.resolve("svar-" + seed + ".csv"), bytes);
        SourceFile source =
                new SourceFile("surveys/2023/svar.csv", file.toString(), SourceKind.SURVEY, "survey", 2023L);
        return Ingest.run(
                IngestTask.of(source, List.of(RAW), null, SourceLayouts.of(LAYOUT), null, folder.resolve("raw")));
    }
}
