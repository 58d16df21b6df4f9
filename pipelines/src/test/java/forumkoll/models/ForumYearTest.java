package forumkoll.models;

import forumkoll.engine.EngineUnderTest;
import forumkoll.flow.ModelFixture;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What answers of a survey alone say of forums and years. The id of a forum says what it is a case of. */
class ForumYearTest {

    private static final String FORUM = """
            forum_id     | is_group | parent_forum_id
            known        | false    |
            empty        | false    |
            dash         | false    |
            elsewhere    | false    |
            agree        | false    |
            disagree     | false    |
            units        | false    |
            one-unknown  | false    |
            eurocities   | false    |
            range        | false    |
            string       | false    |
            group        | true     |
            member       | false    | group
            raised       | false    |
            from-nothing | false    |
            """;

    private static final String PARTICIPATION = """
            answer_id | forum_id     | year | unit_id | agreement   | counted_per | office_participants_min | office_participants_max | politicians_min | politicians_max | meetings_min | meetings_max | fee_sek | other_cost_sek | other_cost_status
            1         | known        | 2023 |         |             | line        |                         |                         |                 |                 | 4            | 4            | 837000  | 125000         | estimated
            2         | empty        | 2023 |         |             | line        |                         |                         |                 |                 |              |              | 2390000 |                | not_computed
            3         | dash         | 2023 |         |             | line        |                         |                         |                 |                 | 2            | 3            | 0       | 0              | none
            4         | elsewhere    | 2023 |         |             | line        |                         |                         |                 |                 | 1            | 1            |         |                | included_elsewhere
            5         | agree        | 2023 | slk     | agrees      | line        |                         |                         |                 |                 |              |              | 100     | 10             | estimated
            6         | agree        | 2023 | slk     | repeats     | line        |                         |                         |                 |                 |              |              | 100     | 10             | estimated
            7         | disagree     | 2023 | slk     | conflicting | line        |                         |                         |                 |                 |              |              | 100     | 10             | estimated
            8         | disagree     | 2023 | slk     | conflicting | line        |                         |                         |                 |                 |              |              | 200     | 10             | estimated
            9         | units        | 2023 | slk     | agrees      | line        |                         |                         |                 |                 |              |              | 100     | 10             | estimated
            10        | units        | 2023 | brg     | agrees      | line        |                         |                         |                 |                 |              |              | 50      | 5              | partial
            11        | one-unknown  | 2023 | slk     | agrees      | line        |                         |                         |                 |                 |              |              | 100     | 10             | estimated
            12        | one-unknown  | 2023 | brg     | agrees      | line        |                         |                         |                 |                 |              |              | 0       |                | not_computed
            13        | eurocities   | 2023 |         |             | forum       | 1                       | 1                       | 2               | 2               |              |              |         |                | partial
            14        | range        | 2023 |         |             | line        | 1                       | 2                       | 3               | 3               |              |              |         |                | none
            15        | string       | 2021 | slk     | agrees      | line        |                         |                         |                 |                 |              |              | 800     | 0              | none
            16        | string       | 2023 | slk     | agrees      | line        |                         |                         |                 |                 |              |              | 837     | 0              | none
            17        | group        | 2023 |         |             | line        |                         |                         |                 |                 |              |              | 0       | 20             | estimated
            18        | raised       | 2022 | brg     | agrees      | line        |                         |                         |                 |                 |              |              | 300     | 0              | none
            19        | raised       | 2023 | brg     | agrees      | line        |                         |                         |                 |                 |              |              | 400     | 0              | none
            20        | from-nothing | 2022 | brg     | agrees      | line        |                         |                         |                 |                 |              |              | 0       | 0              | none
            21        | from-nothing | 2023 | brg     | agrees      | line        |                         |                         |                 |                 |              |              | 400     |                | not_computed
            """;

