package forumkoll.rules;

import forumkoll.flow.ModelFixture;

class PaidUndeclaredTest extends RuleCases {

    @Override
    String code() {
        return "paid-undeclared";
    }

    @Override
    ModelFixture given(ModelFixture fixture) {
        return fixture.given("clean.payment", """
                        entry_id | forum_id                | refers_to_year | year | unit_id | cost_kind | amount_sek
                        1        | paid-in-two-entries     | 2023           | 2023 | slk     | fee       | 20000.00
                        2        | paid-in-two-entries     | 2023           | 2022 | slk     | fee       | 5000.00
                        3        | of-exactly-the-minimum  | 2023           | 2023 | slk     | fee       | 1000.00
                        4        | below-the-minimum       | 2023           | 2023 | slk     | fee       | 999.99
                        5        | answered-without-fee    | 2023           | 2023 | slk     | fee       | 20000.00
                        6        | fee-left-open           | 2023           | 2023 | slk     | fee       | 20000.00
                        7        | declared                | 2023           | 2023 | slk     | fee       | 20000.00
                        8        | declared-on-another-line| 2023           | 2023 | slk     | fee       | 20000.00
                        9        | declared-for-the-group  | 2023           | 2023 | slk     | fee       | 20000.00
                        10       | declared-the-year-before| 2023           | 2023 | slk     | fee       | 20000.00
                        11       | by-a-silent-unit        | 2023           | 2023 | silent  | fee       | 20000.00
                        12       | unit-not-known          | 2023           | 2023 |         | fee       | 20000.00
                        13       | credited                | 2023           | 2023 | slk     | fee       | 20000.00
                        14       | credited                | 2023           | 2023 | slk     | fee       | -20000.00
                        15       | travel-only             | 2023           | 2023 | slk     | travel    | 20000.00
                        16       |                         | 2023           | 2023 | slk     | fee       | 20000.00
                        17       | too-few-answers         | 2022           | 2022 | slk     | fee       | 20000.00
                        18       | no-survey               | 2021           | 2021 | slk     | fee       | 20000.00
                        19       | by-a-section            | 2023           | 2023 | section | fee       | 20000.00
                        """)
                .given("clean.participation", """
                        answer_id | forum_id                | year | fee_sek  | cost_in_forum_id
                        1         | answered-without-fee    | 2023 | 0.00     |
                        2         | fee-left-open           | 2023 |          |
                        3         | declared                | 2023 | 20.00    |
                        4         | the-umbrella            | 2023 | 20000.00 |
                        5         | declared-on-another-line| 2023 |          | the-umbrella
                        6         | the-group               | 2023 | 500.00   |
                        7         | another                 | 2022 | 500.00   |
                        8         | declared-the-year-before| 2022 | 20000.00 |
                        """)
                .given("clean.forum", """
                        forum_id                | parent_forum_id
                        declared                |
                        declared-for-the-group  | the-group
                        fee-left-open           |
                        answered-without-fee    |
                        declared-the-year-before|
                        """)
                .given("marts.reconciliation", """
                        forum_id                 | year | measure  | verdict
                        declared-the-year-before | 2023 | fee_sek  | paid_other_year
                        paid-in-two-entries      | 2023 | hours    | paid_other_year
                        """)
                .given("marts.response_year", """
                        year | enough
                        2023 | true
                        2022 | false
                        """)
                .given("marts.unit_answered", """
                        unit_id | year
                        slk     | 2023
                        section | 2023
                        nya     | 2023
                        slk     | 2022
                        slk     | 2020
                        """);
    }

    @Override
    String outcomes() {
        return """
                forum_id                 | year | amount_sek | entries | declared_sek | outcome
                paid-in-two-entries      | 2023 | 25000.00   | 2       |              | flag
                of-exactly-the-minimum   | 2023 | 1000.00    | 1       |              | flag
                below-the-minimum        | 2023 | 999.99     | 1       |              | excluded
                answered-without-fee     | 2023 | 20000.00   | 1       | 0.00         | flag
                fee-left-open            | 2023 | 20000.00   | 1       |              | flag
                declared                 | 2023 | 20000.00   | 1       | 20.00        | pass
                declared-on-another-line | 2023 | 20000.00   | 1       | 20000.00     | pass
                declared-for-the-group   | 2023 | 20000.00   | 1       | 500.00       | pass
                declared-the-year-before | 2023 | 20000.00   | 1       |              | pass
                by-a-silent-unit         | 2023 | 20000.00   | 1       |              | not_applicable
                unit-not-known           | 2023 | 20000.00   | 1       |              | flag
                too-few-answers          | 2022 | 20000.00   | 1       |              | not_applicable
                no-survey                | 2021 | 20000.00   | 1       |              | not_applicable
                by-a-section             | 2023 | 20000.00   | 1       |              | flag
                """;
    }

    @Override
    String boundary() {
        return "of-exactly-the-minimum";
    }

    @Override
    String nearMiss() {
        return "declared-the-year-before";
    }

    @Override
    String unknown() {
        return "no-survey";
    }
}
