package forumkoll.identify;

import static org.assertj.core.api.Assertions.assertThat;

import forumkoll.table.Rows;
import forumkoll.table.TableRow;
import java.util.List;
import org.junit.jupiter.api.Test;

/** From the names of registers and surveys to stable identifiers. */
class NamesTest {

    @Test
    void organisersUnitsAndAreasAreNamedTheSameWay() {
        List<TableRow> answers = Rows.of("raw.survey_answer", """
                forum  | organiser | unit   | area             | subarea
                Reväst | vgr       | SLK    | Trafik           | Hav – vatten
                GR     | VGR       |        | Hav-vatten       |
                """);

        assertThat(pairs(Names.organisers(Rows.of("raw.organisers", """
                organiser_id    | name
                vastra-gotaland | VGR
                """), answers)))
                .containsExactly("VGR -> vastra-gotaland, registry", "vgr -> vastra-gotaland, rule");
        assertThat(pairs(Names.units(List.of(), answers)))
                .as("an empty cell is no unit")
                .containsExactly("SLK -> slk, exact");
        assertThat(pairs(Names.areas(Rows.of("raw.areas", """
                area_code | name_sv
                hav       | Hav–vatten
                """), answers)))
                .as("areas and subareas alike")
                .containsExactly("Hav – vatten -> hav, rule", "Hav-vatten -> hav, rule", "Trafik -> trafik, exact");
    }

    private static List<String> pairs(List<Object[]> rows) {
        return rows.stream()
                .map(row -> row[0] + " -> " + row[1] + ", " + row[2])
                .toList();
    }
}
