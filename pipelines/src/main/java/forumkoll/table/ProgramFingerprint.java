package forumkoll.table;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * The fingerprint of compiled packages of this program and the files beside them, so that what an older program made is
 * made anew: nobody has to remember to raise a number.
 */
public final class ProgramFingerprint {

    private static final Map<String, String> KNOWN = new ConcurrentHashMap<>();

    private ProgramFingerprint() {}

    /** Changes whenever something in a package, such as {@code forumkoll.ingest}, or below it does. */
    public static String of(String packageName) {
        return KNOWN.computeIfAbsent(packageName, ProgramFingerprint::read);
    }

    private static String read(String packageName) {
        try {
            Path program = Path.of(ProgramFingerprint.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            String folder = packageName.replace('.', '/');
            if (Files.isDirectory(program)) {
                return below(program.resolve(folder));
            }
            try (FileSystem jar = FileSystems.newFileSystem(program)) {
                return below(jar.getPath(folder));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the program's own " + packageName, e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException("the program lies nowhere that has a path", e);
        }
    }

    private static String below(Path folder) throws IOException {
        Fingerprint fingerprint = new Fingerprint();
        try (Stream<Path> walk = Files.walk(folder)) {
            walk.filter(Files::isRegularFile).sorted().forEach(file -> fingerprint
                    .add(folder.relativize(file).toString())
                    .add(Fingerprint.of(file)));
        }
        return fingerprint.hex();
    }
}
