package forumkoll.ingest.input;

import forumkoll.ingest.Layouts;
import forumkoll.ingest.Problem;
import forumkoll.table.Contract;
import forumkoll.table.Text;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The files of an input folder, told apart by where they lie; whatever cannot be placed is a problem. */
public final class InputFolder {

    /** The settings file, and folders and files that belong to people or are read on their own. */
    private static final Set<String> NOT_SOURCES =
            Set.of("forumkoll.yaml", "truth", "samples", "policies", Layouts.FOLDER);

    /** Known whether or not it is among the registers: who may be named is read apart from everything else. */
    private static final String PEOPLE = "people";

    private static final Pattern REGISTER = Pattern.compile("registers/(?<name>[^/]+)\\.csv");

    private static final Text SAVE_AS_XLSX =
            new Text("Öppna filen och spara den som .xlsx eller .csv.", "Open the file and save it as .xlsx or .csv.");
    private static final Text UNPACK = new Text(
            "Packa upp arkivet och lägg filerna i dess ställe.", "Unpack the archive and put its files in its place.");
    private static final Text EXPORT_TABLE = new Text(
            "Exportera tabellen som .xlsx eller .csv ur källsystemet.",
            "Export the table as .xlsx or .csv from its source system.");

    /** What to do with files of other programs. */
    private static final Map<String, Text> NEXT_STEPS = Map.ofEntries(
            Map.entry("xls", SAVE_AS_XLSX),
            Map.entry("xlsm", SAVE_AS_XLSX),
            Map.entry("xlsb", SAVE_AS_XLSX),
            Map.entry("ods", SAVE_AS_XLSX),
            Map.entry("numbers", SAVE_AS_XLSX),
            Map.entry("zip", UNPACK),
            Map.entry("7z", UNPACK),
            Map.entry("rar", UNPACK),
            Map.entry("gz", UNPACK),
            Map.entry("pdf", EXPORT_TABLE),
            Map.entry("doc", EXPORT_TABLE),
            Map.entry("docx", EXPORT_TABLE),
            Map.entry("eml", EXPORT_TABLE),
            Map.entry("msg", EXPORT_TABLE));

    private final List<SourceFile> files = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();
    private final List<String> registers;

    private InputFolder(List<String> registers) {
        this.registers = registers;
    }

    /** Lists {@code folder}, which must exist; {@code registers} are the contracts of the registers. */
    public static InputFolder list(Path folder, List<Contract> registers) {
        InputFolder input = new InputFolder(
                registers.stream().map(register -> register.table().name()).toList());
        try {
            InputWalk walk = new InputWalk(folder);
            walk.paths().stream().sorted().forEach(path -> input.place(folder, path));
            input.problems.addAll(walk.problems());
            input.problems.sort(Comparator.comparing(Problem::file));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot list " + folder, e);
        }
        boolean tells = input.files.stream()
                .anyMatch(
                        file -> file.kind() == SourceKind.SURVEY || file.name().equals("forums"));
        if (!tells && input.problems.isEmpty()) {
            input.problems.add(nothingToRead(folder));
        }
        return input;
    }

    private static Problem nothingToRead(Path folder) {
        return Problem.ofFile(
                folder.toString(),
                "empty_input",
                "",
                new Text(
                        "minst en enkät i surveys/ÅÅÅÅ/ eller registret registers/forums.csv",
                        "at least one survey in surveys/YYYY/ or the register registers/forums.csv"),
                new Text("Lägg enkätsvaren i surveys/2023/.", "Put the survey answers in surveys/2023/."));
    }

    /** The files to read, by path. */
    public List<SourceFile> files() {
        return List.copyOf(files);
    }

    /** Files that lie where nothing is read from, or that cannot be read. */
    public List<Problem> problems() {
        return List.copyOf(problems);
    }

    /** Documentation, hidden files and the lock files of office programs are not sources. */
    static boolean isSource(String path) {
        String first = path.split("/", 2)[0];
        String name = path.substring(path.lastIndexOf('/') + 1);
        boolean hidden = path.startsWith(".") || path.contains("/.");
        return !NOT_SOURCES.contains(first)
                && !hidden
                && !name.startsWith("~$")
                && !name.toLowerCase(Locale.ROOT).endsWith(".md");
    }

    private void place(Path folder, String path) {
        String location = folder.resolve(path).toAbsolutePath().toString();
        Optional<SourcePlace.Placed> placed = SourcePlace.of(path);
        if (placed.isPresent() && !placed.get().hasLikelyYear()) {
            problems.add(unlikelyYear(path, placed.get()));
            return;
        }
        if (placed.isPresent() && placed.get().isReadable()) {
            SourceKind kind = placed.get().place().kind();
            files.add(new SourceFile(
                    path, location, kind, kind.word(), placed.get().year()));
            return;
        }
        Matcher register = REGISTER.matcher(path);
        if (register.matches() && registers.contains(register.group("name"))) {
            files.add(new SourceFile(path, location, SourceKind.REGISTER, register.group("name"), null));
            return;
        }
        if (!register.matches() || !register.group("name").equals(PEOPLE)) {
            problems.add(misplaced(path, placed));
        }
    }

    private static Problem unlikelyYear(String path, SourcePlace.Placed placed) {
        return Problem.ofFile(
                path,
                "unlikely_year",
                String.valueOf(placed.year()),
                new Text("en mapp för ett år 1990–2100", "a folder for a year in 1990–2100"),
                new Text("Lägg filen i rätt års mapp.", "Put the file in the folder of its year."));
    }

    private Problem misplaced(String path, Optional<SourcePlace.Placed> placed) {
        String extension = path.substring(path.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return Problem.ofFile(
                path,
                "unknown_file",
                path,
                expected(path, placed),
                NEXT_STEPS.getOrDefault(
                        extension,
                        new Text("Flytta, byt namn på eller ta bort filen.", "Move, rename or remove the file.")));
    }

    private Text expected(String path, Optional<SourcePlace.Placed> placed) {
        if (path.startsWith("registers/")) {
            String names = String.join(", ", registers);
            return new Text("ett av registren " + names + " som .csv", "one of the registers " + names + " as .csv");
        }
        String pattern = Arrays.stream(SourcePlace.values())
                .filter(place -> placed.isEmpty() || placed.get().place() == place)
                .map(place -> place.folder() + "/YYYY/*.{" + String.join(",", place.extensions()) + "}")
                .collect(Collectors.joining(", "));
        String swedish = pattern.replace("YYYY", "ÅÅÅÅ");
        return placed.isPresent()
                ? new Text(swedish, pattern)
                : new Text(
                        swedish + ", registers/*.csv eller forumkoll.yaml",
                        pattern + ", registers/*.csv or forumkoll.yaml");
    }
}
