package forumkoll.rules;

import forumkoll.flow.ModelFixture;

/** Every case has the year before it as a row of its own; 2021 is a year with too few answers. */
class FeeJumpedTest extends RuleCases {

    @Override
    String code() {
        return "fee-jumped";
    }

    @Override
    ModelFixture given(ModelFixture fixture) {
        return fixture.given("marts.forum_year", """
                        forum_id | year | fee_sek | fee_change_pct | fee_basis
                        up-by-half | 2023 | 60000.00 | 50.00 | survey
                        up-by-half | 2022 | 40000.00 | | survey
                        down-by-more | 2023 | 10000.00 | -75.00 | survey
                        down-by-more | 2022 | 40000.00 | | survey
                        exactly-both-limits | 2023 | 30000.00 | 50.00 | ledger
                        exactly-both-limits | 2022 | 20000.00 | | ledger
                        just-below-in-percent | 2023 | 59999.00 | 49.99 | ledger
                        just-below-in-percent | 2022 | 40000.00 | | ledger
                        just-below-in-money | 2023 | 19999.98 | 100.00 | ledger
                        just-below-in-money | 2022 | 9999.99 | | ledger
                        thousand-times | 2023 | 40000000.00 | 99900.00 | ledger
                        thousand-times | 2022 | 40000.00 | | ledger
                        a-thousandth | 2023 | 40.00 | -99.90 | ledger
                        a-thousandth | 2022 | 40000.00 | | ledger
                        another-basis | 2023 | 60000.00 | 50.00 | ledger
                        another-basis | 2022 | 40000.00 | | survey
                        few-answers-before | 2022 | 60000.00 | 50.00 | survey
                        few-answers-before | 2021 | 40000.00 | | survey
                        few-answers-but-ledger | 2022 | 60000.00 | 50.00 | ledger
                        few-answers-but-ledger | 2021 | 40000.00 | | ledger
                        few-answers | 2021 | 60000.00 | 50.00 | survey
                        few-answers | 2020 | 40000.00 | | survey
                        new-this-year | 2023 | 60000.00 | | survey
                        began-to-cost | 2023 | 60000.00 | | survey
                        began-to-cost | 2022 | 0.00 | | survey
                        no-longer-costs | 2023 | 0.00 | -100.00 | survey
                        """).given("marts.response_year", """
                        year | enough
                        2023 | true
                        2022 |
                        2021 | false
                        2020 | true
                        """);
    }

    @Override
    String outcomes() {
        return """
                forum_id | year | amount_sek | fee_before_sek | outcome
                up-by-half | 2023 | 20000.00 | 40000.00 | flag
                up-by-half | 2022 | | | not_applicable
                down-by-more | 2023 | 30000.00 | 40000.00 | flag
                down-by-more | 2022 | | | not_applicable
                exactly-both-limits | 2023 | 10000.00 | 20000.00 | flag
                exactly-both-limits | 2022 | | | not_applicable
                just-below-in-percent | 2023 | 19999.00 | 40000.00 | pass
                just-below-in-percent | 2022 | | | not_applicable
                just-below-in-money | 2023 | 9999.99 | 9999.99 | pass
                just-below-in-money | 2022 | | | not_applicable
                thousand-times | 2023 | 39960000.00 | 40000.00 | excluded
                thousand-times | 2022 | | | not_applicable
                a-thousandth | 2023 | 39960.00 | 40000.00 | excluded
                a-thousandth | 2022 | | | not_applicable
                another-basis | 2023 | 20000.00 | 40000.00 | not_applicable
                another-basis | 2022 | | | not_applicable
                few-answers-before | 2022 | 20000.00 | 40000.00 | not_applicable
                few-answers-before | 2021 | | | not_applicable
                few-answers-but-ledger | 2022 | 20000.00 | 40000.00 | flag
                few-answers-but-ledger | 2021 | | | not_applicable
                few-answers | 2021 | 20000.00 | 40000.00 | not_applicable
                few-answers | 2020 | | | not_applicable
                new-this-year | 2023 | | | not_applicable
                began-to-cost | 2023 | 60000.00 | 0.00 | not_applicable
                """;
    }

    @Override
    String boundary() {
        return "exactly-both-limits";
    }

    @Override
    String nearMiss() {
        return "thousand-times";
    }

    @Override
    String unknown() {
        return "new-this-year";
    }
}
