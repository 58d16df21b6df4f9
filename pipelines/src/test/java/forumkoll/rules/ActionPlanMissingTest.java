package forumkoll.rules;

import forumkoll.flow.ModelFixture;

/** Plans at the end of 2023; the register holds plans for cities and networks, and none for projects. */
class ActionPlanMissingTest extends RuleCases {

    @Override
    String code() {
        return "action-plan-missing";
    }

    @Override
    ModelFixture given(ModelFixture fixture) {
        return fixture.given("marts.forum_at_year_end", """
                        forum_id                | year | year_ends  | judged_on  | is_over | relation | status   | decided_by | takes_part | is_abroad
                        plan-of-the-year        | 2023 | 2023-12-31 | 2023-12-31 | true    | city     | active   |            | true       | true
                        no-plan                 | 2023 | 2023-12-31 | 2023-12-31 | true    | city     | active   |            | true       | true
                        just-a-year-old         | 2023 | 2023-12-31 | 2023-12-31 | true    | city     | active   |            | true       | true
                        a-day-more-than-a-year  | 2023 | 2023-12-31 | 2023-12-31 | true    | city     | active   |            | true       | true
                        december-for-next-year  | 2023 | 2023-12-31 | 2023-12-31 | true    | city     | active   |            | true       | true
                        ended-in-the-year       | 2023 | 2023-12-31 | 2023-12-31 | true    | city     | active   |            | true       | true
                        long-plan-never-updated | 2023 | 2023-12-31 | 2023-12-31 | true    | city     | active   |            | true       | true
                        only-next-years-plan    | 2023 | 2023-12-31 | 2023-12-31 | true    | city     | active   |            | true       | true
                        part-missing            | 2023 | 2023-12-31 | 2023-12-31 | true    | city     | active   |            | true       | true
                        parts-by-comma          | 2023 | 2023-12-31 | 2023-12-31 | true    | city     | active   |            | true       | true
                        parts-not-known         | 2023 | 2023-12-31 | 2023-12-31 | true    | city     | active   |            | true       | true
                        plan-without-dates      | 2023 | 2023-12-31 | 2023-12-31 | true    | city     | active   |            | true       | true
                        no-activity             | 2023 | 2023-12-31 | 2023-12-31 | true    | city     | inactive |            | true       | true
                        network-no-plan         | 2023 | 2023-12-31 | 2023-12-31 | true    | network  | active   | committee  | true       | true
                        network-no-decider      | 2023 | 2023-12-31 | 2023-12-31 | true    | network  | active   |            | true       | true
                        project-no-plan         | 2023 | 2023-12-31 | 2023-12-31 | true    | project  | active   | board      | true       | true
                        """).given("marts.forum_document", """
                        forum_id                | written_for_forum_id    | kind        | reference | relation | known_since | runs_from  | valid_to   | parts
                        plan-of-the-year        | plan-of-the-year        | action_plan | a         | city     | 2023-02-01  | 2023-02-01 |            | purpose;priorities;activities;feedback;political_checkin
                        just-a-year-old         | just-a-year-old         | action_plan | a         | city     | 2022-12-31  | 2022-12-31 |            | purpose;priorities;activities;feedback;political_checkin
                        a-day-more-than-a-year  | a-day-more-than-a-year  | action_plan | a         | city     | 2022-12-30  | 2022-12-30 |            | purpose;priorities;activities;feedback;political_checkin
                        december-for-next-year  | december-for-next-year  | action_plan | a         | city     | 2022-12-10  | 2023-01-01 | 2023-12-31 | purpose;priorities;activities;feedback;political_checkin
                        december-for-next-year  | december-for-next-year  | action_plan | b         | city     | 2023-12-10  | 2024-01-01 | 2024-12-31 |
                        ended-in-the-year       | ended-in-the-year       | action_plan | a         | city     | 2023-01-01  | 2023-01-01 | 2023-12-30 | purpose;priorities;activities;feedback;political_checkin
                        long-plan-never-updated | long-plan-never-updated | action_plan | a         | city     | 2021-01-01  | 2021-01-01 | 2025-12-31 | purpose;priorities;activities;feedback;political_checkin
                        only-next-years-plan    | only-next-years-plan    | action_plan | a         | city     | 2024-01-01  | 2024-01-01 | 2024-12-31 | purpose;priorities;activities;feedback;political_checkin
                        part-missing            | part-missing            | action_plan | a         | city     | 2023-02-01  | 2023-02-01 |            | purpose;priorities;activities;feedback
                        parts-by-comma          | parts-by-comma          | action_plan | a         | city     | 2023-02-01  | 2023-02-01 |            | purpose,priorities,activities,feedback,political_checkin
                        parts-not-known         | parts-not-known         | action_plan | a         | city     | 2023-02-01  | 2023-02-01 |            |
                        plan-without-dates      | plan-without-dates      | action_plan | a         | city     |             |            |            | purpose;priorities;activities;feedback;political_checkin
                        another-network         | another-network         | action_plan | a         | network  | 2022-02-01  | 2022-02-01 |            | purpose;priorities;activities;feedback;political_checkin
                        """);
    }

    @Override
    String outcomes() {
        return """
                forum_id                | missing_parts     | outcome
                plan-of-the-year        |                   | pass
                no-plan                 |                   | flag
                just-a-year-old         |                   | pass
                a-day-more-than-a-year  |                   | flag
                december-for-next-year  |                   | pass
                ended-in-the-year       |                   | flag
                long-plan-never-updated |                   | flag
                only-next-years-plan    |                   | flag
                part-missing            | political_checkin | flag
                parts-by-comma          |                   | pass
                parts-not-known         |                   | not_applicable
                plan-without-dates      |                   | not_applicable
                no-activity             |                   | not_applicable
                network-no-plan         |                   | flag
                network-no-decider      |                   | not_applicable
                project-no-plan         |                   | not_applicable
                """;
    }

    @Override
    String boundary() {
        return "just-a-year-old";
    }

    @Override
    String nearMiss() {
        return "december-for-next-year";
    }

    @Override
    String unknown() {
        return "plan-without-dates";
    }
}
