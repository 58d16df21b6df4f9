package forumkoll.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What every contract in {@code schemas/} must hold, the ones written tomorrow too. */
class ContractsTest {

    private static final Path SCHEMAS = Path.of(System.getProperty("forumkoll.home"), "schemas");

    @TempDir
    Path folder;

    static List<Named<Contract>> contracts() {
        Contracts contracts = Rows.contracts();
        return Stream.of("raw", "clean", "marts", "flags", "meta", "registers")
                .flatMap(layer -> contracts.layer(layer).stream())
                .map(contract -> Named.of(contract.table().toString(), contract))
                .toList();
    }

    static List<Path> files() throws IOException {
        try (Stream<Path> walk = Files.walk(SCHEMAS)) {
            return walk.filter(file -> file.toString().endsWith(".json"))
                    .map(SCHEMAS::relativize)
                    .filter(file -> !file.startsWith("sources"))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("files")
    void fileIsReadAndItsNameIsItsPath(Path file) throws IOException {
        String table = file.toString().replace(".json", "").replace('/', '.').replace('\\', '.');
        String name = new ObjectMapper()
                .readTree(SCHEMAS.resolve(file).toFile())
                .path("name")
                .asText();

        assertThat(name).as("\"name\" in schemas/%s", file).isEqualTo(table);
        assertThat(Rows.contracts().has(TableName.of(table)))
                .as("whether the program reads schemas/%s", file)
                .isTrue();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("contracts")
    void tableAndColumnsAreExplainedInBothLanguages(Contract contract) {
        SoftAssertions softly = new SoftAssertions();
        explained(softly, contract.table() + ": title", contract.title());
        explained(softly, contract.table() + ": description (its grain)", contract.grain());
        for (Column column : contract.columns()) {
            explained(softly, contract.table() + "." + column.name() + ": title", column.title());
            explained(softly, contract.table() + "." + column.name() + ": description", column.description());
        }
        softly.assertAll();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("contracts")
    void columnsAreNamedOnceInLowerCase(Contract contract) {
        assertThat(contract.columns()).as("columns of %s", contract.table()).isNotEmpty();
        assertThat(names(contract))
                .as("columns of %s", contract.table())
                .doesNotHaveDuplicates()
                .allMatch(name -> name.matches("[a-z][a-z0-9_]*"), "in lower case, with underscores");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("contracts")
    void keyColumnsExist(Contract contract) {
        assertThat(names(contract)).as("columns of %s", contract.table()).containsAll(contract.primaryKey());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("contracts")
    void foreignKeysPointAtTheKeyOfAnotherTable(Contract contract) {
        for (Contract.ForeignKey key : contract.foreignKeys()) {
            assertThat(Rows.contracts().has(key.target()))
                    .as("%s refers to %s: its contract exists", contract.table(), key.target())
                    .isTrue();
            assertThat(names(contract)).as("columns of %s", contract.table()).containsAll(key.columns());
            assertThat(Rows.contracts().of(key.target()).primaryKey())
                    .as("%s refers to %s by its primary key", contract.table(), key.target())
                    .isEqualTo(key.targetColumns())
                    .hasSameSizeAs(key.columns());
        }
    }

    @Test
    void everyRegisterIsARawTableThatTellsFileAndLine() {
        Contracts contracts = Rows.contracts();
        assertThat(contracts.layer("registers").stream()
                        .filter(r -> !r.table().name().equals("people")))
                .isNotEmpty()
                .allSatisfy(register -> {
                    Contract raw =
                            contracts.of(new TableName("raw", register.table().name()));
                    List<String> expected = new ArrayList<>(names(register));
                    expected.addAll(List.of("source_id", "source_line"));
                    assertThat(names(raw)).as("columns of %s", raw.table()).isEqualTo(expected);
                });
    }

    @Test
    void unknownTypeIsRefusedWithTheTypesThatAreKnown() throws IOException {
        Path file = write("clean/measure.json", """
                {"name": "clean.measure", "fields": [{"name": "share", "type": "float"}]}
                """);

        assertThatThrownBy(() -> Contracts.read(folder))
                .isInstanceOf(ContractException.class)
                .hasMessage("cannot read the contract " + file
                        + ": type 'float', expected string, integer, year, number, boolean, date or datetime");
    }

    @Test
    void brokenJsonIsRefusedWithTheFileAndLine() throws IOException {
        Path file = write("clean/measure.json", """
                {
                  "fields": [
                """);

        assertThatThrownBy(() -> Contracts.read(folder))
                .isInstanceOf(ContractException.class)
                .hasMessageContaining("cannot read the contract " + file)
                .hasMessageContaining("line: 3");
    }

    @Test
    void tableWithoutAContractIsToldWhereOneWouldStand() {
        Contracts none = Contracts.read(folder);

        assertThatThrownBy(() -> none.of(TableName.of("marts.nothing")))
                .isInstanceOf(ContractException.class)
                .hasMessage("no contract for marts.nothing, expected schemas/marts/nothing.json");
    }

    @Test
    void changedContractHasAnotherFingerprint() throws IOException {
        String before = """
                {"name": "clean.measure", "fields": [{"name": "share", "type": "number", "scale": 2}]}
                """;
        write("clean/measure.json", before);
        String first = fingerprint();

        write("clean/measure.json", before.replace("2", "4"));

        assertThat(fingerprint()).as("fingerprint after the scale changed").isNotEqualTo(first);
    }

    private String fingerprint() {
        return Contracts.read(folder).of(TableName.of("clean.measure")).fingerprint();
    }

    private Path write(String path, String json) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, json);
    }

    private static void explained(SoftAssertions softly, String what, Text text) {
        softly.assertThat(text.sv()).as(what + " in Swedish").isNotBlank();
        softly.assertThat(text.en()).as(what + " in English").isNotBlank();
    }

    private static List<String> names(Contract contract) {
        return contract.columns().stream().map(Column::name).toList();
    }
}
