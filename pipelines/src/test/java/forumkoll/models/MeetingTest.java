package forumkoll.models;

import forumkoll.engine.EngineUnderTest;
import forumkoll.flow.ModelFixture;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** From meetings of logs to meetings; several logs of one meeting are one. */
class MeetingTest {

    private static final String FILES = """
            path               | source_id        | kind
            meetings/a.ics     | aaaaaaaaaaaaaaaa | meeting
            meetings/b.ics     | bbbbbbbbbbbbbbbb | meeting
            meetings/teams.csv | tttttttttttttttt | meeting
            meetings/lista.csv | llllllllllllllll | meeting
            """;

    private static final String NAMES = """
            written            | organiser | source_kind | forum_id   | method     | score  | explanation
            Eurocities         |           | meeting     | eurocities | registry   | 1.0000 | register
            Eurocities AGM     |           | meeting     | eurocities | similarity | 0.9000 | like
            Reväst             |           | meeting     | revast     | registry   | 1.0000 | register
            """;

    @ParameterizedTest
    @EnumSource(EngineUnderTest.class)
    void aCalendarAndAnAttendanceReportOfOneMeetingAreOne(EngineUnderTest engine) {
        on(engine, """
                source_id        | source_line | meeting_ref | layout    | year | uid | title          | held_on    | starts_at            | ends_at              | duration_hours | mode     | status
                aaaaaaaaaaaaaaaa | 10          | u1/9        | icalendar | 2023 | u1  | Eurocities     | 2023-03-10 | 2023-03-10T08:00:00Z | 2023-03-10T10:00:00Z | 2.00           | physical | confirmed
                aaaaaaaaaaaaaaaa | 20          | u2/9        | icalendar | 2023 | u2  | Eurocities     | 2023-03-10 | 2023-03-10T10:00:00Z | 2023-03-10T11:00:00Z | 1.00           | digital  | confirmed
                tttttttttttttttt | 1           | meeting     | teams     | 2023 |     | Eurocities AGM | 2023-03-10 | 2023-03-10T07:55:00Z | 2023-03-10T09:40:00Z | 1.75           | digital  | confirmed
                """).model("clean.meeting", """
                meeting_id       | forum_id   | title          | held_on    | duration_hours | mode    | status | allocation_method | merged_from
                tttttttttttt-1-1 | eurocities | Eurocities AGM | 2023-03-10 | 1.75           | mixed   | held   | similarity        | meetings/a.ics:10;meetings/teams.csv:1
                aaaaaaaaaaaa-20-1 | eurocities | Eurocities    | 2023-03-10 | 1.00           | digital | held   | alias             | meetings/a.ics:20
                """);
    }

    @ParameterizedTest
    @EnumSource(EngineUnderTest.class)
    void twoMeetingsOfOneForumThatOverlapInOneLogAreTwoAndEachReportFindsItsOwn(EngineUnderTest engine) {
        on(engine, """
                source_id        | source_line | meeting_ref | layout    | year | uid | title          | held_on    | starts_at            | ends_at              | duration_hours
                aaaaaaaaaaaaaaaa | 10          | u1/9        | icalendar | 2023 | u1  | Eurocities     | 2023-03-10 | 2023-03-10T08:00:00Z | 2023-03-10T10:00:00Z | 2.00
                aaaaaaaaaaaaaaaa | 20          | u2/9        | icalendar | 2023 | u2  | Eurocities     | 2023-03-10 | 2023-03-10T09:00:00Z | 2023-03-10T11:00:00Z | 2.00
                tttttttttttttttt | 1           | meeting     | teams     | 2023 |     | Eurocities AGM | 2023-03-10 | 2023-03-10T09:05:00Z | 2023-03-10T10:55:00Z | 1.83
                """).model("clean.meeting", """
                meeting_id        | merged_from
                aaaaaaaaaaaa-10-1 | meetings/a.ics:10
                tttttttttttt-1-1  | meetings/a.ics:20;meetings/teams.csv:1
                """);
    }

