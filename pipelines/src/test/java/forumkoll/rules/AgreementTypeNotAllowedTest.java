package forumkoll.rules;

import forumkoll.flow.ModelFixture;

/** Only the council and the executive board may conclude agreements with partner and twin cities. */
class AgreementTypeNotAllowedTest extends RuleCases {

    @Override
    String code() {
        return "agreement-type-not-allowed";
    }

    @Override
    ModelFixture given(ModelFixture fixture) {
        return fixture.given("marts.forum_at_year_end", """
                        forum_id             | year | year_ends  | judged_on  | is_over | relation | kind         | decided_by | takes_part | group_forum_id
                        city-by-board        | 2023 | 2023-12-31 | 2023-12-31 | true    | city     | partner_city |            | true       |
                        city-by-council      | 2023 | 2023-12-31 | 2023-12-31 | true    | city     | partner_city |            | true       |
                        city-by-committee    | 2023 | 2023-12-31 | 2023-12-31 | true    | city     | partner_city | board      | true       |
                        old-one-by-committee | 2023 | 2023-12-31 | 2023-12-31 | true    | city     | partner_city |            | true       |
                        ended-on-first-day   | 2023 | 2023-12-31 | 2023-12-31 | true    | city     | partner_city |            | true       |
                        twin-by-company        | 2023 | 2023-12-31 | 2023-12-31 | true    | city     | twin_city    |            | true       |
                        twin-by-council      | 2023 | 2023-12-31 | 2023-12-31 | true    | city     | twin_city    | council    | true       |
                        relation-by-office   | 2023 | 2023-12-31 | 2023-12-31 | true    | city     | partner_city | office     | true       |
                        nobody-known         | 2023 | 2023-12-31 | 2023-12-31 | true    | city     | partner_city |            | true       |
                        network-by-committee | 2023 | 2023-12-31 | 2023-12-31 | true    | network  | network      | committee  | true       |
                        member-of-line       | 2023 | 2023-12-31 | 2023-12-31 | true    | city     | partner_city | committee  | true       | line
                        left                 | 2023 | 2023-12-31 | 2023-12-31 | true    | city     | partner_city | committee  | false      |
                        """).given("marts.forum_document", """
                        forum_id             | written_for_forum_id | kind      | reference | known_since | valid_to   | decided_by
                        city-by-board        | city-by-board        | agreement | a         | 2020-01-01  |            | board
                        city-by-council      | city-by-council      | agreement | a         | 2020-01-01  |            | council
                        city-by-committee    | city-by-committee    | agreement | a         | 2020-01-01  |            | board
                        city-by-committee    | city-by-committee    | agreement | b         | 2021-01-01  |            | committee
                        old-one-by-committee | old-one-by-committee | agreement | a         | 2019-01-01  | 2022-12-31 | committee
                        old-one-by-committee | old-one-by-committee | agreement | b         | 2023-01-01  |            | board
                        ended-on-first-day   | ended-on-first-day   | agreement | a         | 2019-01-01  | 2023-01-01 | committee
                        twin-by-company        | twin-by-company        | agreement | a         | 2020-01-01  |            | office
                        nobody-known         | nobody-known         | agreement | a         |             |            |
                        network-by-committee | network-by-committee | agreement | a         | 2020-01-01  |            | committee
                        """);
    }

    @Override
    String outcomes() {
        return """
                forum_id             | decided_by | agreement | outcome
                city-by-board        |            |           | pass
                city-by-council      |            |           | pass
                city-by-committee    | committee  | b         | flag
                old-one-by-committee |            |           | pass
                ended-on-first-day   | committee  | a         | flag
                twin-by-company        | office     | a         | flag
                twin-by-council      |            |           | pass
                relation-by-office   | office     |           | flag
                nobody-known         |            |           | not_applicable
                left                 | committee  |           | not_applicable
                """;
    }

    @Override
    String boundary() {
        return "ended-on-first-day";
    }

    @Override
    String nearMiss() {
        return "old-one-by-committee";
    }

    @Override
    String unknown() {
        return "nobody-known";
    }
}
