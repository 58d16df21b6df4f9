package forumkoll.rules;

import forumkoll.flow.ModelFixture;

class MembershipPaidTwiceTest extends RuleCases {

    @Override
    String code() {
        return "membership-paid-twice";
    }

    @Override
    ModelFixture given(ModelFixture fixture) {
        return fixture.given("marts.cost_part", """
                        forum_id              | year | unit_id | part   | amount_sek
                        two-units             | 2023 | slk     | fee    | 40000.00
                        two-units             | 2023 | kultur  | fee    | 15000.00
                        two-units             | 2023 | gamla   | travel | 99000.00
                        three-units           | 2023 | slk     | fee    | 10.00
                        three-units           | 2023 | kultur  | fee    | 15000.00
                        three-units           | 2023 | miljo   | fee    | 15000.00
                        second-of-the-minimum | 2023 | slk     | fee    | 40000.00
                        second-of-the-minimum | 2023 | kultur  | fee    | 1000.00
                        second-below-minimum  | 2023 | slk     | fee    | 40000.00
                        second-below-minimum  | 2023 | kultur  | fee    | 999.99
                        before-and-after      | 2023 | gamla   | fee    | 20000.00
                        before-and-after      | 2023 | nya     | fee    | 20000.00
                        each-in-its-year      | 2022 | slk     | fee    | 20000.00
                        each-in-its-year      | 2023 | kultur  | fee    | 20000.00
                        credited              | 2023 | slk     | fee    | 20000.00
                        credited              | 2023 | kultur  | fee    | 0.00
                        payer-not-known       | 2023 | slk     | fee    | 20000.00
                        payer-not-known       | 2023 | unknown | fee    | 20000.00
                        other-fee-not-known   | 2023 | slk     | fee    | 20000.00
                        other-fee-not-known   | 2023 | kultur  | fee    |
                        free                  | 2023 | slk     | fee    | 0.00
                        """)
                .given("clean.unit_today", """
                        unit_id | today_unit_id
                        slk     | slk
                        kultur  | kultur
                        gamla   | nya
                        nya     | nya
                        """)
                .given("clean.unit", """
                        unit_id | name
                        slk     | Ledning
                        kultur  | Kultur
                        miljo   | Miljö
                        """);
    }

    @Override
    String outcomes() {
        return """
                forum_id              | year | amount_sek | paying_units | paid_by                            | outcome
                two-units             | 2023 | 15000.00   | 2            | Kultur 15000.00, Ledning 40000.00  | flag
                three-units           | 2023 | 15000.00   | 2            | Kultur 15000.00, Miljö 15000.00    | flag
                second-of-the-minimum | 2023 | 1000.00    | 2            | Kultur 1000.00, Ledning 40000.00   | flag
                second-below-minimum  | 2023 | 0.00       | 1            | Ledning 40000.00                   | excluded
                before-and-after      | 2023 | 0.00       | 1            | nya 40000.00                       | pass
                each-in-its-year      | 2022 | 0.00       | 1            | Ledning 20000.00                   | pass
                each-in-its-year      | 2023 | 0.00       | 1            | Kultur 20000.00                    | pass
                credited              | 2023 | 0.00       | 1            | Ledning 20000.00                   | pass
                payer-not-known       | 2023 | 0.00       | 1            | Ledning 20000.00                   | not_applicable
                other-fee-not-known   | 2023 | 0.00       | 1            | Ledning 20000.00                   | not_applicable
                """;
    }

    @Override
    String boundary() {
        return "second-of-the-minimum";
    }

    @Override
    String nearMiss() {
        return "before-and-after";
    }

    @Override
    String unknown() {
        return "payer-not-known";
    }
}
