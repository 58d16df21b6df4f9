package forumkoll.models;

import forumkoll.engine.EngineUnderTest;
import forumkoll.flow.ModelFixture;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Which sources cover a year, and whether it is over. */
class CalendarYearTest {

    @ParameterizedTest
    @EnumSource(EngineUnderTest.class)
    void a_year_is_over_on_its_last_day_as_for_the_duties(EngineUnderTest engine) {
        ModelFixture.on(engine)
                .parameter("as_of", LocalDate.of(2023, 12, 31))
                .given("clean.participation", "answer_id | forum_id | year\n1 | f | 2022\n2 | f | 2024")
                .given("clean.trip", "trip_id | starts\nbefore | 2023-12-31\nafter | 2024-01-01")
                .model("marts.calendar_year", """
                        year | has_survey | has_trips | has_ended
                        2022 | true       | false     | true
                        2023 | false      | true      | true
                        2024 | true       | false     | false
                        """);
    }
}
