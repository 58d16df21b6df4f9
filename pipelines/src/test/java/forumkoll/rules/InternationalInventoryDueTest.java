package forumkoll.rules;

import forumkoll.flow.ModelFixture;

/** Inventories in 2014, 2019 and 2022; the years of six terms. */
class InternationalInventoryDueTest extends RuleCases {

    @Override
    String code() {
        return "international-inventory-due";
    }

    @Override
    ModelFixture given(ModelFixture fixture) {
        return fixture.given("marts.forum_at_year_end", """
                        forum_id | year | year_ends  | judged_on  | is_over
                        a        | 2010 | 2010-12-31 | 2010-12-31 | true
                        a        | 2014 | 2014-12-31 | 2014-12-31 | true
                        a        | 2018 | 2018-12-31 | 2018-12-31 | true
                        b        | 2018 | 2018-12-31 | 2018-12-31 | true
                        a        | 2019 | 2019-12-31 | 2019-12-31 | true
                        a        | 2022 | 2022-12-31 | 2022-12-31 | true
                        a        | 2023 | 2023-12-31 | 2023-12-31 | true
                        a        | 2026 | 2026-12-31 | 2024-01-01 | false
                        """).given("clean.inventory", """
                        covers                    | reported_in
                        international_memberships | 2014
                        international_memberships | 2019
                        external_networks         | 2017
                        """);
    }

    @Override
    String outcomes() {
        return """
                year | term      | outcome
                2010 | 2007–2010 | not_applicable
                2014 | 2011–2014 | pass
                2018 | 2015–2018 | flag
                2019 | 2015–2018 | pass
                2022 | 2019–2022 | pass
                2023 | 2019–2022 | pass
                2026 | 2023–2026 | not_applicable
                """;
    }

    @Override
    String boundary() {
        return "2014";
    }

    @Override
    String nearMiss() {
        return "2019";
    }

    @Override
    String unknown() {
        return "2010";
    }
}
