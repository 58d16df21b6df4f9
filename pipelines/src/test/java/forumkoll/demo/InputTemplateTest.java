package forumkoll.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The empty input folder that a city starts from. */
class InputTemplateTest {

    private static final InputTemplate TEMPLATE =
            new InputTemplate(Map.of("areas", List.of("area_code", "name_sv", "name_en")));

    @TempDir
    Path folder;

    @Test
    void registersHoldTheirHeadingsAndNothingElse() throws IOException {
        TEMPLATE.write(folder.resolve("new"));

        assertThat(folder.resolve("new/registers/areas.csv"))
                .content(StandardCharsets.UTF_8)
                .as("with the mark by which spreadsheet programs know UTF-8")
                .isEqualTo("\uFEFFarea_code;name_sv;name_en\r\n");
        assertThat(folder.resolve("new/forumkoll.yaml")).content().contains("city: min-stad");
    }

    @Test
    void logsAreSamplesThatNoRunReads() throws IOException {
        TEMPLATE.write(folder);

        try (var files = Files.walk(folder)) {
            assertThat(files.filter(Files::isRegularFile)
                            .map(file -> folder.relativize(file).toString().replace('\\', '/')))
                    .as("what a run would read besides samples/")
                    .filteredOn(path -> !path.startsWith("samples/"))
                    .containsExactlyInAnyOrder("README.md", "forumkoll.yaml", "registers/areas.csv");
        }
        assertThat(folder.resolve("samples/meetings/2025/sample.ics")).content().contains("\r\nBEGIN:VEVENT\r\n");
    }

    @Test
    void formOffersTheWordsToChooseFrom() throws IOException {
        TEMPLATE.write(folder);

        try (ZipFile form =
                new ZipFile(folder.resolve("samples/surveys/2025/form.xlsx").toFile())) {
            String sheet = new String(
                    form.getInputStream(form.getEntry("xl/worksheets/sheet1.xml"))
                            .readAllBytes(),
                    StandardCharsets.UTF_8);
            assertThat(sheet).contains("<dataValidation ").contains("sqref=\"J2:J501\"");
        }
        assertThat(folder.resolve("samples/surveys/2025/form.csv")).content().startsWith("\uFEFFNamn;Förvaltning;");
    }

    @Test
    void folderThatHoldsSomethingIsLeftAlone() throws IOException {
        Files.writeString(folder.resolve("mine.txt"), "mine");

        assertThatThrownBy(() -> TEMPLATE.write(folder)).isInstanceOf(FileAlreadyExistsException.class);
        assertThat(folder).isDirectoryContaining("glob:**/mine.txt").isDirectoryNotContaining("glob:**/*.yaml");
    }
}
