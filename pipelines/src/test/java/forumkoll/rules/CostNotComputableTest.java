package forumkoll.rules;

import forumkoll.flow.ModelFixture;

class CostNotComputableTest extends RuleCases {

    @Override
    String code() {
        return "cost-not-computable";
    }

    @Override
    ModelFixture given(ModelFixture fixture) {
        return fixture.given("marts.forum_year", """
                forum_id             | year | fee_sek | cost_status
                empty-cell           | 2023 | 0.00    | not_computed
                empty-cell-and-fee   | 2023 | 500.00  | not_computed
                answers-disagree     | 2023 |         | conflicting
                known-in-part        | 2023 | 0.00    | partial
                dash-for-none        | 2023 | 0.00    | none
                on-another-line      | 2023 |         | included_elsewhere
                member-of-a-group    | 2023 |         | in_group
                not-in-the-survey    | 2023 |         | not_mentioned
                """);
    }

    @Override
    String outcomes() {
        return """
                forum_id           | fee_sek | outcome
                empty-cell         | 0.00    | flag
                empty-cell-and-fee | 500.00  | flag
                answers-disagree   |         | flag
                known-in-part      | 0.00    | pass
                dash-for-none      | 0.00    | pass
                on-another-line    |         | not_applicable
                member-of-a-group  |         | not_applicable
                not-in-the-survey  |         | not_applicable
                """;
    }

    @Override
    String boundary() {
        return "known-in-part";
    }

    @Override
    String nearMiss() {
        return "dash-for-none";
    }

    @Override
    String unknown() {
        return "not-in-the-survey";
    }
}
