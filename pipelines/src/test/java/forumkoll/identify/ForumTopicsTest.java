package forumkoll.identify;

import static org.assertj.core.api.Assertions.assertThat;

import forumkoll.table.Rows;
import forumkoll.table.TableRow;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The topics of every forum: what the city itself has set, else the words. */
class ForumTopicsTest {

    private static final List<TableRow> TOPICS = Rows.of("raw.topics", """
            topic_code | keyword_stems_sv
            transport  | järnväg
            climate    | klimat
            culture    | kultur
            """);

    private static final List<TableRow> AREAS = Rows.of("raw.areas", """
            area_code | name_sv
            kultur    | Kultur
            """);

    private static final List<TableRow> FORUMS = Rows.of("raw.forums", """
            forum_id | name           | purpose | area_code
            rail     | Järnvägsforum  |         |
            revast   | Reväst         | klimat  | kultur
            museum   | Museirådet     |         | kultur
            silent   | Tysta rådet    |         |
            """);

    @Test
    void wordsOfTheRegisterDecideWhenNothingIsSet() {
        assertThat(topics(List.of(), List.of(), List.of()))
                .containsExactly(
                        "museum: 1 culture, keywords 1.0000 (kultur)",
                        "rail: 1 transport, keywords 3.0000 (järnvägsforum)",
                        "revast: 1 climate, keywords 2.0000 (klimat)");
    }

    @Test
    void topicsSetInTheRegisterReplaceTheWordsInTheirOrder() {
        List<TableRow> overrides = Rows.of("raw.forum_topics", """
                forum_id | topic_code | source_line
                rail     | culture    | 2
                silent   | climate    | 4
                rail     | climate    | 3
                """);

        assertThat(topics(overrides, List.of(), List.of()))
                .containsExactly(
                        "museum: 1 culture, keywords 1.0000 (kultur)",
                        "rail: 1 culture, register 1.0000 (null)",
                        "rail: 2 climate, register 1.0000 (null)",
                        "revast: 1 climate, keywords 2.0000 (klimat)",
                        "silent: 1 climate, register 1.0000 (null)");
    }

    @Test
    void answerFillsInWhatTheRegisterDoesNotSay() {
        List<TableRow> answers = Rows.of("raw.survey_answer", """
                forum         | organiser | purpose | area   | year | source_id | source_line
                Järnvägsforum | GR        | klimat  |        | 2023 | a         | 2
                Reväst        |           | kultur  |        | 2023 | a         | 3
                Tysta rådet   |           |         | Kultur | 2023 | a         | 4
                """);
        List<TableRow> names = Rows.of("clean.forum_name", """
                written       | organiser | source_kind | forum_id
                Järnvägsforum | GR        | survey      | rail
                Järnvägsforum |           | ledger      | museum
                Reväst        |           | survey      | revast
                Tysta rådet   |           | survey      | silent
                """);

        assertThat(topics(List.of(), answers, names))
                .as("revast keeps the purpose of the register")
                .containsExactly(
                        "museum: 1 culture, keywords 1.0000 (kultur)",
                        "rail: 1 transport, keywords 3.0000 (järnvägsforum)",
                        "rail: 2 climate, keywords 2.0000 (klimat)",
                        "revast: 1 climate, keywords 2.0000 (klimat)",
                        "silent: 1 culture, keywords 1.0000 (kultur)");
    }

    @Test
    void newestAnswerDescribesAForumThatTheRegisterLacks() {
        List<TableRow> answers = Rows.of("raw.survey_answer", """
                forum    | purpose | year | source_id | source_line
                NYA FOR  | klimat  | 2023 | a         | 9
                Nya for  | järnväg | 2022 | b         | 2
                """);
        List<TableRow> names = Rows.of("clean.forum_name", """
                written | source_kind | forum_id
                NYA FOR | survey      | nya-for
                Nya for | survey      | nya-for
                """);
        List<TableRow> reversed = new ArrayList<>(answers);
        Collections.reverse(reversed);

        assertThat(topics(List.of(), answers, names))
                .as("2023 says climate, 2022 said transport")
                .contains("nya-for: 1 climate, keywords 2.0000 (klimat)")
                .noneMatch(row -> row.startsWith("nya-for: 1 transport") || row.startsWith("nya-for: 2"))
                .isEqualTo(topics(List.of(), reversed, names));
    }

    @Test
    void answerAboutAnUndecidedNameDescribesNoForum() {
        List<TableRow> answers = Rows.of("raw.survey_answer", """
                forum    | purpose | year | source_id | source_line
                Nya for  | klimat  | 2023 | a         | 2
                """);
        List<TableRow> names = Rows.of("clean.forum_name", """
                written | source_kind | forum_id
                Nya for | survey      |
                """);

        assertThat(topics(List.of(), answers, names)).isEqualTo(topics(List.of(), List.of(), List.of()));
    }

    @Test
    void registerAloneTellsTheTopicsOfItsForumsByName() {
        assertThat(ForumTopics.ofRegister(TOPICS, List.of(), FORUMS, AREAS).stream()
                        .map(row -> row[0] + ": " + row[1] + " " + row[2]))
                .containsExactly("Museirådet: 1 culture", "Järnvägsforum: 1 transport", "Reväst: 1 climate");
    }

    private static List<String> topics(List<TableRow> overrides, List<TableRow> answers, List<TableRow> names) {
        return ForumTopics.of(TOPICS, overrides, FORUMS, AREAS, answers, names).stream()
                .map(row -> row[0] + ": " + row[2] + " " + row[1] + ", " + row[3] + " " + row[4] + " (" + row[5] + ")")
                .toList();
    }
}
