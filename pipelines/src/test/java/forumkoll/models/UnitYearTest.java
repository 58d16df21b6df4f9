package forumkoll.models;

import forumkoll.engine.EngineUnderTest;
import forumkoll.flow.ModelFixture;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is not known of a unit in a year, told apart from none. */
class UnitYearTest {

    private static ModelFixture units(EngineUnderTest engine) {
        return ModelFixture.on(engine)
                .given("marts.forum_unit_year", """
                        forum_id | year | unit_id   | today_unit_id | attendances | attended_hours
                        f        | 2023 | hours     | hours         | 2           | 3.00
                        g        | 2023 | hours     | hours         | 1           |
                        g        | 2023 | no-hours  | no-hours      | 1           |
                        g        | 2023 | pays-only | pays-only     |             |
                        g        | 2023 | unknown   | unknown       |             |
                        g        | 2022 | pays-only | pays-only     |             |
                        """)
                .given("marts.calendar_year", "year | has_log\n2022 | false\n2023 | true")
                .given("marts.unit_response", """
                        unit_id  | year | asked | answered
                        hours    | 2023 | true  | false
                        silent   | 2023 | true  | false
                        answered | 2022 |       | true
                        """)
                .given("marts.response_year", "year | asked | answered\n2022 | | \n2023 | 2 | 0");
    }

    @ParameterizedTest
    @EnumSource(EngineUnderTest.class)
    void hours_that_nobody_knows_are_not_none(EngineUnderTest engine) {
        for (String mart : new String[] {"marts.unit_year", "marts.unit_today_year"}) {
            units(engine).made("marts.unit_sum_year").made(mart).table(mart, "year = 2023", """
                            unit_id   | attendances | attended_hours
                            hours     | 3           | 3.00
                            no-hours  | 1           |
                            pays-only | 0           | 0.00
                            silent    | 0           | 0.00
                            unknown   | 0           | 0.00
                            """);
        }
    }

    @ParameterizedTest
    @EnumSource(EngineUnderTest.class)
    void who_does_not_stand_in_the_register_of_the_year_was_not_asked(EngineUnderTest engine) {
        for (String mart : new String[] {"marts.unit_year", "marts.unit_today_year"}) {
            units(engine).made("marts.unit_sum_year").made(mart).table(mart, "true", """
                            unit_id   | year | asked | answered
                            hours     | 2023 | 1     | 0
                            no-hours  | 2023 | 0     | 0
                            pays-only | 2023 | 0     | 0
                            silent    | 2023 | 1     | 0
                            unknown   | 2023 |       |
                            pays-only | 2022 |       |
                            answered  | 2022 |       | 1
                            """);
        }
    }

    @ParameterizedTest
    @EnumSource(EngineUnderTest.class)
    void equal_answers_count_once(EngineUnderTest engine) {
        ModelFixture.on(engine)
                .given("clean.participation", """
                        answer_id | forum_id | year | unit_id | agreement
                        1         | f        | 2023 | slk     | agrees
                        2         | f        | 2023 | slk     | repeats
                        3         | g        | 2023 | slk     | conflicting
                        4         | g        | 2023 | slk     | conflicting
                        """)
                .mart("marts.declared_year", "forum_id | answers\nf | 1\ng | 2");
    }

    @ParameterizedTest
    @EnumSource(EngineUnderTest.class)
    void travellers_that_one_trip_does_not_tell_are_not_known_and_what_is_booked_is_reckoned_from_none(
            EngineUnderTest engine) {
        ModelFixture city = ModelFixture.on(engine)
                .given("clean.forum", "forum_id | is_group\nf | false\ng | false")
                .given("clean.trip", """
                        trip_id | forum_id | unit_id | starts     | ends       | persons
                        a       | f        | slk     | 2023-05-02 | 2023-05-04 | 2
                        b       | f        | slk     | 2023-06-02 | 2023-06-04 |
                        c       | g        | slk     | 2023-06-02 | 2023-06-04 | 3
                        """)
                .given("clean.payment", """
                        entry_id | year | refers_to_year | account | unit_id | amount_sek | cost_kind | forum_id
                        1        | 2023 | 2023           | 7010    | ks      | 100.00     | other     |
                        2        | 2023 | 2023           | 5800    | ks      | 200.00     | travel    | g
                        3        | 2022 | 2023           | 5800    | slk     | 300.00     | travel    | g
                        """);
        city.mart(
                "marts.travel_year",
                "forum_id | unit_id | trips | persons\nf | slk | 2 |\ng | slk | 1 | 3\ng | ks | 0 |");
        city.mart("marts.cost_part", "part = 'travel'", """
                        forum_id | unit_id | basis     | quantity | amount_sek
                        f        | slk     | not_known |          |
                        g        | slk     | ledger    |          | 300.00
                        g        | ks      | ledger    |          | 200.00
                        """);
    }
}
