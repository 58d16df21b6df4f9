package forumkoll.models;

import forumkoll.engine.EngineUnderTest;
import forumkoll.flow.ModelFixture;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Who was at a meeting, and how long. */
class AttendanceTest {

    private static final String FILES = """
            path               | source_id        | kind
            meetings/a.ics     | aaaaaaaaaaaaaaaa | meeting
            meetings/teams.csv | tttttttttttttttt | meeting
            meetings/lista.csv | llllllllllllllll | meeting
            """;

    private static final String SOURCES = """
            source_id        | meeting_ref | meeting_id | is_main | is_report | layout          | source_file        | source_line
            aaaaaaaaaaaaaaaa | c1          | both       | false   | false     | icalendar       | meetings/a.ics     | 10
            tttttttttttttttt | t1          | both       | true    | true      | teams           | meetings/teams.csv | 1
            llllllllllllllll | l1          | both       | false   | true      | attendance_list | meetings/lista.csv | 2
            aaaaaaaaaaaaaaaa | c2          | calendar   | true    | false     | icalendar       | meetings/a.ics     | 20
            aaaaaaaaaaaaaaaa | c3          | later      | true    | false     | icalendar       | meetings/a.ics     | 30
            """;

    private static final String MEETINGS = """
            meeting_id | status  | duration_hours
            both       | held    | 2.00
            calendar   | held    | 1.50
            later      | planned | 1.00
            """;

    @ParameterizedTest
    @EnumSource(EngineUnderTest.class)
    void aReportDecidesAndACalendarCountsOnlyWithoutOne(EngineUnderTest engine) {
        on(engine, """
                source_id        | source_line | row | meeting_ref | person_key | unit_id | body        | joined_at            | left_at              | attended_hours | response
                aaaaaaaaaaaaaaaa | 10          | 1   | c1          | ada        | slk     | office      |                      |                      |                | accepted
                tttttttttttttttt | 5           | 1   | t1          | bo         | ks      | politicians | 2023-03-10T08:00:00Z | 2023-03-10T09:00:00Z | 1.00           | attended
                aaaaaaaaaaaaaaaa | 20          | 1   | c2          | ada        | slk     | office      |                      |                      |                | accepted
                aaaaaaaaaaaaaaaa | 20          | 2   | c2          | bo         | ks      | politicians |                      |                      |                | declined
                aaaaaaaaaaaaaaaa | 20          | 3   | c2          | cy         | slk     | office      |                      |                      |                | tentative
                aaaaaaaaaaaaaaaa | 20          | 4   | c2          | du         |         | external    |                      |                      |                | invited
                aaaaaaaaaaaaaaaa | 30          | 1   | c3          | ada        | slk     | office      |                      |                      |                | accepted
                """).model("clean.attendance", """
                meeting_id | person_key | unit_id | body        | attended_hours | basis    | source_file        | source_line
                both       | bo         | ks      | politicians | 1.00           | log      | meetings/teams.csv | 5
                calendar   | ada        | slk     | office      | 1.50           | calendar | meetings/a.ics     | 20
                """);
    }

    @ParameterizedTest
    @EnumSource(EngineUnderTest.class)
    void aPersonIsOnceInAMeetingAndOverlappingTimeCountsOnceAlsoAcrossMidnightAndReports(EngineUnderTest engine) {
        on(engine, """
                source_id        | source_line | row | meeting_ref | person_key | unit_id | body   | joined_at            | left_at              | attended_hours | response
                tttttttttttttttt | 5           | 1   | t1          | ada        | slk     | office | 2023-03-10T22:30:00Z | 2023-03-10T23:00:00Z | 0.50           | attended
                tttttttttttttttt | 6           | 1   | t1          | ada        | slk     | office | 2023-03-10T22:45:00Z | 2023-03-11T00:00:00Z | 1.25           | attended
                tttttttttttttttt | 7           | 1   | t1          | ada        | slk     | office | 2023-03-11T00:30:00Z | 2023-03-11T00:30:20Z | 0.01           | attended
                llllllllllllllll | 2           | 1   | l1          | ada        | slk     | office | 2023-03-10T22:00:00Z | 2023-03-10T23:30:00Z | 1.50           | attended
                llllllllllllllll | 3           | 1   | l1          | bo         | slk     | office | 2023-03-10T22:00:00Z |                      |                | attended
                llllllllllllllll | 4           | 1   | l1          | cy         | slk     | office | 2023-03-10T22:00:00Z | 2023-03-11T00:00:00Z | 1.10           | attended
                """).model("clean.attendance", """
                meeting_id | person_key | attended_hours | source_file        | source_line
                both       | ada        | 2.01           | meetings/lista.csv | 2
                both       | bo         |                | meetings/lista.csv | 3
                both       | cy         | 1.10           | meetings/lista.csv | 4
                """);
    }

    @ParameterizedTest
    @EnumSource(EngineUnderTest.class)
    void hoursWithoutTimesInTwoReportsMayBeTheSameHours(EngineUnderTest engine) {
        on(engine, """
                source_id        | source_line | row | meeting_ref | person_key | unit_id | body   | attended_hours | response
                tttttttttttttttt | 5           | 1   | t1          | ada        | slk     | office | 0.50           | attended
                tttttttttttttttt | 6           | 1   | t1          | ada        | slk     | office | 0.75           | attended
                llllllllllllllll | 2           | 1   | l1          | ada        | slk     | office | 1.00           | attended
                """).model("clean.attendance", """
                meeting_id | person_key | attended_hours
                both       | ada        | 1.25
                """);
    }

    @ParameterizedTest
    @EnumSource(EngineUnderTest.class)
    void aPersonWithoutNameIsKnownInTheMeetingAlone(EngineUnderTest engine) {
        on(engine, """
                source_id        | source_line | row | meeting_ref | person_key | body     | joined_at            | left_at              | attended_hours | response
                tttttttttttttttt | 5           | 1   | t1          |            | external | 2023-03-10T08:00:00Z | 2023-03-10T09:00:00Z | 1.00           | attended
                tttttttttttttttt | 6           | 1   | t1          |            | external | 2023-03-10T08:00:00Z | 2023-03-10T09:30:00Z | 1.50           | attended
                aaaaaaaaaaaaaaaa | 20          | 1   | c2          |            | external |                      |                      |                | accepted
                """).model("clean.attendance", """
                meeting_id | person_key                | named | body     | attended_hours
                both       | unnamed-tttttttttttt-5-1  | false | external | 1.00
                both       | unnamed-tttttttttttt-6-1  | false | external | 1.50
                calendar   | unnamed-aaaaaaaaaaaa-20-1 | false | external | 1.50
                """);
    }

    private static ModelFixture on(EngineUnderTest engine, String attendance) {
        return ModelFixture.on(engine)
                .given("meta.source_file", FILES)
                .given("clean.meeting_source", SOURCES)
                .given("clean.meeting", MEETINGS)
                .given("raw.attendance", attendance);
    }
}
