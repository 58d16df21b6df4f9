package forumkoll.rules;

import static org.assertj.core.api.Assertions.assertThat;

import forumkoll.engine.Engine;
import forumkoll.engine.EngineUnderTest;
import forumkoll.table.Column;
import forumkoll.table.Contract;
import forumkoll.table.TableName;
import forumkoll.table.TableWriter;
import forumkoll.table.Text;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The flags of an earlier run, read on both engines, whatever columns they had then. */
class PreviousFlagsTest {

    private static final Contract FLAG = EngineUnderTest.home().contracts().of(TableName.of("flags.flag"));
    private static final TableName PREVIOUS = TableName.of("meta.previous_flag");
    private static final LocalDate DAY = LocalDate.parse("2024-01-01");
    private static final Flag SEEN = new Flag(
            new Finding(
                    "a-rule:2023:a",
                    "a-rule",
                    "info",
                    2023L,
                    "a",
                    null,
                    null,
                    null,
                    null,
                    new BigDecimal("10.00"),
                    new Text("avgiften", "the fee"),
                    new Text("s", "e"),
                    "{\"å\":1}"),
            Status.RESOLVED,
            false,
            DAY,
            DAY.plusDays(1),
            new Text("varför", "why"),
            null);

    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource(EngineUnderTest.class)
    void are_as_they_were_written(EngineUnderTest engine) {
        assertThat(read(engine.engine(), FLAG, SEEN.row())).containsExactly(SEEN);
    }

    @ParameterizedTest
    @EnumSource(EngineUnderTest.class)
    void of_an_older_version_lack_what_was_not_told_then(EngineUnderTest engine) {
        int told = FLAG.position("last_seen") + 1;
        List<Column> columns = FLAG.columns().subList(0, told);
        Contract older = new Contract(
                FLAG.table(), FLAG.title(), FLAG.grain(), columns, FLAG.primaryKey(), List.of(), FLAG.fingerprint());
        Object[] row = Arrays.copyOf(SEEN.row(), told);
        row[FLAG.position("first_seen")] = null;
        row[FLAG.position("status")] = "open";

        assertThat(read(engine.engine(), older, row)).singleElement().satisfies(flag -> {
            assertThat(flag.status()).isEqualTo(Status.OPEN);
            assertThat(flag.firstSeen()).as("the first day that is known").isEqualTo(flag.lastSeen());
            assertThat(flag.finding().amountBasis()).isNull();
            assertThat(flag.foundNow()).isTrue();
        });
    }

    private List<Flag> read(Engine engine, Contract contract, Object[] row) {
        Path file = folder.resolve("flags/part-0.parquet");
        TableWriter.write(contract, file, List.<Object[]>of(row));
        engine.attach(PREVIOUS, List.of(file));
        return FlagTables.previousFlags(engine, PREVIOUS, FLAG).stream()
                .map(Flag::of)
                .toList();
    }
}
