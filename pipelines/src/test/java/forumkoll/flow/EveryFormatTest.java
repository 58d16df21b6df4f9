package forumkoll.flow;

import static org.assertj.core.api.Assertions.assertThat;

import forumkoll.ingest.IngestReport;
import forumkoll.ingest.Layouts;
import forumkoll.ingest.input.Ingest;
import forumkoll.ingest.input.SourceFile;
import forumkoll.ingest.input.SourceKind;
import forumkoll.ingest.person.Pseudonyms;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.ToLongFunction;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.ZipFile;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every format in random sizes: the records read are those that another reader counts, and whatever bytes are changed,
 * every record read is accepted, rejected with a reason, or skipped.
 */
@Timeout(300)
class EveryFormatTest {

    private static final int SIZES = 6;
    private static final int MUTATIONS = 60;
    private static final byte[] HOSTILE = "\"\"\";,\t\n\r\0{}<>&#:\\é".getBytes(StandardCharsets.UTF_8);
    private static final Home HOME = new Home(Path.of(System.getProperty("forumkoll.home")));
    private static final Pseudonyms PEOPLE = new Pseudonyms("k".getBytes(StandardCharsets.UTF_8), List.<String[]>of());

    @TempDir
    private Path folder;

    private int made;

    /** A format: where its files lie, how a file with so many records is written, and how another reader counts them. */
    record Format(String name, String path, Writer writer, ToLongFunction<byte[]> counter) {

        @Override
        public String toString() {
            return name;
        }

        /** {@code %d} of a record is its number, {@code %2$s} a blank line after every third. */
        private static Writer lines(String head, String record, String foot) {
            return count -> (head
                            + IntStream.range(0, count)
                                    .mapToObj(i -> record.replace("%2$s", i % 3 == 2 ? "\n" : "")
                                            .replace("%d", String.valueOf(i)))
                                    .collect(Collectors.joining())
                            + foot)
                    .getBytes(StandardCharsets.UTF_8);
        }

