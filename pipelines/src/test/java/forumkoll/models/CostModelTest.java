package forumkoll.models;

import forumkoll.engine.EngineUnderTest;
import forumkoll.flow.ModelFixture;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** One year of a city, from its clean tables to what each forum costs. The id of a forum says what it is a case of. */
class CostModelTest {

    private static final String FORUM = """
            forum_id         | is_group | parent_forum_id
            logged           | false    |
            surveyed         | false    |
            half-an-ore      | false    |
            both-bodies      | false    |
            none-come        | false    |
            externals-only   | false    |
            hours-incomplete | false    |
            digital-only     | false    |
            one-not-digital  | false    |
            by-trips         | false    |
            rate-missing     | false    |
            twins            | true     |
            twin-a           | false    | twins
            carried-fee      | false    |
            elsewhere        | false    |
            conflicting      | false    |
            agreeing         | false    |
            unit-unknown     | false    |
            booked-not-said  | false    |
            credited         | false    |
            next-year        | false    |
            covered-nothing  | false    |
            two-bases        | false    |
            meets-half       | false    |
            """;

    /** The units slk and ks are covered by the ledger, brg and koc are not. */
    private static final String PARTICIPATION = """
            answer_id | forum_id        | year | unit_id | agreement   | counted_per | office_participants_min | office_participants_max | politicians_min | politicians_max | meetings_min | meetings_max | mode       | person_hours_min | person_hours_max | fee_sek | other_cost_sek | other_cost_status
            1         | logged          | 2023 | slk     | agrees      | line        | 2 | 2 | 1 | 1 | 2   | 2   | mixed      | 500  | 500  | 900    | 7000   | estimated
            2         | surveyed        | 2023 | brg     | agrees      | line        | 1 | 2 | 0 | 0 | 4   | 4   | digital    | 40   | 40   | 100    | 5000   | estimated
            3         | both-bodies     | 2023 | brg     | agrees      | line        | 1 | 1 | 1 | 1 | 4   | 4   | digital    | 40   | 40   | 100    | 5000   | estimated
            4         | none-come       | 2023 | brg     | agrees      | line        | 0 | 0 | 0 | 0 | 1   | 1   | digital    |      |      | 100    | 0      | none
            5         | digital-only    | 2023 | brg     | agrees      | line        | 1 | 1 | 0 | 0 | 1   | 1   | digital    | 10   | 10   | 0      |        | not_computed
            6         | one-not-digital | 2023 | koc     | agrees      | line        | 1 | 1 | 0 | 0 | 1   | 1   | digital    | 10   | 10   | 0      |        | not_computed
            7         | by-trips        | 2023 | brg     | agrees      | line        | 1 | 1 | 0 | 0 | 1   | 1   | physical   | 0    | 0    | 0      |        | not_computed
            8         | rate-missing    | 2022 | brg     | agrees      | line        | 1 | 1 | 0 | 0 | 1   | 1   | digital    | 10   | 10   | 50     | 20     | estimated
            9         | rate-missing    | 2023 | brg     | agrees      | line        | 1 | 1 | 0 | 0 | 1   | 1   | digital    | 10   | 10   | 50     | 20     | estimated
            10        | twins           | 2023 | slk     | agrees      | line        | 3 | 3 | 0 | 0 |     |     | not_stated |      |      | 0      | 20000  | partial
            11        | elsewhere       | 2023 | brg     | agrees      | line        | 1 | 1 | 0 | 0 | 1   | 1   | digital    | 10   | 10   |        |        | included_elsewhere
            12        | conflicting     | 2023 | brg     | conflicting | line        | 1 | 1 | 0 | 0 | 1   | 1   | digital    | 10   | 10   | 100    | 10     | estimated
            13        | conflicting     | 2023 | brg     | conflicting | line        | 1 | 1 | 0 | 0 | 1   | 1   | digital    | 10   | 10   | 200    | 10     | estimated
            14        | agreeing        | 2023 | koc     | agrees      | line        | 1 | 1 | 0 | 0 | 1   | 1   | not_stated |      |      | 100    |        | not_computed
            15        | agreeing        | 2023 | koc     | repeats     | line        | 1 | 1 | 0 | 0 | 1   | 1   | not_stated |      |      |        | 10     | estimated
            16        | unit-unknown    | 2023 |         | agrees      | line        | 1 | 1 | 0 | 0 | 1   | 1   | not_stated |      |      | 800    | 10     | estimated
            17        | booked-not-said | 2023 | koc     | agrees      | line        | 1 | 1 | 0 | 0 | 1   | 1   | not_stated |      |      | 800    | 10     | estimated
            18        | covered-nothing | 2023 | slk     | agrees      | line        | 1 | 1 | 0 | 0 | 1   | 1   | not_stated |      |      | 800    | 10     | estimated
            19        | two-bases       | 2023 | slk     | agrees      | line        | 1 | 1 | 0 | 0 | 1   | 1   | not_stated |      |      | 800    | 10     | estimated
            20        | two-bases       | 2023 | koc     | agrees      | line        | 1 | 1 | 0 | 0 | 1   | 1   | not_stated |      |      | 50     | 5      | estimated
            21        | meets-half      | 2023 | koc     | agrees      | line        | 1 | 1 | 0 | 0 | 0.5 | 0.5 | not_stated |      |      | 100    | 0      | none
            """;

