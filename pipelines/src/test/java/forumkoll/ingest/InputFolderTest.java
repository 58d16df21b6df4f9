package forumkoll.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import forumkoll.table.Rows;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A file is what the folder it lies in says. */
class InputFolderTest {

    @TempDir
    Path folder;

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            nullValues = "NULL",
            value = {
                "surveys/2023/svar.csv, SURVEY, survey, 2023",
                "surveys/2019/SVAR.CSV, SURVEY, survey, 2019",
                "surveys/2023/enkät å.csv, SURVEY, survey, 2023",
                "registers/forums.csv, REGISTER, forums, NULL"
            })
    void fileIsPlaced(String path, SourceKind kind, String name, Long year) throws IOException {
        write(path);

        assertThat(list().problems()).isEmpty();
        assertThat(list().files())
                .containsExactly(new SourceFile(
                        path, folder.resolve(path).toAbsolutePath().toString(), kind, name, year));
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "svar.csv",
                "surveys/svar.csv",
                "surveys/23/svar.csv",
                "surveys/2023/svar.xlsx",
                "surveys/2023/svar.csv.bak",
                "surveys/2023/del/svar.csv",
                "ledger/2023/bok.csv"
            })
    void fileThatLiesNowhereIsAProblem(String path) throws IOException {
        write("registers/forums.csv");
        write(path);

        assertThat(list().files()).extracting(SourceFile::path).containsExactly("registers/forums.csv");
        assertThat(list().problems()).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo("unknown_file");
            assertThat(problem.file()).isEqualTo(path);
            assertThat(problem.expected().en()).isEqualTo("surveys/YYYY/*.csv, registers/*.csv or forumkoll.yaml");
        });
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"registers/forum.csv", "registers/forums.txt", "registers/old/forums.csv"})
    void unknownRegisterIsToldWhichThereAre(String path) throws IOException {
        write(path);

        assertThat(list().files()).isEmpty();
        assertThat(list().problems()).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo("unknown_file");
            assertThat(problem.found()).isEqualTo(path);
            assertThat(problem.expected().en())
                    .startsWith("one of the registers ")
                    .contains("forum_names", "forums", "rates")
                    .endsWith(" as .csv");
        });
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "forumkoll.yaml",
                "README.md",
                "surveys/2023/läs.MD",
                ".gitkeep",
                "surveys/2023/.svar.csv",
                "surveys/2023/~$svar.csv",
                "truth/planted.csv"
            })
    void whatBelongsToPeopleAndProgramsIsIgnored(String path) throws IOException {
        write("surveys/2023/svar.csv");
        write(path);

        assertThat(list().files()).extracting(SourceFile::path).containsExactly("surveys/2023/svar.csv");
        assertThat(list().problems()).as("problems with %s", path).isEmpty();
    }

    @Test
    void filesAreListedByPath() throws IOException {
        write("surveys/2023/b.csv");
        write("registers/forums.csv");
        write("surveys/2023/a.csv");
        write("surveys/2022/c.csv");

        assertThat(list().files())
                .extracting(SourceFile::path)
                .containsExactly(
                        "registers/forums.csv", "surveys/2022/c.csv", "surveys/2023/a.csv", "surveys/2023/b.csv");
    }

    @Test
    void emptyFolderIsAProblemOfItsOwn() throws IOException {
        Files.createDirectories(folder.resolve("surveys/2023"));
        write("forumkoll.yaml");

        assertThat(list().files()).isEmpty();
        assertThat(list().problems()).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo("empty_input");
            assertThat(problem.file()).isEqualTo(folder.toString());
            assertThat(problem.expected().en())
                    .isEqualTo("at least one survey in surveys/YYYY/ or the register registers/forums.csv");
        });
    }

    private InputFolder list() {
        return InputFolder.list(folder, Rows.contracts().layer("registers"));
    }

    private void write(String path) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, "");
    }
}