    @ParameterizedTest
    @EnumSource(EngineUnderTest.class)
    void aChainOfOverlapsAcrossLogsIsOneMeetingAndBackToBackIsTwo(EngineUnderTest engine) {
        on(engine, """
                source_id        | source_line | meeting_ref | layout          | year | title      | held_on    | starts_at            | ends_at              | duration_hours
                aaaaaaaaaaaaaaaa | 10          | line 10     | outlook         | 2023 | Eurocities | 2023-03-10 | 2023-03-10T08:00:00Z | 2023-03-10T10:00:00Z | 2.00
                bbbbbbbbbbbbbbbb | 10          | line 10     | outlook         | 2023 | Eurocities | 2023-03-10 | 2023-03-10T09:30:00Z | 2023-03-10T11:30:00Z | 2.00
                tttttttttttttttt | 1           | meeting     | teams           | 2023 | Eurocities | 2023-03-10 | 2023-03-10T11:00:00Z | 2023-03-10T12:00:00Z | 1.00
                llllllllllllllll | 5           | m1          | attendance_list | 2023 | Eurocities | 2023-03-10 | 2023-03-10T12:00:00Z | 2023-03-10T13:00:00Z | 1.00
                llllllllllllllll | 6           | m2          | attendance_list | 2023 | Reväst     | 2023-03-10 | 2023-03-10T11:00:00Z | 2023-03-10T13:00:00Z | 2.00
                llllllllllllllll | 7           | m3          | attendance_list | 2023 | Okänt      | 2023-03-10 | 2023-03-10T11:00:00Z | 2023-03-10T13:00:00Z | 2.00
                """).model("clean.meeting", """
                meeting_id       | forum_id   | merged_from
                tttttttttttt-1-1 | eurocities | meetings/a.ics:10;meetings/b.ics:10;meetings/teams.csv:1
                llllllllllll-5-1 | eurocities | meetings/lista.csv:5
                llllllllllll-6-1 | revast     | meetings/lista.csv:6
                llllllllllll-7-1 |            | meetings/lista.csv:7
                """);
    }

    @ParameterizedTest
    @EnumSource(EngineUnderTest.class)
    void copiesOfAnEventInTwoCalendarsAreOneEvenWhenOneIsMovedAndASeriesIsAsManyAsItHasDays(EngineUnderTest engine) {
        on(engine, """
                source_id        | source_line | meeting_ref | layout    | year | uid | title | held_on    | starts_at            | ends_at              | duration_hours | status
                aaaaaaaaaaaaaaaa | 10          | u1/0310     | icalendar | 2023 | u1  | Möte  | 2023-03-10 | 2023-03-10T08:00:00Z | 2023-03-10T10:00:00Z | 2.00           | confirmed
                aaaaaaaaaaaaaaaa | 10          | u1/0317     | icalendar | 2023 | u1  | Möte  | 2023-03-17 | 2023-03-17T08:00:00Z | 2023-03-17T10:00:00Z | 2.00           | confirmed
                bbbbbbbbbbbbbbbb | 30          | u1/0310     | icalendar | 2023 | u1  | Möte  | 2023-03-13 | 2023-03-13T08:00:00Z | 2023-03-13T10:00:00Z | 2.00           | confirmed
                bbbbbbbbbbbbbbbb | 10          | u1/0317     | icalendar | 2023 | u1  | Möte  | 2023-03-17 | 2023-03-17T08:00:00Z | 2023-03-17T10:00:00Z | 2.00           | cancelled
                llllllllllllllll | 5           | u1          | attendance_list | 2023 | u1 | Lista | 2023-03-10 | 2023-03-10T08:10:00Z | 2023-03-10T09:30:00Z | 1.33  | confirmed
                """).model("clean.meeting", """
                meeting_id        | title | held_on    | status    | merged_from
                llllllllllll-5-1  | Lista | 2023-03-10 | held      | meetings/a.ics:10;meetings/b.ics:30;meetings/lista.csv:5
                bbbbbbbbbbbb-10-1 | Möte  | 2023-03-17 | cancelled | meetings/a.ics:10;meetings/b.ics:10
                """);
    }

