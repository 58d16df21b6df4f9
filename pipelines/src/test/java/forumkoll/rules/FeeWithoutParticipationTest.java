package forumkoll.rules;

import forumkoll.flow.ModelFixture;

class FeeWithoutParticipationTest extends RuleCases {

    @Override
    String code() {
        return "fee-without-participation";
    }

    @Override
    ModelFixture given(ModelFixture fixture) {
        return fixture.given("marts.forum_year", """
                forum_id                  | year | fee_sek  | participants_declared_min | participants_declared_max | attendances
                paid-and-unused           | 2023 | 40000.00 | 0                         | 0                         |
                fee-of-exactly-the-limit  | 2023 |  1000.00 | 0                         | 0                         |
                fee-just-below-the-limit  | 2023 |   999.99 | 0                         | 0                         |
                one-person-took-part      | 2023 | 40000.00 | 1                         | 1                         |
                at-least-three-per-forum  | 2023 | 40000.00 | 3                         |                           |
                perhaps-one-took-part     | 2023 | 40000.00 | 0                         | 1                         |
                nobody-answered           | 2023 | 40000.00 |                           |                           |
                undeclared-but-logged     | 2023 | 40000.00 | 0                         | 0                         | 2
                free-and-unused           | 2023 |     0.00 | 0                         | 0                         |
                fee-not-known             | 2023 |          | 0                         | 0                         |
                """);
    }

    @Override
    String outcomes() {
        return """
                forum_id                 | amount_sek | outcome
                paid-and-unused          | 40000.00   | flag
                fee-of-exactly-the-limit | 1000.00    | flag
                fee-just-below-the-limit | 999.99     | excluded
                one-person-took-part     | 40000.00   | pass
                at-least-three-per-forum | 40000.00   | pass
                perhaps-one-took-part    | 40000.00   | pass
                nobody-answered          | 40000.00   | not_applicable
                undeclared-but-logged    | 40000.00   | pass
                """;
    }

    @Override
    String boundary() {
        return "fee-of-exactly-the-limit";
    }

    @Override
    String nearMiss() {
        return "undeclared-but-logged";
    }

    @Override
    String unknown() {
        return "nobody-answered";
    }
}
