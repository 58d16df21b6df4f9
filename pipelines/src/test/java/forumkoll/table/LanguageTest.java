package forumkoll.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Numbers and texts as each language writes them; {@code ~} stands for a no-break space. */
class LanguageTest {

    @ParameterizedTest(name = "{0}: {1} and {2}")
    @CsvSource(delimiter = '|', textBlock = """
                    0          | 0             | 0
                    0.00       | 0             | 0
                    0.10       | 0,1           | 0.1
                    12.00      | 12            | 12
                    999        | 999           | 999
                    1000       | 1~000         | 1,000
                    -1234.5    | −1~234,5      | −1,234.5
                    1000000    | 1~000~000     | 1,000,000
                    1E+6       | 1~000~000     | 1,000,000
                    123456.789 | 123~456,789   | 123,456.789
                    """)
    void numberIsGroupedAndMarkedAsTheLanguageDoes(BigDecimal number, String swedish, String english) {
        assertThat(Language.SV.number(number)).as("%s in Swedish", number).isEqualTo(noBreak(swedish));
        assertThat(Language.EN.number(number)).as("%s in English", number).isEqualTo(noBreak(english));
    }

    @ParameterizedTest(name = "{0}: {1} and {2}")
    @CsvSource(delimiter = '|', textBlock = """
                    0.00       | 0~kr           | SEK~0
                    2390.00    | 2~390~kr       | SEK~2,390
                    -70000.00  | −70~000~kr     | SEK~−70,000
                    1000000.25 | 1~000~000,25~kr| SEK~1,000,000.25
                    """)
    void moneyNeverBreaksBetweenAmountAndCurrency(BigDecimal sek, String swedish, String english) {
        assertThat(Language.SV.money(sek)).as("%s SEK in Swedish", sek).isEqualTo(noBreak(swedish));
        assertThat(Language.EN.money(sek)).as("%s SEK in English", sek).isEqualTo(noBreak(english));
    }

    @Test
    void whatIsNotKnownIsADashAndNeverZero() {
        for (Language language : Language.values()) {
            assertThat(language.count(null)).as("no count in %s", language).isEqualTo("–");
            assertThat(language.money(null)).as("no amount in %s", language).isEqualTo("–");
            assertThat(language.count(0L)).as("a count of zero in %s", language).isEqualTo("0");
        }
    }

    @Test
    void countIsGroupedLikeANumber() {
        assertThat(Language.SV.count(12345L)).isEqualTo(noBreak("12~345"));
        assertThat(Language.EN.count(12345L)).isEqualTo("12,345");
    }

    @Test
    void textWithoutEnglishIsShownInSwedish() {
        assertThat(Language.EN.in(new Text("avgift", "fee"))).isEqualTo("fee");
        assertThat(Language.SV.in(new Text("avgift", "fee"))).isEqualTo("avgift");
        assertThat(Language.EN.in("Kollektivtrafik", null)).isEqualTo("Kollektivtrafik");
    }

    private static String noBreak(String shown) {
        return shown.replace('~', '\u00A0');
    }
}
