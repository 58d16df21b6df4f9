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
                        forum_id             | year | fee_sek | cost_status        | cost_basis
                        empty-cell           | 2023 | 0.00    | not_computed       | none
                        empty-cell-and-fee   | 2023 | 500.00  | not_computed       | none
                        empty-cell-but-logs  | 2023 | 500.00  | not_computed       | modelled
                        rate-is-missing      | 2023 | 0.00    | not_computed       | none
                        only-a-rate-missing  | 2023 | 0.00    | estimated          | none
                        rate-missing-but-reported | 2023 | 0.00 | estimated       | reported
                        answers-disagree     | 2023 |         | conflicting        | none
                        known-in-part        | 2023 | 0.00    | partial            | reported
                        dash-for-none        | 2023 | 0.00    | none               | reported
                        fee-not-known        | 2023 |         | estimated          | none
                        on-another-line      | 2023 |         | included_elsewhere | none
                        member-of-a-group    | 2023 |         | in_group           | none
                        not-in-the-survey    | 2023 |         | not_mentioned      | none
                        nobody-answered      | 2023 |         | no_answer          | none
                        nobody-answered-and-no-rate | 2023 |  | no_answer          | none
                        nobody-answered-but-logs    | 2023 |  | no_answer          | modelled
                        """).given("marts.cost_part", """
                        forum_id        | year | unit_id | part      | missing_rate
                        rate-is-missing | 2023 | slk     | staff     | monthly_salary 2023
                        rate-is-missing | 2023 | kultur  | staff     | monthly_salary 2023
                        rate-is-missing | 2023 | slk     | political | politician_hourly_fee 2023
                        rate-is-missing | 2022 | slk     | staff     | annual_hours 2022
                        only-a-rate-missing | 2023 | slk | staff     | monthly_salary 2023
                        rate-missing-but-reported | 2023 | slk | staff | monthly_salary 2023
                        empty-cell      | 2023 | slk     | staff     |
                        nobody-answered-and-no-rate | 2023 | slk | staff | monthly_salary 2023
                        """);
    }

    @Override
    String outcomes() {
        return """
                forum_id            | fee_sek | cause_sv                                                            | outcome
                empty-cell          | 0.00    | deltagande och arbetstid är inte dokumenterade                      | flag
                empty-cell-and-fee  | 500.00  | deltagande och arbetstid är inte dokumenterade                      | flag
                empty-cell-but-logs | 500.00  | deltagande och arbetstid är inte dokumenterade                      | pass
                rate-is-missing     | 0.00    | en taxa saknas (monthly_salary 2023, politician_hourly_fee 2023)    | flag
                only-a-rate-missing | 0.00    | en taxa saknas (monthly_salary 2023)                                | flag
                rate-missing-but-reported | 0.00 | en taxa saknas (monthly_salary 2023)                             | pass
                answers-disagree    |         | deltagande och arbetstid är inte dokumenterade                      | excluded
                known-in-part       | 0.00    | deltagande och arbetstid är inte dokumenterade                      | pass
                dash-for-none       | 0.00    | deltagande och arbetstid är inte dokumenterade                      | pass
                fee-not-known       |         | deltagande och arbetstid är inte dokumenterade                      | pass
                on-another-line     |         | deltagande och arbetstid är inte dokumenterade                      | not_applicable
                member-of-a-group   |         | deltagande och arbetstid är inte dokumenterade                      | not_applicable
                not-in-the-survey   |         | deltagande och arbetstid är inte dokumenterade                      | not_applicable
                nobody-answered     |         | deltagande och arbetstid är inte dokumenterade                      | not_applicable
                nobody-answered-and-no-rate |  | en taxa saknas (monthly_salary 2023)                               | flag
                nobody-answered-but-logs    |  | deltagande och arbetstid är inte dokumenterade                     | pass
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