    @ParameterizedTest
    @EnumSource(EngineUnderTest.class)
    void aWholeDayInACalendarIsTheMeetingThatAReportOfTheDayTellsOf(EngineUnderTest engine) {
        on(engine, """
                source_id        | source_line | meeting_ref | layout    | year | uid | title      | held_on    | starts_at            | ends_at              | duration_hours
                aaaaaaaaaaaaaaaa | 10          | u1/0310     | icalendar | 2023 | u1  | Eurocities | 2023-03-10 |                      |                      |
                aaaaaaaaaaaaaaaa | 20          | u2/0311     | icalendar | 2023 | u2  | Eurocities | 2023-03-11 |                      |                      |
                tttttttttttttttt | 1           | meeting     | teams     | 2023 |     | Eurocities | 2023-03-10 | 2023-03-10T12:00:00Z | 2023-03-10T13:00:00Z | 1.00
                """).model("clean.meeting", """
                meeting_id        | held_on    | duration_hours | merged_from
                tttttttttttt-1-1  | 2023-03-10 | 1.00           | meetings/a.ics:10;meetings/teams.csv:1
                aaaaaaaaaaaa-20-1 | 2023-03-11 |                | meetings/a.ics:20
                """);
    }

    @ParameterizedTest
    @EnumSource(EngineUnderTest.class)
    void heldIsConfirmedAndPassedAndTheDayDecidesTheYear(EngineUnderTest engine) {
        on(engine, """
                source_id        | source_line | meeting_ref | layout    | year | uid | title      | held_on    | status    | starts_at            | ends_at              | duration_hours
                aaaaaaaaaaaaaaaa | 10          | u1/1        | icalendar | 2023 | u1  | Eurocities | 2023-06-30 | confirmed | 2023-06-30T22:30:00Z | 2023-07-01T00:30:00Z | 2.00
                aaaaaaaaaaaaaaaa | 20          | u2/1        | icalendar | 2023 | u2  | Eurocities | 2023-07-01 | confirmed |                      |                      |
                aaaaaaaaaaaaaaaa | 30          | u3/1        | icalendar | 2023 | u3  | Eurocities | 2023-05-01 | tentative |                      |                      |
                aaaaaaaaaaaaaaaa | 40          | u4/1        | icalendar | 2023 | u4  | Eurocities | 2023-05-02 | cancelled | 2023-05-02T08:00:00Z | 2023-05-02T09:00:00Z | 1.00
                aaaaaaaaaaaaaaaa | 50          | u5/1        | icalendar | 2023 | u5  | Eurocities | 2022-12-31 | confirmed |                      |                      |
                tttttttttttttttt | 1           | meeting     | teams     | 2023 |     | Eurocities | 2023-05-02 | confirmed | 2023-05-02T08:05:00Z | 2023-05-02T09:00:00Z | 0.92
                llllllllllllllll | 1           | meeting     | zoom      | 2023 |     |            |            | confirmed |                      |                      |
                """).parameter("as_of", LocalDate.of(2023, 6, 30)).model("clean.meeting", """
                        meeting_id        | year | held_on    | status    | duration_hours
                        aaaaaaaaaaaa-10-1 | 2023 | 2023-06-30 | held      | 2.00
                        aaaaaaaaaaaa-20-1 | 2023 | 2023-07-01 | planned   |
                        aaaaaaaaaaaa-30-1 | 2023 | 2023-05-01 | tentative |
                        aaaaaaaaaaaa-40-1 | 2023 | 2023-05-02 | cancelled | 1.00
                        aaaaaaaaaaaa-50-1 | 2022 | 2022-12-31 | held      |
                        tttttttttttt-1-1  | 2023 | 2023-05-02 | held      | 0.92
                        llllllllllll-1-1  | 2023 |            | held      |
                        """);
    }

    private static ModelFixture on(EngineUnderTest engine, String meetings) {
        return ModelFixture.on(engine)
                .given("meta.source_file", FILES)
                .given("clean.forum_name", NAMES)
                .given("raw.meeting", meetings)
                .made("clean.meeting_log")
                .made("clean.meeting_source");
    }
}
