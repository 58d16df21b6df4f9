package forumkoll;

import static org.assertj.core.api.Assertions.assertThat;

import forumkoll.engine.EngineUnderTest;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A small city with a supplier ledger, general ledgers, calendars and an attendance list, from its files to the published
 * tables. What the ledgers hold is computed once more from the files: no model, no engine and no reader of ours takes part.
 */
class CityFolderTest {

    private static final Charset CP437 = Charset.forName("IBM437");

    @TempDir
    private static Path folder;

    private static Path input;
    private static Path duckDb;

    /** A posting as a file holds it. */
    private record Line(String book, String company, String account, BigDecimal sek, String about) {

        String place() {
            return company + " " + account;
        }
    }

    @BeforeAll
    static void run() throws IOException {
        input = folder.resolve("input");
        registers();
        ledgers();
        meetings();
        duckDb = folder.resolve("duckdb");
        SampleRun.run(EngineUnderTest.DUCKDB, input, duckDb);
    }

    @Test
    void everyAccountHoldsWhatItsBookOfRecordHolds() throws IOException {
        List<String> wanted = new ArrayList<>();
        byAccount().forEach((place, lines) -> {
            String book = bookOfRecord(lines);
            BigDecimal booked = sum(lines.stream().filter(line -> line.book().equals(book)));
            BigDecimal repeated = sum(lines.stream().filter(line -> !line.book().equals(book)));
            wanted.add(place.replace(" ", " | ") + " | " + booked + " | " + repeated);
        });

        assertThat(Published.rows(duckDb, "SELECT company, account, ledger_sek, repeated_sek FROM marts.ledger_year"))
                .hasSizeGreaterThan(8)
                .containsExactlyInAnyOrderElementsOf(wanted);
    }

    @Test
    void everyForumIsPaidWhatTheCountedPostingsSay() throws IOException {
        Map<String, BigDecimal> wanted = new TreeMap<>();
        byAccount().forEach((place, lines) -> {
            String book = bookOfRecord(lines);
            lines.stream()
                    .filter(line -> line.book().equals(book) && !line.account().startsWith("2"))
                    .forEach(line -> wanted.merge(forum(line), line.sek(), BigDecimal::add));
        });

        assertThat(Published.rows(duckDb, """
                        SELECT coalesce(forum_id, 'ingen'), sum(amount_sek)
                        FROM clean.payment WHERE account NOT LIKE '2%' GROUP BY 1"""))
                .containsExactlyInAnyOrderElementsOf(wanted.entrySet().stream()
                        .map(entry -> entry.getKey() + " | " + entry.getValue())
                        .toList());
        assertThat(wanted).containsOnlyKeys("exempel", "ai", "projekt", "ingen");
    }

    @Test
    void everyRepeatedPostingNamesTheOneThatCounts() {
        assertThat(Published.rows(duckDb, """
                        SELECT repeated.reason, repeated.matched_by, count(*)
                        FROM clean.repeated_posting AS repeated
                        LEFT JOIN clean.payment AS counted
                            ON counted.entry_id = repeated.counted_entry_id
                            AND counted.account = repeated.account
                            AND counted.amount_sek = repeated.amount_sek
                        WHERE repeated.reason <> 'other_book' AND counted.entry_id IS NULL
                        GROUP BY ALL"""))
                .as("each has a counterpart on the same account with the same amount")
                .isEmpty();
        assertThat(Published.rows(duckDb, "SELECT reason, count(*) FROM clean.repeated_posting GROUP BY 1 ORDER BY 1"))
                .containsExactly("other_book | 1", "same_voucher | 20");
    }

    @Test
    void aFeeBookedInDecemberIsTheNextYears() {
        assertThat(
                        Published.rows(
                                duckDb,
                                "SELECT year, refers_to_year, unit_id, cost_kind FROM clean.payment WHERE account = '7640' AND year < refers_to_year"))
                .containsExactly("2023 | 2024 | slk | fee");
    }

    @Test
    void logsOfOneMeetingAreOneAndAReportSaysWhoCame() {
        assertThat(Published.rows(
                        duckDb,
                        "SELECT held_on, status, duration_hours, merged_from FROM clean.meeting ORDER BY held_on"))
                .containsExactly(
                        "2023-03-10 | held | 1.50 | meetings/2023/a.ics:4;meetings/2023/b.ics:4;meetings/2023/lista.csv:2",
                        "2023-04-13 | held | 1.50 | meetings/2023/a.ics:12;meetings/2023/teams.csv:1",
                        "2023-05-10 | cancelled | 1.00 | meetings/2023/a.ics:20",
                        "2023-05-15 | held | 2.00 | meetings/2023/a.ics:28");
        assertThat(Published.rows(duckDb, "SELECT DISTINCT forum_id, allocation_method FROM clean.meeting"))
                .containsExactly("exempel | alias");
        assertThat(Published.rows(duckDb, """
                        SELECT meeting.held_on, attendance.body, attendance.basis, count(*), sum(attendance.attended_hours)
                        FROM clean.attendance AS attendance JOIN clean.meeting AS meeting USING (meeting_id)
                        GROUP BY ALL ORDER BY ALL"""))
                .containsExactly(
                        "2023-03-10 | external | log | 1 | 1.00",
                        "2023-03-10 | office | log | 1 | 1.50",
                        "2023-04-13 | external | log | 1 | 0.50",
                        "2023-05-15 | office | calendar | 1 | 2.00");
    }

