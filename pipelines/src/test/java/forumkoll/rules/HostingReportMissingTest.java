package forumkoll.rules;

import forumkoll.flow.ModelFixture;

/** Hostings of 2022, seen on 2024-01-01: a year before is 2023-01-01. */
class HostingReportMissingTest extends RuleCases {

    @Override
    String code() {
        return "hosting-report-missing";
    }

    @Override
    ModelFixture given(ModelFixture fixture) {
        return fixture.given("marts.forum_year", """
                        forum_id | year
                        a        | 2022
                        a        | 2023
                        """)
                .given("marts.forum_at_year_end", """
                        forum_id           | year | year_ends  | judged_on  | is_over | kind      | group_forum_id
                        reported           | 2023 | 2023-12-31 | 2023-12-31 | true    | twin_city |
                        not-reported       | 2023 | 2023-12-31 | 2023-12-31 | true    | twin_city |
                        due-today          | 2023 | 2023-12-31 | 2023-12-31 | true    | twin_city |
                        due-tomorrow       | 2023 | 2023-12-31 | 2023-12-31 | true    | twin_city |
                        reported-before    | 2023 | 2023-12-31 | 2023-12-31 | true    | twin_city |
                        report-without-day | 2023 | 2023-12-31 | 2023-12-31 | true    | twin_city |
                        group-line         | 2023 | 2023-12-31 | 2023-12-31 | true    | twin_city |
                        member             | 2023 | 2023-12-31 | 2023-12-31 | true    | twin_city | group-line
                        chaired            | 2023 | 2023-12-31 | 2023-12-31 | true    | twin_city |
                        """)
                .given("clean.role", """
                        forum_id           | role  | body        | starts     | ends
                        reported           | host  | politicians | 2022-06-01 | 2022-06-03
                        not-reported       | host  | politicians | 2022-06-01 | 2022-06-03
                        due-today          | värd  | politicians | 2022-12-30 | 2023-01-01
                        due-tomorrow       | värd  | politicians | 2022-12-30 | 2023-01-02
                        reported-before    | host  | politicians | 2022-06-01 | 2022-06-03
                        report-without-day | host  | politicians | 2022-06-01 | 2022-06-03
                        group-line         | host  | politicians | 2022-06-01 | 2022-06-03
                        chaired            | chair | politicians | 2022-06-01 | 2022-06-03
                        """)
                .given("clean.document", """
                        forum_id           | kind           | reference | dated
                        reported           | hosting_report | a         | 2022-10-01
                        reported-before    | hosting_report | a         | 2022-05-31
                        report-without-day | hosting_report | a         |
                        member             | hosting_report | a         | 2022-10-01
                        not-reported       | annual_report  | a         | 2022-10-01
                        """);
    }

    @Override
    String outcomes() {
        return """
                forum_id           | year | outcome
                reported           | 2022 | pass
                not-reported       | 2022 | flag
                due-today          | 2023 | flag
                due-tomorrow       | 2023 | not_applicable
                reported-before    | 2022 | flag
                report-without-day | 2022 | not_applicable
                group-line         | 2022 | pass
                """;
    }

    @Override
    String boundary() {
        return "due-today";
    }

    @Override
    String nearMiss() {
        return "due-tomorrow";
    }

    @Override
    String unknown() {
        return "report-without-day";
    }
}
