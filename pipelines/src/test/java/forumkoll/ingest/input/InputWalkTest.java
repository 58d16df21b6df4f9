package forumkoll.ingest.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import forumkoll.table.Rows;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** An input folder that somebody made to be read out of, round in circles or for ever. */
@Timeout(60)
class InputWalkTest {

    @TempDir
    Path outside;

    private Path folder;

    @BeforeEach
    void makeAnInputBesideASecret() throws IOException {
        folder = Files.createDirectories(outside.resolve("input"));
        write(outside.resolve("secret.csv"));
        write(folder.resolve("registers/forums.csv"));
        write(folder.resolve("surveys/2023/a.csv"));
    }

    @Test
    void linkToAFileOutsideIsRefused() throws IOException {
        link("surveys/2023/b.csv", outside.resolve("secret.csv"));

        assertThat(problems()).containsExactly("surveys/2023/b.csv link_outside");
        assertThat(files()).containsExactly("registers/forums.csv", "surveys/2023/a.csv");
    }

    @Test
    void linkThatClimbsOutByDotsIsRefused() throws IOException {
        link("surveys/2023/b.csv", Path.of("../../../secret.csv"));

        assertThat(problems()).containsExactly("surveys/2023/b.csv link_outside");
    }

    @Test
    void linkToAFolderOutsideIsRefusedAndNotListed() throws IOException {
        link("surveys/2024", outside);

        assertThat(problems()).containsExactly("surveys/2024 link_outside");
    }

    @Test
    void linkThroughAFolderWhoseNameBeginsAlikeIsOutsideToo() throws IOException {
        write(outside.resolve("input-old/c.csv"));
        link("surveys/2023/c.csv", outside.resolve("input-old/c.csv"));

        assertThat(problems()).containsExactly("surveys/2023/c.csv link_outside");
    }

    @Test
    void linkWithinTheFolderIsFollowed() throws IOException {
        link("surveys/2023/b.csv", Path.of("a.csv"));
        link("surveys/2024", folder.resolve("surveys/2023"));

        assertThat(problems()).isEmpty();
        assertThat(files())
                .containsExactly(
                        "registers/forums.csv",
                        "surveys/2023/a.csv",
                        "surveys/2023/b.csv",
                        "surveys/2024/a.csv",
                        "surveys/2024/b.csv");
    }

    @Test
    void inputThatIsItselfALinkIsRead() throws IOException {
        Path link = Files.createSymbolicLink(outside.resolve("current"), folder);

        assertThat(InputFolder.list(link, Rows.contracts().layer("registers")).files())
                .extracting(SourceFile::path)
                .containsExactly("registers/forums.csv", "surveys/2023/a.csv");
    }

    @Test
    void circleOfLinksComesToAnEnd() throws IOException {
        link("surveys/2024", folder.resolve("surveys"));
        link("surveys/self.csv", Path.of("self.csv"));

        assertThat(problems()).containsExactly("surveys/2024 link_in_circle", "surveys/self.csv broken_link");
    }

    @Test
    void linkToNothingIsReportedNotLeftOut() throws IOException {
        link("surveys/2023/b.csv", Path.of("gone.csv"));

        assertThat(problems()).containsExactly("surveys/2023/b.csv broken_link");
    }

    @Test
    void linkToADeviceIsRefused() throws IOException {
        assumeTrue(Files.exists(Path.of("/dev/zero")), "a system with devices");
        link("surveys/2023/b.csv", Path.of("/dev/zero"));

        assertThat(problems()).containsExactly("surveys/2023/b.csv link_outside");
    }

    @Test
    void pipeThatNobodyWritesToIsRefusedAndNotWaitedFor() throws Exception {
        assumeTrue(Files.isExecutable(Path.of("/usr/bin/mkfifo")), "a system with named pipes");
        Path pipe = folder.resolve("surveys/2023/b.csv");
        assertThat(new ProcessBuilder("/usr/bin/mkfifo", pipe.toString())
                        .start()
                        .waitFor())
                .as("exit code of mkfifo")
                .isZero();

        assertThat(problems()).containsExactly("surveys/2023/b.csv not_a_file");
    }

    @Test
    void nameThatAnotherSystemReadsAsAPathIsRefused() throws IOException {
        assumeTrue(folder.getFileSystem().getSeparator().equals("/"), "a system where a backslash is a character");
        write(folder.resolve("surveys/2023/x\\..\\..\\b.csv"));

        assertThat(problems()).containsExactly("surveys/2023/x\\..\\..\\b.csv unsafe_name");
    }

    @Test
    void fileWithoutPermissionIsReported() throws IOException {
        Path file = folder.resolve("surveys/2023/a.csv");
        assumeTrue(file.toFile().setReadable(false) && !Files.isReadable(file), "a user whom permissions bind");

        assertThat(problems()).containsExactly("surveys/2023/a.csv unreadable_file");
    }

    private List<String> problems() {
        return list().problems().stream()
                .map(problem -> problem.file() + " " + problem.code())
                .toList();
    }

    private List<String> files() {
        return list().files().stream().map(SourceFile::path).toList();
    }

    private InputFolder list() {
        return InputFolder.list(folder, Rows.contracts().layer("registers"));
    }

    private void link(String path, Path target) throws IOException {
        Files.createSymbolicLink(folder.resolve(path), target);
    }

    private static void write(Path file) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, "");
    }
}
