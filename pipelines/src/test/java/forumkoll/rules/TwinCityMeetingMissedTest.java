package forumkoll.rules;

import forumkoll.flow.ModelFixture;

/** Meetings in 2022 and 2023, told at the end of 2023. */
class TwinCityMeetingMissedTest extends RuleCases {

    @Override
    String code() {
        return "twin-city-meeting-missed";
    }

    @Override
    ModelFixture given(ModelFixture fixture) {
        return fixture.given("marts.forum_at_year_end", """
                        forum_id           | year | year_ends  | judged_on  | is_over | kind         | group_forum_id  | status   | takes_part | meetings_known
                        met-last-year      | 2022 | 2022-12-31 | 2022-12-31 | true    | twin_city    |                 | active   |            | 1
                        met-last-year      | 2023 | 2023-12-31 | 2023-12-31 | true    | twin_city    |                 | active   | true       | 0
                        not-met            | 2022 | 2022-12-31 | 2022-12-31 | true    | twin_city    |                 | active   |            | 0
                        not-met            | 2023 | 2023-12-31 | 2023-12-31 | true    | twin_city    |                 | active   | true       | 0
                        met-two-years-ago  | 2021 | 2021-12-31 | 2021-12-31 | true    | twin_city    |                 | active   |            | 1
                        met-two-years-ago  | 2022 | 2022-12-31 | 2022-12-31 | true    | twin_city    |                 | active   |            | 0
                        met-two-years-ago  | 2023 | 2023-12-31 | 2023-12-31 | true    | twin_city    |                 | active   | true       | 0
                        met-by-a-member    | 2022 | 2022-12-31 | 2022-12-31 | true    | twin_city    |                 | active   |            |
                        met-by-a-member    | 2023 | 2023-12-31 | 2023-12-31 | true    | twin_city    |                 | active   | true       |
                        member             | 2023 | 2023-12-31 | 2023-12-31 | true    | twin_city    | met-by-a-member | active   | true       | 2
                        one-year-not-known | 2022 | 2022-12-31 | 2022-12-31 | true    | twin_city    |                 | active   |            |
                        one-year-not-known | 2023 | 2023-12-31 | 2023-12-31 | true    | twin_city    |                 | active   | true       | 0
                        may-still-meet     | 2023 | 2023-12-31 | 2023-12-31 | true    | twin_city    |                 | active   |            | 0
                        may-still-meet     | 2024 | 2024-12-31 | 2024-01-01 | false   | twin_city    |                 | active   | true       | 0
                        inactive           | 2022 | 2022-12-31 | 2022-12-31 | true    | twin_city    |                 | inactive |            | 0
                        inactive           | 2023 | 2023-12-31 | 2023-12-31 | true    | twin_city    |                 | inactive | true       | 0
                        partner-city       | 2023 | 2023-12-31 | 2023-12-31 | true    | partner_city |                 | active   | true       | 0
                        """);
    }

    @Override
    String outcomes() {
        return """
                forum_id           | year | outcome
                met-last-year      | 2022 | not_applicable
                met-last-year      | 2023 | pass
                not-met            | 2022 | not_applicable
                not-met            | 2023 | flag
                met-two-years-ago  | 2021 | not_applicable
                met-two-years-ago  | 2022 | not_applicable
                met-two-years-ago  | 2023 | flag
                met-by-a-member    | 2022 | not_applicable
                met-by-a-member    | 2023 | pass
                one-year-not-known | 2022 | not_applicable
                one-year-not-known | 2023 | not_applicable
                may-still-meet     | 2023 | not_applicable
                may-still-meet     | 2024 | not_applicable
                inactive           | 2022 | not_applicable
                inactive           | 2023 | not_applicable
                """;
    }

    @Override
    String boundary() {
        return "met-two-years-ago";
    }

    @Override
    String nearMiss() {
        return "met-by-a-member";
    }

    @Override
    String unknown() {
        return "one-year-not-known";
    }
}
