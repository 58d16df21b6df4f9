package forumkoll.rules;

import forumkoll.flow.ModelFixture;

class SimilarForumsTest extends RuleCases {

    @Override
    String code() {
        return "similar-forums";
    }

    @Override
    ModelFixture given(ModelFixture fixture) {
        return fixture.given("marts.overlap", """
                        year | forum_a               | forum_b | score  | shared_topics | layers | saving_sek
                        2023 | alike                 | z       | 0.9000 | 1             | false  | 20000.00
                        2023 | exactly-the-limit     | z       | 0.7000 | 1             | false  | 20000.00
                        2023 | just-below-the-limit  | z       | 0.6999 | 1             | false  | 20000.00
                        2023 | steers-the-other      | z       | 0.9000 | 1             | true   | 20000.00
                        2023 | costs-not-known       | z       | 0.9000 | 1             | false  |
                        2023 | credits-outweigh      | z       | 0.9000 | 1             | false  | -500.00
                        """).given("marts.forum_year", """
                        forum_id         | year | total_cost_sek
                        alike            | 2023 | 20000.00
                        exactly-the-limit| 2023 | 90000.00
                        credits-outweigh | 2023 | -500.00
                        z                | 2023 | 80000.00
                        z                | 2022 | 10.00
                        """);
    }

    @Override
    String outcomes() {
        return """
                forum_id             | other_forum_id | amount_sek | saved_forum_id   | outcome
                alike                | z              | 20000.00   | alike            | flag
                exactly-the-limit    | z              | 20000.00   | z                | flag
                just-below-the-limit | z              | 20000.00   |                  | pass
                steers-the-other     | z              | 20000.00   |                  | excluded
                costs-not-known      | z              |            |                  | flag
                credits-outweigh     | z              |            | credits-outweigh | flag
                """;
    }

    @Override
    String boundary() {
        return "exactly-the-limit";
    }

    @Override
    String nearMiss() {
        return "steers-the-other";
    }

    @Override
    String unknown() {
        return "costs-not-known";
    }
}
