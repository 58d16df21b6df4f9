package forumkoll.engine;

import static org.assertj.core.api.Assertions.assertThat;

import forumkoll.table.Contract;
import forumkoll.table.RowGroup;
import forumkoll.table.TableName;
import forumkoll.table.TableWriter;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Engines skip the pages of a file that cannot hold what a query asks for: none that does hold it may be skipped. */
class RowGroupFilterTest {

    private static final TableName ATTENDANCE = TableName.of("raw.attendance");

    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource(EngineUnderTest.class)
    void everyRowIsFoundByEachOfItsColumns(EngineUnderTest engine) {
        attach(engine);

        for (String condition : List.of(
                "source_id = 'källa'",
                "source_line >= 2 AND source_line <= 4",
                "meeting_ref IN ('a', 'ö')",
                "\"row\" = 1",
                "response = 'attended'",
                "attended_hours > 0 OR attended_hours IS NULL",
                "unit_id IS NULL")) {
            assertThat(count(engine, condition)).as(condition).isEqualTo(3L);
        }
    }

    @ParameterizedTest
    @EnumSource(EngineUnderTest.class)
    void theBoundsTellWhatIsNotThere(EngineUnderTest engine) {
        attach(engine);

        assertThat(count(engine, "attended_hours = 1.50")).isEqualTo(1L);
        assertThat(count(engine, "attended_hours IS NULL")).isEqualTo(1L);
        assertThat(count(engine, "response = 'declined'")).isEqualTo(0L);
        assertThat(count(engine, "person_key = 'p'")).isEqualTo(0L);
    }

    private void attach(EngineUnderTest engine) {
        Contract contract = EngineUnderTest.home().contracts().of(ATTENDANCE);
        RowGroup group = new RowGroup(contract, 3);
        group.text("source_id", "källa");
        group.rising("source_line", new long[] {2, 3, 4});
        group.number("row", 1);
        group.texts("meeting_ref", new int[] {1, 0, 1}, List.of("ö", "a"));
        group.text("body", "office");
        group.numbers("attended_hours", new long[] {150, RowGroup.NO_NUMBER, 25});
        group.text("response", "attended");
        Path file = folder.resolve("attendance.parquet");
        try (TableWriter writer = new TableWriter(contract, file)) {
            writer.add(group);
        }
        engine.engine().attach(ATTENDANCE, List.of(file));
    }

    private static Object count(EngineUnderTest engine, String condition) {
        return engine.engine()
                .query("SELECT count(*) FROM " + ATTENDANCE + " WHERE " + condition)
                .get(0)[0];
    }
}
