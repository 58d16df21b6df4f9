package forumkoll.rules;

import forumkoll.flow.ModelFixture;

class InactivePartnershipTest extends RuleCases {

    @Override
    String code() {
        return "inactive-partnership";
    }

    @Override
    ModelFixture given(ModelFixture fixture) {
        return fixture.given("clean.forum", """
                        forum_id           | kind         | is_group | status
                        inactive-city      | partner_city | false    | inactive
                        inactive-twin      | twin_city    | false    | inactive
                        passive-city       | partner_city | false    | passive
                        active-city        | partner_city | false    | active
                        line-of-six-cities | partner_city | true     | inactive
                        inactive-network   | network      | false    | inactive
                        unmentioned-city   | partner_city | false    | inactive
                        kept-in-2020       | partner_city | false    | inactive
                        kept-in-2019       | partner_city | false    | inactive
                        """)
                .given("marts.forum_year", """
                        forum_id           | year | mentioned
                        inactive-city      | 2023 | true
                        inactive-twin      | 2023 | true
                        passive-city       | 2023 | true
                        active-city        | 2023 | true
                        line-of-six-cities | 2023 | true
                        inactive-network   | 2023 | true
                        unmentioned-city   | 2023 | false
                        kept-in-2020       | 2023 | true
                        kept-in-2019       | 2023 | true
                        """)
                .given("marts.forum_at_year_end", """
                        forum_id     | year | year_ends  | judged_on
                        kept-in-2020 | 2023 | 2023-12-31 | 2023-12-31
                        kept-in-2019 | 2023 | 2023-12-31 | 2023-12-31
                        """)
                .given("marts.forum_document", """
                        forum_id     | written_for_forum_id | kind            | known_since
                        kept-in-2020 | kept-in-2020         | reconsideration | 2020-01-01
                        kept-in-2019 | kept-in-2019         | reconsideration | 2019-12-31
                        """);
    }

    @Override
    String outcomes() {
        return """
                forum_id           | outcome
                inactive-city      | flag
                inactive-twin      | flag
                passive-city       | pass
                active-city        | pass
                line-of-six-cities | not_applicable
                unmentioned-city   | not_applicable
                kept-in-2020       | pass
                kept-in-2019       | flag
                """;
    }

    @Override
    String boundary() {
        return "kept-in-2020";
    }

    @Override
    String nearMiss() {
        return "passive-city";
    }

    @Override
    String unknown() {
        return "unmentioned-city";
    }
}
