package forumkoll.ingest.input;

import static org.assertj.core.api.Assertions.assertThat;

import forumkoll.ingest.IngestReport;
import forumkoll.ingest.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Bytes that were read once are not read again. */
class RepeatedReadingTest {

    private static final String SURVEY = """
            Namn;Antal deltagare;Antal förtroendevalda;Årsavgift tkr;Övrig kostnad tkr
            Reväst;1;-;70;15
            Eurocities;5–3;-;-;-
            """;

    @TempDir
    Path folder;

    @Test
    void secondRunOfATaskTakesTheStoredResult() throws IOException {
        Reading first = Reading.survey(folder, SURVEY);
        Files.delete(Path.of(first.task().file().location()));

        IngestReport second = Ingest.run(first.task());

        assertThat(second).as("the report, though the file is gone").isEqualTo(first.report());
        assertThat(first.rows()).hasSize(1);
    }

    @Test
    void sameBytesUnderAnotherPathReportProblemsUnderThatPath() {
        Reading first = Reading.survey(folder, "surveys/2023/a.csv", SURVEY);
        Reading second = Reading.survey(folder, "surveys/2023/b.csv", SURVEY);

        assertThat(second.task().folder())
                .as("one result for both")
                .isEqualTo(first.task().folder());
        assertThat(first.report().problems()).extracting(Problem::file).containsExactly("surveys/2023/a.csv");
        assertThat(second.report().problems()).extracting(Problem::file).containsExactly("surveys/2023/b.csv");
        assertThat(second.problems())
                .as("line, column, field and what was found")
                .isEqualTo(first.problems());
    }

    @Test
    void changedFileIsReadAnew() {
        Reading first = Reading.survey(folder, SURVEY);
        Reading second = Reading.survey(folder, SURVEY.replace("5–3", "2"));

        assertThat(second.task().folder()).isNotEqualTo(first.task().folder());
        assertThat(second.counts()).isEqualTo("2 = 2 + 0 + 0");
        assertThat(first.rows()).as("the earlier result is still there").hasSize(1);
    }

    @Test
    void nothingIsLeftBesideTheResult() throws IOException {
        Reading reading = Reading.survey(folder, SURVEY);

        try (Stream<Path> children = Files.list(folder.resolve("raw"))) {
            assertThat(children.toList())
                    .isEqualTo(List.of(Path.of(reading.task().folder())));
        }
        assertThat(Path.of(reading.task().folder()))
                .isDirectoryContaining(file -> file.endsWith("survey_answer.parquet"));
        assertThat(Path.of(reading.task().folder(), Ingest.REPORT)).isRegularFile();
    }
}
