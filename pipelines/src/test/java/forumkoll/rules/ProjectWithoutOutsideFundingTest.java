package forumkoll.rules;

import forumkoll.flow.ModelFixture;

/** Projects in 2023; the rule as it stands asks for any funding from outside. */
class ProjectWithoutOutsideFundingTest extends RuleCases {

    @Override
    String code() {
        return "project-without-outside-funding";
    }

    @Override
    ModelFixture given(ModelFixture fixture) {
        return fixture.given("marts.forum_year", """
                        forum_id | year
                        a        | 2023
                        b        | 2023
                        """).given("clean.project", """
                        forum_id           | funder | total_sek | outside_funding_sek | starts     | ends       | aid_like
                        none-outside       |        | 1000000   | 0                   | 2022-01-01 | 2024-12-31 | false
                        one-krona-outside  | EU     | 1000000   | 1                   | 2022-01-01 | 2024-12-31 | false
                        two-funders        | EU     | 1000000   | 0                   | 2022-01-01 | 2024-12-31 | false
                        two-funders        | Sida   | 1000000   | 400000              | 2022-01-01 | 2024-12-31 | false
                        one-part-not-known | EU     | 1000000   |                     | 2022-01-01 | 2024-12-31 | false
                        one-part-not-known | Sida   | 1000000   | 0                   | 2022-01-01 | 2024-12-31 | false
                        budget-not-known   |        |           | 0                   | 2022-01-01 | 2024-12-31 | false
                        budgets-differ     | EU     | 1000000   | 0                   | 2022-01-01 | 2024-12-31 | false
                        budgets-differ     | Sida   | 2000000   | 0                   | 2022-01-01 | 2024-12-31 | false
                        ended-last-year    |        | 1000000   | 0                   | 2022-01-01 | 2022-12-31 | false
                        ends-first-day     |        | 1000000   | 0                   | 2022-01-01 | 2023-01-01 | false
                        begins-next-year   |        | 1000000   | 0                   | 2024-01-01 | 2024-12-31 | false
                        begin-not-known    |        | 1000000   | 0                   |            | 2024-12-31 | false
                        """);
    }

    @Override
    String outcomes() {
        return """
                forum_id           | amount_sek | outcome
                none-outside       | 1000000.00 | flag
                one-krona-outside  | 999999.00  | pass
                two-funders        | 600000.00  | pass
                one-part-not-known |            | not_applicable
                budget-not-known   |            | flag
                budgets-differ     | 2000000.00 | not_applicable
                ends-first-day     | 1000000.00 | flag
                begin-not-known    | 1000000.00 | not_applicable
                """;
    }

    @Override
    String boundary() {
        return "one-krona-outside";
    }

    @Override
    String nearMiss() {
        return "two-funders";
    }

    @Override
    String unknown() {
        return "one-part-not-known";
    }
}
