package forumkoll.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A fingerprint tells apart everything that could give other rows. */
class FingerprintTest {

    static Stream<List<List<String>>> nearMisses() {
        return Stream.of(
                List.of(List.of("ab", "c"), List.of("a", "bc")),
                List.of(List.of("abc"), List.of("a", "bc")),
                List.of(List.of("a", ""), List.of("a")),
                List.of(List.of("", "a"), List.of("a", "")),
                List.of(List.of(), List.of("")),
                List.of(List.of("a", "b"), List.of("b", "a")),
                List.of(List.of("1:a", "b"), List.of("1", "a1:b")),
                List.of(List.of("a1:b"), List.of("a", "b")),
                List.of(List.of("å"), List.of("a\u030A")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("nearMisses")
    void partsNeverRunTogether(List<List<String>> pair) {
        assertThat(fingerprint(pair.get(0)))
                .as("%s and %s are different things", pair.get(0), pair.get(1))
                .isNotEqualTo(fingerprint(pair.get(1)));
    }

    @Test
    void equalPartsHaveEqualFingerprints() {
        assertThat(fingerprint(List.of("å", "", "2023"))).isEqualTo(fingerprint(List.of("å", "", "2023")));
    }

    @Test
    void fileIsNamedByTheSha256OfItsBytes(@TempDir Path folder) throws IOException {
        Path abc = Files.writeString(folder.resolve("a.csv"), "abc");
        Path empty = Files.createFile(folder.resolve("b.csv"));

        assertThat(Fingerprint.of(abc)).isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
        assertThat(Fingerprint.of(empty)).isEqualTo("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    }

    private static String fingerprint(List<String> parts) {
        Fingerprint fingerprint = new Fingerprint();
        parts.forEach(fingerprint::add);
        return fingerprint.hex();
    }
}
