package forumkoll.rules;

import forumkoll.flow.ModelFixture;

class GoalUncoveredTest extends RuleCases {

    @Override
    String code() {
        return "goal-uncovered";
    }

    @Override
    ModelFixture given(ModelFixture fixture) {
        return fixture.given("marts.goal_coverage", """
                        goal_id             | year | topic_code | scope     | title_sv | forums | coverage
                        no-forum            | 2023 | segreg     | central   | A        | 0      | uncovered
                        no-forum-committee  | 2023 | segreg     | committee | B        | 0      | uncovered
                        no-forum-no-scope   | 2023 | segreg     |           | B        | 0      | uncovered
                        one-forum           | 2023 | climate    | central   | C        | 1      | covered
                        one-unused-forum    | 2023 | climate    | central   | D        | 1      | weak
                        nobody-answered     | 2024 | segreg     | central   | E        |        | unknown
                        too-few-answered    | 2022 | segreg     | central   | F        | 0      | uncovered
                        few-but-covered     | 2022 | climate    | central   | G        | 1      | covered
                        """)
                .given("marts.response_year", """
                        year | enough
                        2022 | false
                        2023 | true
                        """)
                .given("clean.candidate", """
                        name                     | topic_code
                        Nätverk mot utanförskap  | segreg
                        Nätverk för blandning    | segreg
                        Något annat              |
                        """);
    }

    @Override
    String outcomes() {
        return """
                subject            | scope_text_sv  | candidates                                     | outcome
                no-forum           | kommuncentralt | Nätverk för blandning, Nätverk mot utanförskap | flag
                no-forum-committee | i inventeringen| Nätverk för blandning, Nätverk mot utanförskap | flag
                no-forum-no-scope  | i inventeringen| Nätverk för blandning, Nätverk mot utanförskap | flag
                one-forum          | kommuncentralt |                                                | pass
                one-unused-forum   | kommuncentralt |                                                | pass
                nobody-answered    | kommuncentralt | Nätverk för blandning, Nätverk mot utanförskap | not_applicable
                too-few-answered   | kommuncentralt | Nätverk för blandning, Nätverk mot utanförskap | not_applicable
                few-but-covered    | kommuncentralt |                                                | pass
                """;
    }

    @Override
    String boundary() {
        return "one-forum";
    }

    @Override
    String nearMiss() {
        return "one-unused-forum";
    }

    @Override
    String unknown() {
        return "nobody-answered";
    }
}
