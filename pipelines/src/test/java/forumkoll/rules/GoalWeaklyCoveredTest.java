package forumkoll.rules;

import forumkoll.flow.ModelFixture;

class GoalWeaklyCoveredTest extends RuleCases {

    @Override
    String code() {
        return "goal-weakly-covered";
    }

    @Override
    ModelFixture given(ModelFixture fixture) {
        return fixture.given("marts.goal_coverage", """
                        goal_id             | year | topic_code | scope     | title_sv | forums | participating_forums | coverage
                        two-unused-forums   | 2023 | climate    | central   | A        | 2      | 0                    | weak
                        unused-no-scope     | 2023 | climate    |           | B        | 2      | 0                    | weak
                        one-participates    | 2023 | law        | central   | C        | 2      | 1                    | covered
                        no-forum-at-all     | 2023 | segreg     | central   | D        | 0      | 0                    | uncovered
                        nobody-answered     | 2024 | climate    | central   | E        |        |                      | unknown
                        too-few-answered    | 2022 | climate    | central   | F        | 1      | 0                    | weak
                        """)
                .given("marts.response_year", """
                        year | enough
                        2022 | false
                        2023 |
                        """)
                .given("clean.forum_topic", """
                        forum_id | topic_code | rank
                        one      | climate    | 1
                        other    | climate    | 2
                        line     | climate    | 1
                        gone     | climate    | 1
                        """)
                .given("clean.forum", """
                        forum_id | name    | is_group
                        one      | Ett     | false
                        other    | Ett till| false
                        line     | En rad  | true
                        gone     | Borta   | false
                        """)
                .given("marts.forum_year", """
                        forum_id | year | mentioned | fee_sek
                        one      | 2023 | true      | 1000.00
                        other    | 2023 | true      |
                        line     | 2023 | true      | 500.00
                        gone     | 2023 | false     | 500.00
                        """)
                .made("marts.topic_year");
    }

    @Override
    String outcomes() {
        return """
                subject             | scope_text_sv   | scope_text_en         | forums_on_topic | fees_sek | outcome
                two-unused-forums   | kommuncentralt  | at the central office | Ett, Ett till   | 1000.00  | flag
                unused-no-scope     | i inventeringen | in the inventory      | Ett, Ett till   | 1000.00  | flag
                one-participates    | kommuncentralt  | at the central office |                 |          | pass
                no-forum-at-all     | kommuncentralt  | at the central office |                 |          | excluded
                nobody-answered     | kommuncentralt  | at the central office |                 |          | not_applicable
                too-few-answered    | kommuncentralt  | at the central office |                 |          | not_applicable
                """;
    }

    @Override
    String boundary() {
        return "one-participates";
    }

    @Override
    String nearMiss() {
        return "no-forum-at-all";
    }

    @Override
    String unknown() {
        return "nobody-answered";
    }
}
