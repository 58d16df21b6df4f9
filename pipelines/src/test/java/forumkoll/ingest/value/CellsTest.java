package forumkoll.ingest.value;

import static org.assertj.core.api.Assertions.assertThat;

import forumkoll.ingest.value.Cells.DecimalMark;
import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a cell says as a number; {@code ~} stands for a no-break space and {@code _} for a narrow one. */
class CellsTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
                    0         | 0
                    2390      | 2390
                    2 390     | 2390
                    2~390     | 2390
                    2_390     | 2390
                    1 234 567 | 1234567
                    12,5      | 12.5
                    2 390,75  | 2390.75
                    12.5      | 12.5
                    1.23      | 1.23
                    1.2345    | 1.2345
                    1,234     | 1.234
                    −5        | -5
                    -5        | -5
                    007       | 7
                    """)
    void numberWithDecimalCommaIsExact(String cell, BigDecimal number) {
        assertThat(Cells.number(spaced(cell), DecimalMark.COMMA).orElseThrow())
                .as(cell)
                .isEqualByComparingTo(number);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
                    1.234 | 1.234
                    44.53 | 44.53
                    12,5  | 12.5
                    2 390 | 2390
                    """)
    void numberWithDecimalPointIsExact(String cell, BigDecimal number) {
        assertThat(Cells.number(cell, DecimalMark.POINT).orElseThrow()).as(cell).isEqualByComparingTo(number);
    }

    @ParameterizedTest(name = "''{0}'' with decimal {1}")
    @CsvSource({"1.234, COMMA", "1 234.567, COMMA", "'1,234', POINT", "'12,000', POINT"})
    void markThatMayGroupThousandsIsNotGuessed(String cell, DecimalMark mark) {
        assertThat(Cells.number(cell, mark))
                .as("%s may be one thousand or one and a bit", cell)
                .isEmpty();
    }

    @ParameterizedTest(name = "''{0}''")
    @ValueSource(
            strings = {
                "",
                " ",
                "12abc",
                "ca 12",
                "12 kr",
                "1 23",
                "12 3456",
                "1234 567",
                "1  234",
                "1.234.567",
                "12,",
                ",5",
                "--5",
                "5-",
                "+5",
                "1e3",
                "1/2",
                "½",
                "٣",
                "-",
                "–"
            })
    void whatIsNotANumberIsEmpty(String cell) {
        assertThat(Cells.number(cell, DecimalMark.COMMA)).as("decimal comma").isEmpty();
        assertThat(Cells.number(cell, DecimalMark.POINT)).as("decimal point").isEmpty();
    }

    @ParameterizedTest(name = "''{0}'' {1}")
    @CsvSource({"-, true", "–, true", "—, true", "' - ', true", "--, false", "0, false", "'', false", "-5, false"})
    void dashSaysThatThereIsNone(String cell, boolean dash) {
        assertThat(Cells.isDash(cell)).as("'%s' is a dash", cell).isEqualTo(dash);
    }

    private static String spaced(String shown) {
        return shown.replace('~', '\u00A0').replace('_', '\u202F');
    }
}
