package forumkoll.rules;

import forumkoll.flow.ModelFixture;

/** Units at the end of 2023. */
class ContactPersonMissingTest extends RuleCases {

    @Override
    String code() {
        return "contact-person-missing";
    }

    @Override
    ModelFixture given(ModelFixture fixture) {
        return fixture.given("marts.forum_at_year_end", """
                        forum_id | year | year_ends  | judged_on  | is_over
                        a        | 2023 | 2023-12-31 | 2023-12-31 | true
                        b        | 2023 | 2023-12-31 | 2023-12-31 | true
                        """)
                .given("clean.unit", """
                        unit_id          | scope     | parent_unit_id | valid_from | valid_to
                        has-contact      | committee |                |            |
                        until-last-day   | company   |                |            |
                        until-day-before | committee |                |            |
                        from-next-year   | committee |                |            |
                        none             | committee | city           |            |
                        department       | committee | has-contact    |            |
                        closed           | committee |                |            | 2023-12-30
                        opens-next-year  | committee |                | 2024-01-01 |
                        central-office   | central   |                |            |
                        unknown-scope    |           |                |            |
                        """)
                .given("clean.contact", """
                        unit_id          | function                  | starts     | ends
                        has-contact      | internationell samordnare | 2020-01-01 |
                        until-last-day   | internationell samordnare |            | 2023-12-31
                        until-day-before | internationell samordnare | 2020-01-01 | 2023-12-30
                        from-next-year   | internationell samordnare | 2024-01-01 |
                        """);
    }

    @Override
    String outcomes() {
        return """
                unit_id          | year | outcome
                has-contact      | 2023 | pass
                until-last-day   | 2023 | pass
                until-day-before | 2023 | flag
                from-next-year   | 2023 | flag
                none             | 2023 | flag
                department       | 2023 | pass
                unknown-scope    | 2023 | not_applicable
                """;
    }

    @Override
    String boundary() {
        return "until-last-day";
    }

    @Override
    String nearMiss() {
        return "department";
    }

    @Override
    String unknown() {
        return "unknown-scope";
    }
}
