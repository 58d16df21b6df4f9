package forumkoll.rules;

import forumkoll.flow.ModelFixture;

/** Every case has the year before it as a row of its own; 2021 is a year with too few answers. */
class TotalJumpedTest extends RuleCases {

    @Override
    String code() {
        return "total-jumped";
    }

    @Override
    ModelFixture given(ModelFixture fixture) {
        return fixture.given("marts.forum_year", """
                        forum_id | year | total_cost_sek | total_change_pct | cost_basis | fee_sek | fee_change_pct
                        up-by-hours | 2023 | 200000.00 | 150.00 | modelled | 10000.00 | 100.00
                        up-by-hours | 2022 | 80000.00 | | modelled | 5000.00 |
                        down-by-travel | 2023 | 20000.00 | -75.00 | modelled |  |
                        down-by-travel | 2022 | 80000.00 | | modelled |  |
                        exactly-both-limits | 2023 | 30000.00 | 50.00 | reported | 0.00 |
                        exactly-both-limits | 2022 | 20000.00 | | reported | 0.00 |
                        just-below-in-percent | 2023 | 59999.00 | 49.99 | reported | 0.00 |
                        just-below-in-percent | 2022 | 40000.00 | | reported | 0.00 |
                        just-below-in-money | 2023 | 19999.98 | 100.00 | reported | 0.00 |
                        just-below-in-money | 2022 | 9999.99 | | reported | 0.00 |
                        only-the-fee | 2023 | 140000.00 | 75.00 | modelled | 60000.00 | 1100.00
                        only-the-fee | 2022 | 80000.00 | | modelled | 5000.00 |
                        fee-and-more | 2023 | 240000.00 | 200.00 | modelled | 60000.00 | 1100.00
                        fee-and-more | 2022 | 80000.00 | | modelled | 5000.00 |
                        fee-began | 2023 | 140000.00 | 75.00 | modelled | 60000.00 |
                        fee-began | 2022 | 80000.00 | | modelled | 0.00 |
                        fee-out-of-scale | 2023 | 40060000.00 | 39960.00 | modelled | 40000000.00 | 99900.00
                        fee-out-of-scale | 2022 | 100000.00 | | modelled | 40000.00 |
                        another-basis | 2023 | 60000.00 | 100.00 | modelled |  |
                        another-basis | 2022 | 30000.00 | | reported |  |
                        few-answers | 2021 | 60000.00 | 100.00 | reported |  |
                        few-answers | 2020 | 30000.00 | | reported |  |
                        new-this-year | 2023 | 60000.00 | | reported | |
                        cost-not-known | 2023 | | | none | |
                        """).given("marts.response_year", """
                        year | enough
                        2023 | true
                        2022 |
                        2021 | false
                        """);
    }

    @Override
    String outcomes() {
        return """
                forum_id | year | amount_sek | fee_jumped | outcome
                up-by-hours | 2023 | 120000.00 | false | flag
                up-by-hours | 2022 | | false | not_applicable
                down-by-travel | 2023 | 60000.00 | false | flag
                down-by-travel | 2022 | | false | not_applicable
                exactly-both-limits | 2023 | 10000.00 | false | flag
                exactly-both-limits | 2022 | | false | not_applicable
                just-below-in-percent | 2023 | 19999.00 | false | pass
                just-below-in-percent | 2022 | | false | not_applicable
                just-below-in-money | 2023 | 9999.99 | false | pass
                just-below-in-money | 2022 | | false | not_applicable
                only-the-fee | 2023 | 5000.00 | true | excluded
                only-the-fee | 2022 | | false | not_applicable
                fee-and-more | 2023 | 105000.00 | true | flag
                fee-and-more | 2022 | | false | not_applicable
                fee-began | 2023 | 60000.00 | false | flag
                fee-began | 2022 | | false | not_applicable
                fee-out-of-scale | 2023 | 0.00 | true | excluded
                fee-out-of-scale | 2022 | | false | not_applicable
                another-basis | 2023 | 30000.00 | false | not_applicable
                another-basis | 2022 | | false | not_applicable
                few-answers | 2021 | 30000.00 | false | not_applicable
                few-answers | 2020 | | false | not_applicable
                new-this-year | 2023 | | false | not_applicable
                """;
    }

    @Override
    String boundary() {
        return "exactly-both-limits";
    }

    @Override
    String nearMiss() {
        return "only-the-fee";
    }

    @Override
    String unknown() {
        return "new-this-year";
    }
}
