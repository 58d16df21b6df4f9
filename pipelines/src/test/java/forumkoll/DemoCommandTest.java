package forumkoll;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code forumkoll demo} as somebody at a keyboard meets it. */
class DemoCommandTest {

    @TempDir
    private Path folder;

    @Test
    void it_says_how_to_read_the_city_it_wrote() {
        Path city = folder.resolve("city");

        Ended ended = Ended.forumkoll("demo", city.toString(), "--scale", "0.2", "--years", "2022-2023");

        assertThat(ended.code()).as(ended.err()).isZero();
        assertThat(ended.out()).contains("forumkoll run " + city + " --as-of 2023-12-31");
        assertThat(city.resolve("truth/flags.csv")).exists();
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource({
        "--years, 2025-2019, 2019-2025",
        "--years, 25, 2019-2025",
        "--years, 1066-1070, 1995",
        "--scale, 0, over 0",
        "--scale, -1, over 0",
        "--scale, 1001, 1000",
    })
    void what_cannot_be_made_is_refused_before_anything_is_written(String option, String value, String expected) {
        Path city = folder.resolve("city");

        Ended ended = Ended.forumkoll("demo", city.toString(), option, value);

        assertThat(ended.code()).as(ended.err()).isEqualTo(2);
        assertThat(ended.err()).contains(option, value, expected.replace("over", "över"));
        assertThat(city).as("the folder").doesNotExist();
    }

    @Test
    void a_folder_that_holds_something_is_left_alone() throws IOException {
        Path note = Files.writeString(folder.resolve("anteckning.txt"), "min / mine");

        Ended ended = Ended.forumkoll("demo", folder.toString());

        assertThat(ended.code()).isEqualTo(2);
        assertThat(ended.err()).contains(folder.toString(), "inte tom", "not empty");
        assertThat(folder).isDirectoryContaining(note::equals);
        assertThat(folder.toFile().list()).as("files in the folder").hasSize(1);
    }
}
