package forumkoll.ingest.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import forumkoll.table.TableRow;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** SIE 5, the full file and the one for entries; XML that could do harm is refused. */
class SieFiveTest {

    @TempDir
    Path folder;

    @Test
    void fullFileGivesItsEntries() {
        LedgerReading reading = xml("""
                <?xml version="1.0" encoding="utf-8"?>
                <Sie xmlns="http://www.sie.se/sie5">
                  <FileInfo>
                    <Company organizationId="212000-9999" name="Exempelstad"/>
                    <AccountingCurrency currency="SEK"/>
                  </FileInfo>
                  <Accounts><Account id="6841" name="Medlemsavgifter" type="cost"/></Accounts>
                  <Dimensions>
                    <Dimension id="1" name="Enhet"><Object id="110" name="Stadsledning"/></Dimension>
                    <Dimension id="6" name="Projekt"><Object id="110" name="Nordiskt möte"/></Dimension>
                  </Dimensions>
                  <Journal id="A" name="Leverantör">
                    <JournalEntry id="17" journalDate="2023-11-22" text="Årsavgift">
                      <EntryInfo date="2023-11-23" by="system"/>
                      <LedgerEntry accountId="6841" amount="100.50" text="Nätverket Norr">
                        <ForeignCurrencyAmount amount="9.00" currency="EUR"/>
                        <ObjectReference dimId="1" objectId="110"/>
                        <ObjectReference dimId="6" objectId="110"/>
                      </LedgerEntry>
                      <LedgerEntry accountId="1930" amount="-100.50" ledgerDate="2023-12-01"/>
                      <LedgerEntry accountId="1930" amount="-999">
                        <Overstrike date="2023-12-02" by="system"/>
                      </LedgerEntry>
                    </JournalEntry>
                  </Journal>
                </Sie>
                """);

        assertThat(reading.problems()).isEmpty();
        assertThat(reading.counts()).as("a struck-out entry is skipped").isEqualTo("3 = 2 + 0 + 1");
        TableRow row = reading.rows().get(0);
        assertThat(row.text("layout")).isEqualTo("sie5");
        assertThat(row.text("company")).isEqualTo("212000-9999");
        assertThat(row.text("voucher")).isEqualTo("A 17");
        assertThat(row.date("booked_on")).isEqualTo(LocalDate.of(2023, 11, 22));
        assertThat(row.text("account_text")).isEqualTo("Medlemsavgifter");
        assertThat(row.decimal("amount_sek")).as("not the foreign one").isEqualTo(new BigDecimal("100.50"));
        assertThat(row.text("unit")).isEqualTo("Stadsledning");
        assertThat(row.text("project")).as("same number, other dimension").isEqualTo("Nordiskt möte");
        assertThat(row.text("text")).isEqualTo("Nätverket Norr");
        assertThat(row.integer("source_line")).isEqualTo(15L);
        TableRow paid = reading.rows().get(1);
        assertThat(paid.date("booked_on")).as("an entry's own date").isEqualTo(LocalDate.of(2023, 12, 1));
        assertThat(paid.integer("booked_month")).isEqualTo(12L);
        assertThat(paid.text("text")).isEqualTo("Årsavgift");
    }

    @Test
    void entryFileWithAPrefixIsReadAndItsImbalanceRejected() {
        LedgerReading reading = xml("""
                <s:SieEntry xmlns:s="http://www.sie.se/sie5" xmlns:x="urn:annat">
                  <s:Journal id="B">
                    <x:JournalEntry id="9"/>
                    <s:JournalEntry journalDate="2023-01-05">
                      <s:LedgerEntry accountId="6841" amount="100.00"/>
                      <s:LedgerEntry accountId="1930" amount="-90.00"/>
                    </s:JournalEntry>
                    <s:JournalEntry journalDate="2023-01-05">
                      <s:LedgerEntry accountId="6841" amount="1"/>
                      <s:LedgerEntry accountId="1930" amount="-1"/>
                    </s:JournalEntry>
                  </s:Journal>
                </s:SieEntry>
                """);

        assertThat(reading.problems())
                .containsExactly(
                        "5:null unbalanced_voucher [null] B: 10.00", "6:null unbalanced_voucher [null] B: 10.00");
        assertThat(reading.sums()).isEqualTo("10.00 = 0.00 + 10.00");
        assertThat(reading.decision("sie_type")).isEqualTo("5 SieEntry");
    }

    @Test
    void entriesWithFaultsTakeTheirVoucherAlong() {
        LedgerReading reading = xml(entries("""
                <LedgerEntry accountId="6841" amount="1,00"/>
                <LedgerEntry accountId="" amount="1.00"/>
                <LedgerEntry accountId="6841" amount="1.005"/>
                <LedgerEntry accountId="6841" amount="1.00" ledgerDate="5 jan"/>
                <LedgerEntry accountId="6841"/>
                <LedgerEntry accountId="1930" amount="-1.00"/>
                """));

        assertThat(reading.codes())
                .containsExactly(
                        "not_an_amount",
                        "missing_value",
                        "too_many_decimals",
                        "not_a_date",
                        "not_an_amount",
                        "rejected_voucher");
        assertThat(reading.counts()).isEqualTo("6 = 0 + 6 + 0");
        assertThat(reading.decision("amounts_not_readable")).isEqualTo("2");
    }

