package forumkoll.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A reject shows its record as it stands in the file, and nobody in it. */
class RejectedRecordTest {

    private static final String PEOPLE = "email;name;unit_id;body\nkim@stad.example;Kim Lind;slk;office\n";

    private InputReading input;

    @BeforeEach
    void folder(@TempDir Path folder) {
        input = new InputReading(folder);
    }

    @Test
    void answerIsShownWithoutTheRespondentAndColumnsThatNothingReads() {
        input.with("surveys/2023/a.csv", """
                Starttid;Slutförandetid;Namn;Forumets namn;Antal deltagare;Antal förtroendevalda;Årsavgift tkr;Övrig kostnad tkr;Telefon
                1;2;Bo Ek;"Norra; inre";5;-;5–3;-;031
                """).read();

        assertThat(input.rejectedRecords())
                .containsExactly("not_an_amount: (personuppgift / personal data);(personuppgift / personal data);"
                        + "(personuppgift / personal data);\"Norra; inre\";5;-;5–3;-;"
                        + "(personuppgift / personal data)");
    }

    @Test
    void ledgerRowsAreShownWholeButForPersons() {
        input.with("registers/people.csv", PEOPLE)
                .with("ledgers/2023/f-202305.csv", """
                        Leverantör;Konto;Belopp;Text
                        Norr;6841;tio;"resa; Kim Lind, kim@stad.example, 19811218-9876"
                        "Syd;6841;20;
                        """)
                .with("ledgers/2023/a.se", """
                        #SIETYP 4
                        #VER A 1 20230101 "x"
                        {
                        #TRANS 6841 {1 "110"} 10,50 20230101 "Kim Lind"
                        #TRANS 1930 {} -10.50
                        }
                        """)
                .with("ledgers/2023/b.xml", """
                        <SieEntry xmlns="http://www.sie.se/sie5"><Journal id="A">
                        <JournalEntry id="1" journalDate="2023-01-05">
                        <LedgerEntry accountId="6841" amount="tio"/></JournalEntry></Journal></SieEntry>
                        """)
                .read();

        assertThat(input.rejectedRecords())
                .containsExactlyInAnyOrder(
                        "not_an_amount: Norr;6841;tio;\"resa; (namn/name), (e-post/e-mail), (personnummer)\"",
                        "stray_quote: \"Syd;6841;20;",
                        "not_an_amount: #TRANS 6841 {1 \"110\"} 10,50 20230101 \"(namn/name)\"",
                        "rejected_voucher: #TRANS 1930 {} -10.50",
                        "not_an_amount: <LedgerEntry accountId=\"6841\" amount=\"tio\" ledgerDate=\"\" text=\"\">");
    }

    @Test
    void logsShowTimesAndNoWords() {
        input.with("meetings/2023/list.csv", """
                        Titel;Datum;Kom;Gick;Namn;E-post
                        Norra;2023-02-30;09:00;10:00;Bo Ek;bo@example.se
                        Norra;2023-02-28;09:00;10:00;Bo Ek
                        """)
                .with("meetings/2023/teams.csv", """
                        1. Summary
                        Meeting title\tNorra
                        Start time\t2023-03-15 10:00:00
                        End time\t2023-03-15 11:00:00

                        2. Participants
                        Name\tFirst Join\tLast Leave\tIn-Meeting Duration\tEmail\tParticipant ID (UPN)\tRole
                        Bo Ek\t2023-03-15 10:00:00\t2023-03-15 09:00:00\t1h\tbo@example.se\tbo@example.se\tPresenter
                        """)
                .with("meetings/2023/k.ics", """
                        BEGIN:VCALENDAR
                        BEGIN:VEVENT
                        UID:1
                        SUMMARY:Bo Ek
                        DTSTART:20230230T090000Z
                        ATTENDEE;CN=Bo Ek:mailto:bo@example.se
                        END:VEVENT
                        END:VCALENDAR
                        """)
                .read();

        String hidden = "(personuppgift / personal data)";
        assertThat(input.rejectedRecords())
                .containsExactlyInAnyOrder(
                        "not_a_date: Norra;2023-02-30;09:00;10:00;" + hidden + ";" + hidden,
                        "wrong_width: " + hidden,
                        "ends_before_start: (text) | 2023-03-15 10:00:00 | 2023-03-15 09:00:00 | 1h | (text) | (text)"
                                + " | (text)",
                        "bad_time: DTSTART:20230230T090000Z");
        assertThat(input.problems().toString()).doesNotContain("Bo Ek", "bo@");
    }

    @Test
    void problemOfAWholeFileHasNoRecord() {
        input.with("ledgers/2023/tom.csv", "").read();

        assertThat(input.rejectedRecords()).containsExactly("empty_file: null");
    }
}
