package forumkoll.rules;

import forumkoll.flow.ModelFixture;

/** The term 2019–2022 at its end, and a year later; each forum is a committee's membership abroad unless named otherwise. */
class ReexaminationOverdueTest extends RuleCases {

    @Override
    String code() {
        return "reexamination-overdue";
    }

    @Override
    ModelFixture given(ModelFixture fixture) {
        return fixture.given("marts.forum_at_year_end", """
                        forum_id                | year | year_ends  | judged_on  | is_over | kind       | is_abroad | decided_by | valid_from | fee_sek | takes_part
                        examined-in-term        | 2022 | 2022-12-31 | 2022-12-31 | true    | membership | true      | committee  | 2015-01-01 | 5000    | true
                        never-examined          | 2022 | 2022-12-31 | 2022-12-31 | true    | membership | true      | committee  | 2015-01-01 | 5000    | true
                        examined-first-day      | 2022 | 2022-12-31 | 2022-12-31 | true    | membership | true      | committee  | 2015-01-01 | 5000    | true
                        examined-day-before     | 2022 | 2022-12-31 | 2022-12-31 | true    | membership | true      | committee  | 2015-01-01 | 5000    | true
                        joined-in-term          | 2022 | 2022-12-31 | 2022-12-31 | true    | membership | true      | committee  | 2020-01-01 | 5000    | true
                        decided-to-join-in-term | 2022 | 2022-12-31 | 2022-12-31 | true    | network    | true      | committee  |            | 0       | true
                        no-day-of-joining       | 2022 | 2022-12-31 | 2022-12-31 | true    | membership | true      | committee  |            |         | true
                        undated-decision        | 2022 | 2022-12-31 | 2022-12-31 | true    | membership | true      | committee  | 2015-01-01 | 5000    | true
                        decided-by-board        | 2022 | 2022-12-31 | 2022-12-31 | true    | membership | true      | board      | 2015-01-01 | 5000    | true
                        unknown-decider         | 2022 | 2022-12-31 | 2022-12-31 | true    | membership | true      |            | 2015-01-01 | 5000    | true
                        national                | 2022 | 2022-12-31 | 2022-12-31 | true    | membership | false     | committee  | 2015-01-01 | 5000    | true
                        twin-city               | 2022 | 2022-12-31 | 2022-12-31 | true    | twin_city  | true      | committee  | 2015-01-01 | 5000    | true
                        perhaps-member          | 2022 | 2022-12-31 | 2022-12-31 | true    | membership | true      | committee  | 2015-01-01 | 5000    |
                        done-after-the-term     | 2023 | 2023-12-31 | 2023-12-31 | true    | membership | true      | committee  | 2015-01-01 | 5000    | true
                        still-not-done          | 2023 | 2023-12-31 | 2023-12-31 | true    | membership | true      | committee  | 2015-01-01 | 5000    | true
                        before-the-register     | 2017 | 2017-12-31 | 2017-12-31 | true    | membership | true      | committee  | 2010-01-01 | 5000    | true
                        term-not-over           | 2026 | 2026-12-31 | 2024-01-01 | false   | membership | true      | committee  | 2015-01-01 | 5000    | true
                        """).given("marts.forum_document", """
                        forum_id                | written_for_forum_id    | kind                | reference | known_since
                        examined-in-term        | examined-in-term        | reconsideration     | a         | 2021-03-14
                        examined-first-day      | examined-first-day      | reconsideration     | a         | 2019-01-01
                        examined-day-before     | examined-day-before     | reconsideration     | a         | 2018-12-31
                        decided-to-join-in-term | decided-to-join-in-term | membership_decision | a         | 2022-12-31
                        undated-decision        | undated-decision        | reconsideration     | a         |
                        never-examined          | never-examined          | evaluation          | a         | 2021-01-01
                        done-after-the-term     | done-after-the-term     | reconsideration     | a         | 2023-02-01
                        still-not-done          | still-not-done          | reconsideration     | a         | 2024-02-01
                        """);
    }

    @Override
    String outcomes() {
        return """
                forum_id                | year | amount_sek | outcome
                examined-in-term        | 2022 | 5000.00    | pass
                never-examined          | 2022 | 5000.00    | flag
                examined-first-day      | 2022 | 5000.00    | pass
                examined-day-before     | 2022 | 5000.00    | flag
                joined-in-term          | 2022 | 5000.00    | pass
                decided-to-join-in-term | 2022 |            | pass
                no-day-of-joining       | 2022 |            | flag
                undated-decision        | 2022 | 5000.00    | not_applicable
                decided-by-board        | 2022 | 5000.00    | not_applicable
                unknown-decider         | 2022 | 5000.00    | not_applicable
                perhaps-member          | 2022 | 5000.00    | not_applicable
                done-after-the-term     | 2023 | 5000.00    | pass
                still-not-done          | 2023 | 5000.00    | flag
                before-the-register     | 2017 | 5000.00    | not_applicable
                term-not-over           | 2026 | 5000.00    | not_applicable
                """;
    }

    @Override
    String boundary() {
        return "examined-first-day";
    }

    @Override
    String nearMiss() {
        return "joined-in-term";
    }

    @Override
    String unknown() {
        return "undated-decision";
    }
}