        /** Records of a reader that knows quotes and nothing else, without the heading. */
        private static ToLongFunction<byte[]> csv(char separator, int heading) {
            return text -> {
                CSVFormat format = CSVFormat.RFC4180
                        .builder()
                        .setDelimiter(separator)
                        .setIgnoreEmptyLines(false)
                        .get();
                try (CSVParser parser = CSVParser.parse(new StringReader(utf8(text)), format)) {
                    return parser.getRecords().size() + (long) heading;
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            };
        }

        private static long allLines(byte[] text) {
            return utf8(text).chars().filter(c -> c == '\n').count();
        }

        private static long ledgerEntries(byte[] text) {
            try {
                return DocumentBuilderFactory.newInstance()
                        .newDocumentBuilder()
                        .parse(new ByteArrayInputStream(text))
                        .getElementsByTagName("LedgerEntry")
                        .getLength();
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        }

        private static byte[] workbook(int count) {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            try (Workbook book = new Workbook(bytes, "forumkoll", "1.0")) {
                Worksheet sheet = book.newWorksheet("Svar");
                List<String> headings = List.of(
                        "Namn", "Antal deltagare", "Antal förtroendevalda", "Årsavgift tkr", "Övrig kostnad tkr");
                for (int i = 0; i < headings.size(); i++) {
                    sheet.value(1, i, headings.get(i));
                    for (int row = 0; row < count; row++) {
                        sheet.value(row + 2, i, i == 0 ? "Forum " + row : "-");
                    }
                }
                sheet.value(0, 0, "Titel");
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return bytes.toByteArray();
        }

        private static long sheetRows(byte[] workbook) {
            try {
                Path file = Files.write(Files.createTempFile("forumkoll", ".xlsx"), workbook);
                try (ZipFile zip = new ZipFile(file.toFile())) {
                    byte[] sheet = zip.getInputStream(zip.getEntry("xl/worksheets/sheet1.xml"))
                            .readAllBytes();
                    return utf8(sheet).split("<row ").length - 2L;
                } finally {
                    Files.delete(file);
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private static String utf8(byte[] text) {
            return new String(text, StandardCharsets.UTF_8);
        }

        private boolean isLineByLine() {
            return name.startsWith("TEAMS") || name.equals("ZOOM");
        }
    }

    static List<Format> formats() {
        return List.of(
                new Format(
                        "SURVEY_CSV",
                        "surveys/2023/a.csv",
                        Format.lines(
                                "Titel 2023;;;;\n\nNamn;Antal deltagare;Antal förtroendevalda;Årsavgift tkr;Övrig kostnad tkr\n",
                                "\"Forum; %d\";1–2;-;1 200,5;-\n%2$s",
                                ""),
                        Format.csv(';', -1)),
                new Format("SURVEY_XLSX", "surveys/2023/a.xlsx", Format::workbook, Format::sheetRows),
                new Format(
                        "REGISTER",
                        "registers/areas.csv",
                        Format.lines("area_code;name_sv;name_en\n", "a%d;\"Område\n%d\";Area\n%2$s", ""),
                        Format.csv(';', -1)),
                new Format(
                        "RESKONTRA",
                        "ledgers/2023/a.csv",
                        Format.lines(
                                "kopare_id;kopare;verifikationsnummer;leverantor;leverantor_id;konto_nr;konto_text;belopp;datum\n",
                                "1;E;%d;\"Norr; AB\";8;6841;Avgift;1 250,50;2023-01-05\n%2$s",
                                ""),
                        Format.csv(';', -1)),
                new Format(
                        "SIE_4",
                        "ledgers/2023/a.se",
                        Format.lines(
                                "#FLAGGA 0\n#SIETYP 4\n",
                                "#VER A %d 20230105 \"x\"\n{\n#TRANS 6841 {1 \"110\"} 10.50\n#BTRANS 6841 {} 1\n#TRANS 1930 {} -10.50\n}\n%2$s",
                                ""),
                        text -> Pattern.compile("(?m)^\\s*#[RB]?TRANS\\b")
                                .matcher(Format.utf8(text))
                                .results()
                                .count()),
                new Format(
                        "SIE_5",
                        "ledgers/2023/a.xml",
                        Format.lines(
                                "<SieEntry xmlns=\"http://www.sie.se/sie5\"><Journal id=\"A\">\n",
                                "<JournalEntry id=\"%d\" journalDate=\"2023-01-05\"><LedgerEntry accountId=\"1\" amount=\"1.5\"/><LedgerEntry accountId=\"2\" amount=\"-1.5\"/></JournalEntry>\n",
                                "</Journal></SieEntry>\n"),
                        Format::ledgerEntries),
                new Format(
                        "ICALENDAR",
                        "meetings/2023/a.ics",
                        Format.lines(
                                "BEGIN:VCALENDAR\nVERSION:2.0\n",
                                "BEGIN:VEVENT\nUID:%d\nSUMMARY:Norra\nDTSTART:20230315T090000Z\nDTEND:20230315T100000Z\nATTENDEE;PARTSTAT=ACCEPTED:mailto:a@example.se\nEND:VEVENT\n%2$s",
                                "END:VCALENDAR\n"),
                        text -> Pattern.compile("(?m)^BEGIN:V(?:EVENT|TODO)\\s*$")
                                .matcher(Format.utf8(text))
                                .results()
                                .count()),
                new Format(
                        "OUTLOOK",
                        "meetings/2023/a.csv",
                        Format.lines(
                                "\"Ämne\",\"Startdatum\",\"Starttid\",\"Slutdatum\",\"Sluttid\",\"Obligatoriska deltagare\"\n",
                                "\"Norra, %d\",\"2023-03-15\",\"09:00\",\"2023-03-15\",\"10:00\",\"A B;C D\"\n%2$s",
                                ""),
                        Format.csv(',', -1)),
                new Format(
                        "TEAMS",
                        "meetings/2023/a.csv",
                        Format.lines(
                                "1. Summary\nMeeting title\tNorra\nStart time\t2023-03-15 10:00:00\nEnd time\t2023-03-15 11:00:00\n\n2. Participants\nName\tFirst Join\tLast Leave\tIn-Meeting Duration\tEmail\tParticipant ID (UPN)\tRole\n",
                                "A %d\t2023-03-15 10:00:00\t2023-03-15 11:00:00\t1h\ta%d@example.se\ta\tPresenter\n%2$s",
                                ""),
                        Format::allLines),
                new Format(
                        "TEAMS_2020",
                        "meetings/2023/a.csv",
                        Format.lines(
                                "Full Name\tUser Action\tTimestamp\n",
                                "A %d\tJoined\t2023-03-15 10:00:00\nA %d\tLeft\t2023-03-15 11:00:00\n%2$s",
                                ""),
                        Format::allLines),
                new Format(
                        "ZOOM",
                        "meetings/2023/a.csv",
                        Format.lines(
                                "Name (Original Name),User Email,Join Time,Leave Time,Duration (Minutes),Guest\n",
                                "A %d,,2023-03-15 10:00:00,2023-03-15 11:00:00,60,Yes\n%2$s",
                                ""),
                        Format::allLines),
                new Format(
                        "ATTENDANCE_LIST",
                        "meetings/2023/a.csv",
                        Format.lines(
                                "Närvaro 2023\n\nTitel;Datum;Kom;Gick;Namn\n",
                                "\"Norra\n%d\";2023-11-22;09:00;10:00;Åsa\n%2$s",
                                ""),
                        Format.csv(';', -1)));
    }

    /** Writes a file of so many records. */
    private interface Writer {

        byte[] write(int records);
    }

    @ParameterizedTest
    @MethodSource("formats")
    void recordsAreThoseThatAnotherReaderCounts(Format format) throws IOException {
        Random random = new Random(7);
        for (int i = 0; i < SIZES; i++) {
            byte[] file = format.writer.write(1 + random.nextInt(40));

            IngestReport report = read(format, file);

            assertThat(report.problems()).isEmpty();
            assertThat(report.rowsRead()).isEqualTo(format.counter.applyAsLong(file));
            assertThat(report.accepted()).isPositive();
            assertConserved(report, format.name);
        }
    }

    @ParameterizedTest
    @MethodSource("formats")
    void changedBytesNeverMakeItFailOrLoseARecord(Format format) throws IOException {
        Random random = new Random(11);
        byte[] whole = format.writer.write(5);
        for (int i = 0; i < MUTATIONS; i++) {
            byte[] bytes = mutated(whole, random);

            IngestReport report = read(format, bytes);

            String shown = format + " " + i + ": " + new String(bytes, StandardCharsets.ISO_8859_1);
            assertConserved(report, shown);
            boolean mayBeEmpty = format.name.equals("REGISTER");
            assertThat(mayBeEmpty || report.rowsRead() > 0 || !report.problems().isEmpty())
                    .as("rows or a reason: " + shown)
                    .isTrue();
            if (report.problems().isEmpty()
                    && format.isLineByLine()
                    && !shown.contains("\"")
                    && !shown.contains("\r")) {
                assertThat(report.rowsRead())
                        .as("every line: " + shown)
                        .isEqualTo(new String(bytes, StandardCharsets.UTF_8)
                                .lines()
                                .count());
            }
        }
    }

    private static void assertConserved(IngestReport report, String shown) {
        assertThat(report.accepted() + report.rejected() + report.skipped())
                .as("accepted + rejected + skipped: " + shown)
                .isEqualTo(report.rowsRead());
        assertThat(report.rejected() == 0 || !report.problems().isEmpty())
                .as("a reason for each rejection: " + shown)
                .isTrue();
        String skipped = report.decisions().getOrDefault("skipped", "{}");
        long told = Arrays.stream(skipped.replaceAll("[{}]", "").split(", "))
                .filter(part -> part.contains("="))
                .mapToLong(part -> Long.parseLong(part.substring(part.lastIndexOf('=') + 1)))
                .sum();
        assertThat(told).as("a reason for all that is skipped: " + shown).isEqualTo(report.skipped());
    }

    private IngestReport read(Format format, byte[] bytes) throws IOException {
        Path file = folder.resolve("file-" + made++);
        Files.write(file, bytes);
        SourceKind kind = Map.of(
                        "surveys", SourceKind.SURVEY,
                        "ledgers", SourceKind.LEDGER,
                        "meetings", SourceKind.MEETING,
                        "registers", SourceKind.REGISTER)
                .get(format.path.split("/")[0]);
        boolean isRegister = kind == SourceKind.REGISTER;
        SourceFile source = new SourceFile(
                format.path, file.toString(), kind, isRegister ? "areas" : kind.word(), isRegister ? null : 2023L);
        Layouts layouts = new Layouts(HOME.schemas().resolve("sources"), folder);
        return Ingest.run(new Tasks(HOME.contracts(), layouts, PEOPLE, folder.resolve("raw")).of(source));
    }

    private static byte[] mutated(byte[] whole, Random random) {
        byte[] bytes = whole.clone();
        for (int i = random.nextInt(5); i >= 0; i--) {
            bytes[random.nextInt(bytes.length)] =
                    random.nextInt(5) == 0 ? (byte) random.nextInt(256) : HOSTILE[random.nextInt(HOSTILE.length)];
        }
        return random.nextInt(4) == 0 ? Arrays.copyOf(bytes, 1 + random.nextInt(bytes.length - 1)) : bytes;
    }
}
