package forumkoll.ingest.value;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What signs in a cell mean. */
class CellsTest {

    @ParameterizedTest(name = "''{0}'' {1}")
    @CsvSource({"-, true", "–, true", "—, true", "' - ', true", "--, false", "0, false", "'', false", "-5, false"})
    void dashSaysThatThereIsNone(String cell, boolean dash) {
        assertThat(Cells.isDash(cell)).as("'%s' is a dash", cell).isEqualTo(dash);
    }
}
