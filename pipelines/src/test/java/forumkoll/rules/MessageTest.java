package forumkoll.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import forumkoll.table.Language;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class MessageTest {

    private static final Map<String, Object> ROW = new HashMap<>(Map.of(
            "year",
            2023L,
            "amount_sek",
            new BigDecimal("40000.50"),
            "score",
            new BigDecimal("0.2500"),
            "topic_sv",
            "Miljö",
            "topic_en",
            "Environment",
            "forum",
            "ICLEI"));

    static {
        ROW.put("fee_sek", null);
    }

    @Test
    void writes_amounts_numbers_and_names_as_the_language_does() {
        String template = "{forum}: {amount_sek}, {topic}, {score}, {year}";

        assertThat(Message.fill(template, ROW, Language.SV))
                .isEqualTo("ICLEI: 40\u00A0000,50\u00A0kr, Miljö, 0,25, 2023");
        assertThat(Message.fill(template, ROW, Language.EN))
                .isEqualTo("ICLEI: SEK\u00A040,000.50, Environment, 0.25, 2023");
    }

    @Test
    void says_so_when_something_is_not_known() {
        assertThat(Message.fill("{fee_sek}", ROW, Language.SV)).isEqualTo("okänt");
        assertThat(Message.fill("{fee_sek}", ROW, Language.EN)).isEqualTo("not known");
    }

    @Test
    void refuses_a_place_that_no_column_fills() {
        assertThatThrownBy(() -> Message.fill("{colour}", ROW, Language.SV))
                .isInstanceOf(RuleException.class)
                .hasMessageContaining("{colour}")
                .hasMessageContaining("forum");
    }
}
