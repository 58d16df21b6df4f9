package forumkoll.flow;

import forumkoll.table.Text;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * The folder where everything is kept. A run is built aside; {@link #publish} moves one link, and only then does a
 * reader see it.
 */
public final class Warehouse implements AutoCloseable {

    private static final String CURRENT = "current";
    private static final List<String> PUBLISHED = List.of("forumkoll.duckdb", "site");

    /**
     * Warehouses open in this process. The operating system's lock does not tell: closing any channel on the lock file
     * gives it back.
     */
    private static final Set<Path> OPEN = ConcurrentHashMap.newKeySet();

    private final Path folder;
    private final FileChannel channel;
    private final FileLock lock;

    private Warehouse(Path folder, FileChannel channel, FileLock lock) {
        this.folder = folder;
        this.channel = channel;
        this.lock = lock;
    }

    /** Another run holds the warehouse. */
    public static final class LockedException extends RuntimeException {

        private static final long serialVersionUID = 1L;

        LockedException(Path folder) {
            super(folder + " is in use by another run");
        }
    }

    /** Opens the warehouse for one run, making its folder if need be. */
    public static Warehouse open(Path folder) {
        try {
            Files.createDirectories(folder);
            Path real = folder.toRealPath();
            if (!OPEN.add(real)) {
                throw new LockedException(folder);
            }
            FileChannel channel =
                    FileChannel.open(real.resolve(".lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            FileLock lock = channel.tryLock();
            if (lock == null) {
                channel.close();
                OPEN.remove(real);
                throw new LockedException(folder);
            }
            Warehouse warehouse = new Warehouse(real, channel, lock);
            warehouse.sweep();
            return warehouse;
        } catch (IOException e) {
            throw new UncheckedIOException("cannot open the warehouse " + folder, e);
        }
    }

    /** The folder of the warehouse. */
    Path folder() {
        return folder;
    }

    /** Where results of reading source files lie. */
    public Path raw() {
        return folder.resolve("raw");
    }

    /** Where derived tables lie. */
    Path tables() {
        return folder.resolve("tables");
    }

    /** The folder of a derived table. */
    public Path table(String fingerprint) {
        return tables().resolve(fingerprint);
    }

    /** Where runs lie. */
    Path runs() {
        return folder.resolve("runs");
    }

    /** The folder of a run. */
    public Path run(String runId) {
        return runs().resolve(runId);
    }

    /** The fixed path of the published DuckDB file. */
    public Path published() {
        return folder.resolve(PUBLISHED.get(0));
    }

    /** The run that readers see, if any was published. */
    public Optional<Path> current() {
        Path link = folder.resolve(CURRENT);
        return Files.isSymbolicLink(link) && Files.exists(link) ? Optional.of(link) : Optional.empty();
    }

    /**
     * Makes a derived table, or finds it made: {@code produce} writes into a folder aside, which then appears whole.
     */
    public StoredTable store(String fingerprint, Consumer<Path> produce) {
        Path done = table(fingerprint);
        if (!Files.isDirectory(done)) {
            try {
                Files.createDirectories(done.getParent());
                Path aside = done.resolveSibling("aside-" + fingerprint);
                delete(aside);
                produce.accept(aside);
                Files.move(aside, done);
            } catch (FileAlreadyExistsException | DirectoryNotEmptyException e) {
                throw new IllegalStateException("only one run writes to a warehouse", e);
            } catch (IOException e) {
                throw new UncheckedIOException("cannot store " + done, e);
            }
        }
        return new StoredTable(fingerprint, parquetFiles(done));
    }

    /** Lets readers see a run: one atomic move of one link. */
    public void publish(String runId) {
        try {
            for (String name : PUBLISHED) {
                Path link = folder.resolve(name);
                if (!Files.isSymbolicLink(link)) {
                    Files.createSymbolicLink(link, Path.of(CURRENT, name));
                }
            }
            Path aside = folder.resolve(CURRENT + ".aside");
            Files.deleteIfExists(aside);
            Files.createSymbolicLink(aside, Path.of("runs", runId));
            Files.move(aside, folder.resolve(CURRENT), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot publish run " + runId, e);
        }
    }

    /** Holds the warehouse to the city it was made for. */
    public void belongsTo(String city) {
        Path file = folder.resolve("city");
        try {
            if (!Files.exists(file)) {
                Files.writeString(file, city + "\n");
                return;
            }
            String owner = Files.readString(file).strip();
            if (!owner.equals(city)) {
                throw new BlockedException(new Text(
                        "Lagret " + folder + " hör till " + owner + ", inte " + city
                                + ". Välj ett annat med --warehouse.",
                        "The warehouse " + folder + " belongs to " + owner + ", not " + city
                                + ". Choose another with --warehouse."));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
    }

    @Override
    public void close() {
        try {
            lock.release();
            channel.close();
            OPEN.remove(folder);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot unlock " + folder, e);
        }
    }

    /** Deletes a folder and all that is in it; nothing happens when it does not exist. */
    static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> walk = Files.walk(folder)) {
            for (Path path : walk.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }

    /** Removes what an interrupted run left half made; nobody reads it. */
    private void sweep() throws IOException {
        for (Path parent : List.of(raw(), tables())) {
            if (Files.isDirectory(parent)) {
                try (Stream<Path> children = Files.list(parent)) {
                    for (Path child : children.toList()) {
                        if (child.getFileName().toString().startsWith("aside-")) {
                            delete(child);
                        }
                    }
                }
            }
        }
    }

    /** The Parquet files in a table's folder, by name. */
    static List<Path> parquetFiles(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".parquet"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot list " + folder, e);
        }
    }
}
