package forumkoll.rules;

import forumkoll.flow.ModelFixture;

class AreaThinTest extends RuleCases {

    @Override
    String code() {
        return "area-thin";
    }

    @Override
    ModelFixture given(ModelFixture fixture) {
        return fixture.given("marts.area_year", """
                        area_code              | year | forums
                        two-forums             | 2023 | 2
                        no-forum               | 2023 | 0
                        exactly-three          | 2023 | 3
                        two-but-no-goal        | 2023 | 2
                        two-without-topic      | 2023 | 2
                        two-forums             | 2024 | 2
                        """).given("clean.area", """
                        area_code         | topic_code
                        two-forums        | climate
                        no-forum          | climate
                        exactly-three     | climate
                        two-but-no-goal   | fishing
                        two-without-topic |
                        """).given("clean.goal", """
                        goal_id | year | topic_code
                        a       | 2023 | climate
                        b       | 2023 | climate
                        """);
    }

    @Override
    String outcomes() {
        return """
                area_code         | year | forums | outcome
                two-forums        | 2023 | 2      | flag
                no-forum          | 2023 | 0      | flag
                exactly-three     | 2023 | 3      | pass
                two-but-no-goal   | 2023 | 2      | not_applicable
                two-without-topic | 2023 | 2      | not_applicable
                two-forums        | 2024 | 2      | not_applicable
                """;
    }

    @Override
    String boundary() {
        return "exactly-three";
    }

    @Override
    String nearMiss() {
        return "two-but-no-goal";
    }

    @Override
    String unknown() {
        return "two-without-topic";
    }
}
