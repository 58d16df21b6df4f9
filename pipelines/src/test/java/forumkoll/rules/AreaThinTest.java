package forumkoll.rules;

import forumkoll.flow.ModelFixture;

/** 2022 is a year with too few answers, of which one is another committee's. */
class AreaThinTest extends RuleCases {

    @Override
    String code() {
        return "area-thin";
    }

    @Override
    ModelFixture given(ModelFixture fixture) {
        return fixture.given("clean.area", """
                        area_code         | topic_code
                        two-forums        | climate
                        no-forum          | climate
                        no-forum-ever     | climate
                        exactly-three     | climate
                        two-but-no-goal   | fishing
                        two-without-topic |
                        """)
                .given("marts.area_year", """
                        area_code              | year | forums
                        two-forums             | 2023 | 2
                        no-forum               | 2023 | 0
                        exactly-three          | 2023 | 3
                        two-but-no-goal        | 2023 | 2
                        two-without-topic      | 2023 | 2
                        two-forums             | 2022 | 2
                        exactly-three          | 2022 | 3
                        none                   | 2023 | 1
                        """)
                .given("marts.forum_year", """
                        forum_id | year
                        a        | 2022
                        b        | 2022
                        a        | 2023
                        """)
                .given("clean.goal", """
                        goal_id | year | topic_code
                        a       | 2023 | climate
                        b       | 2023 | climate
                        a       | 2022 | climate
                        """)
                .given("marts.response_year", """
                        year | enough | answers_beyond_central
                        2022 | false  | 1
                        2023 |        | 0
                        """);
    }

    @Override
    String outcomes() {
        return """
                area_code         | year | forums | scope_text_sv                               | outcome
                two-forums        | 2023 | 2      | kommuncentralt; andra nämnder kan ha fler   | flag
                no-forum          | 2023 | 0      | kommuncentralt; andra nämnder kan ha fler   | flag
                no-forum-ever     | 2023 | 0      | kommuncentralt; andra nämnder kan ha fler   | flag
                exactly-three     | 2023 | 3      | kommuncentralt; andra nämnder kan ha fler   | pass
                two-but-no-goal   | 2023 | 2      | kommuncentralt; andra nämnder kan ha fler   | not_applicable
                two-without-topic | 2023 | 2      | kommuncentralt; andra nämnder kan ha fler   | not_applicable
                two-forums        | 2022 | 2      | i inventeringen                             | not_applicable
                no-forum          | 2022 | 0      | i inventeringen                             | not_applicable
                no-forum-ever     | 2022 | 0      | i inventeringen                             | not_applicable
                exactly-three     | 2022 | 3      | i inventeringen                             | pass
                two-but-no-goal   | 2022 | 0      | i inventeringen                             | not_applicable
                two-without-topic | 2022 | 0      | i inventeringen                             | not_applicable
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
