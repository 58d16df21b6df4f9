package forumkoll.identify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import forumkoll.table.ContractException;
import forumkoll.table.Rows;
import forumkoll.table.TableRow;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** From what a posting says to the forum it pays for. */
class LedgerAllocationTest {

    private static final String FORUMS = """
            forum_id       | name                   | organiser_id | kind         | org_number
            eurocities     | Eurocities             | eurocities   | membership   |
            eurocities-env | Eurocities Miljöforum  | eurocities   | network      |
            ai             | AI Sweden              |              | membership   | 556000-0001
            revast         | Reväst                 | revast       | network      |
            gr-dkr         | Kollektivtrafikrådet   | gr           | network      |
            gr-eu          | EU-samverkan           | gr           | network      |
            ran            | Radicalisation Network |              | network      |
            bergen         | Bergen                 |              | twin_city    |
            """;

    private static final String ALIASES = """
            written   | forum_id | source_kind
            RAN       | ran      | any
            Rävästen  | revast   | ledger
            Enkätnamn | revast   | survey
            """;

    private static final String ORGANISERS = """
            organiser_id | name               | org_number
            revast       | Reväst             | 802000-0002
            gr           | Göteborgsregionen  | 222000-0265
            eurocities   | Eurocities         |
            """;

    private static final String PARTICIPATIONS = """
            answer_id | forum_id | fee_sek
            a         | gr-dkr   | 120000.00
            b         | gr-eu    | 0.00
            """;

    private static final String NAMES = """
            written            | organiser | source_kind | forum_id   | method     | score  | explanation
            Föreningen Reväst  | ''        | ledger      | revast     | rule       | 1.0000 | legal form
            Årsavgift EC       | Europa AB | ledger      | eurocities | similarity | 0.8700 | like
            Reväst festival    | ''        | ledger      | ai         | decision   | 1.0000 | reviewer
            Reväst cup         | ''        | ledger      |            | decision   |        | reviewer
            Föreningen Reväst  | ''        | survey      | gr-eu      | registry   | 1.0000 | survey
            """;

    private static final String UNDECIDED = """
            written    | organiser | source_kind | forum_id   | score
            Euro Citys | ''        | ledger      | eurocities | 0.6100
            """;

    private static final String RULES = """
            rule_id | supplier_id | supplier | account | project | forum_id | cost_kind
            r1      |             |          | 76*     | P9      | gr-eu    |
            r2      |             |          | 7699    |         |          | travel
            r3      | 5569999999  |          |         |         | ai       | fee
            """;

    @ParameterizedTest(name = "{0}, {1}, {2}, {3}, {4}: {5} by {6}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            165560000001  | Vad som helst       | 4010 |    | Licens                    | ai             | supplier_id | 1.0000
            556000-0001   | -                   | 7640 |    | Eurocities                | -              | unallocated | -
            802000-0002   | Annat               | 7640 |    | Medlemsavgift             | revast         | supplier_id | 0.9500
            802000-0002   | Annat               | 4010 |    | Konsultstöd               | -              | unallocated | -
            222000-0265   | Göteborgsregionen   | 7640 |    | Medlemsavgift             | gr-dkr         | supplier_id | 0.9500
            222000-0265   | Göteborgsregionen   | 7155 |    | Konferens                 | -              | unallocated | -
            222000-0265   | Göteborgsregionen   | 7155 |    | Konferens EU-samverkan    | gr-eu          | text        | 0.9500
            -             | Föreningen Reväst   | 7640 |    | -                         | revast         | alias       | 1.0000
            -             | -                   | 7640 |    | avgift EUROCITIES 2024    | eurocities     | text        | 0.9500
            -             | -                   | 7640 |    | Eurocities Miljöforum     | eurocities-env | text        | 0.9500
            -             | -                   | 7640 |    | Eurocities och AI Sweden  | -              | unallocated | -
            -             | -                   | 7640 |    | Eurocitiesmöte            | -              | unallocated | -
            -             | -                   | 7640 |    | Möte med RAN              | ran            | text        | 0.9500
            -             | -                   | 7640 |    | Tiden ran iväg            | -              | unallocated | -
            -             | -                   | 7640 |    | Enkätnamn                 | -              | unallocated | -
            -             | -                   | 7640 |    | Rävästen                  | revast         | text        | 0.9500
            -             | -                   | 7051 |    | Flyg Bergen               | -              | unallocated | -
            -             | -                   | 7640 |    | Avgift Bergen             | bergen         | text        | 0.9500
            -             | Europa AB           | 7640 |    | Årsavgift EC              | eurocities     | similarity  | 0.8700
            -             | Annan AB            | 7640 |    | Årsavgift EC              | -              | unallocated | -
            -             | Föreningen Reväst   | 7640 |    | Reväst festival           | ai             | decision    | 1.0000
            -             | Föreningen Reväst   | 7640 |    | Reväst cup                | -              | unallocated | -
            556000-0001   | -                   | 7640 | P9 | Medlemsavgift             | gr-eu          | rule        | 1.0000
            556000-0001   | -                   | 2440 | P9 | Eurocities                | -              | unallocated | -
            """)
    void theForumIsFoundOrLeftOpen(
            String supplierId,
            String supplier,
            String account,
            String project,
            String text,
            String forum,
            String method,
            String score) {
        Object[] row = row(supplierId, supplier, account, project, text);

        assertThat(row[6]).as("%s", row[10]).isEqualTo(forum);
        assertThat(row[8]).isEqualTo(method);
        assertThat(row[9] == null ? null : row[9].toString()).isEqualTo(score);
    }

    @ParameterizedTest(name = "{0}, {1}, {2}: {3}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            -           | 7640 | Eurocities och AI Sweden | true  | ai, eurocities
            556000-0001 | 7640 | Eurocities               | true  | ai, eurocities
            802000-0002 | 4010 | Konsultstöd              | true  | revast
            -           | 7640 | Euro Citys               | true  | 0.6100
            -           | 7051 | Flyg Bergen              | true  | the journey may be
            -           | 7640 | Kaffe                    | false | nothing names a forum
            -           | 2440 | Eurocities och AI Sweden | false | not a cost account
            -           | 7640 | Reväst cup               | false | reviewer
            """)
    void whatSpeaksForAForumWithoutDecidingAwaitsReviewWithTheReason(
            String supplierId, String account, String text, boolean undecided, String reason) {
        Object[] row = row(supplierId, null, account, null, text);

        assertThat(row[11]).isEqualTo(undecided);
        assertThat((String) row[10]).contains(reason).contains(undecided || !text.equals("Reväst cup") ? " / " : "");
    }

