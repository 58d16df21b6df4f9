package forumkoll.rules;

import forumkoll.flow.ModelFixture;

/** Trips in 2023, seen on 2024-01-01: 90 days before is 2023-10-03. */
class TripWithoutReportTest extends RuleCases {

    @Override
    String code() {
        return "trip-without-report";
    }

    @Override
    ModelFixture given(ModelFixture fixture) {
        return fixture.given("marts.forum_year", """
                        forum_id | year
                        a        | 2023
                        b        | 2023
                        """)
                .given("clean.trip", """
                        trip_id              | forum_id | country | place   | starts     | ends
                        reported             | a        | BE      | Bryssel | 2023-05-10 | 2023-05-12
                        not-reported         | a        | BE      | Bryssel | 2023-05-10 | 2023-05-12
                        due-today            | a        | BE      | Bryssel | 2023-10-01 | 2023-10-03
                        due-tomorrow         | a        | BE      | Bryssel | 2023-10-01 | 2023-10-04
                        reported-without-day | a        | BE      | Bryssel | 2023-05-10 | 2023-05-12
                        report-names-no-trip | b        | FR      |         | 2023-05-10 | 2023-05-12
                        one-day-trip         | a        | NO      | Oslo    | 2023-05-10 |
                        at-home              | a        | SE      | Malmö   | 2023-05-10 | 2023-05-12
                        unknown-country      | a        |         | Bergen  | 2023-05-10 | 2023-05-12
                        """)
                .given("clean.document", """
                        forum_id | kind                | reference | dated      | trip_id
                        a        | travel_report       | 1         | 2023-06-01 | reported
                        a        | travel_report       | 2         |            | reported-without-day
                        a        | delegation_decision | 3         | 2023-05-01 | not-reported
                        b        | travel_report       | 4         | 2023-06-01 |
                        """)
                .made("marts.trip_record");
    }

    @Override
    String outcomes() {
        return """
                subject              | ends       | outcome
                reported             | 2023-05-12 | pass
                not-reported         | 2023-05-12 | flag
                due-today            | 2023-10-03 | flag
                due-tomorrow         | 2023-10-04 | not_applicable
                reported-without-day | 2023-05-12 | pass
                report-names-no-trip | 2023-05-12 | not_applicable
                one-day-trip         | 2023-05-10 | flag
                unknown-country      | 2023-05-12 | not_applicable
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
        return "unknown-country";
    }
}
