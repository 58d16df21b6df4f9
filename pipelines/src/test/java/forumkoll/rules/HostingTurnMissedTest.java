package forumkoll.rules;

import forumkoll.flow.ModelFixture;

/** Turns at the end of 2023: eight years after the last. */
class HostingTurnMissedTest extends RuleCases {

    @Override
    String code() {
        return "hosting-turn-missed";
    }

    @Override
    ModelFixture given(ModelFixture fixture) {
        return fixture.given("marts.forum_at_year_end", """
                        forum_id               | year | year_ends  | judged_on  | is_over | kind         | group_forum_id | status   | takes_part
                        hosted-eight-years-ago | 2023 | 2023-12-31 | 2023-12-31 | true    | twin_city    |                | active   | true
                        hosted-seven-years-ago | 2023 | 2023-12-31 | 2023-12-31 | true    | twin_city    |                | active   | true
                        hosted-again           | 2023 | 2023-12-31 | 2023-12-31 | true    | twin_city    |                | active   | true
                        report-tells-of-it     | 2023 | 2023-12-31 | 2023-12-31 | true    | twin_city    |                | active   | true
                        group-line             | 2023 | 2023-12-31 | 2023-12-31 | true    | twin_city    |                | active   | true
                        member                 | 2023 | 2023-12-31 | 2023-12-31 | true    | twin_city    | group-line     | active   | true
                        never-told             | 2023 | 2023-12-31 | 2023-12-31 | true    | twin_city    |                | active   | true
                        chaired-long-ago       | 2023 | 2023-12-31 | 2023-12-31 | true    | twin_city    |                | active   | true
                        inactive               | 2023 | 2023-12-31 | 2023-12-31 | true    | twin_city    |                | inactive | true
                        partner-city           | 2023 | 2023-12-31 | 2023-12-31 | true    | partner_city |                | active   | true
                        """)
                .given("clean.role", """
                        forum_id               | role  | body        | starts     | ends
                        hosted-eight-years-ago | host  | politicians | 2015-06-01 | 2015-06-03
                        hosted-seven-years-ago | värd  | politicians | 2016-06-01 | 2016-06-03
                        hosted-again           | host  | politicians | 2014-06-01 | 2014-06-03
                        hosted-again           | host  | politicians | 2022-06-01 | 2022-06-03
                        member                 | host  | politicians | 2010-06-01 | 2010-06-03
                        chaired-long-ago       | chair | politicians | 2010-06-01 | 2010-06-03
                        inactive               | host  | politicians | 2010-06-01 | 2010-06-03
                        partner-city           | host  | politicians | 2010-06-01 | 2010-06-03
                        """)
                .given("clean.document", """
                        forum_id               | kind           | reference | dated
                        report-tells-of-it     | hosting_report | a         | 2013-10-01
                        hosted-seven-years-ago | agreement      | a         | 2010-10-01
                        """);
    }

    @Override
    String outcomes() {
        return """
                forum_id               | last_hosted | due_year | outcome
                hosted-eight-years-ago | 2015        | 2023     | flag
                hosted-seven-years-ago | 2016        | 2024     | pass
                hosted-again           | 2022        | 2030     | pass
                report-tells-of-it     | 2013        | 2021     | flag
                group-line             | 2010        | 2018     | flag
                never-told             |             |          | not_applicable
                chaired-long-ago       |             |          | not_applicable
                inactive               | 2010        | 2018     | not_applicable
                """;
    }

    @Override
    String boundary() {
        return "hosted-eight-years-ago";
    }

    @Override
    String nearMiss() {
        return "hosted-again";
    }

    @Override
    String unknown() {
        return "never-told";
    }
}
