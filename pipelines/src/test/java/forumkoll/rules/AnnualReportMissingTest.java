package forumkoll.rules;

import forumkoll.flow.ModelFixture;

/** Reports for 2022, due by 2023-06-30, seen on 2024-01-01; reports for 2023 are not due yet. */
class AnnualReportMissingTest extends RuleCases {

    @Override
    String code() {
        return "annual-report-missing";
    }

    @Override
    ModelFixture given(ModelFixture fixture) {
        return fixture.given("marts.forum_at_year_end", """
                        forum_id                  | year | year_ends  | judged_on  | is_over | relation | kind          | is_abroad | status  | decided_by | takes_part
                        report-in-spring          | 2022 | 2022-12-31 | 2022-12-31 | true    | network  | membership    | true      | active  | committee  | true
                        december-report           | 2022 | 2022-12-31 | 2022-12-31 | true    | network  | membership    | true      | active  | committee  | true
                        on-the-last-day           | 2022 | 2022-12-31 | 2022-12-31 | true    | network  | membership    | true      | active  | committee  | true
                        a-day-late                | 2022 | 2022-12-31 | 2022-12-31 | true    | network  | membership    | true      | active  | committee  | true
                        report-of-the-year-before | 2022 | 2022-12-31 | 2022-12-31 | true    | network  | membership    | true      | active  | committee  | true
                        late-but-says-its-year    | 2022 | 2022-12-31 | 2022-12-31 | true    | network  | membership    | true      | active  | committee  | true
                        no-report                 | 2022 | 2022-12-31 | 2022-12-31 | true    | network  | network       | true      | active  | office     | true
                        undated-report            | 2022 | 2022-12-31 | 2022-12-31 | true    | network  | network       | true      | active  | office     | true
                        passive-member            | 2022 | 2022-12-31 | 2022-12-31 | true    | network  | membership    | true      | passive | committee  | true
                        unknown-decider           | 2022 | 2022-12-31 | 2022-12-31 | true    | network  | membership    | true      | active  |            | true
                        national-network          | 2022 | 2022-12-31 | 2022-12-31 | true    | network  | network       | false     | active  | office     | true
                        collaboration             | 2022 | 2022-12-31 | 2022-12-31 | true    | network  | collaboration | true      | active  | office     | true
                        not-due-yet               | 2023 | 2023-12-31 | 2023-12-31 | true    | network  | network       | true      | active  | office     | true
                        """).given("marts.forum_document", """
                        forum_id                  | written_for_forum_id      | kind          | reference | relation | dated      | known_since | valid_from | valid_to
                        report-in-spring          | report-in-spring          | annual_report | a         | network  | 2023-03-13 | 2023-03-13  |            |
                        december-report           | december-report           | annual_report | a         | network  | 2022-12-15 | 2022-12-15  |            |
                        on-the-last-day           | on-the-last-day           | annual_report | a         | network  | 2023-06-30 | 2023-06-30  |            |
                        a-day-late                | a-day-late                | annual_report | a         | network  | 2023-07-01 | 2023-07-01  |            |
                        report-of-the-year-before | report-of-the-year-before | annual_report | a         | network  | 2022-06-30 | 2022-06-30  |            |
                        late-but-says-its-year    | late-but-says-its-year    | annual_report | a         | network  | 2023-11-01 | 2023-11-01  | 2022-01-01 | 2022-12-31
                        undated-report            | undated-report            | annual_report | a         | network  |            |             |            |
                        no-report                 | no-report                 | evaluation    | a         | network  | 2023-03-13 | 2023-03-13  |            |
                        """);
    }

    @Override
    String outcomes() {
        return """
                forum_id                  | outcome
                report-in-spring          | pass
                december-report           | pass
                on-the-last-day           | pass
                a-day-late                | flag
                report-of-the-year-before | flag
                late-but-says-its-year    | pass
                no-report                 | flag
                undated-report            | not_applicable
                passive-member            | not_applicable
                unknown-decider           | not_applicable
                not-due-yet               | not_applicable
                """;
    }

    @Override
    String boundary() {
        return "on-the-last-day";
    }

    @Override
    String nearMiss() {
        return "late-but-says-its-year";
    }

    @Override
    String unknown() {
        return "undated-report";
    }
}
