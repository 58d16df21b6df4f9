package forumkoll.identify;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What mail, calendars and invoices put round a name goes; what belongs to it stays. */
class NormalNameTest {

    @ParameterizedTest(name = "{0} becomes {1}")
    @CsvSource(delimiter = '|', textBlock = """
                    SV: VB: Fyrforum                            | Fyrforum
                    Inställt: Fyrforum                          | Fyrforum
                    Kallelse till: Fyrforum                     | Fyrforum
                    Fyrforum 2023                               | Fyrforum
                    Fyrforum 2023-11-22 kl. 13:00-15:00         | Fyrforum
                    Fyrforum 22 november                        | Fyrforum
                    Fyrforum 22/11                              | Fyrforum
                    Fyrforum v. 47                              | Fyrforum
                    Fyrforum mars 2023                          | Fyrforum
                    Fyrforum, faktura nr 10023                  | Fyrforum
                    Fyrforum, invoice F-1187                    | Fyrforum
                    Digitalt möte – Fyrforum                    | Fyrforum
                    SKR:s Fyrforum                              | SKR Fyrforum
                    Agenda 2030                                 | Agenda 2030
                    Koll2035                                    | Koll2035
                    3+3 fyrar                                   | 3+3 fyrar
                    Utskott 3                                   | Utskott 3
                    KOM-KR                                      | KOM-KR
                    Svensk fyrvakt                              | Svensk fyrvakt
                    """)
    void words(String written, String words) {
        assertThat(String.join(" ", new NormalName(written).words())).isEqualTo(words);
    }
}
