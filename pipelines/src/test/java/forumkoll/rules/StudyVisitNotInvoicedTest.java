package forumkoll.rules;

import forumkoll.flow.ModelFixture;

/** Visits in 2023. */
class StudyVisitNotInvoicedTest extends RuleCases {

    @Override
    String code() {
        return "study-visit-not-invoiced";
    }

    @Override
    ModelFixture given(ModelFixture fixture) {
        return fixture.given("marts.forum_year", """
                        forum_id | year
                        a        | 2023
                        b        | 2023
                        """).given("clean.visit", """
                        visit_id             | kind  | programme | country | partner_city | dated      | charged_sek
                        not-invoiced         | study | Green     | CA      | false        | 2023-05-10 | 0
                        invoiced-one-ore     | study | Green     | CA      | false        | 2023-05-10 | 0.01
                        from-norway          | study | Green     | NO      | false        | 2023-05-10 | 0
                        from-switzerland     | study | Green     | CH      | false        | 2023-05-10 | 0
                        partner-city         | study | Green     | CN      | true         | 2023-05-10 | 0
                        charge-not-known     | study | Green     | CA      | false        | 2023-05-10 |
                        country-not-known    | study | Green     |         | false        | 2023-05-10 | 0
                        perhaps-partner-city | study | Green     | CN      |              | 2023-05-10 | 0
                        no-programme         | study |           | CA      | false        | 2023-05-10 | 0
                        vip                  | vip   | Green     | CA      | false        | 2023-05-10 | 0
                        the-year-before      | study | Green     | CA      | false        | 2022-12-31 | 0
                        no-day               | study | Green     | CA      | false        |            | 0
                        """);
    }

    @Override
    String outcomes() {
        return """
                subject              | outcome
                not-invoiced         | flag
                invoiced-one-ore     | pass
                from-norway          | excluded
                from-switzerland     | flag
                partner-city         | excluded
                charge-not-known     | not_applicable
                country-not-known    | not_applicable
                perhaps-partner-city | not_applicable
                """;
    }

    @Override
    String boundary() {
        return "invoiced-one-ore";
    }

    @Override
    String nearMiss() {
        return "from-norway";
    }

    @Override
    String unknown() {
        return "charge-not-known";
    }
}
