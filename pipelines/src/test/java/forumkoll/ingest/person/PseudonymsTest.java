package forumkoll.ingest.person;

import static org.assertj.core.api.Assertions.assertThat;

import forumkoll.ingest.PseudonymKey;
import forumkoll.ingest.person.Pseudonyms.Person;
import java.util.List;
import org.junit.jupiter.api.Test;

class PseudonymsTest {

    private static final List<String[]> PEOPLE = List.of(
            new String[] {"asa@stad.example", "Åsa Berg", "slk", "office"},
            new String[] {"bo@stad.example", "Bo Ek", "ks", "politicians"},
            new String[] {"bo2@stad.example", "Bo Dahl", "slk", "office"},
            new String[] {"bo3@stad.example", "Bo Dahl", "ks", "politicians"});

    private final Pseudonyms people = new Pseudonyms(PseudonymKey.of("secret").bytes(), PEOPLE);

    @Test
    void address_and_name_of_a_known_person_give_one_pseudonym() {
        Person byAddress = people.person("ASA@stad.example", null);

        assertThat(people.person("mailto:asa@stad.example", "Någon annan")).isEqualTo(byAddress);
        assertThat(people.person(null, " åsa  BERG ")).isEqualTo(byAddress);
        assertThat(byAddress.unitId()).isEqualTo("slk");
        assertThat(byAddress.body()).isEqualTo("office");
    }

    @Test
    void anyone_else_is_external_and_keeps_one_pseudonym() {
        Person guest = people.person("guest@annan.example", "Gäst");

        assertThat(guest.body()).isEqualTo("external");
        assertThat(guest.unitId()).isNull();
        assertThat(people.person("guest@annan.example", "Annat namn").personKey())
                .isEqualTo(guest.personKey());
        assertThat(people.person(null, "Gäst").personKey())
                .as("nothing says they are one")
                .isNotEqualTo(guest.personKey());
    }

    @Test
    void a_name_that_two_people_share_is_nobody_s() {
        assertThat(people.person(null, "Bo Dahl").body()).isEqualTo("external");
        assertThat(people.person("bo2@stad.example", "Bo Dahl").body()).isEqualTo("office");
    }

    @Test
    void nobody_has_no_pseudonym() {
        assertThat(people.person("", null).personKey()).isNull();
    }

    @Test
    void pseudonyms_depend_on_the_key_and_tell_nothing() {
        Pseudonyms other = new Pseudonyms(PseudonymKey.of("another secret").bytes(), PEOPLE);

        assertThat(other.person("asa@stad.example", null).personKey())
                .isNotEqualTo(people.person("asa@stad.example", null).personKey());
        assertThat(other.fingerprint()).isNotEqualTo(people.fingerprint());
        assertThat(people.person("asa@stad.example", null).personKey()).matches("[0-9a-f]{32}");
    }
}
