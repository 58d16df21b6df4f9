package forumkoll.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is written of a city, before anything reads it. */
class DemoCityTest {

    @TempDir
    private Path folder;

    @Test
    void the_same_arguments_give_the_same_bytes() throws IOException {
        assertThat(contents(city("one", "0.2", 5))).isEqualTo(contents(city("two", "0.2", 5)));
    }

    @Test
    void another_seed_gives_another_city_of_the_same_size() throws IOException {
        Path five = city("five", "0.2", 5);
        Path six = city("six", "0.2", 6);

        assertThat(lines(six, "registers/forums.csv")).hasSameSizeAs(lines(five, "registers/forums.csv"));
        assertThat(lines(six, "truth/forum_year.csv")).hasSameSizeAs(lines(five, "truth/forum_year.csv"));
        assertThat(lines(six, "truth/forum_year.csv"))
                .as("figures of another seed")
                .isNotEqualTo(lines(five, "truth/forum_year.csv"));
        assertThat(kinds(six)).as("kinds of files").isEqualTo(kinds(five));
    }

    @ParameterizedTest(name = "scale {0}: {1} forums and lines")
    @CsvSource({"1, 115", "2, 230", "3.5, 403"})
    void forums_grow_with_the_scale(String scale, int forums) throws IOException {
        Path city = city("city", scale, 1);

        List<String> codes = lines(city, "registers/forums.csv").stream()
                .skip(1)
                .map(line -> line.substring(0, line.indexOf(';')))
                .toList();
        assertThat(codes).as("forums of scale %s", scale).hasSize(forums).doesNotHaveDuplicates();
        // five years of each, and a heading
        assertThat(lines(city, "truth/forum_year.csv")).hasSize(5 * forums + 1);
    }

    @Test
    void a_city_smaller_than_what_is_planted_in_it_is_not_made() throws IOException {
        assertThat(contents(city("tiny", "0.01", 1))).isEqualTo(contents(city("small", "0.2", 1)));
    }

    @Test
    void every_kind_of_source_is_there() throws IOException {
        assertThat(kinds(city("city", "0.2", 1)))
                .contains(
                        "surveys/enkat.csv",
                        "surveys/enkat.xlsx",
                        "ledgers/leverantorsreskontra.csv",
                        "ledgers/servicebolaget.se",
                        "ledgers/kommunen.se",
                        "meetings/kalender.ics",
                        "meetings/outlook.csv",
                        "meetings/narvaro.csv")
                .anyMatch(kind -> kind.startsWith("meetings/teams"));
    }

    @Test
    void surveys_change_their_headings_from_year_to_year() throws IOException {
        Path city = city("city", "0.2", 1);

        Set<String> headings = new TreeSet<>();
        for (Path survey : files(city.resolve("surveys"))) {
            if (!survey.toString().endsWith(".xlsx")) {
                headings.add(text(survey).lines().findFirst().orElseThrow());
            }
        }
        assertThat(headings).as("headings of surveys").hasSizeGreaterThan(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"README.md", "forumkoll.yaml", "registers/forums.csv"})
    void whoever_opens_it_sees_that_it_is_made_up(String file) throws IOException {
        assertThat(text(city("city", "0.2", 1).resolve(file))).contains("påhittad");
    }

    @Test
    void nobody_in_it_can_be_written_to() throws IOException {
        Path city = city("city", "0.2", 1);

        assertThat(text(city.resolve("registers/people.csv")).lines().skip(1))
                .as("people of the register")
                .isNotEmpty()
                .allMatch(line -> line.split(";")[0].endsWith(".example"));
    }

    @Test
    void the_clean_city_is_the_same_size_and_has_nothing_to_flag() throws IOException {
        Path planted = city("planted", "0.2", 1);
        Path clean = folder.resolve("clean");
        new DemoCity(2019, 2023, new BigDecimal("0.2"), 1, DemoCity.Flags.NONE).write(clean);

        assertThat(lines(planted, "truth/flags.csv")).hasSizeGreaterThan(30);
        assertThat(lines(clean, "truth/flags.csv"))
                .containsExactly(lines(planted, "truth/flags.csv").get(0));
        assertThat(lines(clean, "registers/forums.csv")).hasSameSizeAs(lines(planted, "registers/forums.csv"));
    }

    private Path city(String name, String scale, long seed) throws IOException {
        Path city = folder.resolve(name);
        new DemoCity(2019, 2023, new BigDecimal(scale), seed, DemoCity.Flags.PLANTED).write(city);
        return city;
    }

    private static List<Path> files(Path folder) throws IOException {
        try (var walk = Files.walk(folder)) {
            return walk.filter(Files::isRegularFile).sorted().toList();
        }
    }

    private static Map<String, String> contents(Path city) throws IOException {
        Map<String, String> contents = new TreeMap<>();
        for (Path file : files(city)) {
            contents.put(city.relativize(file).toString(), text(file));
        }
        return contents;
    }

    /** {@code meetings/kalender.ics} for every calendar of every year. */
    private static Set<String> kinds(Path city) throws IOException {
        return files(city).stream()
                .map(file -> city.relativize(file))
                .map(file ->
                        file.getName(0) + "/" + file.getFileName().toString().replaceAll("-[^.]*", ""))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<String> lines(Path city, String file) throws IOException {
        return text(city.resolve(file)).lines().toList();
    }

    /** Bytes as they are; letters of UTF-8 when the file is. */
    private static String text(Path file) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        String text = new String(bytes, StandardCharsets.UTF_8);
        return text.indexOf('\uFFFD') < 0 ? text : new String(bytes, StandardCharsets.ISO_8859_1);
    }
}
