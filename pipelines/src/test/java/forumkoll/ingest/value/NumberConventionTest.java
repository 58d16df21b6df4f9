package forumkoll.ingest.value;

import static org.assertj.core.api.Assertions.assertThat;

import forumkoll.ingest.DecimalMark;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A column's own cells tell how it writes numbers; cells are parted by {@code ;}, {@code ~} is a no-break space. */
class NumberConventionTest {

    @ParameterizedTest(name = "{0} is {1} in a column of {2}")
    @CsvSource(delimiter = '|', textBlock = """
                    12,5         | 12.5     | 12,5
                    12.5         | 12.5     | 12.5
                    2 390        | 2390     | 2 390
                    2~390,75     | 2390.75  | 2~390,75
                    2_390.75     | 2390.75  | 2_390.75
                    1 234.567    | 1234.567 | 1 234.567
                    1.234,50     | 1234.5   | 1.234,50
                    1,234.50     | 1234.5   | 1,234.50
                    1.234.567    | 1234567  | 1.234.567
                    1,234,567.8  | 1234567.8| 1,234,567.8
                    0,125        | 0.125    | 0,125
                    1234,567     | 1234.567 | 1234,567
                    -5           | -5       | -5
                    −5           | -5       | −5
                    5-           | -5       | 5-
                    1.234,50-    | -1234.5  | 1.234,50-
                    1,234        | 1.234    | 12,5
                    1.234        | 1.234    | 12.5
                    1.234        | 1234     | 1.234.567
                    1.234        | 1234     | 1.234,50
                    1,234        | 1234     | 1,234.50
                    """)
    void numberIsReadByWhatItsColumnProves(String cell, BigDecimal number, String column) {
        assertThat(NumberConvention.of(cells(column)).read(spaced(cell)).orElseThrow())
                .as("%s beside %s", cell, column)
                .isEqualByComparingTo(number);
    }

    @ParameterizedTest(name = "{0} in a column of {1}")
    @CsvSource(delimiter = '|', textBlock = """
                    1.234 | 1.234
                    1,234 | 1,234;2,345;999
                    1.234 | 12,5
                    1,234 | 12.5
                    1.234 | 12.5;1.234.567
                    1.234 | många;2 390;7
                    """)
    void whatMayBeAThousandTimesMoreIsNotGuessed(String cell, String column) {
        assertThat(NumberConvention.of(cells(column)).read(cell))
                .as("a comma for decimals does not prove that a point groups thousands: %s beside %s", cell, column)
                .isEmpty();
    }

    @ParameterizedTest(name = "''{0}''")
    @ValueSource(
            strings = {
                "",
                "-",
                "--5",
                "-5-",
                "+5",
                "12,",
                ",5",
                "1 23",
                "12 34 567",
                "1.23.456",
                "1.234.5",
                "1,234,5",
                "1e3",
                "٣",
                "12 kr",
                "ca 12",
                "1..2",
                "1.,2",
                "1 234.567,8",
                "1234.567,8"
            })
    void whatIsNotANumberIsEmpty(String cell) {
        assertThat(NumberConvention.of(List.of(cell)).read(cell)).isEmpty();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
                    12,5;7        | comma
                    1.234.567     | comma
                    12.5;1,234    | point
                    1,234,567     | point
                    7;2 390       | unproved
                    1.234;2.345   | unproved
                    12,5;12.5     | mixed
                    1.234.567;1.5 | mixed
                    """)
    void decisionIsTold(String column, String decision) {
        assertThat(NumberConvention.of(cells(column)).decision()).isEqualTo(decision);
    }

    @ParameterizedTest(name = "{0} where {1} is stated is {2}")
    @CsvSource(delimiter = '|', textBlock = """
                    1.234     | COMMA | 1234
                    1,234     | COMMA | 1.234
                    1.234     | POINT | 1.234
                    1,234     | POINT | 1234
                    1.234,5   | COMMA | 1234.5
                    1 234,5   | COMMA | 1234.5
                    1.234,5   | POINT |
                    12.5      | COMMA |
                    1,234,567 | COMMA |
                    1 234.5   | COMMA |
                    """)
    void statedMarkNeedsNoProofAndAllowsNoOther(String cell, DecimalMark mark, BigDecimal number) {
        NumberConvention convention = NumberConvention.stated(mark);

        assertThat(convention.read(cell).map(BigDecimal::stripTrailingZeros))
                .as("%s with %s", cell, mark)
                .isEqualTo(Optional.ofNullable(number).map(BigDecimal::stripTrailingZeros));
    }

    @Test
    void ambiguousIsToldFromWrong() {
        NumberConvention convention = NumberConvention.of(List.of("1.234", "x"));

        assertThat(convention.isAmbiguous("1.234")).isTrue();
        assertThat(convention.isAmbiguous("x")).isFalse();
        assertThat(convention.isAmbiguous("12,5")).as("certain").isFalse();
    }

    private static List<String> cells(String column) {
        return List.of(spaced(column).split(";"));
    }

    private static String spaced(String shown) {
        return shown.replace('~', '\u00A0').replace('_', '\u202F');
    }
}
