package forumkoll.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every function that models may call, on hostile values: both engines must give exactly this. */
class FunctionLibraryTest {

    private static final String CASES = """
            quotient(CAST(1 AS DECIMAL(18,2)), CAST(3 AS DECIMAL(18,2)))                  | 0.33
            quotient(CAST(2 AS DECIMAL(18,2)), CAST(3 AS DECIMAL(18,2)))                  | 0.67
            quotient(CAST(-0.01 AS DECIMAL(18,2)), CAST(2 AS DECIMAL(18,2)))              | -0.01
            quotient(CAST(0.01 AS DECIMAL(18,2)), CAST(2 AS DECIMAL(18,2)))               | 0.01
            quotient(CAST(-7 AS DECIMAL(18,2)), CAST(-2 AS DECIMAL(18,2)))                | 3.50
            quotient(CAST(0 AS DECIMAL(18,2)), CAST(5 AS DECIMAL(18,2)))                  | 0.00
            quotient(CAST(5 AS DECIMAL(18,2)), CAST(0 AS DECIMAL(18,2)))                  |
            quotient(CAST(NULL AS DECIMAL(18,2)), CAST(5 AS DECIMAL(18,2)))               |
            quotient(CAST(5 AS DECIMAL(18,2)), CAST(NULL AS DECIMAL(18,2)))               |
            quotient(CAST(9999999999999999.99 AS DECIMAL(18,2)), CAST(1 AS DECIMAL(18,2)))| 9999999999999999.99
            to_step(CAST(7.90500000 AS DECIMAL(26,8)), CAST(0.1 AS DECIMAL(18,4)))        | 7.9000
            to_step(CAST(7.95000000 AS DECIMAL(26,8)), CAST(0.1 AS DECIMAL(18,4)))        | 8.0000
            to_step(CAST(-7.95000000 AS DECIMAL(26,8)), CAST(0.1 AS DECIMAL(18,4)))       | -8.0000
            to_step(CAST(7.94999999 AS DECIMAL(26,8)), CAST(0.1 AS DECIMAL(18,4)))        | 7.9000
            to_step(CAST(115 AS DECIMAL(26,8)), CAST(1 AS DECIMAL(18,4)))                 | 115.0000
            to_step(CAST(112 AS DECIMAL(26,8)), CAST(5 AS DECIMAL(18,4)))                 | 110.0000
            to_step(CAST(0 AS DECIMAL(26,8)), CAST(0.1 AS DECIMAL(18,4)))                 | 0.0000
            to_step(CAST(1 AS DECIMAL(26,8)), CAST(0 AS DECIMAL(18,4)))                   |
            to_step(CAST(NULL AS DECIMAL(26,8)), CAST(1 AS DECIMAL(18,4)))                |
            product_over(CAST(0.25 AS DECIMAL(18,2)), CAST(300 AS DECIMAL(18,6)), CAST(131.42 AS DECIMAL(18,6)), CAST(100 AS DECIMAL(18,6))) | 98.57
            product_over(CAST(0.25 AS DECIMAL(18,2)), CAST(299.999999 AS DECIMAL(18,6)), CAST(131.42 AS DECIMAL(18,6)), CAST(100 AS DECIMAL(18,6))) | 98.56
            product_over(CAST(-0.25 AS DECIMAL(18,2)), CAST(300 AS DECIMAL(18,6)), CAST(131.42 AS DECIMAL(18,6)), CAST(100 AS DECIMAL(18,6))) | -98.57
            product_over(CAST(40 AS DECIMAL(18,2)), CAST(48000 AS DECIMAL(18,6)), 12 * (100 + CAST(44.53 AS DECIMAL(18,6))), 100 * CAST(1720 AS DECIMAL(18,6))) | 19360.30
            product_over(CAST(99999999.99 AS DECIMAL(18,2)), CAST(999999 AS DECIMAL(18,6)), CAST(9999 AS DECIMAL(18,6)), CAST(172000 AS DECIMAL(18,6))) | 5813366279069.83
            product_over(CAST(0 AS DECIMAL(18,2)), CAST(5 AS DECIMAL(18,6)), 1, 1)        | 0.00
            product_over(CAST(5 AS DECIMAL(18,2)), CAST(5 AS DECIMAL(18,6)), 1, 0)        |
            product_over(CAST(NULL AS DECIMAL(18,2)), CAST(5 AS DECIMAL(18,6)), 1, 1)     |
            product_over(CAST(5 AS DECIMAL(18,2)), CAST(NULL AS DECIMAL(18,6)), 1, 1)     |
            days_between(CAST('2023-12-31' AS DATE), CAST('2024-03-01' AS DATE))          | 61
            days_between(CAST('2023-03-26' AS DATE), CAST('2023-03-25' AS DATE))          | -1
            days_between(CAST(NULL AS DATE), CAST('2024-03-01' AS DATE))                  |
            is_among('board', 'council;board')                                            | true
            is_among('boar', 'council;board')                                             | false
            is_among('partnerXcity', 'partner_city')                                      | false
            is_among('', 'council;board')                                                 | false
            is_among('board', '')                                                         | false
            is_among(CAST(NULL AS STRING), 'board')                                       |
            is_among('board', CAST(NULL AS STRING))                                       |
            lacking('purpose;feedback', 'purpose;priorities;feedback;activities')         | priorities, activities
            lacking('purpose', 'purpose')                                                 |
            lacking('purpose', '')                                                        |
            lacking('', 'purpose')                                                        | purpose
            lacking(CAST(NULL AS STRING), 'purpose')                                      |
            number_of('12')                                                               | 12.00
            number_of('1,5')                                                              | 1.50
            number_of('1.234')                                                            |
            number_of('1e3')                                                              |
            number_of('\u00A012')                                                          |
            number_of('-1')                                                               |
            number_of('')                                                                 |
            number_of(CAST(NULL AS STRING))                                               |
            number_text(CAST(1720 AS DECIMAL(18,6)))                                      | 1720
            number_text(CAST(44.53 AS DECIMAL(18,6)))                                     | 44.53
            number_text(CAST(11.4788 AS DECIMAL(18,6)))                                   | 11.4788
            number_text(CAST(0.000001 AS DECIMAL(18,6)))                                  | 0.000001
            number_text(CAST(-2.5 AS DECIMAL(18,6)))                                      | -2.50
            number_text(CAST(NULL AS DECIMAL(18,6)))                                      |
            extract(YEAR FROM CAST('2023-12-31' AS DATE))                                 | 2023
            extract(YEAR FROM CAST(NULL AS DATE))                                         |
            lower('ÅÄÖ\u00A0TIM')                                                      | åäö\u00A0tim
            lower('')                                                                     | ''
            lower(CAST(NULL AS STRING))                                                   |
            abs(CAST(-0.5 AS DECIMAL(18,2)))                                              | 0.50
            abs(CAST(0 AS DECIMAL(18,2)))                                                 | 0.00
            abs(CAST(NULL AS DECIMAL(18,2)))                                              |
            coalesce(CAST(NULL AS STRING), 'å')                                           | å
            coalesce(CAST(NULL AS BIGINT), 0)                                             | 0
            substring('räksmörgås', 1, 3)                                                 | räk
            substring('ab', 1, 12)                                                        | ab
            split_part('kind=network minus kind!=network', ' minus ', 2)                  | kind!=network
            split_part('a', ' and ', 2)                                                   | ''
            split_part('', ' and ', 1)                                                    | ''
            split_part('å;ä', ';', 2)                                                     | ä
            split_part(CAST(NULL AS STRING), ';', 1)                                      |
            replace('a, ;b', ', ;', ';')                                                  | a;b
            replace('räk', '', 'x')                                                       | räk
            replace(CAST(NULL AS STRING), 'a', 'b')                                       |
            length('räksmörgås')                                                          | 10
            length('')                                                                    | 0
            length(CAST(NULL AS STRING))                                                  |
            year(CAST('2023-12-31' AS DATE))                                              | 2023
            year(CAST(NULL AS DATE))                                                      |
            epoch_seconds(CAST('2023-03-26 02:30:00' AS TIMESTAMP))                       | 1679797800
            epoch_seconds(CAST('1969-12-31 23:59:59.5' AS TIMESTAMP))                     | -1
            epoch_seconds(CAST(CAST('2023-01-01' AS DATE) AS TIMESTAMP))                  | 1672531200
            epoch_seconds(CAST(NULL AS TIMESTAMP))                                        |
            round(CAST(2.5 AS DECIMAL(18,2)), 0)                                          | 3
            round(CAST(-0.005 AS DECIMAL(18,3)), 2)                                       | -0.01
            round(CAST(NULL AS DECIMAL(18,3)), 2)                                         |
            CAST(CAST(0 AS DECIMAL(18,2)) AS STRING)                                      | 0.00
            CAST(CAST(-1234.5 AS DECIMAL(18,2)) AS STRING)                                | -1234.50
            CAST(CAST(15 AS DECIMAL(18,2)) AS BIGINT)                                     | 15
            lower('ÅÄÖ É Ü SKR:s')                                                         | åäö é ü skr:s
            lower('')                                                                     | ''
            lower('STRASSE ß 3')                                                          | strasse ß 3
            lower(CAST(NULL AS STRING))                                                   |
            'a' || CAST(NULL AS STRING) || 'b'                                            |
            'å' < 'ä'                                                                     | false
            '\u00A0' = ' '                                                                | false
            'kind!=x' LIKE '%!=%'                                                         | true
            """;

