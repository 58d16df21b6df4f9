package forumkoll;

import static org.assertj.core.api.Assertions.assertThat;

import forumkoll.demo.InputTemplate;
import forumkoll.engine.EngineUnderTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The folder that {@code init} writes, with its samples put in place: one file of every kind, on both engines. */
class TemplateTest {

    private static final List<String> RAW = List.of("raw.ledger_entry", "raw.meeting", "raw.attendance");

    @TempDir
    private Path folder;

    @Test
    void a_sample_of_every_kind_is_read_and_a_known_person_is_one_pseudonym() throws IOException {
        Path input = folder.resolve("input");
        new InputTemplate(Map.of("people", List.of("email", "name", "unit_id", "body"))).write(input);
        for (String kind : List.of("surveys", "ledgers", "meetings")) {
            Files.move(input.resolve("samples").resolve(kind), input.resolve(kind));
        }
        Files.writeString(
                input.resolve("registers/people.csv"),
                "email;name;unit_id;body\nkim@example.org;Kim Exempel;slk;office\n");

        for (EngineUnderTest engine : EngineUnderTest.values()) {
            SampleRun.run(engine, input, folder.resolve(engine.name()));
        }

        Path duckDb = folder.resolve("DUCKDB");
        assertThat(
                        Published.rows(
                                duckDb,
                                "SELECT kind, sum(rejected), sum(rows_read) = sum(accepted + skipped) FROM meta.source_file GROUP BY 1 ORDER BY 1"))
                .containsExactly("ledger | 0 | true", "meeting | 0 | true", "survey | 0 | true");
        assertThat(Published.rows(duckDb, "SELECT layout FROM raw.meeting ORDER BY 1"))
                .containsExactly("icalendar", "teams", "zoom");
        assertThat(Published.rows(
                        duckDb, "SELECT unit_id, body, count(DISTINCT person_key) FROM raw.attendance GROUP BY ALL"))
                .as("by address in one log and by name in another")
                .containsExactly("slk | office | 1");
        for (String table : RAW) {
            String rows = "SELECT * FROM " + table + " ORDER BY ALL";
            assertThat(Published.rows(folder.resolve("SPARK"), rows))
                    .as(table)
                    .isNotEmpty()
                    .isEqualTo(Published.rows(duckDb, rows));
        }
    }
}
