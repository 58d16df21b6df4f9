package forumkoll.models;

import forumkoll.engine.EngineUnderTest;
import forumkoll.flow.ModelFixture;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The distinct names that identity decides on, and who used them when. */
class WrittenNamesTest {

    @ParameterizedTest
    @EnumSource(EngineUnderTest.class)
    void every_way_of_writing_is_there_once_with_its_earliest_year(EngineUnderTest engine) {
        ModelFixture.on(engine)
                .given("raw.survey_answer", """
                        source_id | source_line | year | forum  | organiser
                        a         | 2           | 2023 | STRING |
                        b         | 2           | 2022 | STRING |
                        b         | 3           | 2022 | STRING | Oslo
                        """)
                .given("clean.posting", """
                        entry_id | year | account | amount_sek | supplier | text   | reason
                        1        | 2023 | 6980    | 10.00      | Oslo     | STRING |
                        2        | 2021 | 6980    | 10.00      | Oslo     | STRING |
                        3        | 2021 | 6980    | 10.00      |          | STRING |
                        4        | 2020 | 6980    | 10.00      | Oslo     |        |
                        5        | 2021 | 6980    | 10.00      |          |        |
                        6        | 2019 | 6980    | 10.00      |          | Kiel   | same_voucher
                        7        | 2019 | 2440    | 10.00      | Lyon     | STRING |
                        """)
                .given("raw.meeting", """
                        source_id | source_line | meeting_ref | year | title
                        d         | 1           | 1           | 2023 | STRING
                        d         | 2           | 2           | 2023 |
                        """)
                .model("clean.written_name", """
                        written | organiser | source_kind | first_year
                        STRING  |           | survey      | 2022
                        STRING  | Oslo      | survey      | 2022
                        STRING  | Oslo      | ledger      | 2021
                        STRING  |           | ledger      | 2021
                        Oslo    | Oslo      | ledger      | 2020
                        Kiel    |           | ledger      | 2019
                        STRING  |           | meeting     | 2023
                        """);
    }

    @ParameterizedTest
    @EnumSource(EngineUnderTest.class)
    void a_name_is_declared_by_a_unit_and_by_who_answers_for_it_today(EngineUnderTest engine) {
        ModelFixture.on(engine)
                .given("raw.survey_answer", """
                        source_id | source_line | year | forum  | organiser | unit
                        a         | 2           | 2022 | STRING |           | Trafikkontoret
                        a         | 3           | 2022 | STRING |           | TRAFIKKONTORET
                        a         | 4           | 2023 | STRING | Oslo      | Okänd enhet
                        a         | 5           | 2023 | STRING | Oslo      |
                        a         | 6           | 2023 | STRING |           |
                        """)
                .given("clean.unit_name", """
                        written        | unit_id     | method
                        Trafikkontoret | trafik      | registry
                        TRAFIKKONTORET | trafik      | rule
                        Okänd enhet    | okand-enhet | exact
                        """)
                .given("clean.unit_today", """
                        unit_id | today_unit_id | successions
                        trafik  | stadsmiljo    | 1
                        """)
                .model("clean.declared_name", """
                        written | organiser | year | declared_by      | declared_by_today
                        STRING  |           | 2022 | unit trafik      | unit stadsmiljo
                        STRING  | Oslo      | 2023 | unit okand-enhet | unit okand-enhet
                        STRING  | Oslo      | 2023 | organiser Oslo   | organiser Oslo
                        """);
    }
}
