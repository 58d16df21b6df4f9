package forumkoll.ingest;

import forumkoll.table.Contract;
import forumkoll.table.Text;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The files of an input folder, told apart by where they lie; whatever cannot be placed is a problem. */
public final class InputFolder {

    /** The settings file, and folders and files that belong to people. */
    private static final Set<String> NOT_SOURCES = Set.of("forumkoll.yaml", "truth");

    private static final Pattern SURVEY = Pattern.compile("surveys/(\\d{4})/[^/]+");
    private static final Pattern REGISTER = Pattern.compile("registers/([^/]+)\\.csv");

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
        try (Stream<Path> walk = Files.walk(folder)) {
            walk.filter(path -> !Files.isDirectory(path))
                    .map(path -> folder.relativize(path).toString().replace('\\', '/'))
                    .filter(InputFolder::isSource)
                    .sorted()
                    .forEach(path -> input.place(folder, path));
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

    /** Files that lie where nothing is read from. */
    public List<Problem> problems() {
        return List.copyOf(problems);
    }

    /** Documentation, hidden files and the lock files of office programs are not sources. */
    private static boolean isSource(String path) {
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
        Matcher survey = SURVEY.matcher(path);
        if (survey.matches() && path.toLowerCase(Locale.ROOT).endsWith(".csv")) {
            files.add(new SourceFile(path, location, SourceKind.SURVEY, "survey", Long.valueOf(survey.group(1))));
            return;
        }
        Matcher register = REGISTER.matcher(path);
        if (register.matches() && registers.contains(register.group(1))) {
            files.add(new SourceFile(path, location, SourceKind.REGISTER, register.group(1), null));
            return;
        }
        problems.add(misplaced(path));
    }

    private Problem misplaced(String path) {
        Text expected = path.startsWith("registers/")
                ? new Text(
                        "ett av registren " + String.join(", ", registers) + " som .csv",
                        "one of the registers " + String.join(", ", registers) + " as .csv")
                : new Text(
                        "surveys/ÅÅÅÅ/*.csv, registers/*.csv eller forumkoll.yaml",
                        "surveys/YYYY/*.csv, registers/*.csv or forumkoll.yaml");
        return Problem.ofFile(
                path,
                "unknown_file",
                path,
                expected,
                new Text("Flytta, byt namn på eller ta bort filen.", "Move, rename or remove the file."));
    }
}