    @Test
    void sparkGivesTheSame() {
        Path spark = folder.resolve("spark");
        SampleRun.run(EngineUnderTest.SPARK, input, spark);

        for (String table : List.of(
                "clean.payment",
                "clean.repeated_posting",
                "clean.ledger_allocation",
                "clean.meeting",
                "clean.meeting_source",
                "clean.attendance",
                "clean.unit_today",
                "marts.ledger_year")) {
            String rows = "SELECT * FROM " + table + " ORDER BY ALL";
            assertThat(Published.rows(spark, rows)).as(table).isNotEmpty().isEqualTo(Published.rows(duckDb, rows));
        }
    }

    private static Map<String, List<Line>> byAccount() throws IOException {
        Map<String, List<Line>> lines = new TreeMap<>();
        for (Line line : lines()) {
            lines.computeIfAbsent(line.place(), place -> new ArrayList<>()).add(line);
        }
        return lines;
    }

    /** The book with most lines, the supplier ledger when there are as many. */
    private static String bookOfRecord(List<Line> lines) {
        Map<String, Integer> counts = new HashMap<>();
        lines.forEach(line -> counts.merge(line.book(), 1, Integer::sum));
        return counts.entrySet().stream()
                .max(Map.Entry.<String, Integer>comparingByValue()
                        .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                .orElseThrow()
                .getKey();
    }

    private static BigDecimal sum(Stream<Line> lines) {
        return lines.map(Line::sek).reduce(new BigDecimal("0.00"), BigDecimal::add);
    }

    private static String forum(Line line) {
        if (line.about().contains("P9")) {
            return "projekt";
        }
        if (line.about().contains("556000-0001")) {
            return "ai";
        }
        return line.about().contains("Exempelnätverket") ? "exempel" : "ingen";
    }

    /** All postings, read from the files in the plainest way. */
    private static List<Line> lines() throws IOException {
        List<Line> lines = new ArrayList<>();
        for (String row : Files.readAllLines(input.resolve("ledgers/2023/reskontra.csv"))) {
            String[] cells = row.split(";");
            if (!cells[0].equals("kopare_id")) {
                lines.add(new Line(
                        "reskontra",
                        cells[0].replace("-", ""),
                        cells[5],
                        new BigDecimal(cells[7].replace(",", ".")),
                        cells[4] + " " + cells[3]));
            }
        }
        Pattern posting = Pattern.compile("#TRANS (\\d+) \\{(.*?)} (-?[\\d.]+) \"\" \"(.*)\"");
        for (String file : List.of("staden.se", "bolaget.se")) {
            String company = "";
            for (String row : Files.readAllLines(input.resolve("ledgers/2023").resolve(file), CP437)) {
                Matcher matcher = posting.matcher(row.strip());
                if (row.startsWith("#ORGNR")) {
                    company = row.substring(7).replace("-", "");
                } else if (matcher.matches()) {
                    lines.add(new Line(
                            "sie",
                            company,
                            matcher.group(1),
                            new BigDecimal(matcher.group(3)),
                            matcher.group(2) + " " + matcher.group(4)));
                }
            }
        }
        return lines;
    }

    private static void registers() throws IOException {
        write("forumkoll.yaml", "city: exempelstad\ncity_name: Exempelstad\npublisher: Kansliet\nlanguages: [sv]\n");
        write("registers/forums.csv", """
                forum_id;name;org_number
                exempel;Exempelnätverket;
                ai;AI-forum;556000-0001
                projekt;Projektsamverkan;
                """);
        write("registers/units.csv", "unit_id;name\nslk;Stadsledningskontoret\n");
        write("registers/ledger_rules.csv", "rule_id;project;forum_id\nr1;P9;projekt\n");
        write("registers/people.csv", "email;name;unit_id;body\nkim@example.org;Kim Exempel;slk;office\n");
    }

    /**
     * Twenty invoices stand in the supplier ledger and again in the city's general ledger, which has more on some
     * accounts: another posting, or one that nothing in the supplier ledger matches.
     */
    private static void ledgers() throws IOException {
        Random random = new Random(20_231_122);
        String[] accounts = {"7640", "7051", "7155", "6410"};
        String[] suppliers = {"Exempelnätverket", "Resebolaget AB", "Kontorsvaror AB", "AI Drift AB"};
        String[] numbers = {"", "556000-0005", "556000-0006", "556000-0001"};
        StringBuilder reskontra = new StringBuilder(
                "kopare_id;kopare;verifikationsnummer;leverantor;leverantor_id;konto_nr;konto_text;belopp;datum\n");
        StringBuilder city = new StringBuilder(head("212000-1355"));
        for (int i = 1; i <= 30; i++) {
            String account = accounts[random.nextInt(accounts.length)];
            int supplier = random.nextInt(suppliers.length);
            BigDecimal sek = BigDecimal.valueOf(random.nextInt(2_000_000) - 300_000L, 2);
            String day = "2023" + String.format("%02d%02d", 1 + random.nextInt(11), 1 + random.nextInt(28));
            reskontra
                    .append(String.join(
                            ";",
                            "212000-1355",
                            "Exempelstad",
                            String.valueOf(1000 + i),
                            suppliers[supplier],
                            numbers[supplier].isEmpty() ? "-" : numbers[supplier],
                            account,
                            "Diverse",
                            sek.toPlainString().replace(".", ","),
                            day))
                    .append('\n');
            if (i <= 20) {
                city.append(voucher(
                        String.valueOf(1000 + i), day, posting(account, "", sek, suppliers[supplier] + " faktura")));
            }
        }
        city.append(voucher("2001", "20231201", posting("5010", "6 P9", new BigDecimal("4000.50"), "Lokal")));
        city.append(voucher("2002", "20231202", posting("7051", "", new BigDecimal("1.11"), "Resa utan motsvarighet")));
        Files.createDirectories(input.resolve("ledgers/2023"));
        write("ledgers/2023/reskontra.csv", reskontra.toString());
        Files.writeString(input.resolve("ledgers/2023/staden.se"), city.toString(), CP437);
        String company = head("556000-0009")
                + "#KONTO 7640 \"Föreningsavgifter\"\n"
                + voucher(
                        "1001",
                        "20231215",
                        posting("7640", "1 SLK", new BigDecimal("900.00"), "Medlemsavgift 2024 Exempelnätverket"))
                + voucher("1002", "20230115", posting("7051", "", new BigDecimal("50.00"), "Resa"));
        Files.writeString(input.resolve("ledgers/2023/bolaget.se"), company, CP437);
    }

    private static String head(String company) {
        return "#FLAGGA 0\n#FORMAT PC8\n#SIETYP 4\n#ORGNR " + company + "\n#FNAMN \"Exempel\"\n";
    }

    private static String voucher(String number, String day, String postings) {
        return "#VER \"\" " + number + " " + day + " \"Exempel\"\n{\n" + postings + "}\n";
    }

    private static String posting(String account, String object, BigDecimal sek, String text) {
        return "#TRANS " + account + " {" + object + "} " + sek + " \"\" \"" + text + "\"\n#TRANS 2440 {} "
                + sek.negate() + " \"\" \"" + text + "\"\n";
    }

    private static void meetings() throws IOException {
        String start = "BEGIN:VCALENDAR\nVERSION:2.0\nPRODID:-//test//EN\n";
        String first = event("natverk-1", "20230310T090000", "20230310T110000", "ACCEPTED", "CONFIRMED");
        write(
                "meetings/2023/a.ics",
                (start + first + event("natverk-2", "20230413T090000", "20230413T110000", "ACCEPTED", "CONFIRMED")
                                + event("natverk-3", "20230510T090000", "20230510T100000", "ACCEPTED", "CANCELLED")
                                + event("natverk-4", "20230515T090000", "20230515T110000", "ACCEPTED", "CONFIRMED")
                                + "END:VCALENDAR\n")
                        .replace("\n", "\r\n"));
        write(
                "meetings/2023/b.ics",
                (start + first.replace("ACCEPTED", "NEEDS-ACTION") + "END:VCALENDAR\n").replace("\n", "\r\n"));
        write("meetings/2023/teams.csv", """
                1. Summary
                Meeting title\tExempelnätverket
                Attended participants\t1
                Start time\t4/13/23, 9:15:00 AM
                End time\t4/13/23, 10:45:00 AM

                2. Participants
                Name\tFirst Join\tLast Leave\tIn-Meeting Duration\tEmail\tParticipant ID (UPN)\tRole
                Gäst Gästsson\t4/13/23, 9:15:00 AM\t4/13/23, 9:45:00 AM\t30m\tgast@example.com\tgast@example.com\tPresenter
                """);
        write("meetings/2023/lista.csv", """
                Möte;Titel;Datum;Start;Slut;Namn;E-post
                natverk-1;Exempelnätverket;2023-03-10;09:00;10:30;Kim Exempel;kim@example.org
                natverk-1;Exempelnätverket;2023-03-10;09:00;10:00;Gäst Gästsson;gast@example.com
                """);
    }

    private static String event(String uid, String from, String to, String answer, String status) {
        return "BEGIN:VEVENT\nUID:" + uid + "\nDTSTART:" + from + "\nDTEND:" + to + "\nSTATUS:" + status
                + "\nSUMMARY:Exempelnätverket\nATTENDEE;PARTSTAT=" + answer
                + ";CN=Kim Exempel:mailto:kim@example.org\nEND:VEVENT\n";
    }

    private static void write(String path, String text) throws IOException {
        Path file = input.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text, StandardCharsets.UTF_8);
    }
}
