package forumkoll.ingest.input;

import forumkoll.ingest.Problem;
import forumkoll.table.Text;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;

/**
 * Every file below a folder that can be read as a file. Links within the folder are followed; what leads out of it,
 * round in a circle, or to no ordinary file is a problem.
 */
final class InputWalk {

    private static final Text A_FILE = new Text("en vanlig fil i indatamappen", "an ordinary file in the input folder");
    private static final Text COPY = new Text(
            "Kopiera filen till indatamappen i stället för att länka.",
            "Copy the file into the input folder instead of linking.");

    private final Path root;
    private final List<String> paths = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();

    /** Walks {@code folder}, which must exist. */
    InputWalk(Path folder) throws IOException {
        this.root = folder.toRealPath();
        walk(folder, "", List.of(root));
    }

    /** Paths of the files in the folder, with {@code /}, in no order. */
    List<String> paths() {
        return paths;
    }

    List<Problem> problems() {
        return problems;
    }

    /** Lists one folder; {@code above} are the real folders it lies in, itself last. */
    private void walk(Path folder, String prefix, List<Path> above) {
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
            List<Path> sorted =
                    StreamSupport.stream(entries.spliterator(), false).sorted().toList();
            for (Path entry : sorted) {
                visit(entry, prefix + entry.getFileName(), above);
            }
        } catch (IOException e) {
            refuse(
                    prefix,
                    "unreadable_folder",
                    reason(e),
                    new Text("en mapp som går att läsa", "a folder that can be read"),
                    new Text("Ge läsrättighet till mappen.", "Give permission to read the folder."));
        }
    }

    private void visit(Path entry, String path, List<Path> above) throws IOException {
        if (!InputFolder.isSource(path)) {
            return;
        }
        String name = entry.getFileName().toString();
        if (name.chars().anyMatch(c -> c == '\\' || Character.isISOControl(c))) {
            refuse(
                    path.replaceAll("\\p{Cntrl}", "?"),
                    "unsafe_name",
                    name.replaceAll("\\p{Cntrl}", "?"),
                    new Text("ett namn utan omvänt snedstreck och styrtecken", "a name without backslash and controls"),
                    new Text("Byt namn på filen.", "Rename the file."));
            return;
        }
        Path real;
        try {
            real = entry.toRealPath();
        } catch (IOException e) {
            refuse(path, "broken_link", reason(e), A_FILE, COPY);
            return;
        }
        if (!real.startsWith(root)) {
            refuse(path, "link_outside", "länk/link", A_FILE, COPY);
            return;
        }
        BasicFileAttributes attributes =
                Files.readAttributes(real, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
        if (attributes.isDirectory()) {
            visitFolder(real, path, above);
        } else if (!attributes.isRegularFile()) {
            refuse(
                    path,
                    "not_a_file",
                    "enhet/device",
                    A_FILE,
                    new Text("Ta bort den ur indatamappen.", "Remove it from the input folder."));
        } else if (!Files.isReadable(real)) {
            refuse(
                    path,
                    "unreadable_file",
                    path,
                    new Text("en fil som går att läsa", "a file that can be read"),
                    new Text("Ge läsrättighet till filen.", "Give permission to read the file."));
        } else {
            paths.add(path);
        }
    }

    private void visitFolder(Path real, String path, List<Path> above) {
        if (above.contains(real)) {
            refuse(path, "link_in_circle", "länk/link", A_FILE, new Text("Ta bort länken.", "Remove the link."));
            return;
        }
        List<Path> deeper = new ArrayList<>(above);
        deeper.add(real);
        walk(real, path + "/", deeper);
    }

    private void refuse(String path, String code, String found, Text expected, Text nextStep) {
        problems.add(Problem.ofFile(path.isEmpty() ? root.toString() : path, code, found, expected, nextStep));
    }

    private static String reason(IOException e) {
        return e.getClass().getSimpleName().replace("Exception", "");
    }
}
