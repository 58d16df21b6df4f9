package forumkoll.flow;

import static org.assertj.core.api.Assertions.assertThat;

import forumkoll.table.TableRow;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a file does not prove about how it is written, a layout of the city may state. */
class StatedConventionsTest {

    private static final String TEAMS = """
            Meeting Summary
            Total Number of Participants\t1
            Meeting Title\tEnergy network
            Meeting Start Time\t3/4/25, 9:00:00 AM
            Meeting End Time\t3/4/25, 10:00:00 AM

            Full Name\tJoin Time\tLeave Time\tDuration\tEmail
            Kim Lind\t3/4/25, 9:00:00 AM\t3/4/25, 10:00:00 AM\t1h\tkim@example.se
            """;

    private static final String LEDGER = "ledgers/2023/f-202305.csv";
    private static final String AMBIGUOUS = "Leverantör;Konto;Belopp\nNorr;6841;1.234\nSyd;6841;2.500\n";

    private InputReading input;

    @BeforeEach
    void folder(@TempDir Path folder) {
        input = new InputReading(folder);
    }

    @Test
    void teamsReportThatProvesNoDateNamesTheKeyThatSettlesIt() {
        input.with("meetings/2025/teams.csv", TEAMS).read();

        assertThat(input.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo("ambiguous_date");
            assertThat(problem.nextStep().sv()).contains("\"date_order\": \"day-month\"", "layouts/meeting.json");
            assertThat(problem.nextStep().en()).contains("\"month-day\"");
        });
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"day-month, 2025-04-03", "month-day, 2025-03-04"})
    void withTheKeyItLoads(String order, LocalDate day) {
        input.with("meetings/2025/teams.csv", TEAMS)
                .with("layouts/meeting.json", "{\"date_order\": \"" + order + "\"}")
                .read();

        assertThat(input.shown()).isEmpty();
        assertThat(input.rows("meeting")).extracting(row -> row.date("held_on")).containsExactly(day);
        assertThat(input.decisions("meetings/2025/teams.csv")).containsEntry("date_order", order + " by layout");
    }

    @Test
    void layoutMayBeMeantForSomeFilesOnly() {
        input.with("meetings/2025/teams.csv", TEAMS)
                .with("meetings/2025/export-a.csv", TEAMS + "\n")
                .with(
                        "layouts/meeting-export.json",
                        "{\"files\": \"meetings/*/export-*.csv\", \"date_order\": \"month-day\"}")
                .read();

        assertThat(input.shown()).containsExactly("meetings/2025/teams.csv null ambiguous_date 3/4/2023");
    }

    @Test
    void amountThatNothingProvesIsRefusedAndAnotherAmountProvesIt() {
        input.with(LEDGER, AMBIGUOUS)
                .with("ledgers/2023/g-202306.csv", AMBIGUOUS + "Väst;6841;1.250,50\n")
                .read();

        assertThat(input.shown())
                .containsExactly(LEDGER + " 2 ambiguous_number 1.234", LEDGER + " 3 ambiguous_number 2.500");
        assertThat(input.problems().get(0).nextStep().en()).contains("\"decimal_mark\": \",\"");
        assertThat(input.decisions(LEDGER)).containsEntry("decimal_mark", "Belopp: unproved by evidence");
        assertThat(input.rows("ledger_entry"))
                .extracting(row -> row.decimal("amount_sek"))
                .containsExactly(new BigDecimal("1234.00"), new BigDecimal("2500.00"), new BigDecimal("1250.50"));
        assertThat(input.decisions("ledgers/2023/g-202306.csv"))
                .containsEntry("decimal_mark", "Belopp: comma by evidence");
    }

    @ParameterizedTest(name = "''{0}''")
    @CsvSource({"',', 1234.00, 2500.00", "., 1.23, 2.50"})
    void statedDecimalMarkSettlesAmounts(String mark, BigDecimal first, BigDecimal second) {
        String amounts = mark.equals(".") ? AMBIGUOUS.replace("1.234", "1.230") : AMBIGUOUS;
        input.with(LEDGER, amounts)
                .with("layouts/ledger.json", "{\"decimal_mark\": \"" + mark + "\"}")
                .read();

        if (mark.equals(".")) {
            assertThat(input.shown())
                    .as("three decimals are no öre")
                    .containsExactly(LEDGER + " 2 too_many_decimals 1.230", LEDGER + " 3 too_many_decimals 2.500");
        } else {
            assertThat(input.shown()).isEmpty();
            assertThat(input.rows("ledger_entry"))
                    .extracting(row -> row.decimal("amount_sek"))
                    .containsExactly(first, second);
        }
        assertThat(input.decisions(LEDGER).get("decimal_mark")).endsWith("by layout");
    }

    @Test
    void surveyAndRegisterAreReadByTheSameRule() {
        String survey =
                "Namn;Antal deltagare;Antal förtroendevalda;Årsavgift kr;Övrig kostnad kr\nA;1;-;%s;-\nB;1;-;%s;-\n";
        input.with("surveys/2023/a.csv", survey.formatted("1.234", "7"))
                .with("surveys/2023/b.csv", survey.formatted("1.234", "2.500.000"))
                .with("registers/rates.csv", "year;rate;value\n2023;eur_sek;11.478\n")
                .with("registers/documents.csv", "forum_id;kind;dated\na;agreement;03/04/2023\n")
                .read();

        assertThat(input.shown())
                .containsExactlyInAnyOrder(
                        "registers/documents.csv 2 ambiguous_date 03/04/2023",
                        "registers/rates.csv 2 ambiguous_number 11.478",
                        "surveys/2023/a.csv 2 ambiguous_number 1.234");
        assertThat(input.rows("survey_answer"))
                .filteredOn(row -> row.text("forum").equals("A"))
                .extracting(row -> row.decimal("fee_sek"))
                .containsExactly(new BigDecimal("1234.00"));
    }

    @Test
    void registerTakesStatedConventions() {
        input.with("registers/rates.csv", "year;rate;value\n2023;eur_sek;11.478\n")
                .with("registers/documents.csv", "forum_id;kind;dated\na;agreement;03/04/2023\n")
                .with("layouts/register.json", "{\"decimal_mark\": \".\", \"date_order\": \"month-day\"}")
                .read();

        assertThat(input.shown()).isEmpty();
        TableRow rate = input.rows("rates").get(0);
        assertThat(rate.decimal("value")).isEqualByComparingTo("11.478");
        assertThat(input.rows("documents").get(0).date("dated")).isEqualTo(LocalDate.of(2023, 3, 4));
    }

    @Test
    void encodingThatTheBytesDoNotTellIsStated() {
        Charset cp437 = Charset.forName("IBM437");
        String list = "Titel;Datum;Namn\nÅÄ;2023-11-22;Ö\n";
        input.with("meetings/2023/list.csv", list, cp437)
                .with("layouts/attendance.json", "{\"encoding\": \"CP437\"}")
                .with(
                        "ledgers/2023/a.se",
                        "#SIETYP 4\n#VER A 1 20230101 \"x\"\n{\n#TRANS 1 {} 0 20230101 \"ü\"\n}\n",
                        StandardCharsets.ISO_8859_1)
                .with("layouts/ledger.json", "{\"encoding\": \"ISO-8859-1\"}")
                .read();

        assertThat(input.shown()).isEmpty();
        assertThat(input.rows("meeting")).extracting(row -> row.text("title")).containsExactly("ÅÄ");
        assertThat(input.rows("ledger_entry"))
                .extracting(row -> row.text("text"))
                .containsExactly("ü");
        assertThat(input.decisions("meetings/2023/list.csv"))
                .containsEntry("encoding", "IBM437")
                .containsEntry("encoding_by", "layout");
    }

    @Test
    void separatorIsStatedForTextOfEveryKind() {
        String survey = "Namn,Antal deltagare,Antal förtroendevalda,Årsavgift kr,Övrig kostnad kr\n\"A;B\",1,-,-,-\n";
        input.with("surveys/2023/a.csv", survey)
                .with("layouts/survey-comma.json", "{\"separator\": \",\"}")
                .with("meetings/2023/list.csv", "Titel\tDatum\tNamn\nA;B\t2023-11-22\tC\n")
                .with("layouts/attendance.json", "{\"separator\": \"tab\"}")
                .read();

        assertThat(input.shown()).isEmpty();
        assertThat(input.decisions("surveys/2023/a.csv")).containsEntry("separator_by", "layout");
        assertThat(input.decisions("meetings/2023/list.csv"))
                .containsEntry("separator", "tab")
                .containsEntry("separator_by", "layout");
    }

    @Test
    void conventionsOfALayoutWithColumnsHoldForItsOwnFilesOnly() {
        input.with("ledgers/2023/unit4.csv", "Kto;Utfall;Dag\n6841;1.234;2023-01-01\n")
                .with(LEDGER, AMBIGUOUS)
                .with("layouts/ledger-unit4.json", """
                        {"decimal_mark": ",", "fields": [
                          {"field": "account", "headings": ["Kto"], "required": true},
                          {"field": "amount", "headings": ["Utfall"], "required": true},
                          {"field": "booked_on", "headings": ["Dag"], "required": true}]}
                        """)
                .read();

        assertThat(input.shown())
                .containsExactly(LEDGER + " 2 ambiguous_number 1.234", LEDGER + " 3 ambiguous_number 2.500");
        assertThat(input.rows("ledger_entry"))
                .extracting(row -> row.decimal("amount_sek"))
                .containsExactly(new BigDecimal("1234.00"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"seperator\": \";\"}",
                "{\"encoding\": \"EBCDIC\"}",
                "{\"decimal_mark\": \"comma\"}",
                "{\"date_order\": \"3/4\"}",
                "{\"separator\": \"|\"}",
                "[]",
                "{"
            })
    void layoutThatCannotBeUnderstoodIsAProblemOfItsOwn(String layout) {
        input.with("layouts/meeting.json", layout).read();

        assertThat(input.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.file()).isEqualTo("layouts/meeting.json");
            assertThat(problem.code()).isEqualTo("layout");
        });
    }

    @Test
    void layoutOfNoKindIsAProblem() {
        input.with("layouts/teams.json", "{}").with("layouts/README.md", "x").read();

        assertThat(input.shown()).containsExactly("layouts/teams.json null layout teams.json");
    }
}
