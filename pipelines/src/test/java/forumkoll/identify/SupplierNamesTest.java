package forumkoll.identify;

import static org.assertj.core.api.Assertions.assertThat;

import forumkoll.table.Rows;
import forumkoll.table.TableRow;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Suppliers as ledgers write them: they are the forum or its organiser, or the money stays unallocated. */
class SupplierNamesTest {

    private static final String FORUMS = """
            forum_id  | name                                  | organiser_id | kind       | org_number
            havsforum | Nordiska havsforumet                  |              | membership | 802400-1234
            fyrar     | Fyrvaktarna                           |              | membership |
            kajer     | Kajernas gemensamma utvecklingsarena  |              | network    |
            tang      | Tångrådet                             | tangbolag    | network    |
            sill      | Sillnätverket                         | sillkontor   | network    |
            strid     | Stridsnätverket                       | sillkontor   | network    |
            """;

    private static final String ORGANISERS = """
            organiser_id | name                                   | org_number
            tangbolag    | Västkustens tångodlare                 |
            sillkontor   | Sillkontoret för norra Skagerrak (SNS) | 802400-9999
            """;

    private static final String PARTICIPATIONS = """
            answer_id | forum_id | fee_sek
            a         | sill     | 1000.00
            b         | strid    | 0.00
            """;

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            case                       | NORDISKA HAVSFORUMET            |             | havsforum
            lost diacritics            | Fyrvaktarna i Vastkusten        |             | -
            a legal form               | Fyrvaktarna AB                  |             | fyrar
            a legal form before it     | Föreningen Fyrvaktarna          |             | fyrar
            a legal form after it      | Fyrvaktarna ekonomisk förening  |             | fyrar
            cut at a word              | Kajernas gemensamma             |             | kajer
            cut at thirty letters      | Kajernas gemensamma utvecklings |             | kajer
            lost letters               | F?reningen Fyrvaktarna          |             | fyrar
            the organiser              | VÄSTKUSTENS TÅNGODLARE          |             | tang
            the organiser, plain       | Vastkustens tangodlare AB       |             | tang
            the organiser, cut         | Västkustens tångodla            |             | tang
            its only forum with a fee  | Sillkontoret norra Skagerrak    |             | sill
            the same, with its number  | Sillkontoret norra Skagerrak    | 802400-9999 | sill
            its number alone           | Något annat                     | 802400-9999 | sill
            a longer name              | Fyrvaktarnas Hotell AB          |             | -
            another body               | Fyrvaktarnas styrelse           |             | -
            another organiser's number | Västkustens tångodlare          | 556000-0000 | tang
            """)
    void theFeeGoesToTheForumOfTheSupplierOrNowhere(String why, String supplier, String number, String forum) {
        Object[] row = allocated(supplier, number == null ? "" : number, "7641", "Årsavgift 2023");

        assertThat(row[6] == null ? "-" : row[6]).as("%s: %s", why, row[10]).isEqualTo(forum);
    }

    @ParameterizedTest(name = "{0} {1}: {3}")
    @CsvSource(delimiter = '|', textBlock = """
            Nordiska havsforumet         | 802400-1234 | Årsavgift   | havsforum | has another
            Nordiska havsforumet         | 556000-0000 | Årsavgift   | -         | has another organisation number
            Nordiska havsforumet AB      | 556000-0000 | Årsavgift   | -         | has another organisation number
            Nordiska havsforumet         | 10023       | Årsavgift   | havsforum |
            Sillkontoret norra Skagerrak | 556000-0000 | Årsavgift   | -         |
            Västkustens tångodlare       |             | Konsultstöd | -         | neither a fee nor travel
            """)
    void aNamesakeWithAnotherNumberIsForAPersonToDecide(
            String supplier, String number, String text, String forum, String reason) {
        Object[] row = allocated(supplier, number == null ? "" : number, "6550", text);

        assertThat(row[6] == null ? "-" : row[6]).as("%s", row[10]).isEqualTo(forum);
        if (row[6] == null && reason != null) {
            assertThat(row[11]).as("undecided").isEqualTo(true);
            assertThat((String) row[10]).contains(reason);
        }
    }

    /** The row of the allocation, with names resolved as a run does. */
    private static Object[] allocated(String supplier, String number, String account, String text) {
        List<TableRow> forums = Rows.of("clean.forum", FORUMS);
        List<TableRow> organisers = Rows.of("clean.organiser", ORGANISERS);
        ForumNames names = new ForumNames(
                Rows.of("clean.written_name", """
                        written | organiser | source_kind | first_year
                        %s      | %s        | ledger      | 2023
                        %s      | %s        | ledger      | 2023
                        """.formatted(text, supplier, supplier, supplier)),
                List.of(),
                new NameRegisters(Rows.of("raw.forums", FORUMS), List.of(), Rows.of("raw.organisers", ORGANISERS)),
                List.of(),
                List.of(),
                "Göteborg");
        List<Object[]> rows = new LedgerAllocation(
                        forums,
                        List.of(),
                        organisers,
                        Rows.of("clean.participation", PARTICIPATIONS),
                        List.of(),
                        Rows.of("clean.forum_name", names.names()),
                        Rows.of("clean.undecided_name", names.undecided()),
                        "Göteborg")
                .of(Rows.of("clean.ledger_wording", """
                        supplier_id | supplier | account | account_text | project | text
                        %s          | %s       | %s      | ''           | ''      | %s
                        """.formatted(
                                number.isEmpty() ? "''" : number, supplier, account, text)));
        assertThat(rows).hasSize(1);
        return rows.get(0);
    }
}