    @Test
    void theKindOfCostIsTheRulesBeforeTheAccounts() {
        assertThat(row(null, null, "7699", null, "Medlemsavgift")[7]).isEqualTo("travel");
        assertThat(row("556999-9999", null, "7051", null, "Flyg")[7]).isEqualTo("fee");
        assertThat(row(null, null, "7640", "P9", "Medlemsavgift")[7])
                .as("a rule that only gives the forum")
                .isEqualTo("fee");
    }

    @Test
    void theRuleThatSaysMostDecidesAndATieIsRefused() {
        String rules = """
                rule_id | supplier_id | supplier | account | project | forum_id
                wide    |             |          | 7*      |         | revast
                narrow  |             |          | 76*     |         | ai
                exact   |             |          | 7640    |         | gr-eu
                named   |             | Nätet AB | 7*      |         | gr-dkr
                tie-a   |             |          | 5010    |         | ai
                tie-b   |             |          | 5010    |         | revast
                """;
        assertThat(forum(rules, "Annat", "7010")).isEqualTo("revast");
        assertThat(forum(rules, "Annat", "7610")).isEqualTo("ai");
        assertThat(forum(rules, "Annat", "7640")).isEqualTo("gr-eu");
        assertThat(forum(rules, "NÄTET AB", "7640"))
                .as("two columns say more than one")
                .isEqualTo("gr-dkr");
        assertThatThrownBy(() -> forum(rules, "Annat", "5010"))
                .isInstanceOf(ContractException.class)
                .hasMessageContaining("tie-a (ai)")
                .hasMessageContaining("tie-b (revast)");
    }

    @Test
    void aRuleForEverythingOrForAForumThatIsNotThereIsRefused() {
        assertThatThrownBy(() -> forum("rule_id | forum_id\nall | ai", "A", "7640"))
                .hasMessageContaining("the rule all holds for every posting");
        assertThatThrownBy(() -> forum("rule_id | account | forum_id\nbad | 7640 | nowhere", "A", "7640"))
                .hasMessageContaining("bad gives the forum nowhere");
    }

    @Test
    void theOrderOfRowsDoesNotMatter() {
        List<TableRow> wordings = new ArrayList<>(Rows.of("clean.ledger_wording", """
                supplier_id | supplier          | account | account_text | project | text                | unit
                5560000001  | A                 | 7640    | x            | p       | Eurocities          | u
                5560000002  | Föreningen Reväst | 7640    | x            | p       | t                   | u
                5560000002  | Föreningen Reväst | 7640    | x            | p       | t                   | v
                5560000003  | B                 | 7640    | x            | p       | Avgift AI Sweden    | u
                """));
        List<String> first = shown(allocation(RULES).of(wordings));
        Collections.shuffle(wordings, new Random(7));

        assertThat(shown(allocation(RULES).of(wordings))).isEqualTo(first).hasSize(3);
    }

    private static List<String> shown(List<Object[]> rows) {
        return rows.stream().map(java.util.Arrays::toString).toList();
    }

    private static Object forum(String rules, String supplier, String account) {
        return allocation(rules).of(wording("", supplier, account, "", "")).get(0)[6];
    }

    private static Object[] row(String supplierId, String supplier, String account, String project, String text) {
        List<Object[]> rows = allocation(RULES).of(wording(supplierId, supplier, account, project, text));
        assertThat(rows).hasSize(1);
        return rows.get(0);
    }

    private static List<TableRow> wording(
            String supplierId, String supplier, String account, String project, String text) {
        return Rows.of(
                "clean.ledger_wording",
                "supplier_id | supplier | account | account_text | project | text\n"
                        + Stream.of(supplierId, supplier, account, "", project, text)
                                .map(cell -> cell == null || cell.isEmpty() ? "''" : cell)
                                .collect(Collectors.joining(" | ")));
    }

    private static LedgerAllocation allocation(String rules) {
        return new LedgerAllocation(
                Rows.of("clean.forum", FORUMS),
                Rows.of("raw.forum_names", ALIASES),
                Rows.of("clean.organiser", ORGANISERS),
                Rows.of("clean.participation", PARTICIPATIONS),
                Rows.of("raw.ledger_rules", rules),
                Rows.of("clean.forum_name", NAMES),
                Rows.of("clean.undecided_name", UNDECIDED),
                "Göteborg");
    }
}
