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
                        """)
                .given("clean.forum_topic", """
                        forum_id | topic_code | rank | method
                        iclei    | climate    | 1    | keywords
                        nkb      | crime      | 1    | keywords
                        unsure   | crime      | 2    | keywords
                        twins    | twins      | 1    | keywords
                        """)
                .given("clean.forum", "forum_id | is_group\niclei | false\nnkb | false\nunsure | false\ntwins | true")
                .given("marts.forum_year", """
                        forum_id | year | mentioned | participants_declared_min | participants_declared_max
                        iclei    | 2023 | true      | 0                         | 0
                        nkb      | 2023 | true      | 1                         | 1
                        unsure   | 2023 | true      |                           |
                        twins    | 2023 | true      | 3                         | 3
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
                        """);
    }
}
