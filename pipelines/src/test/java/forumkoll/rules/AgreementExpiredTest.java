package forumkoll.rules;

import forumkoll.flow.ModelFixture;

/** Agreements at the end of 2023. */
class AgreementExpiredTest extends RuleCases {

    @Override
    String code() {
        return "agreement-expired";
    }

    @Override
    ModelFixture given(ModelFixture fixture) {
        return fixture.given("marts.forum_at_year_end", """
                        forum_id           | year | year_ends  | judged_on  | is_over | takes_part
                        ended-day-before   | 2023 | 2023-12-31 | 2023-12-31 | true    | true
                        ends-last-day      | 2023 | 2023-12-31 | 2023-12-31 | true    | true
                        renewed            | 2023 | 2023-12-31 | 2023-12-31 | true    | true
                        renewed-open-ended | 2023 | 2023-12-31 | 2023-12-31 | true    | true
                        renewal-next-year  | 2023 | 2023-12-31 | 2023-12-31 | true    | true
                        renewal-undated    | 2023 | 2023-12-31 | 2023-12-31 | true    | true
                        left               | 2023 | 2023-12-31 | 2023-12-31 | true    | false
                        perhaps            | 2023 | 2023-12-31 | 2023-12-31 | true    |
                        """).given("marts.forum_document", """
                        forum_id           | written_for_forum_id | kind      | reference | valid_from | valid_to   | known_since
                        ended-day-before   | ended-day-before     | agreement | a         | 2019-01-01 | 2023-12-30 | 2019-01-01
                        ends-last-day      | ends-last-day        | agreement | a         | 2019-01-01 | 2023-12-31 | 2019-01-01
                        renewed            | renewed              | agreement | a         | 2019-01-01 | 2022-12-31 | 2019-01-01
                        renewed            | renewed              | agreement | b         | 2023-01-01 | 2026-12-31 | 2023-01-01
                        renewed-open-ended | renewed-open-ended   | agreement | a         | 2019-01-01 | 2022-12-31 | 2019-01-01
                        renewed-open-ended | renewed-open-ended   | agreement | b         | 2023-01-01 |            | 2023-01-01
                        renewal-next-year  | renewal-next-year    | agreement | a         | 2019-01-01 | 2022-12-31 | 2019-01-01
                        renewal-next-year  | renewal-next-year    | agreement | b         | 2024-01-01 | 2026-12-31 | 2024-01-01
                        renewal-undated    | renewal-undated      | agreement | a         | 2019-01-01 | 2022-12-31 | 2019-01-01
                        renewal-undated    | renewal-undated      | agreement | b         |            |            |
                        left               | left                 | agreement | a         | 2019-01-01 | 2022-12-31 | 2019-01-01
                        perhaps            | perhaps              | agreement | a         | 2019-01-01 | 2022-12-31 | 2019-01-01
                        """);
    }

    @Override
    String outcomes() {
        return """
                forum_id           | valid_to   | outcome
                ended-day-before   | 2023-12-30 | flag
                ends-last-day      | 2023-12-31 | pass
                renewed            | 2026-12-31 | pass
                renewed-open-ended | 2022-12-31 | pass
                renewal-next-year  | 2022-12-31 | flag
                renewal-undated    | 2022-12-31 | not_applicable
                left               | 2022-12-31 | not_applicable
                perhaps            | 2022-12-31 | not_applicable
                """;
    }

    @Override
    String boundary() {
        return "ends-last-day";
    }

    @Override
    String nearMiss() {
        return "renewed";
    }

    @Override
    String unknown() {
        return "renewal-undated";
    }
}
