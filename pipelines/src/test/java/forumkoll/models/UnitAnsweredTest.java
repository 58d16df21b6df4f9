package forumkoll.models;

import forumkoll.engine.EngineUnderTest;
import forumkoll.flow.ModelFixture;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whose silence tells nothing: somebody else may have answered for them. */
class UnitAnsweredTest {

    @ParameterizedTest
    @EnumSource(EngineUnderTest.class)
    void an_answer_is_for_two_levels_below_and_for_what_the_unit_became(EngineUnderTest engine) {
        ModelFixture.on(engine)
                .given("marts.unit_response", """
                        unit_id      | year | answered
                        office       | 2023 | true
                        old          | 2023 | true
                        silent       | 2023 | false
                        unregistered | 2023 | true
                        silent       | 2022 | true
                        """)
                .given("clean.unit", """
                        unit_id      | parent_unit_id
                        city         |
                        office       | city
                        section      | office
                        group        | section
                        team         | group
                        silent       | city
                        old          | city
                        new          | city
                        part-of-new  | new
                        """)
                .given("clean.unit_today", """
                        unit_id      | today_unit_id
                        city         | city
                        office       | office
                        section      | section
                        group        | group
                        team         | team
                        silent       | silent
                        old          | new
                        new          | new
                        part-of-new  | part-of-new
                        """)
                .model("marts.unit_answered", """
                        unit_id      | year
                        office       | 2023
                        section      | 2023
                        group        | 2023
                        old          | 2023
                        new          | 2023
                        part-of-new  | 2023
                        unregistered | 2023
                        silent       | 2022
                        """);
    }
}
