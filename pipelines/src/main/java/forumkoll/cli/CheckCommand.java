package forumkoll.cli;

import forumkoll.engine.Engine;
import forumkoll.flow.CityRules;
import forumkoll.flow.Home;
import forumkoll.flow.Input;
import forumkoll.flow.Settings;
import forumkoll.ingest.PseudonymKey;
import forumkoll.table.Language;
import forumkoll.table.Text;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code forumkoll check}: reads everything and reports every problem at once; leaves nothing behind. */
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        description = {
            "Läser allt i en indatamapp och visar alla fel på en gång; skriver ingenting.",
            "Reads all of an input folder and shows every problem at once; writes nothing."
        })
final class CheckCommand implements Callable<Integer> {

    @Parameters(index = "0", paramLabel = "INPUT", description = "Indatamapp. / Input folder.")
    private Path input;

    @Option(
            names = "--lang",
            paramLabel = "sv|en",
            description = "Bara ett språk (standard: båda). / One language only (default: both).")
    private Language language;

    @Mixin
    @SuppressWarnings("UnusedVariable") // every command takes it, so that a schedule can give it to all
    private WarehouseOption warehouse;

    @Override
    public Integer call() throws IOException {
        List<Language> languages = language == null ? List.of(Language.values()) : List.of(language);
        Home home = Main.home();
        Path aside = Files.createTempDirectory("forumkoll-check-");
        try (Engine engine = home.duckDb()) {
            CityRules.of(home, input, Settings.read(input));
            Input read =
                    Input.read(input, home, home.contracts(), engine, PseudonymKey.random(), aside, Steps.toScreen());
            if (read.problems().isEmpty()) {
                long rows = read.files().stream()
                        .mapToLong(file -> file.report().accepted())
                        .sum();
                languages.forEach(say -> System.out.println(say.in("Inga fel: ", "No problems: ")
                        + say.counted(read.files().size(), new Text("fil", "file"), new Text("filer", "files"))
                        + ", "
                        + say.counted(rows, new Text("rad", "row"), new Text("rader", "rows"))
                        + "."));
                return ExitCode.DONE;
            }
            new ProblemPrinter(System.out, languages).print(read.problems());
            languages.forEach(say -> System.out.println(
                    say.counted(read.problems().size(), new Text("fel", "problem"), new Text("fel", "problems"))
                            + "."));
            return ExitCode.REFUSED;
        } finally {
            try (Stream<Path> walk = Files.walk(aside)) {
                for (Path path : walk.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(path);
                }
            }
        }
    }
}
