package forumkoll.cli;

import forumkoll.flow.BlockedException;
import forumkoll.flow.Graph.GraphException;
import forumkoll.flow.Warehouse.LockedException;
import forumkoll.rules.RuleException;
import forumkoll.table.ContractException;
import forumkoll.table.Language;
import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/** From an exception to a message and an exit code. The stack trace of a defect goes to a log, not to the screen. */
final class Failures implements IExecutionExceptionHandler {

    private static final Pattern FULL_DISK = Pattern.compile("No space left on device|not enough space on the disk");

    @Override
    public int handleExecutionException(Exception failure, CommandLine command, ParseResult arguments) {
        PrintStream screen = System.err;
        if (failure instanceof BlockedException blocked) {
            List<Language> languages = List.of(Language.values());
            new ProblemPrinter(screen, languages).print(blocked.problems());
            languages.forEach(language -> screen.println(language.in(blocked.text())));
            return ExitCode.REFUSED;
        }
        if (failure instanceof LockedException) {
            screen.println("Lagret används av en annan körning: vänta och försök igen.");
            screen.println("The warehouse is in use by another run: wait and try again. " + failure.getMessage());
            return ExitCode.INTERRUPTED;
        }
        if (failure instanceof UsageException) {
            screen.println(failure.getMessage());
            return ExitCode.USAGE;
        }
        if (isOfAFullDisk(failure)) {
            screen.println("Disken är full. Inget har publicerats. Gör plats, eller ange en annan med --warehouse eller"
                    + " (för det tillfälliga) FORUMKOLL_JAVA_OPTIONS=-Djava.io.tmpdir=MAPP, och kör igen.");
            screen.println("The disk is full. Nothing was published. Make room, or name another with --warehouse or"
                    + " (for what is temporary) FORUMKOLL_JAVA_OPTIONS=-Djava.io.tmpdir=FOLDER, and run again.");
            screen.println("  " + failure.getMessage());
            return ExitCode.REFUSED;
        }
        if (failure instanceof RuleException
                || failure instanceof ContractException
                || failure instanceof GraphException) {
            screen.println("En modell, regel eller ett kontrakt är fel. Inget har publicerats.");
            screen.println("A model, rule or contract is wrong. Nothing was published.");
            screen.println("  " + failure.getMessage());
            return ExitCode.REFUSED;
        }
        screen.println("Ett fel hos oss / a defect of ours: " + failure);
        screen.println("Detaljer / details: " + log(failure));
        return ExitCode.DEFECT;
    }

    /** Java and both engines tell it in a message only. */
    private static boolean isOfAFullDisk(Throwable failure) {
        return Stream.iterate(failure, Objects::nonNull, Throwable::getCause)
                .map(cause -> String.valueOf(cause.getMessage()))
                .anyMatch(message -> FULL_DISK.matcher(message).find());
    }

    private static String log(Exception failure) {
        try {
            Path log = Files.createTempFile("forumkoll-", ".log");
            try (PrintWriter writer = new PrintWriter(Files.newBufferedWriter(log))) {
                failure.printStackTrace(writer);
            }
            return log.toString();
        } catch (IOException e) {
            return "(kan inte skrivas / cannot be written: " + e.getMessage() + ")";
        }
    }
}
