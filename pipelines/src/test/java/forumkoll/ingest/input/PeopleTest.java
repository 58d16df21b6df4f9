package forumkoll.ingest.input;

import static org.assertj.core.api.Assertions.assertThat;

import forumkoll.ingest.Conventions;
import forumkoll.ingest.Problem;
import forumkoll.ingest.PseudonymKey;
import forumkoll.ingest.person.Pseudonyms;
import forumkoll.table.Rows;
import forumkoll.table.TableName;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PeopleTest {

    private final List<Problem> problems = new ArrayList<>();

    @TempDir
    private Path folder;

    @Test
    void people_get_unit_and_body_and_nothing_is_written() throws IOException {
        Pseudonyms people = read("email;name;unit_id;body\nkim@stad.example;Kim Lind;slk;office\n");

        assertThat(people.person("kim@stad.example", null).unitId()).isEqualTo("slk");
        assertThat(problems).isEmpty();
        assertThat(folder).isDirectoryNotContaining(file -> !file.endsWith("people.csv"));
    }

    @Test
    void problems_tell_where_and_never_who() throws IOException {
        read("""
                email;name;unit_id;body
                kim@stad.example;Kim Lind;slk;chef
                kim@stad.example;Kim Lind;slk;office
                kim@stad.example;Kim Lind;slk;office
                kim@stad.example;Kim Lind
                bo@stad.example;"Bo" Ek;slk;office
                """);

        assertThat(problems)
                .extracting(Problem::line, Problem::code)
                .containsExactlyInAnyOrder(
                        org.assertj.core.groups.Tuple.tuple(2, "unknown_word"),
                        org.assertj.core.groups.Tuple.tuple(4, "repeated_key"),
                        org.assertj.core.groups.Tuple.tuple(5, "wrong_width"),
                        org.assertj.core.groups.Tuple.tuple(6, "stray_quote"));
        assertThat(problems.toString()).doesNotContainIgnoringCase("kim", "lind", "stad.example", "Bo\"");
    }

    @Test
    void without_the_register_everyone_is_external() {
        Pseudonyms people = People.read(
                null,
                Rows.contracts().of(TableName.of("registers.people")),
                PseudonymKey.of("k"),
                Conventions.NONE,
                problems);

        assertThat(people.person("kim@stad.example", null).body()).isEqualTo("external");
    }

    private Pseudonyms read(String csv) throws IOException {
        Path file = Files.writeString(folder.resolve("people.csv"), csv);
        SourceFile source =
                new SourceFile("registers/people.csv", file.toString(), SourceKind.REGISTER, "people", null);
        return People.read(
                source,
                Rows.contracts().of(TableName.of("registers.people")),
                PseudonymKey.of("k"),
                Conventions.NONE,
                problems);
    }
}
