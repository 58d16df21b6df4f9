package forumkoll.rules;

import forumkoll.flow.ModelFixture;

/** Roles at the end of 2023. */
class RolePastEndTest extends RuleCases {

    @Override
    String code() {
        return "role-past-end";
    }

    @Override
    ModelFixture given(ModelFixture fixture) {
        return fixture.given("marts.forum_at_year_end", """
                        forum_id            | year | year_ends  | judged_on  | is_over | takes_part
                        ended-day-before    | 2023 | 2023-12-31 | 2023-12-31 | true    | true
                        ends-last-day       | 2023 | 2023-12-31 | 2023-12-31 | true    | true
                        ended-last-year-end | 2023 | 2023-12-31 | 2023-12-31 | true    | true
                        ended-long-ago      | 2023 | 2023-12-31 | 2023-12-31 | true    | true
                        appointed-again     | 2023 | 2023-12-31 | 2023-12-31 | true    | true
                        other-role-goes-on  | 2023 | 2023-12-31 | 2023-12-31 | true    | true
                        begins-next-year    | 2023 | 2023-12-31 | 2023-12-31 | true    | true
                        end-not-known       | 2023 | 2023-12-31 | 2023-12-31 | true    | true
                        left                | 2023 | 2023-12-31 | 2023-12-31 | true    | false
                        turn-as-host        | 2023 | 2023-12-31 | 2023-12-31 | true    | true
                        """).given("clean.role", """
                        forum_id            | role       | body        | starts     | ends
                        ended-day-before    | ordförande | politicians | 2021-01-01 | 2023-12-30
                        ends-last-day       | ordförande | politicians | 2021-01-01 | 2023-12-31
                        ended-last-year-end | ordförande | politicians | 2021-01-01 | 2022-12-31
                        ended-long-ago      | ordförande | politicians | 2019-01-01 | 2022-12-30
                        appointed-again     | ordförande | politicians | 2019-01-01 | 2022-12-31
                        appointed-again     | ordförande | politicians | 2023-01-01 | 2026-12-31
                        other-role-goes-on  | ordförande | politicians |            | 2023-06-30
                        other-role-goes-on  | ledamot    | office      | 2019-01-01 | 2026-12-31
                        begins-next-year    | ordförande | politicians | 2024-01-01 | 2026-12-31
                        end-not-known       | ordförande | politicians | 2019-01-01 |
                        left                | ordförande | politicians | 2019-01-01 | 2023-06-30
                        turn-as-host        | värd       | office      | 2023-05-10 | 2023-05-12
                        turn-as-host        | värdinna   | office      | 2019-01-01 | 2023-06-30
                        """);
    }

    @Override
    String outcomes() {
        return """
                forum_id            | role       | outcome
                ended-day-before    | ordförande | flag
                ends-last-day       | ordförande | pass
                ended-last-year-end | ordförande | flag
                ended-long-ago      | ordförande | excluded
                appointed-again     | ordförande | pass
                other-role-goes-on  | ordförande | flag
                other-role-goes-on  | ledamot    | pass
                end-not-known       | ordförande | not_applicable
                left                | ordförande | not_applicable
                turn-as-host        | värd       | not_applicable
                turn-as-host        | värdinna   | flag
                """;
    }

    @Override
    String boundary() {
        return "ends-last-day";
    }

    @Override
    String nearMiss() {
        return "appointed-again";
    }

    @Override
    String unknown() {
        return "end-not-known";
    }
}
