package forumkoll;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Runs the notebook as its reader does: JBang finds its libraries and prints a command, a shell runs the command. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "JBang prints a command for cmd there, not for sh")
class NotebookTest {

    private static final Path HOME =
            Path.of(System.getProperty("forumkoll.home", ".")).toAbsolutePath();
    private static final Path NOTEBOOK = Path.of("notebooks", "getting-started.jsh");

    @TempDir
    private static Path directory;

    private static String command;
    private static Outcome notebook;

    @BeforeAll
    static void runTheNotebook() throws IOException, InterruptedException {
        command = jbangRun();
        notebook = execute(
                List.of("sh", "-c", command),
                Map.of("FORUMKOLL_DUCKDB", SampleRun.duckDbFile().toAbsolutePath()));
    }

    @Test
    void it_runs_without_an_error() {
        assertThat(notebook.exitCode()).isZero();
        // jshell reports what goes wrong there, and exits with 0 all the same
        assertThat(notebook.errors()).doesNotContainIgnoringCase("exception").doesNotContainIgnoringCase("error");
    }

    @Test
    void the_areas_add_up_to_the_city() {
        assertThat(notebook.rows("Hela staden / The whole city"))
                .containsExactly(List.of("2023", "115", "7 905 000", "2 079 000", "97 av/of 103"));

        List<List<String>> areas = notebook.rows("Per område, senaste året / By area, the latest year");
        assertThat(sum(areas, 1)).isEqualTo(115);
        assertThat(sum(areas, 2)).isEqualTo(7_905_000);
        assertThat(sum(areas, 3)).isEqualTo(2_079_000);
    }

    @Test
    void a_cost_that_is_not_known_is_a_dash_and_not_zero() {
        assertThat(notebook.rows("Per område, senaste året / By area, the latest year"))
                .contains(List.of(
                        "Näringsliv och arbetsmarknad", "3", "0", "–", "0 av/of 2", "Business and labour market"));
    }

    @Test
    void fees_without_participation_are_named_the_largest_first() {
        assertThat(notebook.rows("Avgift utan deltagande / A fee without participation"))
                .containsExactly(
                        List.of("2023", "200 000", "Swedish Institute for Quality (SIQ) kommunnätverk"),
                        List.of("2023", "163 000", "Mayors for Peace"),
                        List.of("2023", "40 000", "ICLEI – Local Governments for Sustainability"));
    }

    @Test
    void uncovered_goals_come_with_forums_that_could_be_joined() {
        String scope = "kommuncentralt / at the central office";
        assertThat(notebook.rows("Mål som inget forum täcker / Goals that no forum covers"))
                .containsExactlyInAnyOrder(
                        List.of(
                                "2023",
                                "Långsiktig tillgång till rätt kompetens",
                                "Overall competence supply",
                                scope,
                                "SKR:s nätverk för kompetensförsörjning"),
                        List.of(
                                "2023",
                                "Motverka segregation",
                                "Counteract segregation",
                                scope,
                                "SKR:s Kommunnätverk mot segregation"));
    }

    @Test
    void eurocities_is_traced_to_the_line_that_says_it() throws IOException {
        List<List<String>> rows =
                notebook.rows("Eurocities: från siffra till rad i källan / from figure to source line");

        assertThat(rows).hasSize(1);
        List<String> row = rows.get(0);
        assertThat(row.subList(0, 5)).containsExactly("2023", "185 000", "144 000", "partial", "Eurocities");
        int sourceLine = Integer.parseInt(row.get(6));
        assertThat(Files.readAllLines(SampleRun.input().resolve(row.get(5))).get(sourceLine - 1))
                .contains(";Eurocities;1;2 per forum;185;144;");
    }

    @Test
    void a_missing_file_is_said_with_the_next_step() throws IOException, InterruptedException {
        Outcome outcome =
                execute(List.of("sh", "-c", command), Map.of("FORUMKOLL_DUCKDB", directory.resolve("missing.duckdb")));

        assertThat(outcome.output()).isEmpty();
        assertThat(outcome.errors())
                .contains("Filen saknas: kör ./forumkoll run")
                .contains("The file is missing: run ./forumkoll run")
                .contains("missing.duckdb");
    }

    /** Returns the command that JBang prints for its launcher to run, with everything that JBang writes kept aside. */
    private static String jbangRun() throws IOException, InterruptedException {
        Outcome outcome = execute(
                List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Djava.io.tmpdir=" + directory,
                        "-jar",
                        "target/jbang/jbang-cli.jar",
                        "run",
                        // the build has put the libraries in the local repository
                        "--offline",
                        // else jshell writes to the user's own preferences
                        "--runtime-option=-Djava.util.prefs.userRoot=" + directory,
                        NOTEBOOK.toString()),
                Map.of(
                        "JAVA_HOME", Path.of(System.getProperty("java.home")),
                        "JBANG_DIR", directory.resolve("jbang"),
                        "JBANG_REPO", Path.of(System.getProperty("maven.repository"))));
        // 255 asks the launcher to run what stands on the standard output
        assertThat(outcome.exitCode()).as(outcome.errors()).isEqualTo(255);
        return outcome.output();
    }

    private static Outcome execute(List<String> command, Map<String, Path> environment)
            throws IOException, InterruptedException {
        Path output = Files.createTempFile(directory, "output", ".txt");
        Path errors = Files.createTempFile(directory, "errors", ".txt");
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(HOME.toFile())
                .redirectOutput(output.toFile())
                .redirectError(errors.toFile());
        environment.forEach((name, path) -> builder.environment().put(name, path.toString()));
        Process process = builder.start();
        process.getOutputStream().close();
        if (!process.waitFor(2, TimeUnit.MINUTES)) {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
            throw new AssertionError("Not done after two minutes: " + command + "\n" + Files.readString(errors));
        }
        return new Outcome(process.exitValue(), Files.readString(output), Files.readString(errors));
    }

    private static long sum(List<List<String>> rows, int column) {
        return rows.stream()
                .map(row -> row.get(column))
                .filter(cell -> !cell.equals("–"))
                .mapToLong(cell -> Long.parseLong(cell.replace(" ", "")))
                .sum();
    }

    private record Outcome(int exitCode, String output, String errors) {

        /** The cells of the table below {@code heading}, without its column titles. */
        List<List<String>> rows(String heading) {
            String start = "## " + heading + "\n\n";
            assertThat(output).contains(start);
            String table = output.substring(output.indexOf(start) + start.length());
            return table.lines()
                    .takeWhile(line -> !line.isEmpty())
                    .skip(1)
                    .map(line -> Arrays.asList(line.strip().split(" {2,}")))
                    .toList();
        }
    }
}
