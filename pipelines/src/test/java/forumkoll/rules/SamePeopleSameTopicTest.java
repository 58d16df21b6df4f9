package forumkoll.rules;

import forumkoll.flow.ModelFixture;

class SamePeopleSameTopicTest extends RuleCases {

    @Override
    String code() {
        return "same-people-same-topic";
    }

    @Override
    ModelFixture given(ModelFixture fixture) {
        return fixture.given("marts.overlap", """
                        year | forum_a               | forum_b | shared_topics | shared_people | layers | saving_sek
                        2023 | four-of-five          | z       | 1             | 4             | false  | 20000.00
                        2023 | exactly-three-of-six  | z       | 1             | 3             | false  |
                        2023 | two-of-two            | z       | 1             | 2             | false  | 20000.00
                        2023 | three-of-seven        | z       | 1             | 3             | false  | 20000.00
                        2023 | another-topic         | z       | 0             | 4             | false  | 20000.00
                        2023 | its-working-group     | z       | 1             | 4             | true   | 20000.00
                        2023 | no-log                | z       | 1             |               | false  | 20000.00
                        2023 | people-not-counted    | z       | 1             | 4             | false  | 20000.00
                        """).given("marts.forum_year", """
                        forum_id             | year | people | total_cost_sek
                        four-of-five         | 2023 | 5      | 30000.00
                        exactly-three-of-six | 2023 | 6      | 10000.00
                        two-of-two           | 2023 | 2      |
                        three-of-seven       | 2023 | 7      |
                        another-topic        | 2023 | 4      |
                        its-working-group    | 2023 | 4      |
                        people-not-counted   | 2023 |        |
                        z                    | 2023 | 9      | 20000.00
                        """);
    }

    @Override
    String outcomes() {
        return """
                forum_id             | other_forum_id | shared_people | amount_sek | saved_forum_id       | outcome
                four-of-five         | z              | 4             | 20000.00   | z                    | flag
                exactly-three-of-six | z              | 3             |            | exactly-three-of-six | flag
                two-of-two           | z              | 2             | 20000.00   |                      | pass
                three-of-seven       | z              | 3             | 20000.00   |                      | pass
                another-topic        | z              | 4             | 20000.00   |                      | pass
                its-working-group    | z              | 4             | 20000.00   |                      | excluded
                no-log               | z              |               | 20000.00   |                      | not_applicable
                people-not-counted   | z              | 4             | 20000.00   |                      | not_applicable
                """;
    }

    @Override
    String boundary() {
        return "exactly-three-of-six";
    }

    @Override
    String nearMiss() {
        return "its-working-group";
    }

    @Override
    String unknown() {
        return "no-log";
    }
}
