package forumkoll.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** When something has changed so much that a decision about it no longer holds. */
class EvidenceTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
                    the same                     | 100 | {"a":1}        | 100    | {"a":1}        | -
                    written with more decimals   | 100 | {"a":1}        | 100.00 | {"a":1.00}     | -
                    an amount a tenth higher     | 100 | {}             | 110    | {}             | -
                    more than a tenth higher     | 100 | {}             | 110.01 | {}             | amount_sek: 100 → 110.01
                    more than a tenth lower      | 100 | {}             | 89.99  | {}             | amount_sek: 100 → 89.99
                    a credit more than a tenth   | -100| {}             | -111   | {}             | amount_sek: -100 → -111
                    from nothing                 | 0   | {}             | 0.01   | {}             | amount_sek: 0 → 0.01
                    the amount became unknown    | 100 | {}             |        | {}             | amount_sek: 100 → –
                    the amount became known      |     | {}             | 100    | {}             | amount_sek: – → 100
                    a count a tenth higher       |     | {"a":10}       |        | {"a":11}       | -
                    a count from none to one     |     | {"a":0}        |        | {"a":1}        | a: 0 → 1
                    another word                 |     | {"a":"x"}      |        | {"a":"y"}      | a: x → y
                    a later date                 |     | {"a":"2024-01-01"} |    | {"a":"2024-01-02"} | a: 2024-01-01 → 2024-01-02
                    a value became unknown       |     | {"a":1}        |        | {"a":null}     | a: 1 →
                    unknown is not there either  |     | {"a":null}     |        | {}             | -
                    a number became a word       |     | {"a":1}        |        | {"a":"1"}      | a: 1 → 1
                    a value nobody looked at     |     | {}             |        | {"b":2}        | b:  → 2
                    """)
    void tells_a_material_change(
            String what, BigDecimal amount, String before, BigDecimal amountNow, String now, String change) {
        assertThat(Evidence.materialChange(amount, before, amountNow, now)
                        .orElse("-")
                        .strip())
                .as(what)
                .isEqualTo(change.strip());
    }
}
