package forumkoll.models;

import forumkoll.engine.EngineUnderTest;
import forumkoll.flow.ModelFixture;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** From meetings of logs to meetings; several logs of one meeting are one. Every case has a month of its own. */
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

    private static final String MEETINGS = """
            source_id        | source_line | meeting_ref | layout          | year | uid | title          | held_on    | starts_at            | ends_at              | duration_hours | mode       | status
            aaaaaaaaaaaaaaaa | 10          | u1/9        | icalendar       | 2023 | u1  | Eurocities     | 2023-01-10 | 2023-01-10T08:00:00Z | 2023-01-10T10:00:00Z | 2.00           | physical   | confirmed
            aaaaaaaaaaaaaaaa | 20          | u2/9        | icalendar       | 2023 | u2  | Eurocities     | 2023-01-10 | 2023-01-10T10:00:00Z | 2023-01-10T11:00:00Z | 1.00           | digital    | confirmed
            tttttttttttttttt | 1           | meeting 1   | teams           | 2023 |     | Eurocities AGM | 2023-01-10 | 2023-01-10T07:55:00Z | 2023-01-10T09:40:00Z | 1.75           | digital    | confirmed
            aaaaaaaaaaaaaaaa | 110         | u11/9       | icalendar       | 2023 | u11 | Eurocities     | 2023-02-10 | 2023-02-10T08:00:00Z | 2023-02-10T10:00:00Z | 2.00           | not_stated | confirmed
            aaaaaaaaaaaaaaaa | 120         | u12/9       | icalendar       | 2023 | u12 | Eurocities     | 2023-02-10 | 2023-02-10T09:00:00Z | 2023-02-10T11:00:00Z | 2.00           | not_stated | confirmed
            tttttttttttttttt | 101         | meeting 2   | teams           | 2023 |     | Eurocities AGM | 2023-02-10 | 2023-02-10T09:05:00Z | 2023-02-10T10:55:00Z | 1.83           | not_stated | confirmed
            aaaaaaaaaaaaaaaa | 210         | line 210    | outlook         | 2023 |     | Eurocities     | 2023-03-10 | 2023-03-10T08:00:00Z | 2023-03-10T10:00:00Z | 2.00           | not_stated | confirmed
            bbbbbbbbbbbbbbbb | 210         | line 210    | outlook         | 2023 |     | Eurocities     | 2023-03-10 | 2023-03-10T09:30:00Z | 2023-03-10T11:30:00Z | 2.00           | not_stated | confirmed
            tttttttttttttttt | 201         | meeting 3   | teams           | 2023 |     | Eurocities     | 2023-03-10 | 2023-03-10T11:00:00Z | 2023-03-10T12:00:00Z | 1.00           | not_stated | confirmed
            llllllllllllllll | 205         | m1          | attendance_list | 2023 |     | Eurocities     | 2023-03-10 | 2023-03-10T12:00:00Z | 2023-03-10T13:00:00Z | 1.00           | not_stated | confirmed
            llllllllllllllll | 206         | m2          | attendance_list | 2023 |     | Reväst         | 2023-03-10 | 2023-03-10T11:00:00Z | 2023-03-10T13:00:00Z | 2.00           | not_stated | confirmed
            llllllllllllllll | 207         | m3          | attendance_list | 2023 |     | Okänt          | 2023-03-10 | 2023-03-10T11:00:00Z | 2023-03-10T13:00:00Z | 2.00           | not_stated | confirmed
            aaaaaaaaaaaaaaaa | 310         | u31/0410    | icalendar       | 2023 | u31 | Möte           | 2023-04-10 | 2023-04-10T08:00:00Z | 2023-04-10T10:00:00Z | 2.00           | not_stated | confirmed
            aaaaaaaaaaaaaaaa | 310         | u31/0417    | icalendar       | 2023 | u31 | Möte           | 2023-04-17 | 2023-04-17T08:00:00Z | 2023-04-17T10:00:00Z | 2.00           | not_stated | confirmed
            bbbbbbbbbbbbbbbb | 330         | u31/0410    | icalendar       | 2023 | u31 | Möte           | 2023-04-13 | 2023-04-13T08:00:00Z | 2023-04-13T10:00:00Z | 2.00           | not_stated | confirmed
            bbbbbbbbbbbbbbbb | 310         | u31/0417    | icalendar       | 2023 | u31 | Möte           | 2023-04-17 | 2023-04-17T08:00:00Z | 2023-04-17T10:00:00Z | 2.00           | not_stated | cancelled
            llllllllllllllll | 305         | u31         | attendance_list | 2023 | u31 | Lista          | 2023-04-10 | 2023-04-10T08:10:00Z | 2023-04-10T09:30:00Z | 1.33           | not_stated | confirmed
            aaaaaaaaaaaaaaaa | 410         | u41/0510    | icalendar       | 2023 | u41 | Eurocities     | 2023-05-10 |                      |                      |                | not_stated | confirmed
            aaaaaaaaaaaaaaaa | 420         | u42/0511    | icalendar       | 2023 | u42 | Eurocities     | 2023-05-11 |                      |                      |                | not_stated | confirmed
            tttttttttttttttt | 401         | meeting 5   | teams           | 2023 |     | Eurocities     | 2023-05-10 | 2023-05-10T12:00:00Z | 2023-05-10T13:00:00Z | 1.00           | not_stated | confirmed
            aaaaaaaaaaaaaaaa | 510         | u51/1       | icalendar       | 2023 | u51 | Eurocities     | 2023-06-30 | 2023-06-30T22:30:00Z | 2023-07-01T00:30:00Z | 2.00           | not_stated | confirmed
            aaaaaaaaaaaaaaaa | 520         | u52/1       | icalendar       | 2023 | u52 | Eurocities     | 2023-07-01 |                      |                      |                | not_stated | confirmed
            aaaaaaaaaaaaaaaa | 530         | u53/1       | icalendar       | 2023 | u53 | Eurocities     | 2023-06-01 |                      |                      |                | not_stated | tentative
            aaaaaaaaaaaaaaaa | 540         | u54/1       | icalendar       | 2023 | u54 | Eurocities     | 2023-06-02 | 2023-06-02T08:00:00Z | 2023-06-02T09:00:00Z | 1.00           | not_stated | cancelled
            aaaaaaaaaaaaaaaa | 550         | u55/1       | icalendar       | 2023 | u55 | Eurocities     | 2022-12-31 |                      |                      |                | not_stated | confirmed
            tttttttttttttttt | 501         | meeting 6   | teams           | 2023 |     | Eurocities     | 2023-06-02 | 2023-06-02T08:05:00Z | 2023-06-02T09:00:00Z | 0.92           | not_stated | confirmed
            llllllllllllllll | 501         | meeting 7   | zoom            | 2023 |     |                |            |                      |                      |                | not_stated | confirmed
            aaaaaaaaaaaaaaaa | 610         | line 610    | outlook         | 2023 |     | Eurocities     | 2023-08-10 | 2023-08-10T08:00:00Z | 2023-08-10T10:00:00Z | 2.00           | not_stated | confirmed
            aaaaaaaaaaaaaaaa | 620         | line 620    | outlook         | 2023 |     | Eurocities     | 2023-08-10 | 2023-08-10T09:00:00Z | 2023-08-10T11:00:00Z | 2.00           | not_stated | confirmed
            bbbbbbbbbbbbbbbb | 610         | u61/1       | icalendar       | 2023 | u61 | Eurocities     | 2023-08-10 | 2023-08-10T08:00:00Z | 2023-08-10T10:00:00Z | 2.00           | not_stated | confirmed
            llllllllllllllll | 605         | u61         | attendance_list | 2023 | u61 | Eurocities     | 2023-08-10 | 2023-08-10T08:00:00Z | 2023-08-10T10:00:00Z | 2.00           | not_stated | confirmed
            llllllllllllllll | 606         | m61         | attendance_list | 2023 |     | Eurocities     | 2023-08-10 | 2023-08-10T08:10:00Z | 2023-08-10T09:50:00Z | 1.67           | not_stated | confirmed
            """;

    @ParameterizedTest
    @EnumSource(EngineUnderTest.class)
    void aCalendarAndAnAttendanceReportOfOneMeetingAreOne(EngineUnderTest engine) {
        meetings(engine).table("clean.meeting", "extract(MONTH FROM held_on) = 1", """
                meeting_id        | forum_id   | title          | held_on    | duration_hours | mode    | status | allocation_method | merged_from
                tttttttttttt-1-1  | eurocities | Eurocities AGM | 2023-01-10 | 1.75           | mixed   | held   | similarity        | meetings/a.ics:10;meetings/teams.csv:1
                aaaaaaaaaaaa-20-1 | eurocities | Eurocities     | 2023-01-10 | 1.00           | digital | held   | alias             | meetings/a.ics:20
                """);
    }

    @ParameterizedTest
    @EnumSource(EngineUnderTest.class)
    void twoMeetingsOfOneForumThatOverlapInOneLogAreTwoAndEachReportFindsItsOwn(EngineUnderTest engine) {
        meetings(engine).table("clean.meeting", "extract(MONTH FROM held_on) = 2", """
                meeting_id         | merged_from
                aaaaaaaaaaaa-110-1 | meetings/a.ics:110
                tttttttttttt-101-1 | meetings/a.ics:120;meetings/teams.csv:101
                """);
    }

    @ParameterizedTest
    @EnumSource(EngineUnderTest.class)
    void twoMeetingsOfOneListAreTwoAlsoWhenACalendarHoldsOneOfThemToo(EngineUnderTest engine) {
        meetings(engine).table("clean.meeting", "extract(MONTH FROM held_on) = 8", """
                meeting_id         | merged_from
                llllllllllll-605-1 | meetings/a.ics:610;meetings/b.ics:610;meetings/lista.csv:605
                aaaaaaaaaaaa-620-1 | meetings/a.ics:620
                llllllllllll-606-1 | meetings/lista.csv:606
                """);
    }

    @ParameterizedTest
    @EnumSource(EngineUnderTest.class)
    void aChainOfOverlapsAcrossLogsIsOneMeetingAndBackToBackIsTwo(EngineUnderTest engine) {
        meetings(engine).table("clean.meeting", "extract(MONTH FROM held_on) = 3", """
                meeting_id         | forum_id   | merged_from
                tttttttttttt-201-1 | eurocities | meetings/a.ics:210;meetings/b.ics:210;meetings/teams.csv:201
                llllllllllll-205-1 | eurocities | meetings/lista.csv:205
                llllllllllll-206-1 | revast     | meetings/lista.csv:206
                llllllllllll-207-1 |            | meetings/lista.csv:207
                """);
    }

    @ParameterizedTest
    @EnumSource(EngineUnderTest.class)
    void copiesOfAnEventInTwoCalendarsAreOneEvenWhenOneIsMovedAndASeriesIsAsManyAsItHasDays(EngineUnderTest engine) {
        meetings(engine).table("clean.meeting", "extract(MONTH FROM held_on) = 4", """
                meeting_id         | title | held_on    | status    | merged_from
                llllllllllll-305-1 | Lista | 2023-04-10 | held      | meetings/a.ics:310;meetings/b.ics:330;meetings/lista.csv:305
                bbbbbbbbbbbb-310-1 | Möte  | 2023-04-17 | cancelled | meetings/a.ics:310;meetings/b.ics:310
                """);
    }

    @ParameterizedTest
    @EnumSource(EngineUnderTest.class)
    void aWholeDayInACalendarIsTheMeetingThatAReportOfTheDayTellsOf(EngineUnderTest engine) {
        meetings(engine).table("clean.meeting", "extract(MONTH FROM held_on) = 5", """
                meeting_id         | held_on    | duration_hours | merged_from
                tttttttttttt-401-1 | 2023-05-10 | 1.00           | meetings/a.ics:410;meetings/teams.csv:401
                aaaaaaaaaaaa-420-1 | 2023-05-11 |                | meetings/a.ics:420
                """);
    }

    @ParameterizedTest
    @EnumSource(EngineUnderTest.class)
    void heldIsConfirmedAndPassedAndTheDayDecidesTheYear(EngineUnderTest engine) {
        meetings(engine).table("clean.meeting", "held_on IS NULL OR extract(MONTH FROM held_on) IN (6, 7, 12)", """
                meeting_id         | year | held_on    | status    | duration_hours
                aaaaaaaaaaaa-510-1 | 2023 | 2023-06-30 | held      | 2.00
                aaaaaaaaaaaa-520-1 | 2023 | 2023-07-01 | planned   |
                aaaaaaaaaaaa-530-1 | 2023 | 2023-06-01 | tentative |
                aaaaaaaaaaaa-540-1 | 2023 | 2023-06-02 | cancelled | 1.00
                aaaaaaaaaaaa-550-1 | 2022 | 2022-12-31 | held      |
                tttttttttttt-501-1 | 2023 | 2023-06-02 | held      | 0.92
                llllllllllll-501-1 | 2023 |            | held      |
                """);
    }

    private static ModelFixture meetings(EngineUnderTest engine) {
        return ModelFixture.on(engine)
                .given("meta.source_file", FILES)
                .given("clean.forum_name", NAMES)
                .given("raw.meeting", MEETINGS)
                .parameter("as_of", LocalDate.of(2023, 6, 30))
                .made("clean.meeting_log")
                .made("clean.meeting_source")
                .made("clean.meeting");
    }
}
