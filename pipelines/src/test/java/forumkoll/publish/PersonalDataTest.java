package forumkoll.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PersonalDataTest {

    private static final PersonalData DATA = new PersonalData(List.of("åsa öberg-lind", "bo ek", "kansliet"));

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', nullValues = "NULL", textBlock = """
                    an address in a sentence                | skriv till asa.oberg@example.se nu  | e-postadress / e-mail address
                    an address with Swedish letters         | Åsa <åsa@exempel.se>                | e-postadress / e-mail address
                    a handle is no address                  | @goteborg                           | NULL
                    ten digits with a hyphen                | 811218-9876                         | personnummer / personal identity number
                    twelve digits                           | nr 198112189876.                    | personnummer / personal identity number
                    over a hundred years                    | 121212+1212                         | personnummer / personal identity number
                    a co-ordination number                  | 701063-2391                         | personnummer / personal identity number
                    one digit off                           | 811218-9877                         | NULL
                    a month that does not exist             | 813218-9876                         | NULL
                    an organisation number                  | 212000-1355                         | NULL
                    part of a longer number                 | 18112189876543                      | NULL
                    part of a word                          | a8112189876                         | NULL
                    a known name                            | Deltog: Åsa Öberg-Lind, ordförande  | namn ur people.csv / a name of people.csv
                    a known name in capitals                | BO EK                               | namn ur people.csv / a name of people.csv
                    the words in other company              | Bo och Ek                           | NULL
                    half of a name                          | Bo Ekman                            | NULL
                    a single word could be anything         | kansliet                            | NULL
                    an amount                               | 7 905 000 kr 2023-11-22             | NULL
                    """)
    void tells_personal_data_from_what_looks_like_it(String what, String text, String kind) {
        assertThat(DATA.in(text).orElse(null)).as(what).isEqualTo(kind);
    }
}
