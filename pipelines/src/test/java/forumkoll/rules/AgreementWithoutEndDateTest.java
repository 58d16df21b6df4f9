package forumkoll.rules;

import forumkoll.flow.ModelFixture;

/** The newest agreement that has begun decides. */
class AgreementWithoutEndDateTest extends RuleCases {

    @Override
    String code() {
        return "agreement-without-end-date";
    }

    @Override
    ModelFixture given(ModelFixture fixture) {
        return fixture.given("marts.forum_at_year_end", """
                        forum_id             | year | year_ends  | judged_on  | is_over | kind         | takes_part
                        until-further-notice | 2023 | 2023-12-31 | 2023-12-31 | true    | partner_city | true
                        has-end-date         | 2023 | 2023-12-31 | 2023-12-31 | true    | partner_city | true
                        replaced-by-dated    | 2023 | 2023-12-31 | 2023-12-31 | true    | partner_city | true
                        begins-last-day      | 2023 | 2023-12-31 | 2023-12-31 | true    | partner_city | true
                        begins-next-year     | 2023 | 2023-12-31 | 2023-12-31 | true    | partner_city | true
                        no-dates-at-all      | 2023 | 2023-12-31 | 2023-12-31 | true    | partner_city | true
                        member-of-group      | 2023 | 2023-12-31 | 2023-12-31 | true    | partner_city | true
                        left                 | 2023 | 2023-12-31 | 2023-12-31 | true    | network      | false
                        """).given("marts.forum_document", """
                        forum_id             | written_for_forum_id | kind      | reference | dated      | valid_from | valid_to
                        until-further-notice | until-further-notice | agreement | a         |            | 2018-01-01 |
                        has-end-date         | has-end-date         | agreement | a         | 2018-01-01 |            | 2025-12-31
                        replaced-by-dated    | replaced-by-dated    | agreement | a         |            | 1999-01-01 |
                        replaced-by-dated    | replaced-by-dated    | agreement | b         |            | 2020-01-01 | 2025-12-31
                        begins-last-day      | begins-last-day      | agreement | a         |            | 2023-12-31 |
                        begins-next-year     | begins-next-year     | agreement | a         |            | 2024-01-01 |
                        no-dates-at-all      | no-dates-at-all      | agreement | a         |            |            |
                        member-of-group      | the-group-line       | agreement | a         |            | 2018-01-01 |
                        left                 | left                 | agreement | a         |            | 2018-01-01 |
                        """);
    }

    @Override
    String outcomes() {
        return """
                forum_id             | outcome
                until-further-notice | flag
                has-end-date         | pass
                replaced-by-dated    | pass
                begins-last-day      | flag
                no-dates-at-all      | not_applicable
                left                 | not_applicable
                """;
    }

    @Override
    String boundary() {
        return "begins-last-day";
    }

    @Override
    String nearMiss() {
        return "replaced-by-dated";
    }

    @Override
    String unknown() {
        return "no-dates-at-all";
    }
}
