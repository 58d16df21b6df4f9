package forumkoll.identify;

import static org.assertj.core.api.Assertions.assertThat;

import forumkoll.table.Rows;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class LedgerUnitsTest {

    @Test
    void aUnitIsKnownByItsCodeItsNameOrANameThatDiffersInCaseAndSigns() {
        List<Object[]> rows = new LedgerUnits(
                        Rows.of("raw.units", """
                                unit_id | name
                                slk     | Stadsledningskontoret
                                co      | Göteborg & Co
                                old     | Kultur
                                new     | Kultur
                                """), Rows.of("clean.unit_name", "written | unit_id\nSL-kontoret | slk"))
                .of(Rows.of("clean.ledger_wording", """
                        unit
                        SLK
                        Stadsledningskontoret
                        STADSLEDNINGSKONTORET
                        sl kontoret
                        Göteborg & Co
                        Kultur
                        1234
                        ''
                        """));

        assertThat(rows.stream().map(Arrays::toString))
                .as("Kultur names two units, 1234 none: not guessed")
                .containsExactlyInAnyOrder(
                        "[SLK, slk, code]",
                        "[Stadsledningskontoret, slk, registry]",
                        "[STADSLEDNINGSKONTORET, slk, rule]",
                        "[sl kontoret, slk, rule]",
                        "[Göteborg & Co, co, registry]");
    }
}
