package forumkoll.ingest.value;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What signs and spaces in a cell mean. */
class CellsTest {

    @ParameterizedTest(name = "''{0}'' {1}")
    @CsvSource({"-, true", "–, true", "—, true", "' - ', true", "--, false", "0, false", "'', false", "-5, false"})
    void dashSaysThatThereIsNone(String cell, boolean dash) {
        assertThat(Cells.isDash(cell)).as("'%s' is a dash", cell).isEqualTo(dash);
    }

    @Test
    void spacesThatDoNotBreakAreWhiteSpaceRoundACell() {
        assertThat(Cells.stripped("\u00A0\t 1\u00A0000 kr \u202F\r\n")).isEqualTo("1\u00A0000 kr");
        assertThat(Cells.stripped(" \u00A0")).isEmpty();
    }
}
