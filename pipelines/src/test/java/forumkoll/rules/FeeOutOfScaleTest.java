package forumkoll.rules;

import forumkoll.flow.ModelFixture;

class FeeOutOfScaleTest extends RuleCases {

    @Override
    String code() {
        return "fee-out-of-scale";
    }

    @Override
    ModelFixture given(ModelFixture fixture) {
        return fixture.given("marts.forum_year", """
                        forum_id | year | fee_sek
                        thousand-times | 2021 | 40000.00
                        thousand-times | 2022 | 42000.00
                        thousand-times | 2023 | 40000000.00
                        a-thousandth | 2020 | 40000.00
                        a-thousandth | 2021 | 40000.00
                        a-thousandth | 2022 | 42000.00
                        a-thousandth | 2023 | 40.00
                        exactly-500-times | 2021 | 1000.00
                        exactly-500-times | 2022 | 1000.00
                        exactly-500-times | 2023 | 500000.00
                        just-below-500-times | 2021 | 1000.00
                        just-below-500-times | 2022 | 1000.00
                        just-below-500-times | 2023 | 499999.99
                        two-years-only | 2022 | 40.00
                        two-years-only | 2023 | 40000.00
                        grew-every-year | 2021 | 10000.00
                        grew-every-year | 2022 | 100000.00
                        grew-every-year | 2023 | 1000000.00
                        peer-0 | 2023 | 9000.00
                        peer-1 | 2023 | 10000.00
                        peer-2 | 2023 | 11000.00
                        first-year-of-many-peers | 2023 | 10000000.00
                        two-peers-only | 2023 | 10000000.00
                        p-a | 2023 | 10.00
                        p-b | 2023 | 10.00
                        kind-not-known | 2023 | 10000000.00
                        q-0 | 2022 | 40000.00
                        q-0 | 2023 | 40000.00
                        q-1 | 2022 | 40000.00
                        q-1 | 2023 | 40000.00
                        q-2 | 2022 | 40000.00
                        q-2 | 2023 | 40000.00
                        earlier-year-wrong | 2022 | 40.00
                        earlier-year-wrong | 2023 | 41000.00
                        fee-not-known | 2023 |
                        free | 2023 | 0.00
                        """).given("clean.forum", """
                        forum_id | kind | level
                        thousand-times | project | global
                        a-thousandth | twin_city | global
                        exactly-500-times | twin_city | local
                        just-below-500-times | twin_city | regional
                        two-years-only | twin_city | national
                        grew-every-year | twin_city | nordic
                        peer-0 | network | national
                        peer-1 | network | national
                        peer-2 | network | national
                        first-year-of-many-peers | network | national
                        two-peers-only | network | global
                        p-a | network | global
                        p-b | network | global
                        kind-not-known |  |
                        q-0 | membership | national
                        q-1 | membership | national
                        q-2 | membership | national
                        earlier-year-wrong | membership | national
                        fee-not-known | network | national
                        free | network | national
                        """);
    }

    @Override
    String outcomes() {
        return """
                forum_id | year | reference_sek | times | amount_sek | other_years | peers | outcome
                thousand-times | 2021 | 40000000.00 | 0.00 | 39960000.00 | 2 | | pass
                thousand-times | 2022 | 40000000.00 | 0.00 | 39958000.00 | 2 | | pass
                thousand-times | 2023 | 42000.00 | 952.38 | 39958000.00 | 2 | | flag
                a-thousandth | 2020 | 40000.00 | 1.00 | 0.00 | 3 | | pass
                a-thousandth | 2021 | 40000.00 | 1.00 | 0.00 | 3 | | pass
                a-thousandth | 2022 | 40000.00 | 1.05 | 2000.00 | 3 | | pass
                a-thousandth | 2023 | 40000.00 | 1000.00 | 39960.00 | 3 | | flag
                exactly-500-times | 2021 | 500000.00 | 0.00 | 499000.00 | 2 | | pass
                exactly-500-times | 2022 | 500000.00 | 0.00 | 499000.00 | 2 | | pass
                exactly-500-times | 2023 | 1000.00 | 500.00 | 499000.00 | 2 | | flag
                just-below-500-times | 2021 | 499999.99 | 0.00 | 498999.99 | 2 | | pass
                just-below-500-times | 2022 | 499999.99 | 0.00 | 498999.99 | 2 | | pass
                just-below-500-times | 2023 | 1000.00 | 500.00 | 498999.99 | 2 | | pass
                two-years-only | 2022 | 40000.00 | 1000.00 | 39960.00 | 1 | | pass
                two-years-only | 2023 | 40.00 | 1000.00 | 39960.00 | 1 | | flag
                grew-every-year | 2021 | 1000000.00 | 0.01 | 990000.00 | 2 | | pass
                grew-every-year | 2022 | 1000000.00 | 0.10 | 900000.00 | 2 | | pass
                grew-every-year | 2023 | 100000.00 | 10.00 | 900000.00 | 2 | | pass
                peer-0 | 2023 | 11000.00 | 0.82 | 2000.00 | | 3 | pass
                peer-1 | 2023 | 11000.00 | 0.91 | 1000.00 | | 3 | pass
                peer-2 | 2023 | 10000.00 | 1.10 | 1000.00 | | 3 | pass
                first-year-of-many-peers | 2023 | 10000.00 | 1000.00 | 9990000.00 | | 3 | flag
                two-peers-only | 2023 | | | | | | not_applicable
                p-a | 2023 | | | | | | not_applicable
                p-b | 2023 | | | | | | not_applicable
                kind-not-known | 2023 | | | | | | not_applicable
                q-0 | 2022 | 40000.00 | 1.00 | 0.00 | 1 | 3 | pass
                q-1 | 2022 | 40000.00 | 1.00 | 0.00 | 1 | 3 | pass
                q-2 | 2022 | 40000.00 | 1.00 | 0.00 | 1 | 3 | pass
                q-0 | 2023 | 40000.00 | 1.00 | 0.00 | 1 | 3 | pass
                q-1 | 2023 | 40000.00 | 1.00 | 0.00 | 1 | 3 | pass
                q-2 | 2023 | 40000.00 | 1.00 | 0.00 | 1 | 3 | pass
                earlier-year-wrong | 2022 | 41000.00 | 1025.00 | 40960.00 | 1 | 3 | flag
                earlier-year-wrong | 2023 | 40.00 | 1025.00 | 40960.00 | 1 | 3 | pass
                """;
    }

    @Override
    String boundary() {
        return "exactly-500-times";
    }

    @Override
    String nearMiss() {
        return "earlier-year-wrong | 2023";
    }

    @Override
    String unknown() {
        return "kind-not-known";
    }
}
