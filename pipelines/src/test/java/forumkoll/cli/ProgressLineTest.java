package forumkoll.cli;

import static org.assertj.core.api.Assertions.assertThat;

import forumkoll.cli.Steps.Onlooker;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** One line tells how far the reading of many files has come, where a person looks on. */
class ProgressLineTest {

    @Test
    void lineIsWrittenOverAndEndsWithTheLastFile() {
        ProgressLine line = new ProgressLine();

        assertThat(line.at(500, 1000)).isEqualTo("\r[###############---------------] 50 % (500/1000 filer / files)");
        assertThat(line.at(1000, 1000))
                .isEqualTo("\r[##############################] 100 % (1000/1000 filer / files)\n");
    }

    @Test
    void onlyAnotherPercentIsTold() {
        ProgressLine line = new ProgressLine();

        assertThat(line.at(9, 1000)).isEqualTo("\r[------------------------------] 0 % (9/1000 filer / files)");
        assertThat(line.at(10, 1000)).contains(" 1 % ");
        assertThat(line.at(11, 1000)).as("still one percent").isEmpty();
        assertThat(line.at(9, 1000)).as("late, from another thread").isEmpty();
    }

    @Test
    void folderWithoutFilesIsDoneAtOnce() {
        assertThat(new ProgressLine().at(0, 0)).contains("100 %").endsWith("\n");
    }

    @Test
    void batchHearsNothingOfIt() {
        assertThat(told(Onlooker.PERSON)).contains("50 %");
        assertThat(told(Onlooker.LOG)).isEmpty();
    }

    private static String told(Onlooker onlooker) {
        ByteArrayOutputStream screen = new ByteArrayOutputStream();
        new Steps(new PrintStream(screen, true, StandardCharsets.UTF_8), onlooker).files(1, 2);
        return screen.toString(StandardCharsets.UTF_8);
    }
}
