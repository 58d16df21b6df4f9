package forumkoll;

import static org.assertj.core.api.Assertions.assertThat;

import forumkoll.engine.EngineUnderTest;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/**
 * The inventory's marts computed once more, in a dozen lines of plain Java straight from the survey's file: no model, no
 * engine and no reader of ours takes part.
 */
class RecomputationTest {

    private static final int NAME = 4;
    private static final int OFFICE = 5;
    private static final int POLITICIANS = 6;
    private static final int FEE = 7;
    private static final int OTHER = 8;

    @Test
    void every_line_of_the_file_is_found_again_in_the_marts() throws IOException {
        Path survey = SampleRun.input().resolve("surveys/2023/inventering-2023.csv");
        List<String> wanted = new ArrayList<>();
        for (String line : Files.readAllLines(survey).subList(1, 109)) {
            String[] cells = line.split(";(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)", -1);
            String name = cells[NAME].replaceAll("^\"|\"$", "").replace("\"\"", "\"");
            wanted.add(String.join(" | ", name, sek(cells[FEE]), sek(cells[OTHER]), people(cells)));
        }
        List<String> computed = Published.rows(SampleRun.warehouse(EngineUnderTest.DUCKDB), """
                SELECT answer.written_name, forum_year.fee_sek, forum_year.other_cost_sek,
                    forum_year.participants_declared_min, forum_year.participants_declared_max
                FROM marts.forum_year JOIN clean.participation AS answer USING (forum_id, year)
                """);

        assertThat(wanted).as("lines of the survey").hasSize(108);
        assertThat(computed).containsExactlyInAnyOrderElementsOf(wanted);
    }

    @Test
    void areas_add_up_to_the_sections_of_the_report() throws IOException {
        Path survey = SampleRun.input().resolve("surveys/2023/inventering-2023.csv");
        Map<String, BigDecimal> bySection = new TreeMap<>();
        for (String line : Files.readAllLines(survey).subList(1, 109)) {
            String[] cells = line.split(";(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)", -1);
            String section = cells[0].replaceAll("^(\\d+\\.\\d+)\\..*", "$1");
            for (int column : new int[] {FEE, OTHER}) {
                if (!sek(cells[column]).isEmpty()) {
                    bySection.merge(section, new BigDecimal(sek(cells[column])), BigDecimal::add);
                }
            }
        }
        List<String> computed = Published.rows(SampleRun.warehouse(EngineUnderTest.DUCKDB), """
                SELECT area_code, coalesce(fee_sek, 0) + coalesce(other_cost_sek, 0)
                FROM marts.area_year WHERE parent_area_code IS NULL AND lines > 0
                """);

        assertThat(computed)
                .containsExactlyInAnyOrderElementsOf(bySection.entrySet().stream()
                        .map(entry -> entry.getKey() + " | " + entry.getValue().setScale(2))
                        .toList());
    }

    /** Thousands of SEK as SEK; a dash is none, anything else is not known. */
    private static String sek(String cell) {
        if (cell.equals("-")) {
            return "0.00";
        }
        return cell.matches("\\d+")
                ? new BigDecimal(cell)
                        .multiply(new BigDecimal(1000))
                        .setScale(2)
                        .toPlainString()
                : "";
    }

    private static String people(String[] cells) {
        if (cells[POLITICIANS].startsWith("se ")) {
            return " | ";
        }
        boolean perForum = cells[POLITICIANS].endsWith(" per forum");
        int[] office = range(cells[OFFICE]);
        int[] politicians = range(cells[POLITICIANS].replace(" per forum", ""));
        return (office[0] + politicians[0]) + " | " + (perForum ? "" : office[1] + politicians[1]);
    }

    private static int[] range(String cell) {
        if (cell.equals("-")) {
            return new int[] {0, 0};
        }
        String[] parts = cell.split("–");
        return new int[] {Integer.parseInt(parts[0]), Integer.parseInt(parts[parts.length - 1])};
    }
}