    private static final String PAYMENT = """
            entry_id | year | refers_to_year | account | unit_id | amount_sek | cost_kind  | forum_id        | allocation_method
            1        | 2023 | 2023           | 6990    | slk     | 837.00     | fee        | logged          | alias
            2        | 2023 | 2023           | 5800    | slk     | 300.05     | travel     | logged          | alias
            3        | 2023 | 2023           | 5800    | slk     | 200.00     | lodging    | logged          | alias
            4        | 2022 | 2023           | 6990    | slk     | 400.00     | fee        | next-year       | alias
            5        | 2023 | 2024           | 6990    | slk     | 999.00     | fee        | next-year       | alias
            6        | 2023 | 2023           | 6990    | slk     | 500.00     | fee        | credited        | alias
            7        | 2023 | 2023           | 6990    | slk     | -650.00    | fee        | credited        | alias
            8        | 2023 | 2023           | 6990    | slk     | 700.00     | fee        | unit-unknown    | alias
            9        | 2023 | 2023           | 6990    |         | 750.00     | fee        | booked-not-said | alias
            10       | 2023 | 2023           | 6990    | slk     | 60.00      | fee        | twin-a          | alias
            11       | 2023 | 2023           | 5800    | slk     | 40.00      | conference | twin-a          | alias
            12       | 2023 | 2023           | 6990    | slk     | 810.00     | fee        | two-bases       | alias
            13       | 2023 | 2023           | 7010    | ks      | 1.00       | other      |                 | unallocated
            14       | 2023 | 2023           | 2440    | koc     | 1.00       | other      |                 | unallocated
            15       | 2023 | 2023           | 6990    | slk     | 5000.00    | fee        |                 | unallocated
            """;

    private static final String MEETING = """
            meeting_id | forum_id         | year | held_on    | mode     | duration_hours | status
            m1         | logged           | 2023 | 2023-02-01 | physical | 2              | held
            m2         | logged           | 2023 | 2023-09-01 | digital  | 2              | held
            m3         | logged           | 2023 | 2023-10-01 | physical | 9              | cancelled
            m4         | half-an-ore      | 2023 | 2023-03-01 | digital  | 1              | held
            m5         | externals-only   | 2023 | 2023-03-01 | digital  | 1              | held
            m6         | hours-incomplete | 2023 | 2023-03-01 | digital  | 1              | held
            m7         | one-not-digital  | 2023 | 2023-03-01 | physical | 1              | held
            m8         | one-not-digital  | 2023 | 2023-04-01 | digital  | 1              | held
            m9         | twin-a           | 2023 | 2023-05-01 | physical | 3              | held
            """;

