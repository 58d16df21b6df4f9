package forumkoll.flow;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The runs a warehouse keeps, as their records tell them; read without holding up a run. */
public record RunHistory(Path warehouse) {

    /**
     * A run that is kept.
     *
     * @param record empty when the run was cut short before it could write one
     */
    public record Kept(String runId, Optional<RunRecord> record, boolean isPublished) {}

    /** All runs, the newest first. */
    public List<Kept> runs() {
        Path runs = warehouse.resolve("runs");
        if (!Files.isDirectory(runs)) {
            return List.of();
        }
        try (Stream<Path> folders = Files.list(runs)) {
            Optional<Path> published = published();
            return folders.sorted(Comparator.comparing(Path::getFileName).reversed())
                    .map(folder -> kept(folder, published))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot list " + runs, e);
        }
    }

    /** The DuckDB file of a run, or nothing when the run is not kept or made none; {@code current} is the published one. */
    public Optional<Path> duckDbFile(String runId) {
        boolean isName = runId.matches("[A-Za-z0-9-]+");
        Path file = (runId.equals("current") ? warehouse : warehouse.resolve("runs"))
                .resolve(runId)
                .resolve("forumkoll.duckdb");
        return isName && Files.exists(file) ? Optional.of(file) : Optional.empty();
    }

    private static Kept kept(Path folder, Optional<Path> published) {
        Optional<RunRecord> record =
                Files.exists(folder.resolve(RunRecord.FILE)) ? Optional.of(RunRecord.read(folder)) : Optional.empty();
        String runId = folder.getFileName().toString();
        return new Kept(
                runId, record, published.filter(path -> path.endsWith(runId)).isPresent());
    }

    private Optional<Path> published() throws IOException {
        Path current = warehouse.resolve("current");
        return Files.exists(current) ? Optional.of(current.toRealPath()) : Optional.empty();
    }
}
