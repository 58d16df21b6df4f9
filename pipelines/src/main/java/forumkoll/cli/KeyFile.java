package forumkoll.cli;

import forumkoll.flow.BlockedException;
import forumkoll.ingest.PseudonymKey;
import forumkoll.table.Text;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

/**
 * Where the key of the pseudonyms comes from: {@code FORUMKOLL_KEY}, else the file {@code FORUMKOLL_KEY_FILE}, else
 * {@code ~/.config/forumkoll/key}, made on first use and readable by its owner only.
 */
final class KeyFile {

    private static final Set<PosixFilePermission> OWNER_ONLY = PosixFilePermissions.fromString("rw-------");

    private KeyFile() {}

    /** The key; its file must lie outside {@code input} and {@code warehouse}. */
    static PseudonymKey key(Path input, Path warehouse) {
        String given = System.getenv("FORUMKOLL_KEY");
        if (given != null && !given.isBlank()) {
            return PseudonymKey.of(given);
        }
        return read(file(), input, warehouse);
    }

    private static Path file() {
        String named = System.getenv("FORUMKOLL_KEY_FILE");
        if (named != null && !named.isBlank()) {
            return Path.of(named);
        }
        String settings = System.getenv("XDG_CONFIG_HOME");
        Path folder = settings != null && !settings.isBlank()
                ? Path.of(settings)
                : Path.of(System.getProperty("user.home"), ".config");
        return folder.resolve("forumkoll").resolve("key");
    }

    static PseudonymKey read(Path file, Path input, Path warehouse) {
        Path place = file.toAbsolutePath().normalize();
        for (Path forbidden : new Path[] {input, warehouse}) {
            if (place.startsWith(forbidden.toAbsolutePath().normalize())) {
                throw new BlockedException(new Text(
                        "Nyckelfilen " + place + " ligger i " + forbidden + ". Flytta den därifrån.",
                        "The key file " + place + " lies in " + forbidden + ". Move it elsewhere."));
            }
        }
        try {
            return Files.exists(place) ? existing(place) : made(place);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read or make the key file " + place, e);
        }
    }

    private static PseudonymKey existing(Path file) throws IOException {
        boolean posix = Files.getFileStore(file).supportsFileAttributeView("posix");
        if (posix && !OWNER_ONLY.containsAll(Files.getPosixFilePermissions(file))) {
            throw new BlockedException(new Text(
                    "Nyckelfilen " + file + " kan läsas av andra. Kör: chmod 600 " + file,
                    "The key file " + file + " can be read by others. Run: chmod 600 " + file));
        }
        PseudonymKey key = PseudonymKey.of(Files.readString(file));
        if (key.text().isEmpty()) {
            throw new BlockedException(new Text(
                    "Nyckelfilen " + file + " är tom. Ta bort den, så skapas en ny.",
                    "The key file " + file + " is empty. Remove it and a new one is made."));
        }
        return key;
    }

    private static PseudonymKey made(Path file) throws IOException {
        Files.createDirectories(file.getParent());
        PseudonymKey key = PseudonymKey.random();
        if (Files.getFileStore(file.getParent()).supportsFileAttributeView("posix")) {
            Files.createFile(file, PosixFilePermissions.asFileAttribute(OWNER_ONLY));
        }
        Files.writeString(file, key.text() + "\n");
        System.err.println("Ny nyckel för pseudonymer / new key for pseudonyms: " + file);
        return key;
    }
}
