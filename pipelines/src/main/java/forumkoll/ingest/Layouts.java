package forumkoll.ingest;

import forumkoll.table.ContractException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The layouts of every kind of source: the project's in {@code schemas/sources/}, and the city's own. */
public final class Layouts {

    /** The folder of an input where a city keeps layouts of its own; they go before the project's. */
    public static final String FOLDER = "layouts";

    private final List<Path> folders;

    /** Layouts of {@code sources} and of {@code input}. */
    public Layouts(Path sources, Path input) {
        this.folders = List.of(input.resolve(FOLDER), sources);
    }

    /** The layouts whose file is called {@code kind.json} or {@code kind-….json}, the city's first. */
    public List<Layout> of(String kind) {
        List<Layout> layouts = new ArrayList<>();
        for (Path folder : folders) {
            if (Files.isDirectory(folder)) {
                try (Stream<Path> files = Files.list(folder)) {
                    files.filter(file -> file.getFileName().toString().matches(kind + "(-.*)?\\.json"))
                            .sorted()
                            .map(Layout::read)
                            .forEach(layouts::add);
                } catch (IOException e) {
                    throw new ContractException("cannot list " + folder + ": " + e.getMessage(), e);
                }
            }
        }
        return layouts;
    }
}
