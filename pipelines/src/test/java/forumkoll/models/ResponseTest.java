package forumkoll.models;

import forumkoll.engine.EngineUnderTest;
import forumkoll.flow.ModelFixture;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Who was asked, who answered, and what silence makes not known. */
class ResponseTest {

    @ParameterizedTest
    @EnumSource(EngineUnderTest.class)
    void an_answer_is_an_answer_whatever_the_register_says(EngineUnderTest engine) {
        ModelFixture.on(engine)
                .given("clean.asked", """
                        year | unit_id   | answered_on
                        2023 | came-back | 2023-12-01
                        2023 | silent    |
                        2023 | late      |
                        """)
                .given("clean.participation", """
                        answer_id | forum_id | year | unit_id
                        1         | f        | 2023 | late
                        2         | f        | 2023 | late
                        3         | f        | 2023 | uninvited
                        4         | f        | 2023 |
                        5         | f        | 2022 | late
                        """)
                .model("marts.unit_response", """
                        unit_id   | year | asked | answered | answers
                        came-back | 2023 | true  | true     | 0
                        silent    | 2023 | true  | false    | 0
                        late      | 2023 | true  | true     | 2
                        uninvited | 2023 | false | true     | 1
                        unknown   | 2023 | false | true     | 1
                        late      | 2022 |       | true     | 1
                        """);
    }

    @ParameterizedTest
    @EnumSource(EngineUnderTest.class)
    void half_is_enough_when_half_is_asked_for_and_an_unregistered_year_is_not_known(EngineUnderTest engine) {
        ModelFixture.on(engine)
                .given("marts.unit_response", """
                        unit_id | year | asked | answered
                        a       | 2023 | true  | true
                        b       | 2023 | true  | false
                        c       | 2023 | false | true
                        a       | 2024 | true  | true
                        b       | 2024 | true  | false
                        c       | 2024 | true  | false
                        a       | 2022 |       | true
                        """)
                .given("clean.participation", """
                        answer_id | forum_id | year | unit_id
                        1         | f        | 2022 | a
                        2         | f        | 2023 | a
                        3         | f        | 2023 | b
                        4         | f        | 2023 |
                        """)
                .given("clean.unit", """
                        unit_id | scope
                        a       | central
                        b       | committee
                        """)
                .model("marts.response_year", """
                        year | asked | answered | response_share | enough | answers_beyond_central
                        2022 |       |          |                |        | 0
                        2023 | 2     | 1        | 0.5000         | true   | 2
                        2024 | 3     | 1        | 0.3333         | false  |
                        """);
    }

    @ParameterizedTest
    @EnumSource(EngineUnderTest.class)
    void a_silent_unit_stands_with_the_forums_of_its_last_answer(EngineUnderTest engine) {
        ModelFixture.on(engine)
                .given("clean.participation", """
                        answer_id | forum_id | year | unit_id | agreement | fee_sek | other_cost_status
                        1         | old      | 2020 | slk     | agrees    | 100     | none
                        2         | kept     | 2021 | slk     | agrees    | 200     | none
                        3         | taken    | 2021 | traffic | agrees    | 300     | none
                        4         | taken    | 2022 | streets | agrees    | 300     | none
                        5         | ended    | 2021 | closed  | agrees    | 400     | none
                        6         | over     | 2021 | slk     | agrees    | 500     | none
                        7         | lasted   | 2021 | slk     | agrees    | 600     | none
                        """)
                .given("clean.forum", "forum_id | valid_to\nover | 2021-12-31\nlasted | 2022-01-01")
                .given("clean.unit", "unit_id | valid_to | successor_unit_id\nclosed | 2021-12-31 |")
                .given("clean.unit_today", "unit_id | today_unit_id\ntraffic | streets")
                .given("marts.unit_response", """
                        unit_id | year | answered
                        slk     | 2020 | true
                        slk     | 2021 | true
                        traffic | 2021 | true
                        closed  | 2021 | true
                        streets | 2022 | true
                        slk     | 2022 | false
                        slk     | 2023 | true
                        streets | 2023 | true
                        """)
                .given("marts.calendar_year", "year\n2020\n2021\n2022\n2023")
                .model("marts.declared_year", """
                        forum_id | year | unit_id | today_unit_id | answered | last_answered | fee_sek | cost_status
                        old      | 2020 | slk     | slk           | true     | 2020          | 100.00  | none
                        kept     | 2021 | slk     | slk           | true     | 2021          | 200.00  | none
                        kept     | 2022 | slk     | slk           | false    | 2021          |         | no_answer
                        taken    | 2021 | traffic | streets       | true     | 2021          | 300.00  | none
                        taken    | 2022 | streets | streets       | true     | 2022          | 300.00  | none
                        ended    | 2021 | closed  | closed        | true     | 2021          | 400.00  | none
                        over     | 2021 | slk     | slk           | true     | 2021          | 500.00  | none
                        lasted   | 2021 | slk     | slk           | true     | 2021          | 600.00  | none
                        lasted   | 2022 | slk     | slk           | false    | 2021          |         | no_answer
                        """);
    }
}
