package forumkoll;

import static org.assertj.core.api.Assertions.assertThat;

import forumkoll.cli.Main;
import forumkoll.flow.Home;
import forumkoll.flow.Settings;
import forumkoll.table.Column;
import forumkoll.table.Contract;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code init} writes is what a run takes, and shows all that may be set. */
class TemplateSettingsTest {

    private Path input;

    @BeforeEach
    void init(@TempDir Path folder) {
        input = folder.resolve("stad");
        assertThat(Main.commandLine().execute("init", input.toString())).isZero();
    }

    @Test
    void standardTolerancesStandThereAsComments() throws IOException {
        Settings asWritten = Settings.read(input);
        Path file = input.resolve("forumkoll.yaml");
        String settings = Files.readString(file);

        // without its mark every comment that looks like a setting is one
        Files.writeString(file, settings.replaceAll("(?m)^# (?=( {2})?[a-z_]+:( [0-9.]+)?$)", ""));
        Settings uncommented = Settings.read(input);

        asWritten.tolerances().values().forEach((name, value) -> assertThat(
                        uncommented.tolerances().values().get(name))
                .as(name)
                .isEqualByComparingTo(value));
        assertThat(asWritten.tolerances().values().keySet())
                .allSatisfy(name -> assertThat(settings).contains("#   " + name + ": "));
        assertThat(uncommented.maxRejectedShare()).containsOnlyKeys("survey", "ledger");
    }

    @Test
    void everyRegisterHasItsTemplate() throws IOException {
        Home home = new Home(Path.of(System.getProperty("forumkoll.home")));
        for (Contract register : home.contracts().layer("registers")) {
            String headings = register.columns().stream().map(Column::name).collect(Collectors.joining(";"));
            assertThat(input.resolve("registers/" + register.table().name() + ".csv"))
                    .content()
                    .isEqualTo("\uFEFF" + headings + "\r\n");
        }
    }
}
