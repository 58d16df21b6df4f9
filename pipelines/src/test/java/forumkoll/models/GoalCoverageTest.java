package forumkoll.models;

import forumkoll.engine.EngineUnderTest;
import forumkoll.flow.ModelFixture;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class GoalCoverageTest {

    @ParameterizedTest
    @EnumSource(EngineUnderTest.class)
    void unknown_uncovered_weak_and_covered_are_told_apart(EngineUnderTest engine) {
        ModelFixture.on(engine)
                .given("clean.goal", """
                        goal_id           | year | topic_code | title_sv
                        nobody-goes       | 2023 | climate    | A
                        somebody-goes     | 2023 | crime      | B
                        no-forum          | 2023 | segreg     | C
                        not-that-year     | 2024 | crime      | D
                        only-the-group    | 2023 | twins      | E
                        office-goes       | 2023 | press      | F
                        log-tells         | 2023 | law        | G
                        """)
                .given("clean.forum_topic", """
                        forum_id | topic_code | rank | method
                        iclei    | climate    | 1    | keywords
                        nkb      | crime      | 1    | keywords
                        unsure   | crime      | 2    | keywords
                        twins    | twins      | 1    | keywords
                        half     | press      | 1    | keywords
                        logged   | law        | 1    | keywords
                        """)
                .given("clean.forum", """
                        forum_id | is_group
                        iclei    | false
                        nkb      | false
                        unsure   | false
                        twins    | true
                        half     | false
                        logged   | false
                        """)
                .given("marts.forum_year", """
                        forum_id | year | mentioned
                        iclei    | 2023 | true
                        nkb      | 2023 | true
                        unsure   | 2023 | true
                        twins    | 2023 | true
                        half     | 2023 | true
                        logged   | 2023 | true
                        """)
                .given("marts.declared_year", """
                        forum_id | year | unit_id | office_participants_min | office_participants_max | politicians_min | politicians_max
                        iclei    | 2023 | slk     | 0                       | 0                       | 0               | 0
                        iclei    | 2022 | slk     | 5                       | 5                       | 0               | 0
                        nkb      | 2023 | slk     | 0                       | 0                       | 0               | 1
                        unsure   | 2023 | slk     |                         |                         |                 |
                        twins    | 2023 | slk     | 3                       | 3                       | 0               | 0
                        half     | 2023 | slk     | 2                       | 2                       |                 |
                        half     | 2023 | ks      |                         |                         | 1               | 1
                        """)
                .given("marts.attendance_year", """
                        forum_id | year | unit_id | body   | attendances
                        logged   | 2023 | slk     | office | 1
                        logged   | 2023 | ks      | office | 1
                        iclei    | 2022 | slk     | office | 1
                        """)
                .given("clean.participation", "answer_id | forum_id | year\n1 | iclei | 2023")
                .made("marts.topic_year")
                .model("marts.goal_coverage", """
                        goal_id        | forums | participating_forums | coverage
                        nobody-goes    | 1      | 0                    | weak
                        somebody-goes  | 2      | 1                    | covered
                        no-forum       | 0      | 0                    | uncovered
                        not-that-year  |        |                      | unknown
                        only-the-group | 0      | 0                    | uncovered
                        office-goes    | 1      | 1                    | covered
                        log-tells      | 1      | 1                    | covered
                        """);
    }
}
