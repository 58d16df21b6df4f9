package forumkoll.identify;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a cost is for, by its account and its text. */
class LedgerCostKindTest {

    @ParameterizedTest(name = "{0} {1} {2}: {3}")
    @CsvSource(delimiter = '|', textBlock = """
            6940 | Föreningsavgifter         |                              | fee
            7641 | Medlemsavgifter           | Resa till Bryssel            | fee
            7640 | ''                        | Medlemsavgift 2024           | fee
            7600 | Övriga kostnader          | Avgift 2024 Exempelnätverket | fee
            7600 | Övriga kostnader          | Avgift för konferens         | conference
            7600 | Övriga kostnader          | Tullavgift                   | other
            7152 | Kurs- och konferensavgifter |                            | conference
            7053 | Hotell och logi           |                              | lodging
            7600 | Teknologi                 |                              | other
            5521 | Traktamenten              |                              | per_diem
            7051 | Biljetter                 |                              | travel
            7600 | ''                        | Tjänsteresa Bryssel          | travel
            7600 | ''                        | Resurser och resultat        | other
            7010 | ''                        |                              | travel
            5521 | ''                        |                              | per_diem
            7641 | ''                        |                              | fee
            7010 | Skolmåltider              |                              | other
            7600 | Övrigt                    | Annual fee 2024              | fee
            """)
    void isTakenFromTheAccountsTextThenItsNumberThenTheText(
            String account, String accountText, String text, String wanted) {
        LedgerWording wording = new LedgerWording("", "", account, accountText, "", text == null ? "" : text);

        assertThat(LedgerCostKind.of(wording).word()).isEqualTo(wanted);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            Medlemsavgift 2024            | 2024
            2024, 2024                    | 2024
            Medlemsavgift 2023–2024       | -
            Faktura 20240115              | -
            Agenda 2030, avgift 2024      | -
            Bokfört 2023-12-15            | 2023
            Avgift                        | -
            """)
    void aTextNamesAYearOnlyWhenItNamesOne(String text, Long wanted) {
        assertThat(new LedgerWording("", "", "", "", "", text).namedYear()).isEqualTo(wanted);
    }
}
