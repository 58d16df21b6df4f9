package forumkoll.rules;

import forumkoll.flow.ModelFixture;

class DeclaredNeverAttendedTest extends RuleCases {

    @Override
    String code() {
        return "declared-never-attended";
    }

    @Override
    ModelFixture given(ModelFixture fixture) {
        return fixture.given("marts.forum_year", """
                        forum_id               | year | participants_declared_min | participants_declared_max | meetings_declared_min | meetings_held | attendances | fee_sek  | total_cost_sek
                        three-declared         | 2023 | 3                         | 3                         | 4.00                  | 4             | 0           | 10000.00 | 50000.00
                        a-range-declared       | 2023 | 1                         | 2                         |                       | 1             | 0           | 10000.00 |
                        at-least-two-per-forum | 2023 | 2                         |                           | 4.00                  | 1             | 0           |          |
                        one-attendance         | 2023 | 3                         | 3                         | 4.00                  | 4             | 1           | 10000.00 | 50000.00
                        none-declared          | 2023 | 0                         | 0                         | 4.00                  | 4             | 0           | 10000.00 | 50000.00
                        no-log                 | 2023 | 3                         | 3                         | 4.00                  |               |             | 10000.00 | 50000.00
                        no-meeting-in-the-logs | 2023 | 3                         | 3                         | 1.00                  | 0             | 0           | 10000.00 | 50000.00
                        meets-every-other-year | 2023 | 3                         | 3                         | 0.50                  | 0             | 0           | 10000.00 | 50000.00
                        perhaps-no-meeting-due | 2023 | 3                         | 3                         |                       | 0             | 0           | 10000.00 | 50000.00
                        credits-outweigh       | 2023 | 3                         | 3                         | 4.00                  | 4             | 0           | -10.00   | -10.00
                        """);
    }

    @Override
    String outcomes() {
        return """
                forum_id               | participants | amount_sek | outcome
                three-declared         | 3            | 50000.00   | flag
                a-range-declared       | 1–2          | 10000.00   | flag
                at-least-two-per-forum | 2            |            | flag
                one-attendance         | 3            | 50000.00   | pass
                no-log                 | 3            | 50000.00   | not_applicable
                no-meeting-in-the-logs | 3            | 50000.00   | flag
                meets-every-other-year | 3            | 50000.00   | pass
                perhaps-no-meeting-due | 3            | 50000.00   | not_applicable
                credits-outweigh       | 3            |            | flag
                """;
    }

    @Override
    String boundary() {
        return "one-attendance";
    }

    @Override
    String nearMiss() {
        return "meets-every-other-year";
    }

    @Override
    String unknown() {
        return "no-log";
    }
}
