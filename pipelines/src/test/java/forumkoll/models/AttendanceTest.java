package forumkoll.models;

import forumkoll.engine.EngineUnderTest;
import forumkoll.flow.ModelFixture;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Who was at a meeting, and how long. Every case has meetings of its own. */
class AttendanceTest {

    private static final String FILES = """
            path               | source_id        | kind
            meetings/a.ics     | aaaaaaaaaaaaaaaa | meeting
            meetings/teams.csv | tttttttttttttttt | meeting
            meetings/lista.csv | llllllllllllllll | meeting
            """;

    private static final String SOURCES = """
            source_id        | meeting_ref | meeting_id      | is_main | is_report | layout          | source_file        | source_line
            aaaaaaaaaaaaaaaa | c1          | decided         | false   | false     | icalendar       | meetings/a.ics     | 10
            tttttttttttttttt | t1          | decided         | true    | true      | teams           | meetings/teams.csv | 1
            aaaaaaaaaaaaaaaa | c2          | calendar        | true    | false     | icalendar       | meetings/a.ics     | 20
            aaaaaaaaaaaaaaaa | c3          | later           | true    | false     | icalendar       | meetings/a.ics     | 30
            tttttttttttttttt | t2          | past-midnight   | true    | true      | teams           | meetings/teams.csv | 101
            llllllllllllllll | l2          | past-midnight   | false   | true      | attendance_list | meetings/lista.csv | 102
            tttttttttttttttt | t3          | no-times        | true    | true      | teams           | meetings/teams.csv | 201
            llllllllllllllll | l3          | no-times        | false   | true      | attendance_list | meetings/lista.csv | 202
            tttttttttttttttt | t4          | unnamed         | true    | true      | teams           | meetings/teams.csv | 301
            aaaaaaaaaaaaaaaa | c4          | unnamed-invited | true    | false     | icalendar       | meetings/a.ics     | 320
            """;

    private static final String MEETINGS = """
            meeting_id      | status  | duration_hours
            decided         | held    | 2.00
            calendar        | held    | 1.50
            later           | planned | 1.00
            past-midnight   | held    | 2.00
            no-times        | held    | 2.00
            unnamed         | held    | 2.00
            unnamed-invited | held    | 1.50
            """;

    private static final String ATTENDANCE = """
            source_id        | source_line | row | meeting_ref | person_key | unit_id | body        | joined_at            | left_at              | attended_hours | response
            aaaaaaaaaaaaaaaa | 10          | 1   | c1          | ada        | slk     | office      |                      |                      |                | accepted
            tttttttttttttttt | 5           | 1   | t1          | bo         | ks      | politicians | 2023-03-10T08:00:00Z | 2023-03-10T09:00:00Z | 1.00           | attended
            aaaaaaaaaaaaaaaa | 20          | 1   | c2          | ada        | slk     | office      |                      |                      |                | accepted
            aaaaaaaaaaaaaaaa | 20          | 2   | c2          | bo         | ks      | politicians |                      |                      |                | declined
            aaaaaaaaaaaaaaaa | 20          | 3   | c2          | cy         | slk     | office      |                      |                      |                | tentative
            aaaaaaaaaaaaaaaa | 20          | 4   | c2          | du         |         | external    |                      |                      |                | invited
            aaaaaaaaaaaaaaaa | 30          | 1   | c3          | ada        | slk     | office      |                      |                      |                | accepted
            tttttttttttttttt | 105         | 1   | t2          | ada        | slk     | office      | 2023-03-10T22:30:00Z | 2023-03-10T23:00:00Z | 0.50           | attended
            tttttttttttttttt | 106         | 1   | t2          | ada        | slk     | office      | 2023-03-10T22:45:00Z | 2023-03-11T00:00:00Z | 1.25           | attended
            tttttttttttttttt | 107         | 1   | t2          | ada        | slk     | office      | 2023-03-11T00:30:00Z | 2023-03-11T00:30:20Z | 0.01           | attended
            llllllllllllllll | 102         | 1   | l2          | ada        | slk     | office      | 2023-03-10T22:00:00Z | 2023-03-10T23:30:00Z | 1.50           | attended
            llllllllllllllll | 103         | 1   | l2          | bo         | slk     | office      | 2023-03-10T22:00:00Z |                      |                | attended
            llllllllllllllll | 104         | 1   | l2          | cy         | slk     | office      | 2023-03-10T22:00:00Z | 2023-03-11T00:00:00Z | 1.10           | attended
            tttttttttttttttt | 205         | 1   | t3          | ada        | slk     | office      |                      |                      | 0.50           | attended
            tttttttttttttttt | 206         | 1   | t3          | ada        | slk     | office      |                      |                      | 0.75           | attended
            llllllllllllllll | 202         | 1   | l3          | ada        | slk     | office      |                      |                      | 1.00           | attended
            tttttttttttttttt | 305         | 1   | t4          |            |         | external    | 2023-03-10T08:00:00Z | 2023-03-10T09:00:00Z | 1.00           | attended
            tttttttttttttttt | 306         | 1   | t4          |            |         | external    | 2023-03-10T08:00:00Z | 2023-03-10T09:30:00Z | 1.50           | attended
            aaaaaaaaaaaaaaaa | 320         | 1   | c4          |            |         | external    |                      |                      |                | accepted
            """;

