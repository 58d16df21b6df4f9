package forumkoll.identify;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Two names without a register: what makes them one, and what keeps them two. {@code @} parts a name from its organiser. */
class ComparisonTest {

    private static final Naming NAMING = new Naming(NameRegisters.none(), "Göteborg");

    @ParameterizedTest(name = "{0}: {1} = {2}")
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
                    lost diacritics             | Länsnätverket för skärgårdsfrågor    | Lansnatverket for skargardsfragor
                    definite form and genitive  | Skärgårdsnätverkets                  | skärgårdsnätverk
                    word order                  | Nätverk skärgård                     | Skärgårdsnätverket
                    organiser beside and within | SKR:s skärgårdsnätverk               | Nätverket för skärgård @ Sveriges Kommuner och Regioner
                    former name of an organiser | SKL:s skärgårdsnätverk               | SKR:s skärgårdsnätverk
                    mail and calendar words     | SV: Inställt: Skärgårdsnätverket 3 maj kl. 10.00 | Skärgårdsnätverket
                    invoice words               | Årsavgift Skärgårdsnätverket 2024, faktura 8812  | Skärgårdsnätverket
                    fee in English              | Membership fee Archipelago Net 2024, invoice 77  | Archipelago Net
                    legal form                  | Skärgårdsbolaget AB                  | Skärgårdsbolaget
                    abbreviated city            | Skärgårdsrådet Gbg–Oslo              | Skärgårdsrådet Oslo och Göteborg
                    and                         | Skärgård & hamn                      | Hamn o skärgård
                    initials                    | Baltic Lighthouse Union              | BLU
                    initials in brackets        | Baltic Lighthouse Union (BLU)        | BLU
                    initials of a compound      | Fyrvaktarnas räddningsförbund (FRF)  | FRF
                    brackets without initials   | Network of Baltic Lighthouses (LUX)  | LUX
                    another language            | Kulturforum för hamnar               | Ports culture forum
                    slip of the pen             | Skärgårdsdialogen                    | Skärgårdsdailogen
                    slip inside a compound      | Medborgarbudgeten                    | Medborgarbudegten
                    joint letter forgotten      | Redovisningsrådet                    | Redovisningrådet
                    the three big cities        | Storstadsnätverk för fyrar           | Fyrar Stockholm–Göteborg–Malmö
                    """)
    void one(String why, String first, String second) {
        assertThat(verdict(first, second)).as(why).isEqualTo(Verdict.SAME);
        assertThat(verdict(second, first)).as("the other way round").isEqualTo(Verdict.SAME);
    }

    @ParameterizedTest(name = "{0}: {1} ≠ {2}")
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
                    another organiser           | Fyrnätverket @ SKR                   | Fyrnätverket @ GR
                    another organiser within    | SKR:s fyrnätverk                     | VGR:s fyrnätverk
                    another region              | Boråsregionens fyrnätverk            | Göteborgsregionens fyrnätverk
                    places                      | Fyrrådet Göteborg–Borås              | Fyrrådet Göteborg–Oslo
                    towns alone                 | Fyrsamverkan i Uddevalla             | Fyrsamverkan i Varberg
                    ordinals                    | Fyrutskott 3                         | Fyrutskott 5
                    professions                 | Nätverk för fyrchefer                | Nätverk för fyrdirektörer
                    steering or working group   | Fyrforum, styrgrupp                  | Fyrforum, arbetsgrupp
                    politicians or officials    | Fyrforum, politisk grupp             | Fyrforum, tjänstepersonsgrupp
                    council or network          | Fyrrådet                             | Fyrnätverket
                    municipalities or regions   | Fyrarnas kommunnätverk               | Fyrarnas regionnätverk
                    regional and subregional    | Regionalt fyrråd                     | Delregionalt fyrråd
                    a narrower subject          | Centrum för hållbar stadsutveckling  | Centrum för hållbar utveckling
                    other short forms           | NKX                                  | NKY
                    legal forms                 | Fyrlyset ekonomisk förening          | Fyrlyset AB
                    organisation and its forum  | Eurocities                           | Eurocities Fyrforum
                    the general words alone     | Nätverket                            | Forumet
                    years that name a goal      | Fyrvision 2030                       | Fyrvision 2040
                    """)
    void two(String why, String first, String second) {
        assertThat(verdict(first, second)).as(why).isNotEqualTo(Verdict.SAME);
        assertThat(verdict(second, first)).as("the other way round").isEqualTo(verdict(first, second));
    }

    @ParameterizedTest(name = "{0}: {1} ~ {2}")
    @CsvSource(delimiter = '|', textBlock = """
                    a body of one of them       | Fyrvaktarforum                       | Fyrvaktarforum, styrgrupp
                    a word more of several      | Nätverk för fyrar, hamnar och kajer  | Nätverk för fyrar och hamnar
                    """)
    void forAPersonToDecide(String why, String first, String second) {
        assertThat(verdict(first, second)).as(why).isEqualTo(Verdict.REVIEW);
    }

    private static Verdict verdict(String first, String second) {
        return NAMING.comparison().of(form(first), form(second)).verdict();
    }

    private static NameForm form(String shown) {
        String[] parts = (shown + " @ ").split(" @ ", -1);
        return NAMING.reader().read(parts[0], parts[1]);
    }
}
