package forumkoll.ingest.attendance;

import static org.assertj.core.api.Assertions.assertThat;

import forumkoll.ingest.Problem;
import forumkoll.ingest.attendance.AttendanceListReader.Records;
import forumkoll.ingest.csv.CsvFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The quick way through an attendance list and the close one give the same rows, problems and counts. */
class AttendanceListEqualTest {

    private static final int WHOLE = 1 << 20;
    private static final int SMALL = 2048;
    private static final int LINES = 60;

    private static final List<String> TITLES = List.of("Norra", "Södra ringen", "Å", " à ", "A;B", "\"\"", "B,C", "");
    private static final List<String> DATES =
            List.of("2023-11-22", "20231122", "22/11/2023", "2023-03-26", "2023-02-30", "", "22 nov 2023", "x");
    private static final List<String> TIMES =
            List.of("09:00", "9.30", "23:45", "00:10", "02:30", "", "09:00:30", "2023-11-22 10:00", "24:00", "a9:00");
    private static final List<String> NAMES =
            List.of("Åsa Ek", "Bo Al", "\u00A0Bo Al\u202F", "Cy\nVik", "D \"Dy\" E", "", "asa@exempel.se", " ");
    private static final List<String> MODES = List.of("digitalt", "Fysiskt", "hybrid", "", "kanske");
    private static final String BYTES = "\"\"\";,\n\r\t 0\0x:-\u00E5\u00A0\uFFFD";

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void randomLists(long seed) throws IOException {
        Random random = new Random(seed);
        for (int i = 0; i < 10; i++) {
            String csv = list(random, 6);
            assertSame(csv.getBytes(StandardCharsets.UTF_8), seed + "/" + i);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {11, 12, 13, 14, 15, 16, 17, 18})
    void mutatedLists(long seed) throws IOException {
        Random random = new Random(seed);
        for (int i = 0; i < 20; i++) {
            StringBuilder csv = new StringBuilder(list(random, 1000));
            for (int change = 0; change <= random.nextInt(8); change++) {
                int at = random.nextInt(csv.length());
                switch (random.nextInt(3)) {
                    case 0 -> csv.deleteCharAt(at);
                    case 1 -> csv.insert(at, BYTES.charAt(random.nextInt(BYTES.length())));
                    default -> csv.setCharAt(at, BYTES.charAt(random.nextInt(BYTES.length())));
                }
            }
            byte[] bytes = csv.toString().getBytes(StandardCharsets.UTF_8);
            if (random.nextInt(4) == 0) {
                bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256); // perhaps no UTF-8 any more
            }
            assertSame(bytes, seed + "/" + i);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {21, 22, 23, 24})
    void recordsAreThoseOfTheReaderOfWholeFiles(long seed) throws IOException {
        Random random = new Random(seed);
        for (int i = 0; i < 20; i++) {
            StringBuilder csv = new StringBuilder(list(random, 20));
            for (int change = 0; change <= random.nextInt(6); change++) {
                csv.insert(csv.indexOf("\n") + random.nextInt(csv.length() - 100), "\";\n\r".charAt(random.nextInt(4)));
            }
            List<Problem> problems = new ArrayList<>();
            CsvFile whole = CsvFile.read("list", csv.toString().getBytes(StandardCharsets.UTF_8), problems);
            AttendanceReading list =
                    read(csv.toString().getBytes(StandardCharsets.UTF_8), Records.QUICK_WHERE_PLAIN, WHOLE);

            assertThat(list.report().problems().stream()
                            .filter(problem -> problem.code().equals("stray_quote"))
                            .map(Problem::line))
                    .as("opening lines of stray quotes in %s", csv)
                    .containsExactlyElementsOf(
                            problems.stream().map(Problem::line).toList());
            assertThat(list.report().rowsRead())
                    .as("records read of %s", csv)
                    .isEqualTo(whole.lines().size() - 1 + problems.size());
        }
    }

    private void assertSame(byte[] csv, String name) throws IOException {
        for (int partBytes : new int[] {WHOLE, SMALL}) {
            AttendanceReading close = read(csv, Records.ALL_CLOSELY, partBytes);
            AttendanceReading quick = read(csv, Records.QUICK_WHERE_PLAIN, partBytes);
            assertThat(quick.everything())
                    .as("rows of %s in parts of %s bytes", name, partBytes)
                    .isEqualTo(close.everything());
            assertThat(quick.report()).as("report of %s", name).isEqualTo(close.report());
        }
    }

    private AttendanceReading read(byte[] csv, Records records, int partBytes) throws IOException {
        return AttendanceReading.of(folder, csv, records, partBytes);
    }

    /** A list in which one cell in {@code oddity} is drawn from the awkward ones. */
    private static String list(Random random, int oddity) {
        char separator = ";,\t".charAt(random.nextInt(3));
        String end = random.nextBoolean() ? "\n" : "\r\n";
        StringBuilder csv = new StringBuilder(
                String.join(String.valueOf(separator), "Titel", "Datum", "Kom", "Gick", "Namn", "E-post", "Mötesform"));
        for (int line = 0; line < LINES; line++) {
            csv.append(end);
            List<List<String>> columns = List.of(TITLES, DATES, TIMES, TIMES, NAMES, NAMES, MODES);
            for (int i = 0; i < columns.size(); i++) {
                List<String> values = columns.get(i);
                String value = values.get(random.nextInt(oddity) == 0 ? random.nextInt(values.size()) : 0);
                csv.append(i == 0 ? "" : separator).append(cell(value, separator, random));
            }
            csv.append(random.nextInt(40 * oddity) == 0 ? separator : "").append(random.nextInt(50) == 0 ? end : "");
        }
        return csv.append(random.nextBoolean() ? end : "").toString();
    }

    private static String cell(String value, char separator, Random random) {
        boolean needsQuotes = value.indexOf(separator) >= 0 || value.indexOf('"') >= 0 || value.indexOf('\n') >= 0;
        return needsQuotes || random.nextInt(30) == 0 ? '"' + value.replace("\"", "\"\"") + '"' : value;
    }
}
