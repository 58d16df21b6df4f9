package forumkoll.rules;

import forumkoll.flow.ModelFixture;

class FeeDiffersTest extends RuleCases {

    @Override
    String code() {
        return "fee-differs";
    }

    @Override
    ModelFixture given(ModelFixture fixture) {
        return fixture.given("marts.reconciliation", """
                        forum_id               | year | measure  | declared | paid     | difference | verdict
                        more-paid              | 2023 | fee_sek  | 40000.00 | 55000.00 | 15000.00   | differs
                        less-paid              | 2023 | fee_sek  | 40000.00 | 25000.00 | -15000.00  | differs
                        exactly-the-minimum    | 2023 | fee_sek  | 40000.00 | 41000.00 | 1000.00    | differs
                        rounded-to-thousands   | 2023 | fee_sek  | 40000.00 | 40412.00 | 412.00     | differs
                        agrees                 | 2023 | fee_sek  | 40000.00 | 40000.40 | 0.40       | agrees
                        paid-the-year-after    | 2023 | fee_sek  | 40000.00 | 0.00     | -40000.00  | paid_other_year
                        declared-as-free       | 2023 | fee_sek  | 0.00     | 40000.00 | 40000.00   | differs
                        no-ledger              | 2023 | fee_sek  | 40000.00 |          |            | declared_only
                        not-in-the-survey      | 2023 | fee_sek  |          | 40000.00 |            | paid_only
                        free                   | 2023 | fee_sek  | 0.00     | 0.00     | 0.00       | agrees
                        meetings-differ        | 2023 | meetings | 4.00     |          |            | differs
                        """);
    }

    @Override
    String outcomes() {
        return """
                forum_id            | amount_sek | declared_sek | paid_sek | outcome
                more-paid           | 15000.00   | 40000.00     | 55000.00 | flag
                less-paid           | 15000.00   | 40000.00     | 25000.00 | flag
                exactly-the-minimum | 1000.00    | 40000.00     | 41000.00 | flag
                rounded-to-thousands| 412.00     | 40000.00     | 40412.00 | excluded
                agrees              | 0.40       | 40000.00     | 40000.40 | pass
                paid-the-year-after | 40000.00   | 40000.00     | 0.00     | pass
                declared-as-free    | 40000.00   | 0.00         | 40000.00 | excluded
                no-ledger           |            | 40000.00     |          | not_applicable
                not-in-the-survey   |            |              | 40000.00 | not_applicable
                """;
    }

    @Override
    String boundary() {
        return "exactly-the-minimum";
    }

    @Override
    String nearMiss() {
        return "rounded-to-thousands";
    }

    @Override
    String unknown() {
        return "no-ledger";
    }
}
