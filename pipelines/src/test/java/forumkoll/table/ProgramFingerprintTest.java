package forumkoll.table;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What was made by other code is told by the code's own fingerprint. */
class ProgramFingerprintTest {

    @Test
    void every_package_has_its_own_and_keeps_it() {
        String table = ProgramFingerprint.of("forumkoll.table");

        assertThat(table).isEqualTo(ProgramFingerprint.of("forumkoll.table"));
        assertThat(table)
                .isNotEqualTo(ProgramFingerprint.of("forumkoll.ingest"))
                .isNotEqualTo(ProgramFingerprint.of("forumkoll"));
    }
}
