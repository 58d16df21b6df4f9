package forumkoll.rules;

import forumkoll.flow.ModelFixture;

/** Trips in 2023; 2022 is outside the input. */
class TripWithoutDecisionTest extends RuleCases {

    @Override
    String code() {
        return "trip-without-decision";
    }

    @Override
    ModelFixture given(ModelFixture fixture) {
        return fixture.given("marts.forum_year", """
                        forum_id | year
                        a        | 2023
                        b        | 2023
                        """)
                .given("clean.trip", """
                        trip_id                | forum_id | country | place   | starts     | ends
                        decided-before         | a        | BE      | Bryssel | 2023-05-10 | 2023-05-12
                        decided-same-day       | a        | BE      | Bryssel | 2023-05-10 | 2023-05-12
                        decided-day-after      | a        | BE      | Bryssel | 2023-05-10 | 2023-05-12
                        no-decision            | a        | FR      |         | 2023-05-10 | 2023-05-12
                        no-forum               |          | FR      |         | 2023-05-10 | 2023-05-12
                        decision-without-day   | a        | FR      |         | 2023-05-10 | 2023-05-12
                        decision-names-no-trip | b        | FR      |         | 2023-05-10 | 2023-05-12
                        at-home                | a        | SE      | Malmö   | 2023-05-10 | 2023-05-12
                        unknown-country        | a        |         | Bergen  | 2023-05-10 | 2023-05-12
                        unknown-start          | a        | FR      |         |            | 2023-05-12
                        the-year-before        | a        | FR      |         | 2022-05-10 | 2022-05-12
                        no-days                | a        | FR      |         |            |
                        """)
                .given("clean.document", """
                        forum_id | kind                | reference | dated      | trip_id
                        a        | delegation_decision | 1         | 2023-05-01 | decided-before
                        a        | delegation_decision | 2         | 2023-05-10 | decided-same-day
                        a        | delegation_decision | 3         | 2023-05-11 | decided-day-after
                        a        | delegation_decision | 4         |            | decision-without-day
                        a        | travel_report       | 5         | 2023-05-01 | no-decision
                        b        | delegation_decision | 6         | 2023-05-01 |
                        a        | delegation_decision | 7         | 2023-05-12 | unknown-start
                        """)
                .made("marts.trip_record");
    }

    @Override
    String outcomes() {
        return """
                subject                | forum_id | destination | outcome
                decided-before         | a        | Bryssel     | pass
                decided-same-day       | a        | Bryssel     | pass
                decided-day-after      | a        | Bryssel     | flag
                no-decision            | a        | FR          | flag
                no-forum               |          | FR          | flag
                decision-without-day   | a        | FR          | not_applicable
                decision-names-no-trip | b        | FR          | not_applicable
                unknown-country        | a        | Bergen      | not_applicable
                unknown-start          | a        | FR          | not_applicable
                """;
    }

    @Override
    String boundary() {
        return "decided-same-day";
    }

    @Override
    String nearMiss() {
        return "decision-names-no-trip";
    }

    @Override
    String unknown() {
        return "unknown-country";
    }
}
