package forumkoll.flow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import forumkoll.flow.Warehouse.LockedException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A reader of the warehouse sees a whole run or none. */
class WarehouseTest {

    @TempDir
    Path folder;

    @Test
    void nothingIsPublishedInANewWarehouse() {
        try (Warehouse warehouse = Warehouse.open(folder.resolve("new/warehouse"))) {
            assertThat(warehouse.current()).isEmpty();
            assertThat(warehouse.published()).doesNotExist();
        }
    }

    @Test
    void publishingMovesOneLinkAndTheFixedPathsFollow() throws IOException {
        try (Warehouse warehouse = Warehouse.open(folder)) {
            makeRun(warehouse, "run-1");
            makeRun(warehouse, "run-2");
            assertThat(warehouse.current())
                    .as("a run that is made is not yet published")
                    .isEmpty();

            warehouse.publish("run-1");
            assertThat(Files.readString(warehouse.published())).isEqualTo("figures of run-1");
            Path fixed = Files.readSymbolicLink(warehouse.published());

            warehouse.publish("run-2");
            assertThat(Files.readString(warehouse.published())).isEqualTo("figures of run-2");
            assertThat(folder.resolve("site/brief.html")).hasContent("brief of run-2");
            assertThat(Files.readSymbolicLink(warehouse.published()))
                    .as("the fixed link never moves")
                    .isEqualTo(fixed);
            assertThat(warehouse.current().orElseThrow().toRealPath())
                    .as("the run that readers see")
                    .isEqualTo(warehouse.run("run-2").toRealPath());
        }
        assertThat(namesIn(folder))
                .as("nothing is left over")
                .containsExactly(".lock", "current", "forumkoll.duckdb", "runs", "site");
    }

    @Test
    void tableIsStoredWholeAndFoundAgainWithoutMakingItAnew() {
        try (Warehouse warehouse = Warehouse.open(folder)) {
            StoredTable made = warehouse.store("f00d", WarehouseTest::writeTwoParts);
            StoredTable found = warehouse.store("f00d", aside -> {
                throw new AssertionError("made before, so nothing is to be made");
            });

            assertThat(found).isEqualTo(made);
            assertThat(made.files())
                    .extracting(file -> file.getFileName().toString())
                    .as("Parquet files in order, and nothing else")
                    .containsExactly("part-0.parquet", "part-1.parquet");
            assertThat(made.files()).allMatch(file -> file.getParent().equals(warehouse.table("f00d")));
        }
    }

    @Test
    void producerThatFailsLeavesNoTableAndALaterOneSucceeds() {
        try (Warehouse warehouse = Warehouse.open(folder)) {
            assertThatThrownBy(() -> warehouse.store("f00d", aside -> {
                        write(aside.resolve("part-9.parquet"), "half a table");
                        throw new IllegalStateException("the disk is full");
                    }))
                    .hasMessage("the disk is full");
            assertThat(warehouse.table("f00d"))
                    .as("the table's folder after the failure")
                    .doesNotExist();

            assertThat(warehouse.store("f00d", WarehouseTest::writeTwoParts).files())
                    .as("no part of the failed attempt is among them")
                    .hasSize(2);
        }
        assertThat(namesIn(folder.resolve("tables"))).containsExactly("f00d");
    }

    @Test
    void openingSweepsWhatAnInterruptedRunLeftAndKeepsTheRest() {
        write(folder.resolve("tables/aside-f00d/part-0.parquet"), "half");
        write(folder.resolve("raw/aside-123/below/rows.parquet"), "half");
        write(folder.resolve("tables/beef/part-0.parquet"), "whole");
        write(folder.resolve("raw/cafe/rows.parquet"), "whole");
        write(folder.resolve("runs/aside-run/run.json"), "not ours to sweep");

        Warehouse.open(folder).close();

        assertThat(namesIn(folder.resolve("tables"))).containsExactly("beef");
        assertThat(namesIn(folder.resolve("raw"))).containsExactly("cafe");
        assertThat(folder.resolve("runs/aside-run/run.json")).exists();
    }

    @Test
    void secondOpenIsRefusedUntilTheFirstIsClosed() {
        try (Warehouse first = Warehouse.open(folder)) {
            assertThatThrownBy(() -> Warehouse.open(folder))
                    .as("while %s is open", first)
                    .isInstanceOf(LockedException.class)
                    .hasMessage(folder + " is in use by another run");
        }

        Warehouse.open(folder).close();
    }

    @Test
    void warehouseBelongsToTheCityThatCameFirst() {
        try (Warehouse warehouse = Warehouse.open(folder)) {
            warehouse.belongsTo("goteborg");
            warehouse.belongsTo("goteborg");

            assertThatThrownBy(() -> warehouse.belongsTo("boras"))
                    .isInstanceOfSatisfying(BlockedException.class, refused -> {
                        assertThat(refused.text().en())
                                .isEqualTo("The warehouse " + folder
                                        + " belongs to goteborg, not boras. Choose another with --warehouse.");
                        assertThat(refused.text().sv()).contains("hör till goteborg, inte boras");
                    });
            warehouse.belongsTo("goteborg");
        }
    }

    private static void makeRun(Warehouse warehouse, String runId) {
        write(warehouse.run(runId).resolve("forumkoll.duckdb"), "figures of " + runId);
        write(warehouse.run(runId).resolve("site/brief.html"), "brief of " + runId);
    }

    private static void writeTwoParts(Path aside) {
        write(aside.resolve("part-1.parquet"), "b");
        write(aside.resolve("part-0.parquet"), "a");
        write(aside.resolve("_SUCCESS"), "");
    }

    private static void write(Path file, String content) {
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> namesIn(Path folder) {
        try (Stream<Path> children = Files.list(folder)) {
            return children.map(child -> child.getFileName().toString())
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