    @ParameterizedTest
    @EnumSource(EngineUnderTest.class)
    void unknown_parts_never_become_zero(EngineUnderTest engine) {
        city(engine)
                .mart("marts.forum_year", "year = 2023 AND forum_id IN ('known', 'empty', 'dash', 'elsewhere')", """
                        forum_id  | fee_sek    | other_cost_sek | total_cost_sek | cost_basis | cost_status        | cost_per_meeting_sek
                        known     | 837000.00  | 125000.00      | 962000.00      | reported   | estimated          | 240500.00
                        empty     | 2390000.00 |                |                | none       | not_computed       |
                        dash      | 0.00       | 0.00           | 0.00           | reported   | none               |
                        elsewhere |            |                |                | none       | included_elsewhere |
                        """);
    }

    @ParameterizedTest
    @EnumSource(EngineUnderTest.class)
    void answers_of_one_unit_that_agree_count_once_and_units_add_up(EngineUnderTest engine) {
        city(engine)
                .mart(
                        "marts.forum_year",
                        "year = 2023 AND forum_id IN ('agree', 'disagree', 'units', 'one-unknown')",
                        """
                        forum_id    | units | fee_sek | other_cost_sek | total_cost_sek | cost_status
                        agree       | 1     | 100.00  | 10.00          | 110.00         | estimated
                        disagree    | 1     |         |                |                | conflicting
                        units       | 2     | 150.00  | 15.00          | 165.00         | partial
                        one-unknown | 2     | 100.00  |                |                | not_computed
                        """);
    }

    @ParameterizedTest
    @EnumSource(EngineUnderTest.class)
    void a_count_per_forum_is_a_least_number_and_no_sum(EngineUnderTest engine) {
        city(engine).mart("marts.forum_year", "year = 2023 AND forum_id IN ('eurocities', 'range')", """
                        forum_id   | participants_declared_min | participants_declared_max | politicians_min | politicians_max
                        eurocities | 3                         |                           | 2               |
                        range      | 4                         | 5                         | 3               | 3
                        """);
    }

    @ParameterizedTest
    @EnumSource(EngineUnderTest.class)
    void every_forum_has_a_row_for_every_year_and_members_stand_on_their_group(EngineUnderTest engine) {
        city(engine).mart("marts.forum_year", "forum_id IN ('string', 'group', 'member')", """
                        forum_id | year | mentioned | fee_sek | total_cost_sek | cost_status   | fee_change_pct
                        string   | 2021 | true      | 800.00  | 800.00         | none          |
                        string   | 2022 | false     |         |                | no_answer     |
                        string   | 2023 | true      | 837.00  | 837.00         | none          |
                        group    | 2021 | false     |         |                | not_mentioned |
                        group    | 2022 | false     |         |                | not_mentioned |
                        group    | 2023 | true      | 0.00    | 20.00          | estimated     |
                        member   | 2021 | false     |         |                | not_mentioned |
                        member   | 2022 | false     |         |                | not_mentioned |
                        member   | 2023 | true      |         |                | in_group      |
                        """);
    }

    @ParameterizedTest
    @EnumSource(EngineUnderTest.class)
    void change_is_told_between_years_that_follow_each_other(EngineUnderTest engine) {
        city(engine).mart("marts.forum_year", "year >= 2022 AND forum_id IN ('raised', 'from-nothing')", """
                        forum_id     | year | fee_change_pct | total_change_pct
                        raised       | 2022 |                |
                        raised       | 2023 | 33.33          | 33.33
                        from-nothing | 2022 |                |
                        from-nothing | 2023 |                |
                        """);
    }

    @ParameterizedTest
    @EnumSource(EngineUnderTest.class)
    void no_answers_no_rows(EngineUnderTest engine) {
        ModelFixture.on(engine).given("clean.forum", FORUM).mart("marts.forum_year", "forum_id | year");
    }

    private static ModelFixture city(EngineUnderTest engine) {
        return ModelFixture.on(engine).given("clean.forum", FORUM).given("clean.participation", PARTICIPATION);
    }
}
