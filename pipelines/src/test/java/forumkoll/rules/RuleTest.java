package forumkoll.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import forumkoll.table.Text;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RuleTest {

    private static final String FRONT = """
            /*---
            code: a-rule
            version: 1
            severity: info
            title: { sv: Titel, en: Title }
            why: { sv: Därför, en: Because }
            source: { document: "001", section: "2.1" }
            population: { sv: allt, en: everything }
            needs: [clean.goal]
            parameters: { min_fee_sek: 1000.00, years: 2 }
            message: { sv: "{year}", en: "{year}" }
            ---*/
            SELECT year, 'flag' AS outcome FROM clean.goal WHERE year > :years AND 1 > :min_fee_sek
            """;

    @TempDir
    private Path folder;

    @Test
    void reads_front_matter_and_keeps_the_decimals_of_amounts() throws IOException {
        Rule rule = Rule.read(file("a-rule.sql", FRONT));

        assertThat(rule.parameters())
                .containsEntry("min_fee_sek", new BigDecimal("1000.00"))
                .containsEntry("years", 2L);
        assertThat(rule.outcomes()).hasToString("flags.a_rule");
        assertThat(rule.sql().sql()).startsWith("SELECT");
    }

    @Test
    void what_front_matter_may_leave_out_has_a_plain_value() throws IOException {
        Rule rule = Rule.read(file("a-rule.sql", FRONT));

        assertThat(rule.group()).isEqualTo(Group.OTHER);
        assertThat(rule.amount().sv()).isEmpty();
        assertThat(rule.example().en()).isEmpty();
        assertThat(rule.columns()).isEmpty();
    }

    @Test
    void reads_group_amount_example_and_columns() throws IOException {
        Rule rule = Rule.read(file("a-rule.sql", FRONT.replace("version: 1", """
                version: 1
                group: duties
                amount: { sv: Avgiften, en: The fee }
                example: { sv: Till exempel, en: For example }
                columns: { colour: { sv: Färg, en: Colour } }""")));

        assertThat(rule.group()).isEqualTo(Group.DUTIES);
        assertThat(rule.amount()).isEqualTo(new Text("Avgiften", "The fee"));
        assertThat(rule.example()).isEqualTo(new Text("Till exempel", "For example"));
        assertThat(rule.columns()).containsEntry("colour", new Text("Färg", "Colour"));
    }

    @Test
    void a_query_has_its_values_and_the_day_in_it() throws IOException {
        Rule rule = Rule.read(file("a-rule.sql", FRONT.strip() + " AND :as_of > DATE '2020-01-01'"));

        assertThat(rule.query(java.time.LocalDate.parse("2024-01-01")))
                .contains("CAST(2 AS BIGINT)", "CAST(1000.00 AS DECIMAL(18,2))", "CAST('2024-01-01' AS DATE)");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
                    the code is not the file's name | code: a-rule      | code: other       | expected the file's name
                    a parameter is not given        | , years: 2        | ''                | [min_fee_sek, years]
                    a parameter is not used         | , years: 2        | , years: 2, x: 1  | [min_fee_sek, x, years]
                    the severity is unknown         | severity: info    | severity: grave   | info, warning or serious
                    there is no front matter        | /*---             | /*                | expected front matter
                    the group is unknown            | version: 1        | group: use        | gaps, overlaps, money, duties, data
                    a key is misspelt               | needs:            | need:             | [need], known are
                    a key is there twice            | version: 1        | code: a-rule      | Duplicate field 'code'
                    a parameter is a list           | years: 2          | 'years: [2]'      | not [2]
                    a parameter has no value        | years: 2          | 'years: '         | not null
                    """)
    void refuses_a_rule_when(String what, String written, String instead, String message) throws IOException {
        Path file = file("a-rule.sql", FRONT.replace(written, instead));

        assertThatThrownBy(() -> Rule.read(file))
                .as(what)
                .isInstanceOf(RuleException.class)
                .hasMessageContaining("a-rule.sql")
                .hasMessageContaining(message);
    }

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }
}
