package forumkoll;

import static org.assertj.core.api.Assertions.assertThat;

import forumkoll.cli.Main;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code check} on a folder with a mistake of every kind: one line for each, that says what, where and what next. */
class PlantedMistakesTest {

    private static final String SURVEY = "Namn;Antal deltagare;Antal förtroendevalda;Årsavgift tkr;Övrig kostnad tkr\n";
    private static final String LEDGER = "Leverantör;Konto;Belopp;Datum\n";

    private final List<String> expected = new ArrayList<>();

    @TempDir
    private Path folder;

    @BeforeEach
    void plant() throws IOException {
        plant(
                "surveys/2023/antal.csv",
                SURVEY + "Norra;5–3;-;70;-\n",
                "line 2, column 2 (Antal deltagare): found \"5–3\"");
        plant(
                "surveys/2023/citat.csv",
                SURVEY + "\"Norra;1;-;70;-\nSödra;1;-;70;-\n",
                "line 2, column 1: found \"\"Norra;1;-;70;-\"");
        plant("surveys/2023/bredd.csv", SURVEY + "Norra;1;-;70\n", "line 2, column 5: found \"4: Norra | 1 | - | 70\"");
        plant(
                "surveys/2023/namn.csv",
                SURVEY + ";1;-;70;-\n",
                "line 2, column 1 (Namn): found nothing; expected the name of the forum");
        plant(
                "surveys/2023/rubrik.csv",
                SURVEY.replace("Årsavgift", "Årsavg") + "Norra;1;-;70;-\n",
                "Is \"Årsavg tkr\" meant?");
        plant(
                "surveys/2023/summa.csv",
                SURVEY + "Norra;1;-;70;-\nSumma;;;70;\n",
                "line 3, column 1 (Namn): found \"Summa\"");
        plant("surveys/2023/tvetydigt.csv", SURVEY + "Norra;1;-;1.234;-\n", "state \"decimal_mark\": \",\"");
        plant("surveys/2023/tom.csv", "", "found \"0 byte\"; expected a heading line");
        plant(
                "surveys/2023/tecken.csv",
                (SURVEY + "N\uFFFDrra;1;-;70;-\n").getBytes(StandardCharsets.UTF_8),
                "line 2: found \"U+FFFD\"");
        plant("surveys/2023/nul.csv", SURVEY + "N\0rra;1;-;70;-\n", "line 2: found \"NUL\"");
        plant("surveys/2023/gammal.xls", "x", "Open the file and save it as .xlsx or .csv.");
        plant("surveys/2023/inte.xlsx", "x", "expected a workbook (.xlsx)");
        plant("surveys/1066/norra.csv", SURVEY, "expected a folder for a year in 1990–2100");
        plant("ledgers/2023/datum.csv", LEDGER + "Norr;6841;10;03/04/2023\n", "state \"date_order\": \"day-month\"");
        plant(
                "ledgers/2023/belopp.csv",
                LEDGER + "Norr;6841;10,123;2023-01-01\nSyd;6841;1,5;2023-01-01\n",
                "found \"10,123\"");
        plant(
                "ledgers/2023/summa.csv",
                LEDGER + "Norr;6841;10;2023-01-01\nSumma;;11;\n",
                "expected the rows above make 10.00");
        plant(
                "ledgers/2023/faktura-202205.csv",
                "Leverantör;Konto;Belopp\nNorr;6841;1\n",
                "Move the file to the folder 2022.");
        plant(
                "ledgers/2023/obalans.se",
                "#SIETYP 4\n#VER A 1 20230101\n{\n#TRANS 6841 {} 10.00\n}\n",
                "found \"A 1: 10.00\"; expected that the rows of the voucher make zero");
        plant(
                "ledgers/2023/entitet.xml",
                "<?xml version=\"1.0\"?><!DOCTYPE Sie [<!ENTITY a \"b\">]><Sie xmlns=\"http://www.sie.se/sie5\"/>",
                "Remove the DOCTYPE; SIE 5 has none.");
        plant("ledgers/2023/avbruten.xml", "<Sie xmlns=\"http://www.sie.se/sie5\"><Company>", "expected whole XML");
        plant(
                "meetings/2023/lista.csv",
                "Titel;Datum;Namn\nNorra;2023-02-30;Bo Ek\n",
                "line 2, column 2 (Datum): found \"2023-02-30\"");
        plant(
                "meetings/2023/sommartid.ics",
                "BEGIN:VCALENDAR\nBEGIN:VEVENT\nUID:1\nSUMMARY:x\nDTSTART;TZID=Nowhere/Else:20230322T090000\nEND:VEVENT\nEND:VCALENDAR\n",
                "line 5 (DTSTART)");
        plant("registers/rates.csv", "year;rate;value\n2023;usd_sek;1\n", "line 2, column 2 (rate): found \"usd_sek\"");
        plant("registers/okant.csv", "a\n1\n", "expected one of the registers");
        plant("layouts/meeting.json", "{\"date_order\": \"3/4\"}", "date_order: 3/4 (day-month, month-day)");
    }

    @Test
    void everyMistakeGetsOneLineThatTellsIt() {
        Ended check = check("en");

        assertThat(check.code()).isEqualTo(3);
        List<String> lines =
                check.out().lines().filter(line -> line.startsWith("  ")).toList();
        for (String message : expected) {
            assertThat(lines)
                    .as(message)
                    .filteredOn(line -> line.contains(message))
                    .hasSize(1);
        }
        assertThat(lines)
                .as("one problem for each mistake, none beside")
                .hasSize(expected.size())
                .allSatisfy(line -> assertThat(line)
                        .contains("found ")
                        .contains("; expected ")
                        .endsWith("."));
        assertThat(check.out()).endsWith(expected.size() + " problems.\n").doesNotContain("Bo Ek");
    }

    @Test
    void swedishIsSpokenToo() {
        Ended check = check("sv");

        assertThat(check.code()).isEqualTo(3);
        assertThat(check.out())
                .contains("rad 2, kolumn 2 (Antal deltagare): hittade ”5–3”; väntade ett antal")
                .endsWith(expected.size() + " fel.\n");
    }

    @Test
    void nothingIsWritten() throws IOException {
        List<Path> before = files();

        check("en");

        assertThat(files()).isEqualTo(before);
    }

    private record Ended(int code, String out) {}

    private Ended check(String language) {
        PrintStream screen = System.out;
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        System.setOut(new PrintStream(out, true, StandardCharsets.UTF_8));
        try {
            int code = Main.commandLine().execute("check", folder.toString(), "--lang", language);
            return new Ended(code, out.toString(StandardCharsets.UTF_8));
        } finally {
            System.setOut(screen);
        }
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> walk = Files.walk(folder)) {
            return walk.sorted().toList();
        }
    }

    private void plant(String path, String text, String message) throws IOException {
        plant(path, text.getBytes(StandardCharsets.UTF_8), message);
    }

    private void plant(String path, byte[] bytes, String message) throws IOException {
        Files.createDirectories(folder.resolve(path).getParent());
        Files.write(folder.resolve(path), bytes);
        expected.add(message);
    }
}