    private static final String AGGREGATES = """
            text_list(x)            | , A, a, å
            count(x)                | 4
            count(DISTINCT x)       | 4
            count(*)                | 5
            count(*) FILTER (WHERE x = 'a')          | 1
            count(*) FILTER (WHERE x = 'saknas')     | 0
            count(*) FILTER (WHERE n > 100)          | 0
            count(*) FILTER (WHERE CAST(NULL AS BOOLEAN)) | 0
            min(x)                  | ''
            max(x)                  | å
            sum(n)                  | 0.50
            """;

    static Stream<Arguments> cases() {
        return parsed(CASES);
    }

    static Stream<Arguments> aggregates() {
        return parsed(AGGREGATES);
    }

    @ParameterizedTest(name = "{0}: {1} = {2}")
    @MethodSource("cases")
    void gives_the_same_on_both_engines(EngineUnderTest engine, String expression, String wanted) {
        assertThat(answer(engine, "SELECT " + expression + " AS answer"))
                .as(expression)
                .isEqualTo(wanted);
    }

    @ParameterizedTest(name = "{0}: {1} = {2}")
    @MethodSource("aggregates")
    void aggregates_the_same_on_both_engines(EngineUnderTest engine, String expression, String wanted) {
        String rows = "(VALUES ('å', CAST(1 AS DECIMAL(18,2))), ('a', CAST(-0.5 AS DECIMAL(18,2))), ('A', CAST(NULL AS"
                + " DECIMAL(18,2))), ('', CAST(0 AS DECIMAL(18,2))), (CAST(NULL AS STRING), CAST(0 AS DECIMAL(18,2))))";
        assertThat(answer(engine, "SELECT " + expression + " AS answer FROM " + rows + " AS t (x, n)"))
                .as(expression)
                .isEqualTo(wanted);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("emptyAggregates")
    void is_null_over_no_rows_on_both_engines(EngineUnderTest engine, String expression) {
        String none = " FROM (VALUES ('a', CAST(1 AS DECIMAL(18,2)))) AS t (x, n) WHERE x = 'b'";
        assertThat(answer(engine, "SELECT " + expression + " AS answer" + none))
                .as(expression)
                .isNull();
    }

    static Stream<Arguments> emptyAggregates() {
        return Stream.of("text_list(x)", "min(x)", "max(x)", "sum(n)")
                .flatMap(expression ->
                        Arrays.stream(EngineUnderTest.values()).map(engine -> Arguments.of(engine, expression)));
    }

    private static Stream<Arguments> parsed(String table) {
        return table.strip().lines().flatMap(line -> {
            int bar = line.lastIndexOf('|');
            String expression = line.substring(0, bar).strip();
            String wanted = line.substring(bar + 1).strip();
            String answer = wanted.isEmpty() ? null : wanted.equals("''") ? "" : wanted;
            return Arrays.stream(EngineUnderTest.values()).map(engine -> Arguments.of(engine, expression, answer));
        });
    }

    private static String answer(EngineUnderTest engine, String sql) {
        List<Object[]> rows = engine.engine().query(sql);
        Object value = rows.get(0)[0];
        if (value instanceof java.math.BigDecimal number) {
            return number.toPlainString();
        }
        return value == null ? null : value.toString();
    }
}