    @Test
    void fileWithoutLineBreaksNumbersItsEntries() {
        String oneLine = entries(
                        "<LedgerEntry accountId='6841' amount='1'/><LedgerEntry accountId='1930' amount='-1'/>")
                .replace("\n", "");

        LedgerReading reading = xml(oneLine);

        assertThat(reading.rows()).extracting(row -> row.integer("source_line")).containsExactly(1L, 2L);
        assertThat(reading.decision("source_line")).startsWith("number of the LedgerEntry");
    }

    @Test
    void documentTypeIsRefusedWhateverItHolds() {
        String secret = folder.resolve("secret.txt").toUri().toString();
        for (String type : new String[] {
            "<!DOCTYPE Sie>",
            "<!DOCTYPE Sie SYSTEM \"" + secret + "\">",
            "<!DOCTYPE Sie [<!ENTITY e SYSTEM \"" + secret + "\">]>",
            "<!DOCTYPE Sie [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;\">]>"
        }) {
            LedgerReading reading = xml(type + entries("<LedgerEntry accountId='6841' amount='0'/>"));

            assertThat(reading.codes()).as(type).containsExactly("document_type");
            assertThat(reading.rows()).as(type).isEmpty();
        }
    }

    @Test
    void brokenXmlGivesNothingAndTellsTheLine() {
        String whole = entries("<LedgerEntry accountId='6841' amount='0'/>");

        LedgerReading reading = xml(whole.substring(0, whole.indexOf("</JournalEntry>")));

        assertThat(reading.problems()).containsExactly("5:1 malformed_xml [null] 5:1");
        assertThat(reading.rows()).isEmpty();
    }

    @ParameterizedTest(name = "declared as {0}")
    @ValueSource(strings = {"UTF-16", "UCS-4", "x-unknown", "", "../../etc", "EBCDIC-CP-US"})
    void untrueOrUnknownEncodingIsAProblem(String declared) {
        LedgerReading reading = xml("<?xml version='1.0' encoding='" + declared + "'?>"
                + entries("<LedgerEntry accountId='6841' amount='0' text='Åre'/>"));

        assertThat(reading.codes()).hasSize(1).containsAnyOf("encoding", "malformed_xml");
        assertThat(reading.rows()).isEmpty();
    }

    @Test
    void bytesThatAreNotOfTheDeclaredEncodingAreAProblem() {
        String content = entries("<LedgerEntry accountId='6841' amount='0' text='Åre'/>");

        LedgerReading reading = LedgerReading.of(folder, "x.sie", content.getBytes(StandardCharsets.ISO_8859_1));

        assertThat(reading.codes()).as("UTF-8 where nothing is declared").containsExactly("encoding");
    }

    @Test
    void otherXmlCurrencyAndAbsentVouchersAreRefused() {
        assertThat(xml("<Sie xmlns='urn:other'/>").codes()).containsExactly("not_sie");
        assertThat(xml("<html/>").codes()).containsExactly("not_sie");
        assertThat(xml("<Sie xmlns='http://www.sie.se/sie5'/>").codes()).containsExactly("no_vouchers");
        assertThat(
                        xml("<Sie xmlns='http://www.sie.se/sie5'><FileInfo><AccountingCurrency currency='NOK'/></FileInfo></Sie>")
                                .codes())
                .containsExactly("other_currency");
    }

    @Test
    void encodingIsWhatTheXmlSays() {
        String latin = "<?xml version='1.0' encoding='ISO-8859-1'?>"
                + entries("<LedgerEntry accountId='6841' amount='0' text='Åre'/>");

        LedgerReading reading = LedgerReading.of(folder, "x.sie", latin.getBytes(StandardCharsets.ISO_8859_1));

        assertThat(reading.row().text("text")).isEqualTo("Åre");
    }

    private static String entries(String entries) {
        return "<SieEntry xmlns='http://www.sie.se/sie5'>\n<Journal id='A'>\n<JournalEntry id='1' journalDate='2023-01-05'>\n"
                + entries + "\n</JournalEntry></Journal></SieEntry>";
    }

    private LedgerReading xml(String content) {
        return LedgerReading.of(folder, "export.sie", content);
    }

    @Test
    void entryIsPostedOnItsOwnDayElseOnItsVouchers() {
        LedgerReading reading = LedgerReading.of(folder, "a.xml", """
                <SieEntry xmlns="http://www.sie.se/sie5"><Journal id="A">
                <JournalEntry id="1" journalDate="2023-05-01+02:00"><EntryInfo date="2023-06-30" by="system"/>
                <LedgerEntry accountId="6841" amount="10" ledgerDate="2023-04-30Z"/>
                <LedgerEntry accountId="1930" amount="-10"><EntryInfo date="2023-07-01" by="system"/></LedgerEntry>
                </JournalEntry></Journal></SieEntry>
                """);

        assertThat(reading.problems()).isEmpty();
        assertThat(reading.rows())
                .extracting(row -> row.date("booked_on").toString())
                .as("when it was typed in is another thing")
                .containsExactly("2023-04-30", "2023-05-01");
    }

    @Test
    void messageOfBrokenXmlIsTheSameOnEveryMachine() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.FRENCH);
            LedgerReading french = LedgerReading.of(folder, "a.xml", "<Sie xmlns=\"http://www.sie.se/sie5\"><a></b>");
            Locale.setDefault(Locale.ENGLISH);
            LedgerReading english = LedgerReading.of(folder, "a.xml", "<Sie xmlns=\"http://www.sie.se/sie5\"><a></b>");

            assertThat(french.report().problems())
                    .isEqualTo(english.report().problems())
                    .hasSize(1);
        } finally {
            Locale.setDefault(before);
        }
    }
}
