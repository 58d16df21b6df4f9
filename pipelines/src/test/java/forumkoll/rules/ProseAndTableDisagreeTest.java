package forumkoll.rules;

import forumkoll.flow.ModelFixture;

class ProseAndTableDisagreeTest extends RuleCases {

    @Override
    String code() {
        return "prose-and-table-disagree";
    }

    @Override
    ModelFixture given(ModelFixture fixture) {
        return fixture.given("clean.stated_figure", """
                        forum_id             | year | measure             | prose_value | prose_value_max | table_value | table_value_max | place
                        two-against-one      | 2023 | politicians         | 2.00        |                 | 1.00        |                 | 2.7.2
                        fewer-than-the-table | 2023 | office_participants | 1.00        |                 | 2.00        | 3.00            | 2.1
                        same-number          | 2023 | politicians         | 2.00        |                 | 2.00        |                 | 2.1
                        touches-the-range    | 2023 | politicians         | 1.00        | 2.00            | 2.00        |                 | 2.1
                        range-beside-range   | 2023 | meetings            | 0.50        | 1.00            | 2.00        | 4.00            | 2.1
                        fee-apart            | 2023 | fee_sek             | 17218.20    |                 | 16000.00    |                 | 2.1
                        cost-apart           | 2023 | other_cost_sek      | 100.00      |                 | 150.00      | 200.00          | 2.1
                        text-gives-no-number | 2023 | politicians         |             |                 | 2.00        |                 | 2.1
                        empty-cell           | 2023 | politicians         | 2.00        |                 |             |                 | 2.1
                        none-against-one     | 2023 | politicians         | 0.00        |                 | 1.00        |                 | 2.1
                        """);
    }

    @Override
    String outcomes() {
        return """
                forum_id             | subject             | in_prose | in_table | amount_sek | outcome
                two-against-one      | politicians         | 2        | 1        |            | flag
                fewer-than-the-table | office_participants | 1        | 2–3      |            | flag
                same-number          | politicians         | 2        | 2        |            | pass
                touches-the-range    | politicians         | 1–2      | 2        |            | pass
                range-beside-range   | meetings            | 0.50–1   | 2–4      |            | flag
                fee-apart            | fee_sek             | 17218.20 | 16000    | 1218.20    | flag
                cost-apart           | other_cost_sek      | 100      | 150–200  | 50.00      | flag
                text-gives-no-number | politicians         |          | 2        |            | not_applicable
                empty-cell           | politicians         | 2        |          |            | not_applicable
                none-against-one     | politicians         | 0        | 1        |            | flag
                """;
    }

    @Override
    String boundary() {
        return "touches-the-range";
    }

    @Override
    String nearMiss() {
        return "same-number";
    }

    @Override
    String unknown() {
        return "text-gives-no-number";
    }
}
