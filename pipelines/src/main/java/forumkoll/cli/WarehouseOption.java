package forumkoll.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import picocli.CommandLine.Option;

/** {@code --warehouse}, which every command takes. */
final class WarehouseOption {

    @Option(
            names = "--warehouse",
            paramLabel = "DIR",
            defaultValue = "warehouse",
            description = "Lagret (standard: ${DEFAULT-VALUE}). / The warehouse (default: ${DEFAULT-VALUE}).")
    private Path folder;

    Path folder() {
        return folder;
    }

    /** The published DuckDB file. */
    Path published() {
        Path file = folder.resolve("forumkoll.duckdb");
        if (!Files.exists(file)) {
            throw new UsageException("Inget är publicerat i " + folder + ". Kör först: forumkoll run\n"
                    + "Nothing is published in " + folder + ". First run: forumkoll run");
        }
        return file;
    }
}
