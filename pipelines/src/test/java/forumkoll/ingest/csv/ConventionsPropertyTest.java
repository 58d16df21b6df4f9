package forumkoll.ingest.csv;

import static org.assertj.core.api.Assertions.assertThat;

import forumkoll.ingest.Conventions;
import forumkoll.ingest.IngestReport;
import forumkoll.ingest.Intake;
import forumkoll.ingest.Layout;
import forumkoll.ingest.Layout.LayoutField;
import forumkoll.ingest.SourceLayouts;
import forumkoll.ingest.value.NumberConvention;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever convention a table is written in, the same table is read back. */
class ConventionsPropertyTest {

    private static final int TABLES_PER_CONVENTION = 4;

    private static final Layout LAYOUT = new Layout(
            List.of(
                    new LayoutField("forum", List.of("Namn"), true, 1, Map.of()),
                    new LayoutField("fee", List.of("Årsavgift"), true, 1, Map.of()),
                    new LayoutField("note", List.of("Övrigt"), true, 1, Map.of())),
            "fingerprint");

    private static final String[] WORDS = {
        "Reväst", "Göteborg", "på", "årsavgift", "ÖVRIGT", "Älvstranden", "2 per forum", "a;b", "a,b", "a\tb",
        "sa \"hej\"", "\"", "rad ett\nrad två", " ", "12", "-", "’s", "5 €", "x", "idé"
    };

    @TempDir
    Path folder;

    /** How a file is written. */
    record Convention(String charset, String bom, char separator, char decimalMark, String lineEnd, String quoting) {}

    static List<Convention> conventions() {
        List<Convention> all = new ArrayList<>();
        for (String charset :
                List.of("UTF-8", "UTF-8+", "UTF-16LE+", "UTF-16BE+", "windows-1252", "ISO-8859-15", "IBM437")) {
            for (char separator : new char[] {';', ',', '\t'}) {
                for (char decimalMark : new char[] {',', '.'}) {
                    for (String lineEnd : List.of("\n", "\r\n", "\r")) {
                        for (String quoting : List.of("all", "needed")) {
                            String bom = charset.endsWith("+") ? "\uFEFF" : "";
                            all.add(new Convention(
                                    charset.replace("+", ""), bom, separator, decimalMark, lineEnd, quoting));
                        }
                    }
                }
            }
        }
        return all;
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("conventions")
    void tableIsReadBack(Convention convention) throws IOException {
        for (int seed = 0; seed < TABLES_PER_CONVENTION; seed++) {
            List<List<String>> table = table(new Random(seed), convention);
            Path file = Files.write(
                    folder.resolve("a.csv"),
                    written(table, convention).getBytes(Charset.forName(convention.charset())));

            List<List<String>> read = new ArrayList<>();
            IngestReport report = read(file, read);

            assertThat(report.problems()).as("seed %d", seed).isEmpty();
            assertThat(report.decisions()).containsEntry("heading_line", "1");
            assertThat(read).as("seed %d", seed).isEqualTo(shown(table, convention));
            assertThat(report.rowsRead()).isEqualTo(table.size() - 1);
            assertThat(amounts(read)).as("seed %d", seed).isEqualTo(amounts(table));
        }
    }

    /** A heading and random rows; every charset can write every cell of it. */
    private static List<List<String>> table(Random random, Convention convention) {
        List<List<String>> table = new ArrayList<>();
        table.add(List.of("Namn", "Årsavgift", "Övrigt"));
        for (int row = 0; row < 1 + random.nextInt(20); row++) {
            String note = random.ints(random.nextInt(4), 0, WORDS.length)
                    .distinct()
                    .mapToObj(i -> WORDS[i])
                    .filter(word ->
                            Charset.forName(convention.charset()).newEncoder().canEncode(word))
                    .collect(Collectors.joining(" "));
            BigDecimal amount = BigDecimal.valueOf(random.nextInt(2_000_000) - 1_000_000, 2);
            table.add(List.of("Forum " + row + " på väg", amount(amount, convention.decimalMark(), random), note));
        }
        return table;
    }

    private static String amount(BigDecimal amount, char mark, Random random) {
        String[] parts = amount.abs().toPlainString().split("\\.");
        String space = new String[] {"", " ", "\u00A0"}[random.nextInt(3)];
        String whole = parts[0].length() > 3
                ? parts[0].substring(0, parts[0].length() - 3) + space + parts[0].substring(parts[0].length() - 3)
                : parts[0];
        String digits = whole + mark + parts[1];
        return amount.signum() >= 0 ? digits : random.nextBoolean() ? "-" + digits : digits + "-";
    }

    private static String written(List<List<String>> table, Convention convention) {
        return convention.bom()
                + table.stream()
                        .map(row -> row.stream()
                                .map(cell -> quoted(cell, convention))
                                .collect(Collectors.joining(String.valueOf(convention.separator()))))
                        .map(row -> row + convention.lineEnd())
                        .collect(Collectors.joining());
    }

    private static String quoted(String cell, Convention convention) {
        boolean needed = cell.indexOf(convention.separator()) >= 0 || cell.matches("(?s).*[\"\n].*");
        String kept = cell.replace("\n", convention.lineEnd());
        return needed || convention.quoting().equals("all") ? '"' + kept.replace("\"", "\"\"") + '"' : kept;
    }

    /** The table's rows as a reader shows them: stripped, line ends in cells as the file has them. */
    private static List<List<String>> shown(List<List<String>> table, Convention convention) {
        return table.stream()
                .skip(1)
                .map(row -> row.stream()
                        .map(cell -> cell.replace("\n", convention.lineEnd())
                                .replaceAll("^[\\s\\u00A0]+|[\\s\\u00A0]+$", ""))
                        .toList())
                .toList();
    }

    private IngestReport read(Path file, List<List<String>> rows) throws IOException {
        RowParser parser = (cells, lineNumber) -> {
            rows.add(List.of(cells.written("forum"), cells.written("fee"), cells.written("note")));
            return null;
        };
        try (Intake intake = new Intake("a.csv", Map.of(), folder)) {
            new CsvReader(new LineReader(SourceLayouts.of(LAYOUT), parser, "none"), Conventions.NONE)
                    .read(file, intake);
            return intake.report("", 0);
        }
    }

    /** The amounts, read by what their own column proves. */
    private static List<BigDecimal> amounts(List<List<String>> rows) {
        List<String> column = rows.stream()
                .map(row -> row.get(1))
                .filter(cell -> !cell.equals("Årsavgift"))
                .toList();
        NumberConvention convention = NumberConvention.of(column);
        return column.stream().map(cell -> convention.read(cell).orElseThrow()).toList();
    }
}