    private static final String ATTENDANCE = """
            meeting_id | person_key | named | unit_id | body        | attended_hours | basis
            m1         | p1         | true  | slk     | office      | 2.00           | log
            m1         | p2         | true  | slk     | office      | 1.50           | log
            m1         | p3         | true  | brg     | office      | 1.00           | log
            m1         | p4         | true  | ks      | politicians | 2.50           | log
            m1         | x1         | true  |         | external    | 2.00           | log
            m2         | x1         | true  |         | external    | 2.00           | log
            m3         | p1         | true  | slk     | office      | 9.00           | log
            m4         | p4         | true  | ks      | politicians | 0.25           | log
            m5         | x1         | true  |         | external    | 1.00           | log
            m6         | p1         | true  | slk     | office      | 1.00           | log
            m6         | p2         | true  | slk     | office      |                | log
            m7         | p5         | true  | koc     | office      | 4.00           | log
            m9         | p1         | true  | slk     | office      | 1.00           | log
            """;

    private static final String RATE = """
            year | rate                      | place    | value   | currency
            2022 | overhead_pct              |          | 39.25   |
            2022 | annual_hours              |          | 1720    |
            2023 | monthly_salary            |          | 48000   | SEK
            2023 | overhead_pct              |          | 44.53   |
            2023 | annual_hours              |          | 1720    |
            2023 | politician_hourly_fee     |          | 300     | SEK
            2023 | employer_contribution_pct |          | 31.42   |
            2023 | ticket                    |          | 2000    | SEK
            2023 | hotel_night               | BE       | 999     | SEK
            2023 | hotel_night               | Bryssel  | 150.55  | EUR
            2023 | per_diem                  |          | 500     | SEK
            2023 | per_diem                  | Sverige  | 260     | SEK
            2023 | eur_sek                   |          | 11.4788 |
            """;

    private static final String TRIP = """
            trip_id | forum_id | unit_id | starts     | ends       | country | place   | persons
            t1      | by-trips | brg     | 2023-05-02 | 2023-05-04 | BE      | Bryssel | 2
            t2      | by-trips | brg     | 2023-06-01 | 2023-06-01 | SE      | Malmö   | 1
            t3      | by-trips | brg     | 2024-06-01 | 2024-06-01 | SE      | Malmö   | 1
            t4      |          | brg     | 2023-06-01 | 2023-06-01 | SE      | Malmö   | 9
            """;

    private static ModelFixture city(EngineUnderTest engine) {
        return ModelFixture.on(engine)
                .given("clean.forum", FORUM)
                .given("clean.participation", PARTICIPATION)
                .given("clean.payment", PAYMENT)
                .given("clean.meeting", MEETING)
                .given("clean.attendance", ATTENDANCE)
                .given("clean.rate", RATE)
                .given("clean.trip", TRIP);
    }

