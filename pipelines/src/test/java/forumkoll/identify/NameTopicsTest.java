package forumkoll.identify;

import static org.assertj.core.api.Assertions.assertThat;

import forumkoll.table.Rows;
import org.junit.jupiter.api.Test;

/** What a written name says by itself. */
class NameTopicsTest {

    @Test
    void everyWayOfWritingIsReadOnceAndByItself() {
        assertThat(NameTopics.of(Rows.of("raw.topics", """
                                topic_code | keyword_stems_sv
                                transport  | järnväg
                                climate    | klimat
                                """), Rows.of("clean.forum_name", """
                                written                  | source_kind | forum_id
                                Klimatforum              | survey      | a
                                Klimatforum              | ledger      | a
                                Avgift järnväg och klimat | ledger     |
                                Rådet                    | survey      | a
                                """)))
                .extracting(row -> row[0] + ": " + row[2] + " " + row[1] + " " + row[3] + " (" + row[4] + ")")
                .as("an undecided name is read too; Rådet says nothing though its forum is Klimatforum")
                .containsExactly(
                        "Avgift järnväg och klimat: 1 climate 3.0000 (klimat)",
                        "Avgift järnväg och klimat: 2 transport 3.0000 (järnväg)",
                        "Klimatforum: 1 climate 3.0000 (klimatforum)");
    }
}
