package forumkoll.ingest;

import forumkoll.table.ContractException;
import forumkoll.table.Text;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The layouts of every kind of source: the project's in {@code schemas/sources/}, and the city's own. A layout's file is
 * called {@code <kind>.json} or {@code <kind>-….json}.
 */
public final class Layouts {

    /** The folder of an input where a city keeps layouts of its own; they go before the project's. */
    public static final String FOLDER = "layouts";

    private static final Pattern NAME =
            Pattern.compile("(?<kind>survey|ledger|attendance|meeting|register)(?:-.*)?\\.json");

    private final List<Map<String, Layout>> layouts = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();

    /** Layouts of {@code sources} and of {@code input}. */
    public Layouts(Path sources, Path input) {
        layouts.add(read(input.resolve(FOLDER)));
        layouts.add(read(sources));
    }

    /** What is wrong with the city's layouts. */
    public List<Problem> problems() {
        return List.copyOf(problems);
    }

    /**
     * What layouts of these kinds say of the file at {@code path} in the input folder, the city's first. Ahead of the
     * columns only those speak that have none, that name their files, or that are the only ones.
     */
    public SourceLayouts of(String path, String... kinds) {
        ArrayList<Layout> columns = new ArrayList<>();
        List<Layout> fitting = new ArrayList<>();
        for (Map<String, Layout> folder : layouts) {
            folder.forEach((name, layout) -> {
                if (List.of(kinds).contains(kind(name)) && layout.isFor(path)) {
                    fitting.add(layout);
                }
            });
        }
        fitting.stream().filter(layout -> !layout.fields().isEmpty()).forEach(columns::add);
        Conventions stated = Conventions.NONE;
        for (Layout layout : fitting) {
            boolean speaks = layout.fields().isEmpty() || layout.files() != null || columns.size() == 1;
            stated = speaks ? stated.or(layout.conventions()) : stated;
        }
        return new SourceLayouts(columns, stated);
    }

    private Map<String, Layout> read(Path folder) {
        Map<String, Layout> read = new TreeMap<>();
        if (!Files.isDirectory(folder)) {
            return read;
        }
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.sorted().toList()) {
                read(file, read);
            }
        } catch (IOException e) {
            throw new ContractException("cannot list " + folder + ": " + e.getMessage(), e);
        }
        return read;
    }

    private void read(Path file, Map<String, Layout> read) {
        String name = file.getFileName().toString();
        if (name.endsWith(".md") || name.startsWith(".")) {
            return;
        }
        if (!NAME.matcher(name).matches()) {
            refuse(
                    name,
                    name,
                    new Text(
                            "survey, ledger, attendance, meeting eller register, som i ledger-unit4.json",
                            "survey, ledger, attendance, meeting or register, as in ledger-unit4.json"));
            return;
        }
        try {
            read.put(name, Layout.read(file));
        } catch (ContractException e) {
            refuse(
                    name,
                    e.getMessage(),
                    new Text(
                            "en layout i JSON, med kända nycklar och värden",
                            "a layout in JSON, of known keys and values"));
        }
    }

    private void refuse(String name, String found, Text expected) {
        problems.add(Problem.ofFile(
                FOLDER + "/" + name, "layout", found, expected, new Text("Rätta layoutfilen.", "Correct the layout.")));
    }

    private static String kind(String name) {
        var matcher = NAME.matcher(name);
        return matcher.matches() ? matcher.group("kind") : "";
    }
}
