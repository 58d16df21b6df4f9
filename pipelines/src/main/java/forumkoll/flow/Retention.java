package forumkoll.flow;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Removes old runs, and what only they used. The published run always stays. */
final class Retention {

    private final Warehouse warehouse;

    Retention(Warehouse warehouse) {
        this.warehouse = warehouse;
    }

    /** Keeps the newest {@code keep} runs and the published one. */
    void keep(int keep) {
        try {
            List<Path> runs = newestFirst(warehouse.runs());
            Path current = warehouse.current().orElseThrow().toRealPath();
            Set<String> used = new HashSet<>();
            for (int i = 0; i < runs.size(); i++) {
                Path run = runs.get(i);
                if (i < keep || run.toRealPath().equals(current)) {
                    used.addAll(usedBy(run));
                } else {
                    Warehouse.delete(run);
                }
            }
            removeUnused(warehouse.raw(), used);
            removeUnused(warehouse.tables(), used);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot remove old runs", e);
        }
    }

    private static Set<String> usedBy(Path run) {
        Set<String> used = new HashSet<>();
        if (Files.exists(run.resolve(RunRecord.FILE))) {
            RunRecord record = RunRecord.read(run);
            used.addAll(record.raw().values());
            used.addAll(record.tables().values());
        }
        return used;
    }

    private static void removeUnused(Path parent, Set<String> used) throws IOException {
        for (Path folder : newestFirst(parent)) {
            if (!used.contains(folder.getFileName().toString())) {
                Warehouse.delete(folder);
            }
        }
    }

    /** Runs are named after when they started. */
    private static List<Path> newestFirst(Path folder) throws IOException {
        try (Stream<Path> children = Files.list(folder)) {
            return children.sorted(Comparator.comparing(Path::getFileName).reversed())
                    .toList();
        }
    }
}
