package forumkoll.models;

import forumkoll.engine.EngineUnderTest;
import forumkoll.flow.ModelFixture;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PublishedFigureTest {

    @ParameterizedTest
    @EnumSource(EngineUnderTest.class)
    void a_filter_is_conditions_and_perhaps_a_second_filter_taken_away(EngineUnderTest engine) {
        ModelFixture.on(engine)
                .given("clean.published_figure", """
                        year | figure     | label_sv | value | unit    | rounding | measure   | filter                                  | reading_measure | reading_filter
                        2023 | all        | A        | 4     | forums  | 1        | forums    |                                         |                 |
                        2023 | both       | B        | 1     | forums  | 1        | forums    | organiser_id=skr and kind=network       |                 |
                        2023 | not        | C        | 1     | forums  | 1        | forums    | organiser_id=skr and kind!=network      |                 |
                        2023 | difference | D        | 0     | forums  | 1        | forums    | kind=network minus kind!=network        |                 |
                        2023 | payers     | E        | 1     | parties | 1        | fee_lines |                                         | payees          |
                        2023 | no-field   | F        | 0     | forums  | 1        | forums    | colour=red                              |                 |
                        """)
                .given("clean.forum", """
                        forum_id | kind          | organiser_id | is_group
                        press    | network       | skr          | false
                        model    | collaboration | skr          | false
                        council  | collaboration | gu           | false
                        hrm      | network       | gu           | false
                        group    | network       | skr          | true
                        """)
                .given("marts.forum_year", """
                        forum_id | year | mentioned | fee_sek
                        press    | 2023 | true      | 0
                        model    | 2023 | true      |
                        council  | 2023 | true      | 2390000
                        hrm      | 2023 | true      | 200000
                        group    | 2023 | true      |
                        """)
                .given("clean.participation", """
                        answer_id | forum_id | year | section | payee
                        1         | council  | 2023 | 2.13.1  | Göteborgs universitet
                        2         | hrm      | 2023 | 2.13.4  | Göteborgs universitet
                        """)
                .model("marts.published_figure_line", """
                        figure     | reading | sign | forum_id | section | item                  | amount
                        all        | plain   | 1    | press    |         | press                 | 1.00
                        all        | plain   | 1    | model    |         | model                 | 1.00
                        all        | plain   | 1    | council  | 2.13.1  | council               | 1.00
                        all        | plain   | 1    | hrm      | 2.13.4  | hrm                   | 1.00
                        both       | plain   | 1    | press    |         | press                 | 1.00
                        not        | plain   | 1    | model    |         | model                 | 1.00
                        difference | plain   | 1    | press    |         | press                 | 1.00
                        difference | plain   | 1    | hrm      | 2.13.4  | hrm                   | 1.00
                        difference | plain   | -1   | model    |         | model                 | 1.00
                        difference | plain   | -1   | council  | 2.13.1  | council               | 1.00
                        payers     | plain   | 1    | council  | 2.13.1  | council               | 1.00
                        payers     | plain   | 1    | hrm      | 2.13.4  | hrm                   | 1.00
                        payers     | other   | 1    | council  | 2.13.1  | Göteborgs universitet | 1.00
                        payers     | other   | 1    | hrm      | 2.13.4  | Göteborgs universitet | 1.00
                        """);
    }

    @ParameterizedTest
    @EnumSource(EngineUnderTest.class)
    void a_figure_agrees_when_its_rounding_reaches_it(EngineUnderTest engine) {
        ModelFixture.on(engine)
                .given("clean.published_figure", """
                        year | figure       | label_sv | value | unit    | rounding | measure   | reading_measure | reading_sv
                        2023 | rounds-down  | A        | 7.9   | mnkr    | 0.1      | fee_sek   |                 |
                        2023 | half-rounds-up | B      | 8     | mnkr    | 0.1      | fee_sek   |                 |
                        2023 | just-below-half | C     | 8     | mnkr    | 0.1      | fee_sek   |                 |
                        2023 | payers       | D        | 1     | parties | 1        | fee_lines | payees          | delad mottagare
                        2023 | nothing      | E        | 2     | forums  | 1        | forums    |                 |
                        2019 | no-source    | F        | 2     | forums  | 1        | forums    |                 |
                        2018 | not-asked    | G        | 0     | forums  | 1        | forums    |                 |
                        """)
                .given("marts.forum_year", """
                        forum_id | year | mentioned
                        a        | 2023 | true
                        a        | 2019 | false
                        """)
                .given("marts.published_figure_line", """
                        year | figure          | reading | sign | forum_id | section | item | amount
                        2023 | rounds-down     | plain   | 1    | a        | 2.1     | a    | 7905000.00
                        2023 | half-rounds-up  | plain   | 1    | a        | 2.1     | a    | 7950000.00
                        2023 | just-below-half | plain   | 1    | a        | 2.1     | a    | 7949999.99
                        2023 | payers          | plain   | 1    | a        | 2.1     | a    | 1
                        2023 | payers          | plain   | 1    | b        | 2.2     | b    | 1
                        2023 | payers          | other   | 1    | a        | 2.1     | GU   | 1
                        2023 | payers          | other   | 1    | b        | 2.2     | GU   | 1
                        """)
                .model("marts.published_figure_check", """
                        figure          | computed | exact  | difference | agrees | arithmetic                                          | reading                          | reading_sv
                        rounds-down     | 7.9000   | 7.9050 | 0.0000     | true   | fee_sek = 7905000.00 SEK (n = 1): 2.1: 7905000.00   |                                  |
                        half-rounds-up  | 8.0000   | 7.9500 | 0.0000     | true   | fee_sek = 7950000.00 SEK (n = 1): 2.1: 7950000.00   |                                  |
                        just-below-half | 7.9000   | 7.9500 | -0.1000    | false  | fee_sek = 7949999.99 SEK (n = 1): 2.1: 7949999.99   |                                  |
                        payers          | 2.0000   | 2.0000 | 1.0000     | false  | fee_lines = 2 (n = 2)                               | payees = 1 (n = 2): GU (2.1, 2.2)| delad mottagare
                        nothing         | 0.0000   | 0.0000 | -2.0000    | false  | forums = 0 (n = 0)                                  |                                  |
                        no-source       |          |        |            |        |                                                     |                                  |
                        not-asked       |          |        |            |        |                                                     |                                  |
                        """);
    }
}