    @ParameterizedTest
    @EnumSource(EngineUnderTest.class)
    void hours_of_logs_go_before_those_of_the_survey_and_externals_are_never_ours(EngineUnderTest engine) {
        city(engine)
                .mart("marts.cost_part", "forum_id = 'logged'", """
                        unit_id | body        | part      | basis       | quantity | amount_sek | arithmetic
                        slk     | all         | fee       | ledger      |          | 837.00     | ledger: 837.00 SEK (n = 1)
                        slk     | office      | staff     | log         | 3.5000   | 1694.03    | log: 3.50 h × 48000 × 12 × (1 + 44.53 / 100) / 1720 h = 1694.03 SEK
                        brg     | office      | staff     | log         | 1.0000   | 484.01     | log: 1.00 h × 48000 × 12 × (1 + 44.53 / 100) / 1720 h = 484.01 SEK
                        ks      | office      | staff     | stated_none | 0.0000   | 0.00       | stated_none: 0.00 h = 0.00 SEK
                        slk     | politicians | political | stated_none | 0.0000   | 0.00       | stated_none: 0.00 h = 0.00 SEK
                        brg     | politicians | political | stated_none | 0.0000   | 0.00       | stated_none: 0.00 h = 0.00 SEK
                        ks      | politicians | political | log         | 2.5000   | 985.65     | log: 2.50 h × 300 × (1 + 31.42 / 100) = 985.65 SEK
                        slk     | all         | travel    | ledger      |          | 500.05     | ledger: lodging 200.00, travel 300.05 = 500.05 SEK (n = 2)
                        ks      | all         | travel    | ledger      |          | 0.00       | ledger: 0.00 SEK (n = 0)
                        brg     | all         | travel    | trips       |          | 0.00       | trips: 0.00 SEK (n = 0)
                        slk     | all         | other     | survey      |          | 7000.00    | survey: 7000.00 SEK (estimated)
                        """)
                .mart("marts.forum_year", "forum_id = 'logged' AND year = 2023", """
                        meetings_held | meetings_attended | attendances | people | people_politicians | units | attended_hours | hours_basis | digital_share | fee_sek | fee_basis | total_cost_sek | cost_basis | reported_total_sek | cost_per_meeting_sek | cost_per_hour_sek | cost_per_participant_sek
                        2             | 1                 | 4           | 4      | 1                  | 3     | 7.00           | log         | 0.5000        | 837.00  | ledger    | 4500.74        | modelled   | 7837.00            | 2250.37              | 642.96            | 1125.19
                        """);
    }

    @ParameterizedTest
    @EnumSource(EngineUnderTest.class)
    void half_an_ore_is_rounded_up(EngineUnderTest engine) {
        city(engine).mart("marts.cost_part", "forum_id = 'half-an-ore' AND part = 'political'", """
                        unit_id | quantity | amount_sek
                        ks      | 0.2500   | 98.57
                        """);
    }

    @ParameterizedTest
    @EnumSource(EngineUnderTest.class)
    void hours_of_the_survey_count_where_they_are_one_body_s(EngineUnderTest engine) {
        city(engine)
                .mart(
                        "marts.forum_year",
                        "year = 2023 AND forum_id IN ('surveyed', 'both-bodies', 'none-come', 'externals-only', 'hours-incomplete')",
                        """
                        forum_id         | staff_cost_sek | political_cost_sek | travel_cost_sek | hours_basis | total_cost_sek | cost_basis | cost_status | unknown_reason
                        surveyed         | 19360.30       | 0.00               | 0.00            | survey      | 19460.30       | modelled   | estimated   |
                        both-bodies      |                |                    | 0.00            |             | 5100.00        | reported   | estimated   |
                        none-come        | 0.00           | 0.00               | 0.00            |             | 100.00         | modelled   | estimated   |
                        externals-only   | 0.00           | 0.00               | 0.00            |             |                | none       | no_answer   | no_answer
                        hours-incomplete |                | 0.00               | 0.00            |             |                | none       | no_answer   | no_answer
                        """)
                .mart("marts.cost_part", "part = 'staff' AND forum_id IN ('both-bodies', 'hours-incomplete')", """
                        forum_id         | basis     | arithmetic
                        both-bodies      | not_known | not_known: not_divided
                        hours-incomplete | not_known | not_known: incomplete_log
                        """);
    }

    @ParameterizedTest
    @EnumSource(EngineUnderTest.class)
    void trips_are_reckoned_where_no_ledger_covers_the_unit(EngineUnderTest engine) {
        city(engine)
                .mart(
                        "marts.cost_part",
                        "part = 'travel' AND forum_id IN ('by-trips', 'digital-only', 'one-not-digital')",
                        """
                        forum_id        | basis       | quantity | amount_sek | arithmetic
                        by-trips        | trips       | 3.0000   | 16172.53   | trips: t1: 2 × (2000 + 2 × 150.55 EUR × 11.4788 + 3 × 500), t2: 1 × (2000 + 1 × 260) = 16172.53 SEK
                        digital-only    | stated_none |          | 0.00       | digital: 0.00 SEK
                        one-not-digital | trips       |          | 0.00       | trips: 0.00 SEK (n = 0)
                        """);
    }

