package forumkoll.rules;

import forumkoll.flow.ModelFixture;

class AttendedUndeclaredTest extends RuleCases {

    @Override
    String code() {
        return "attended-undeclared";
    }

    @Override
    ModelFixture given(ModelFixture fixture) {
        return fixture.given("marts.forum_year", """
                        forum_id | year | attendances | total_cost_sek
                        two-of-an-answering-unit | 2023 | 4 |
                        one-attendance | 2023 | 1 | 5000.00
                        of-a-section-of-it | 2023 | 4 |
                        of-the-successor | 2023 | 4 |
                        unit-not-known | 2023 | 4 |
                        mentioned-in-the-survey | 2023 | 4 |
                        member-of-a-group | 2023 | 4 |
                        of-a-silent-unit | 2023 | 4 |
                        nobody-there | 2023 | 0 |
                        no-log | 2023 | |
                        too-few-answers | 2022 | 2 |
                        no-survey | 2021 | 2 |
                        asked-not-known | 2020 | 2 |
                        unit-and-asked-not-known | 2020 | 2 |
                        """)
                .given("clean.meeting", """
                        meeting_id | forum_id | year | status
                        m-two-of-an-answering-unit | two-of-an-answering-unit | 2023 | held
                        m-one-attendance | one-attendance | 2023 | held
                        m-of-a-section-of-it | of-a-section-of-it | 2023 | held
                        m-of-the-successor | of-the-successor | 2023 | held
                        m-unit-not-known | unit-not-known | 2023 | held
                        m-mentioned-in-the-survey | mentioned-in-the-survey | 2023 | held
                        m-member-of-a-group | member-of-a-group | 2023 | held
                        m-of-a-silent-unit | of-a-silent-unit | 2023 | held
                        m-too-few-answers | too-few-answers | 2022 | held
                        m-no-survey | no-survey | 2021 | held
                        m-asked-not-known | asked-not-known | 2020 | held
                        m-unit-and-asked-not-known | unit-and-asked-not-known | 2020 | held
                        m-cancelled | of-a-silent-unit | 2023 | cancelled
                        m-none | | 2023 | held
                        """)
                .given("clean.attendance", """
                        meeting_id | person_key | body | unit_id
                        m-two-of-an-answering-unit | p | office | slk
                        m-one-attendance | p | office | slk
                        m-of-a-section-of-it | p | office | section
                        m-of-the-successor | p | office | nya
                        m-unit-not-known | p | office |
                        m-mentioned-in-the-survey | p | office | slk
                        m-member-of-a-group | p | office | slk
                        m-of-a-silent-unit | p | office | silent
                        m-too-few-answers | p | office | slk
                        m-no-survey | p | office | slk
                        m-asked-not-known | p | office | slk
                        m-unit-and-asked-not-known | p | office |
                        m-of-a-silent-unit | x | external | slk
                        m-cancelled | p | office | slk
                        m-none | p | office | slk
                        """)
                .given("clean.participation", """
                        answer_id | forum_id                | year
                        1         | mentioned-in-the-survey | 2023
                        2         | the-group               | 2023
                        3         | another                 | 2022
                        4         | another                 | 2020
                        """)
                .given("clean.forum", """
                        forum_id          | parent_forum_id
                        member-of-a-group | the-group
                        """)
                .given("marts.response_year", """
                        year | enough
                        2023 | true
                        2022 | false
                        2020 |
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
                forum_id                 | year | attendances | amount_sek | outcome
                two-of-an-answering-unit | 2023 | 4           |            | flag
                one-attendance           | 2023 | 1           | 5000.00    | flag
                of-a-section-of-it       | 2023 | 4           |            | flag
                of-the-successor         | 2023 | 4           |            | flag
                unit-not-known           | 2023 | 4           |            | flag
                mentioned-in-the-survey  | 2023 | 4           |            | pass
                member-of-a-group        | 2023 | 4           |            | pass
                of-a-silent-unit         | 2023 | 4           |            | not_applicable
                too-few-answers          | 2022 | 2           |            | not_applicable
                no-survey                | 2021 | 2           |            | not_applicable
                asked-not-known          | 2020 | 2           |            | flag
                unit-and-asked-not-known | 2020 | 2           |            | not_applicable
                """;
    }

    @Override
    String boundary() {
        return "one-attendance";
    }

    @Override
    String nearMiss() {
        return "of-a-silent-unit";
    }

    @Override
    String unknown() {
        return "no-survey";
    }
}
