package forumkoll.models;

import forumkoll.engine.EngineUnderTest;
import forumkoll.flow.ModelFixture;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Meetings held and attended, streaks and silence. */
class FrequencyTest {

    @ParameterizedTest
    @EnumSource(EngineUnderTest.class)
    void meetings_held_and_attended_are_counted_without_externals(EngineUnderTest engine) {
        ModelFixture.on(engine)
                .given("clean.meeting", """
                        meeting_id | forum_id | year | held_on    | mode       | status
                        m1         | f        | 2023 | 2023-02-01 | digital    | held
                        m2         | f        | 2023 | 2023-03-01 | physical   | held
                        m3         | f        | 2023 | 2023-04-01 | not_stated | held
                        m4         | f        | 2023 | 2023-05-01 | digital    | cancelled
                        m5         | f        | 2023 | 2023-06-01 | digital    | planned
                        m6         |          | 2023 | 2023-07-01 | digital    | held
                        """)
                .given("clean.attendance", """
                        meeting_id | person_key | named | body        | attended_hours
                        m1         | p1         | true  | office      | 1.00
                        m1         | p2         | true  | politicians | 1.50
                        m1         | m1-2       | false | office      | 0.50
                        m2         | p1         | true  | office      | 2.00
                        m3         | x          | true  | external    | 9.00
                        m4         | p3         | true  | office      | 9.00
                        m6         | p3         | true  | office      | 9.00
                        """)
                .model("marts.meeting_year", """
                        forum_id | year | meetings_held | meetings_attended | meetings_recorded | meetings_digital | meetings_with_mode | attendances | people | people_office | people_politicians | attended_hours | last_meeting_on
                        f        | 2023 | 3             | 2                 | 3                 | 1                | 2                  | 4           | 2      | 1             | 1                  | 5.00           | 2023-04-01
                        """);
    }

    @ParameterizedTest
    @EnumSource(EngineUnderTest.class)
    void silence_and_streaks_are_told_of_years_that_logs_cover(EngineUnderTest engine) {
        ModelFixture.on(engine)
                .given("clean.forum", "forum_id\nmet-twice\nnever-logged\nother")
                .given("clean.meeting", """
                        meeting_id | forum_id  | status
                        m1         | met-twice | held
                        m2         | other     | held
                        """)
                .given("marts.calendar_year", """
                        year | has_log
                        2018 | true
                        2019 | true
                        2020 | false
                        2021 | true
                        2022 | true
                        2023 | true
                        """)
                .given("marts.meeting_year", """
                        forum_id  | year | meetings_held | last_meeting_on
                        met-twice | 2018 | 1             | 2018-05-05
                        met-twice | 2019 | 2             | 2019-05-05
                        met-twice | 2022 | 3             | 2022-05-05
                        """)
                .mart("marts.forum_year", "forum_id <> 'other'", """
                        forum_id     | year | meetings_held | meetings_change | years_silent | streak_years | last_meeting_on
                        met-twice    | 2018 | 1             |                 | 0            | 1            | 2018-05-05
                        met-twice    | 2019 | 2             | 1               | 0            | 2            | 2019-05-05
                        met-twice    | 2020 |               |                 |              |              | 2019-05-05
                        met-twice    | 2021 | 0             |                 | 1            | 0            | 2019-05-05
                        met-twice    | 2022 | 3             | 3               | 0            | 1            | 2022-05-05
                        met-twice    | 2023 | 0             | -3              | 1            | 0            | 2022-05-05
                        never-logged | 2018 |               |                 |              |              |
                        never-logged | 2019 |               |                 |              |              |
                        never-logged | 2020 |               |                 |              |              |
                        never-logged | 2021 |               |                 |              |              |
                        never-logged | 2022 |               |                 |              |              |
                        never-logged | 2023 |               |                 |              |              |
                        """);
    }
}
