package forumkoll;

import static org.assertj.core.api.Assertions.assertThat;

import forumkoll.engine.EngineUnderTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the README shows is what the program answers. */
class ReadmeTest {

    private static final Path HOME = EngineUnderTest.home().folder();
    private static final Pattern EXAMPLE =
            Pattern.compile("```sh\\n\\./forumkoll ([^`]*)\\n```\\n\\n```text\\n([^`]*)```");
    private static final Pattern ARGUMENT = Pattern.compile("\"([^\"]*)\"|'([^']*)'|(\\S+)");

    /** What is asked, and the answer shown below it. */
    record Example(String asked, String answer) {

        @Override
        public String toString() {
            return asked.replaceAll("\\s+", " ");
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("examples")
    void an_example_gives_what_is_shown(Example example) {
        List<String> arguments = new ArrayList<>();
        ARGUMENT.matcher(example.asked()).results().map(ReadmeTest::argument).forEach(arguments::add);
        if (!arguments.contains("--evaluate")) {
            arguments.add("--warehouse");
            arguments.add(SampleRun.warehouse(EngineUnderTest.DUCKDB).toString());
        }

        Ended ended = Ended.forumkoll(arguments.toArray(String[]::new));

        assertThat(ended.code()).as(ended.err()).isZero();
        assertThat(shown(ended.out())).isEqualTo(shown(example.answer()));
    }

    static List<Example> examples() throws IOException {
        List<Example> examples = EXAMPLE.matcher(readme())
                .results()
                .map(found -> new Example(found.group(1), found.group(2)))
                .toList();
        assertThat(examples).as("examples found").hasSizeGreaterThan(6);
        return examples;
    }

    @Test
    void every_table_named_exists() throws IOException {
        Set<String> named = Pattern.compile("`((?:clean|marts|meta|flags)\\.\\w+)`")
                .matcher(readme())
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toSet());
        Set<String> published = Ended.forumkoll(
                        "query",
                        "--format",
                        "csv",
                        "--warehouse",
                        SampleRun.warehouse(EngineUnderTest.DUCKDB).toString(),
                        "SELECT schema_name || '.' || table_name FROM duckdb_tables()")
                .out()
                .lines()
                .skip(1)
                .collect(Collectors.toSet());

        assertThat(named).isNotEmpty().isSubsetOf(published);
    }

    @Test
    void every_register_is_described() throws IOException {
        String readme = readme();
        try (Stream<Path> registers = Files.list(HOME.resolve("schemas/registers"))) {
            assertThat(registers.map(file -> file.getFileName().toString().replace(".json", ".csv")))
                    .allSatisfy(file -> assertThat(readme).contains("| `" + file + "` |"));
        }
    }

    /** Text as it looks: spaces that do not break are spaces, and none are seen at the end of a line. */
    private static String shown(String text) {
        return text.replace('\u00A0', ' ')
                .lines()
                .map(String::stripTrailing)
                .collect(Collectors.joining("\n"))
                .strip();
    }

    private static String argument(MatchResult written) {
        String quoted = written.group(1) != null ? written.group(1) : written.group(2);
        String argument = quoted != null ? quoted : written.group(3);
        return argument.startsWith("pipelines/") ? HOME.resolve(argument).toString() : argument;
    }

    private static String readme() throws IOException {
        return Files.readString(HOME.resolve("README.md"));
    }
}
