package forumkoll.identify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import forumkoll.table.ContractException;
import forumkoll.table.Rows;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The organisation of the time, read by the organisation of today. */
class UnitsTodayTest {

    private static final String CITY = """
            unit_id        | name           | valid_from | valid_to   | successor_unit_id
            sdf-angered    | SDF Angered    |            | 2020-12-31 | nordost
            sdf-ostra      | SDF Östra      |            | 2020-12-31 | nordost
            nordost        | Nordost        | 2021-01-01 | 2024-12-31 | social
            social         | Social         | 2025-01-01 |            |
            trafikkontoret | Trafikkontoret |            |            | stadsmiljo
            stadsmiljo     | Stadsmiljö     | 2023-01-01 |            |
            """;

    @Test
    void followsEverySuccessorUntilTheOneOfToday() {
        assertThat(today(CITY, LocalDate.of(2025, 1, 1)))
                .containsExactlyInAnyOrder(
                        "sdf-angered | social | 2",
                        "sdf-ostra | social | 2",
                        "nordost | social | 1",
                        "social | social | 0",
                        "trafikkontoret | stadsmiljo | 1",
                        "stadsmiljo | stadsmiljo | 0",
                        "skola | skola | 0");
    }

    @Test
    void aUnitAnswersForItselfThroughItsLastDay() {
        assertThat(today(CITY, LocalDate.of(2024, 12, 31)))
                .contains("sdf-angered | nordost | 1", "nordost | nordost | 0");
        assertThat(today(CITY, LocalDate.of(2020, 12, 31))).contains("sdf-angered | sdf-angered | 0");
    }

    @Test
    void refusesAnUnknownSuccessorAndNamesBoth() {
        assertThatThrownBy(() -> today("unit_id | name | successor_unit_id\na | A | b", LocalDate.of(2024, 1, 1)))
                .isInstanceOf(ContractException.class)
                .hasMessageContaining("a efterträds av b")
                .hasMessageContaining("not in units.csv");
    }

    @Test
    void refusesACircleAndNamesItsUnits() {
        String circle = "unit_id | name | successor_unit_id\nx | X | a\na | A | b\nb | B | a";
        assertThatThrownBy(() -> today(circle, LocalDate.of(2024, 1, 1)))
                .isInstanceOf(ContractException.class)
                .hasMessageContaining("a → b → a");
    }

    private static List<String> today(String units, LocalDate today) {
        return new UnitsToday(Rows.of("raw.units", units), today)
                .of(Rows.of("clean.unit_name", "written | unit_id\nSkolan | skola\nStadsmiljö | stadsmiljo")).stream()
                        .map(row -> String.join(
                                " | ", Arrays.stream(row).map(String::valueOf).toList()))
                        .toList();
    }
}
