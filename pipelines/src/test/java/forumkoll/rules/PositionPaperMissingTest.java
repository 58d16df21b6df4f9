package forumkoll.rules;

import forumkoll.flow.ModelFixture;

/** Six of the forums are of kinds whose papers the register holds since 2020. */
class PositionPaperMissingTest extends RuleCases {

    @Override
    String code() {
        return "position-paper-missing";
    }

    @Override
    ModelFixture given(ModelFixture fixture) {
        return fixture.given("marts.forum_at_year_end", """
                        forum_id               | year | year_ends  | judged_on  | is_over | relation | is_abroad | status   | decided_by | takes_part
                        has-paper              | 2023 | 2023-12-31 | 2023-12-31 | true    | city     | true      | active   |            | true
                        no-paper               | 2023 | 2023-12-31 | 2023-12-31 | true    | city     | true      | active   |            | true
                        inactive-no-paper      | 2023 | 2023-12-31 | 2023-12-31 | true    | city     | true      | inactive |            | true
                        paper-valid-to-end     | 2023 | 2023-12-31 | 2023-12-31 | true    | city     | true      | active   |            | true
                        paper-ended-day-before | 2023 | 2023-12-31 | 2023-12-31 | true    | city     | true      | active   |            | true
                        old-then-new-paper     | 2023 | 2023-12-31 | 2023-12-31 | true    | city     | true      | active   |            | true
                        paper-of-next-year     | 2023 | 2023-12-31 | 2023-12-31 | true    | city     | true      | active   |            | true
                        undated-paper          | 2023 | 2023-12-31 | 2023-12-31 | true    | city     | true      | active   |            | true
                        left-the-year-before   | 2023 | 2023-12-31 | 2023-12-31 | true    | city     | true      | active   |            | false
                        perhaps-member         | 2023 | 2023-12-31 | 2023-12-31 | true    | city     | true      | active   |            |
                        network-of-the-board   | 2023 | 2023-12-31 | 2023-12-31 | true    | network  | true      | active   | board      | true
                        network-no-decider     | 2023 | 2023-12-31 | 2023-12-31 | true    | network  | true      | active   |            | true
                        network-has-paper      | 2023 | 2023-12-31 | 2023-12-31 | true    | network  | true      | active   | council    | true
                        unknown-level          | 2023 | 2023-12-31 | 2023-12-31 | true    | network  |           | active   | board      | true
                        national-network       | 2023 | 2023-12-31 | 2023-12-31 | true    | network  | false     | active   | board      | true
                        project-no-paper       | 2023 | 2023-12-31 | 2023-12-31 | true    | project  | true      | active   | board      | true
                        """).given("marts.forum_document", """
                        forum_id               | written_for_forum_id   | kind           | reference | relation | known_since | runs_from  | valid_to
                        has-paper              | has-paper              | position_paper | a         | city     | 2020-05-01  | 2020-05-01 |
                        paper-valid-to-end     | paper-valid-to-end     | position_paper | a         | city     | 2020-05-01  | 2020-05-01 | 2023-12-31
                        paper-ended-day-before | paper-ended-day-before | position_paper | a         | city     | 2020-05-01  | 2020-05-01 | 2023-12-30
                        old-then-new-paper     | old-then-new-paper     | position_paper | a         | city     | 2020-05-01  | 2020-05-01 | 2022-12-31
                        old-then-new-paper     | old-then-new-paper     | position_paper | b         | city     | 2023-01-01  | 2023-01-01 |
                        paper-of-next-year     | paper-of-next-year     | position_paper | a         | city     | 2024-01-01  | 2024-01-01 |
                        undated-paper          | undated-paper          | position_paper | a         | city     |             |            |
                        no-paper               | no-paper               | action_plan    | a         | city     | 2020-05-01  | 2020-05-01 |
                        network-has-paper      | network-has-paper      | position_paper | a         | network  | 2023-12-31  | 2023-12-31 |
                        """);
    }

    @Override
    String outcomes() {
        return """
                forum_id               | outcome
                has-paper              | pass
                no-paper               | flag
                inactive-no-paper      | flag
                paper-valid-to-end     | pass
                paper-ended-day-before | flag
                old-then-new-paper     | pass
                paper-of-next-year     | flag
                undated-paper          | pass
                left-the-year-before   | not_applicable
                perhaps-member         | not_applicable
                network-of-the-board   | flag
                network-no-decider     | not_applicable
                network-has-paper      | pass
                unknown-level          | not_applicable
                project-no-paper       | not_applicable
                """;
    }

    @Override
    String boundary() {
        return "paper-valid-to-end";
    }

    @Override
    String nearMiss() {
        return "old-then-new-paper";
    }

    @Override
    String unknown() {
        return "perhaps-member";
    }
}
