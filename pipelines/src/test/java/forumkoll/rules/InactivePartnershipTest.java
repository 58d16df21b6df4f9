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
                        """).given("marts.forum_year", """
                        forum_id           | year | mentioned
                        inactive-city      | 2023 | true
                        inactive-twin      | 2023 | true
                        passive-city       | 2023 | true
                        active-city        | 2023 | true
                        line-of-six-cities | 2023 | true
                        inactive-network   | 2023 | true
                        unmentioned-city   | 2023 | false
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
                """;
    }

    @Override
    String boundary() {
        return "passive-city";
    }

    @Override
    String nearMiss() {
        return "line-of-six-cities";
    }

    @Override
    String unknown() {
        return "unmentioned-city";
    }
}
