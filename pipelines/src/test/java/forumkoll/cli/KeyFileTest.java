package forumkoll.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import forumkoll.flow.BlockedException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

@DisabledOnOs(value = OS.WINDOWS, disabledReason = "file modes")
class KeyFileTest {

    @TempDir
    private Path folder;

    @Test
    void is_made_on_first_use_for_its_owner_only_and_then_read() throws IOException {
        Path file = folder.resolve("settings/key");

        String made = read(file);

        assertThat(made).hasSizeGreaterThan(32);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        assertThat(read(file)).isEqualTo(made);
    }

    @Test
    void is_refused_where_others_can_read_it() throws IOException {
        Path file = Files.writeString(folder.resolve("key"), "secret");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r--r--"));

        assertThatThrownBy(() -> read(file))
                .isInstanceOf(BlockedException.class)
                .hasMessageContaining("chmod 600");
    }

    @Test
    void is_refused_inside_the_input_and_the_warehouse() {
        assertThatThrownBy(() -> read(folder.resolve("input/key")))
                .isInstanceOf(BlockedException.class)
                .hasMessageContaining("Move it elsewhere");
        assertThatThrownBy(() -> read(folder.resolve("warehouse/deep/key"))).isInstanceOf(BlockedException.class);
        assertThat(folder.resolve("warehouse")).as("nothing is made there").doesNotExist();
    }

    private String read(Path file) {
        return KeyFile.read(file, folder.resolve("input"), folder.resolve("warehouse"))
                .text();
    }
}