    @ParameterizedTest
    @EnumSource(EngineUnderTest.class)
    void a_missing_rate_is_named_and_stops_nothing_else(EngineUnderTest engine) {
        city(engine).mart("marts.forum_year", "forum_id = 'rate-missing'", """
                        year | fee_sek | staff_cost_sek | missing_rates       | total_cost_sek | cost_basis | fee_change_pct | change_status
                        2022 | 50.00   |                | monthly_salary 2022 | 70.00          | reported   |                | first_year
                        2023 | 50.00   | 4840.07        |                     | 4890.07        | modelled   | 0.00           | basis_differs
                        """);
    }

    @ParameterizedTest
    @EnumSource(EngineUnderTest.class)
    void the_fee_is_what_the_ledger_shows_where_it_covers_the_unit(EngineUnderTest engine) {
        city(engine)
                .mart(
                        "marts.forum_year",
                        "year = 2023 AND forum_id IN ('credited', 'next-year', 'unit-unknown', 'booked-not-said', 'covered-nothing', 'two-bases')",
                        """
                        forum_id        | fee_sek | fee_basis | cost_status
                        credited        | -150.00 | ledger    | no_answer
                        next-year       | 400.00  | ledger    | no_answer
                        unit-unknown    | 700.00  | ledger    | estimated
                        booked-not-said | 750.00  | ledger    | estimated
                        covered-nothing | 0.00    | ledger    | estimated
                        two-bases       | 860.00  | mixed     | estimated
                        """);
    }

    @ParameterizedTest
    @EnumSource(EngineUnderTest.class)
    void a_group_and_a_cost_elsewhere_are_counted_once(EngineUnderTest engine) {
        city(engine).mart("marts.forum_year", "year = 2023 AND forum_id IN ('twins', 'twin-a', 'elsewhere')", """
                        forum_id  | mentioned | meetings_held | fee_sek | staff_cost_sek | travel_cost_sek | total_cost_sek | cost_status        | unknown_reason
                        twins     | true      |               | 60.00   | 484.01         | 40.00           | 584.01         | estimated          |
                        twin-a    | true      | 1             |         |                |                 |                | in_group           | in_group
                        elsewhere | true      |               |         |                |                 |                | included_elsewhere | included_elsewhere
                        """);
    }

    @ParameterizedTest
    @EnumSource(EngineUnderTest.class)
    void conflicting_answers_are_shown_and_never_summed(EngineUnderTest engine) {
        city(engine).mart("marts.forum_year", "year = 2023 AND forum_id IN ('conflicting', 'agreeing')", """
                        forum_id    | fee_sek | other_cost_sek | total_cost_sek | cost_status | conflicting_answers | unknown_reason
                        conflicting |         |                |                | conflicting | 1                   | conflicting
                        agreeing    | 100.00  | 10.00          | 110.00         | estimated   | 0                   |
                        """);
    }

    @ParameterizedTest
    @EnumSource(EngineUnderTest.class)
    void a_meeting_every_other_year_is_half_a_meeting(EngineUnderTest engine) {
        city(engine).mart("marts.forum_year", "year = 2023 AND forum_id = 'meets-half'", """
                        meetings_declared_min | total_cost_sek | cost_per_meeting_sek
                        0.50                  | 100.00         | 200.00
                        """);
    }

    @ParameterizedTest
    @EnumSource(EngineUnderTest.class)
    void shares_of_units_add_up_to_the_forum_and_stand_under_unknown_without_a_unit(EngineUnderTest engine) {
        city(engine).mart("marts.unit_year", "year = 2023 AND unit_id IN ('unknown', 'ks')", """
                        unit_id | unit              | forums | attendances | attended_hours | fee_sek | total_cost_sek
                        unknown | okänd / not known | 3      | 0           | 0.00           | 750.00  | 760.00
                        ks      | ks                | 2      | 2           | 2.75           | 0.00    | 1084.22
                        """);
    }
}
