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
                        forum_id                  | year | fee_sek  | participants_declared_min | participants_declared_max | meetings_held | attendances
                        paid-and-unused           | 2023 | 40000.00 | 0                         | 0                         |               |
                        fee-of-exactly-the-limit  | 2023 |  1000.00 | 0                         | 0                         |               |
                        fee-just-below-the-limit  | 2023 |   999.99 | 0                         | 0                         |               |
                        one-person-took-part      | 2023 | 40000.00 | 1                         | 1                         |               |
                        at-least-three-per-forum  | 2023 | 40000.00 | 3                         |                           |               |
                        perhaps-one-took-part     | 2023 | 40000.00 | 0                         | 1                         |               |
                        perhaps-but-not-by-log    | 2023 | 40000.00 | 0                         | 1                         | 4             | 0
                        perhaps-no-meeting-logged | 2023 | 40000.00 | 0                         | 1                         | 0             | 0
                        nobody-answered           | 2023 | 40000.00 |                           |                           |               |
                        log-shows-nobody          | 2023 | 40000.00 |                           |                           | 3             | 0
                        log-shows-somebody        | 2023 | 40000.00 |                           |                           | 3             | 1
                        undeclared-but-logged     | 2023 | 40000.00 | 0                         | 0                         | 2             | 2
                        declared-but-not-logged   | 2023 | 40000.00 | 2                         | 2                         | 2             | 0
                        umbrella                  | 2023 | 40000.00 | 0                         | 0                         |               |
                        umbrella                  | 2022 | 40000.00 | 0                         | 0                         |               |
                        its-forum                 | 2023 |          | 2                         | 2                         |               |
                        group-line                | 2023 | 40000.00 | 0                         | 0                         |               |
                        its-member                | 2023 |          |                           |                           | 1             | 1
                        free-and-unused           | 2023 |     0.00 | 0                         | 0                         |               |
                        fee-not-known             | 2023 |          | 0                         | 0                         |               |
                        """).given("clean.forum", """
                        forum_id   | parent_forum_id
                        its-member | group-line
                        """).given("clean.participation", """
                        answer_id | forum_id  | year | cost_in_forum_id
                        1         | its-forum | 2023 | umbrella
                        """);
    }

    @Override
    String outcomes() {
        return """
                forum_id                  | year | amount_sek | used_part_forums | outcome
                paid-and-unused           | 2023 | 40000.00   | 0                | flag
                fee-of-exactly-the-limit  | 2023 | 1000.00    | 0                | flag
                fee-just-below-the-limit  | 2023 | 999.99     | 0                | excluded
                one-person-took-part      | 2023 | 40000.00   | 0                | pass
                at-least-three-per-forum  | 2023 | 40000.00   | 0                | pass
                perhaps-one-took-part     | 2023 | 40000.00   | 0                | pass
                perhaps-but-not-by-log    | 2023 | 40000.00   | 0                | flag
                perhaps-no-meeting-logged | 2023 | 40000.00   | 0                | pass
                nobody-answered           | 2023 | 40000.00   | 0                | not_applicable
                log-shows-nobody          | 2023 | 40000.00   | 0                | flag
                log-shows-somebody        | 2023 | 40000.00   | 0                | pass
                undeclared-but-logged     | 2023 | 40000.00   | 0                | pass
                declared-but-not-logged   | 2023 | 40000.00   | 0                | excluded
                umbrella                  | 2023 | 40000.00   | 1                | pass
                umbrella                  | 2022 | 40000.00   | 0                | flag
                group-line                | 2023 | 40000.00   | 1                | pass
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
