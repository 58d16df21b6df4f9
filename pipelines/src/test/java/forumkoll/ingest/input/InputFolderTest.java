package forumkoll.ingest.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import forumkoll.ingest.Problem;
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
                "surveys/1990/svar.txt, SURVEY, survey, 1990",
                "surveys/2100/svar.xlsx, SURVEY, survey, 2100",
                "ledgers/2020/leverantorsfakturor-202005.csv, LEDGER, ledger, 2020",
                "ledgers/2023/bok.tsv, LEDGER, ledger, 2023",
                "ledgers/2023/bok.se, LEDGER, ledger, 2023",
                "ledgers/2023/bok.SI, LEDGER, ledger, 2023",
                "ledgers/2023/bok.sie, LEDGER, ledger, 2023",
                "ledgers/2023/bok.sie5, LEDGER, ledger, 2023",
                "ledgers/2023/bok.xml, LEDGER, ledger, 2023",
                "ledgers/2023/bok.xlsx, LEDGER, ledger, 2023",
                "meetings/2023/kalender.ics, MEETING, meeting, 2023",
                "meetings/2023/närvaro.txt, MEETING, meeting, 2023",
                "meetings/2023/närvaro.xlsx, MEETING, meeting, 2023",
                "registers/forums.csv, REGISTER, forums, NULL"
            })
    void fileIsPlaced(String path, SourceKind kind, String name, Long year) throws IOException {
        write("registers/forums.csv");
        write(path);

        assertThat(list().problems()).isEmpty();
        assertThat(list().files())
                .contains(new SourceFile(
                        path, folder.resolve(path).toAbsolutePath().toString(), kind, name, year));
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "svar.csv",
                "surveys/svar.csv",
                "surveys/23/svar.csv",
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
            assertThat(problem.expected().en())
                    .contains("surveys/YYYY/*.{csv,txt,xlsx}", "meetings/YYYY/*.{csv,txt,tsv,ics,xlsx}")
                    .endsWith("registers/*.csv or forumkoll.yaml");
        });
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
                    surveys/2023/svar.xls     | surveys/YYYY/*.{csv,txt,xlsx}         | Open the file and save it as .xlsx or .csv.
                    surveys/2023/svar.ODS     | surveys/YYYY/*.{csv,txt,xlsx}         | Open the file and save it as .xlsx or .csv.
                    meetings/2023/logg.zip    | meetings/YYYY/*.{csv,txt,tsv,ics,xlsx} | Unpack the archive and put its files in its place.
                    meetings/2023/kallelse.msg | meetings/YYYY/*.{csv,txt,tsv,ics,xlsx} | Export the table as .xlsx or .csv from its source system.
                    surveys/2023/svar.csv.bak | surveys/YYYY/*.{csv,txt,xlsx}         | Move, rename or remove the file.
                    surveys/2023/bok.sie      | surveys/YYYY/*.{csv,txt,xlsx}         | Move, rename or remove the file.
                    """)
    void fileOfAnotherProgramIsToldWhatToDoWithIt(String path, String expected, String nextStep) throws IOException {
        write("registers/forums.csv");
        write(path);

        assertThat(list().problems()).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo("unknown_file");
            assertThat(problem.expected().en()).isEqualTo(expected);
            assertThat(problem.nextStep().en()).isEqualTo(nextStep);
        });
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"1989", "2101", "0023", "3202"})
    void yearThatNoFileIsOfIsRefused(String year) throws IOException {
        write("registers/forums.csv");
        write("surveys/" + year + "/svar.csv");

        assertThat(list().files()).extracting(SourceFile::path).containsExactly("registers/forums.csv");
        assertThat(list().problems())
                .extracting(Problem::code, Problem::found)
                .containsExactly(tuple("unlikely_year", year.equals("0023") ? "23" : year));
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
                "truth/planted.csv",
                "layouts/ledger-raindance.json"
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