    @ParameterizedTest
    @EnumSource(EngineUnderTest.class)
    void aReportDecidesAndACalendarCountsOnlyWithoutOne(EngineUnderTest engine) {
        attendance(engine).table("clean.attendance", "meeting_id IN ('decided', 'calendar', 'later')", """
                meeting_id | person_key | unit_id | body        | attended_hours | basis    | source_file        | source_line
                decided    | bo         | ks      | politicians | 1.00           | log      | meetings/teams.csv | 5
                calendar   | ada        | slk     | office      | 1.50           | calendar | meetings/a.ics     | 20
                """);
    }

    @ParameterizedTest
    @EnumSource(EngineUnderTest.class)
    void aPersonIsOnceInAMeetingAndOverlappingTimeCountsOnceAlsoAcrossMidnightAndReports(EngineUnderTest engine) {
        attendance(engine).table("clean.attendance", "meeting_id = 'past-midnight'", """
                person_key | attended_hours | source_file        | source_line
                ada        | 2.01           | meetings/lista.csv | 102
                bo         |                | meetings/lista.csv | 103
                cy         | 1.10           | meetings/lista.csv | 104
                """);
    }

    @ParameterizedTest
    @EnumSource(EngineUnderTest.class)
    void hoursWithoutTimesInTwoReportsMayBeTheSameHours(EngineUnderTest engine) {
        attendance(engine).table("clean.attendance", "meeting_id = 'no-times'", """
                person_key | attended_hours
                ada        | 1.25
                """);
    }

    @ParameterizedTest
    @EnumSource(EngineUnderTest.class)
    void aPersonWithoutNameIsKnownInTheMeetingAlone(EngineUnderTest engine) {
        attendance(engine).table("clean.attendance", "meeting_id LIKE 'unnamed%'", """
                meeting_id      | person_key                 | named | body     | attended_hours
                unnamed         | unnamed-tttttttttttt-305-1 | false | external | 1.00
                unnamed         | unnamed-tttttttttttt-306-1 | false | external | 1.50
                unnamed-invited | unnamed-aaaaaaaaaaaa-320-1 | false | external | 1.50
                """);
    }

    private static ModelFixture attendance(EngineUnderTest engine) {
        return ModelFixture.on(engine)
                .given("meta.source_file", FILES)
                .given("clean.meeting_source", SOURCES)
                .given("clean.meeting", MEETINGS)
                .given("raw.attendance", ATTENDANCE)
                .made("clean.attendance");
    }
}
