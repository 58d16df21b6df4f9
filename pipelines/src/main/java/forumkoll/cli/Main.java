package forumkoll.cli;

import forumkoll.flow.Home;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicBoolean;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The command line. */
@Command(
        name = "forumkoll",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = {
            "Vilka externa nätverk staden deltar i, vad de kostar och vad ingen täcker.",
            "Which external networks the city takes part in, what they cost, and what no one covers."
        },
        subcommands = {
            RunCommand.class,
            CheckCommand.class,
            QueryCommand.class,
            ExplainCommand.class,
            RulesCommand.class,
            AcceptCommand.class,
            RunsCommand.class,
            DiffCommand.class,
            ReviewCommand.class,
            TopicsCommand.class,
            InitCommand.class,
            DemoCommand.class
        },
        exitCodeListHeading = "%nSlutkoder / exit codes:%n",
        exitCodeList = {
            "0:klart / done",
            "1:ett fel hos oss / a defect of ours",
            "2:fel användning / wrong usage",
            "3:indata vägras eller en kontroll stoppar / input refused or a check failed",
            "4:avbrutet, eller låst av en annan körning / interrupted, or locked by another run"
        })
public final class Main implements Runnable {

    @Spec
    private CommandSpec spec;

    /** Runs a command and ends with its exit code. */
    public static void main(String[] arguments) {
        System.setOut(utf8(System.out));
        System.setErr(utf8(System.err));
        AtomicBoolean ended = new AtomicBoolean();
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            if (!ended.get()) {
                Runtime.getRuntime().halt(ExitCode.INTERRUPTED);
            }
        }));
        int code = commandLine().execute(arguments);
        ended.set(true);
        System.exit(code);
    }

    /** The command line, ready to execute arguments. */
    public static CommandLine commandLine() {
        CommandLine commandLine = new CommandLine(new Main())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setExecutionExceptionHandler(new Failures());
        // SQL may begin with a comment, which begins as an option does
        commandLine.getSubcommands().get("query").setUnmatchedOptionsArePositionalParams(true);
        return commandLine;
    }

    /** Where models and contracts lie: told by the launcher, else the current folder. */
    static Home home() {
        return new Home(Path.of(System.getProperty("forumkoll.home", "."))
                .toAbsolutePath()
                .normalize());
    }

    @Override
    public void run() {
        throw new CommandLine.ParameterException(
                spec.commandLine(),
                "Vilket kommando? Till exempel: forumkoll run / Which command? For example: forumkoll run");
    }

    private static PrintStream utf8(PrintStream stream) {
        return new PrintStream(stream, true, StandardCharsets.UTF_8);
    }
}
