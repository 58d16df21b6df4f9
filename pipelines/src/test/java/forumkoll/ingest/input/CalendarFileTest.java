package forumkoll.ingest.input;

import static org.assertj.core.api.Assertions.assertThat;

import forumkoll.ingest.Problem;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What iCalendar files really hold. */
class CalendarFileTest {

    @TempDir
    Path folder;

    @Test
    void aMeetingWithWindowsZoneFoldedLinesAndAttendees() {
        LogReading read = calendar("""
                BEGIN:VEVENT
                UID:net-1
                SUMMARY:Nätverket för kultur\\, möte
                  1
                DTSTART;TZID="W. Europe Standard Time":20230315T090000
                DTEND;TZID=Romance Standard Time:20230315T103000
                LOCATION:Stora salen; Microsoft Teams-möte
                ATTENDEE;CN="Berg, Anna";PARTSTAT=ACCEPTED:mailto:Anna.Berg@example.se
                ATTENDEE;CN=Anna Berg;PARTSTAT=DECLINED:MAILTO:anna.berg@example.se
                ATTENDEE;CN=Carl Dal;PARTSTAT=TENTATIVE:invalid:nomail
                ATTENDEE;CN=Eva Fri;PARTSTAT=NEEDS-ACTION:mailto:eva@example.org
                ATTENDEE;CUTYPE=ROOM;CN=Stora salen:mailto:salen@example.se
                BEGIN:VALARM
                DESCRIPTION:not the meeting's
                END:VALARM
                END:VEVENT
                """);
        assertThat(read.meetings(
                        "meeting_ref, title, held_on, starts_at, ends_at, duration_hours, mode, status, invited"))
                .containsExactly("net-1/2023-03-15T08:00:00Z | Nätverket för kultur, möte 1 | 2023-03-15"
                        + " | 2023-03-15 08:00:00+00 | 2023-03-15 09:30:00+00 | 1.50 | mixed | confirmed | 3");
        assertThat(read.presences("row, unit_id, body, response"))
                .as("Anna, listed twice, counts once; a room is no person")
                .containsExactly(
                        "1 | kultur | office | accepted",
                        "2 | ks | politicians | tentative",
                        "3 | - | external | invited");
        assertThat(read.counts()).isEqualTo("1 = 1 + 0 + 0");
    }

    @Test
    void aSeriesWithoutEndKeepsItsClockAndStaysInItsYear() {
        LogReading read = calendar("""
                BEGIN:VEVENT
                UID:net-2
                DTSTART;TZID=Europe/Stockholm:20210104T090000
                DTEND;TZID=Europe/Stockholm:20210104T100000
                RRULE:FREQ=MONTHLY;BYDAY=1MO
                EXDATE;TZID=W. Europe Standard Time:20230403T090000
                RDATE:20230410T070000Z
                END:VEVENT
                BEGIN:VEVENT
                UID:net-2
                RECURRENCE-ID;TZID=Europe/Stockholm:20230501T090000
                DTSTART;TZID=Europe/Stockholm:20230502T130000
                DTEND;TZID=Europe/Stockholm:20230502T150000
                END:VEVENT
                BEGIN:VEVENT
                UID:net-2
                RECURRENCE-ID;TZID=Europe/Stockholm:20230605T090000
                DTSTART;TZID=Europe/Stockholm:20230605T090000
                DTEND;TZID=Europe/Stockholm:20230605T100000
                STATUS:CANCELLED
                END:VEVENT
                """);
        assertThat(read.meetings("held_on, starts_at, duration_hours, status").subList(0, 7))
                .containsExactly(
                        "2023-01-02 | 2023-01-02 08:00:00+00 | 1.00 | confirmed",
                        "2023-02-06 | 2023-02-06 08:00:00+00 | 1.00 | confirmed",
                        "2023-03-06 | 2023-03-06 08:00:00+00 | 1.00 | confirmed",
                        "2023-04-10 | 2023-04-10 07:00:00+00 | 1.00 | confirmed",
                        "2023-05-02 | 2023-05-02 11:00:00+00 | 2.00 | confirmed",
                        "2023-06-05 | 2023-06-05 07:00:00+00 | 1.00 | cancelled",
                        "2023-07-03 | 2023-07-03 07:00:00+00 | 1.00 | confirmed");
        assertThat(read.meetings("meeting_ref")).hasSize(12).doesNotHaveDuplicates();
        assertThat(read.counts()).isEqualTo("3 = 3 + 0 + 0");
    }

    @Test
    void untilIsAMomentAndCountIncludesTheFirst() {
        LogReading read = calendar("""
                BEGIN:VEVENT
                UID:until
                DTSTART;TZID=Europe/Stockholm:20230320T090000
                DURATION:PT1H
                RRULE:FREQ=WEEKLY;UNTIL=20230403T070000Z
                END:VEVENT
                BEGIN:VEVENT
                UID:count
                DTSTART;TZID=Europe/Stockholm:20231218T090000
                DURATION:PT1H
                RRULE:FREQ=WEEKLY;COUNT=3
                END:VEVENT
                """);
        assertThat(read.meetings("held_on"))
                .as("the last meeting starts at the very end; a counted series goes on into the next year")
                .containsExactly("2023-03-20", "2023-03-27", "2023-04-03", "2023-12-18", "2023-12-25", "2024-01-01");
    }

    @Test
    void nightsWhenTheClockChangesKeepTheirTrueLength() {
        LogReading read = calendar("""
                BEGIN:VEVENT
                UID:spring
                DTSTART;TZID=Europe/Stockholm:20230325T230000
                DTEND;TZID=Europe/Stockholm:20230326T040000
                END:VEVENT
                BEGIN:VEVENT
                UID:autumn
                DTSTART:20231028T230000
                DTEND:20231029T040000
                END:VEVENT
                BEGIN:VEVENT
                UID:day
                DTSTART;TZID=Europe/Stockholm:20231028T120000
                DURATION:P1D
                END:VEVENT
                """);
        assertThat(read.meetings("uid, duration_hours"))
                .containsExactly("spring | 4.00", "day | 25.00", "autumn | 6.00");
    }

    @Test
    void wholeDaysHaveNoTime() {
        LogReading read = calendar("""
                BEGIN:VEVENT
                UID:day
                DTSTART;VALUE=DATE:20230315
                DTEND;VALUE=DATE:20230317
                END:VEVENT
                BEGIN:VEVENT
                UID:outlook
                DTSTART;TZID=W. Europe Standard Time:20230316T000000
                DTEND;TZID=W. Europe Standard Time:20230317T000000
                X-MICROSOFT-CDO-ALLDAYEVENT:TRUE
                END:VEVENT
                """);
        assertThat(read.meetings("meeting_ref, held_on, starts_at, duration_hours"))
                .containsExactly("day/2023-03-15 | 2023-03-15 | - | -", "outlook/2023-03-16 | 2023-03-16 | - | -");
    }

    @Test
    void theNewestVersionCountsAndACancellingMethodCancels() {
        LogReading read = LogReading.of(folder, """
                BEGIN:VCALENDAR
                METHOD:REQUEST
                BEGIN:VEVENT
                UID:a
                SEQUENCE:0
                DTSTART:20230315T080000Z
                END:VEVENT
                END:VCALENDAR
                BEGIN:VCALENDAR
                METHOD:CANCEL
                BEGIN:VEVENT
                UID:a
                SEQUENCE:1
                DTSTART:20230315T080000Z
                END:VEVENT
                BEGIN:VTODO
                UID:todo
                END:VTODO
                END:VCALENDAR
                """);
        assertThat(read.meetings("uid, status, ends_at, duration_hours")).containsExactly("a | cancelled | - | -");
        assertThat(read.counts()).isEqualTo("3 = 1 + 0 + 2");
    }

    @Test
    void aZoneOfTheFilesOwnAndOneNobodyKnows() {
        LogReading read = calendar("""
                BEGIN:VTIMEZONE
                TZID:Customized Time Zone
                BEGIN:STANDARD
                DTSTART:16010101T030000
                TZOFFSETFROM:+0200
                TZOFFSETTO:+0100
                RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10
                END:STANDARD
                BEGIN:DAYLIGHT
                DTSTART:16010101T020000
                TZOFFSETFROM:+0100
                TZOFFSETTO:+0200
                RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=3
                END:DAYLIGHT
                END:VTIMEZONE
                BEGIN:VEVENT
                UID:own
                DTSTART;TZID=Customized Time Zone:20230615T090000
                END:VEVENT
                BEGIN:VEVENT
                UID:path
                DTSTART;TZID=/example.org/20230101_1/Europe/Stockholm:20230616T090000
                END:VEVENT
                BEGIN:VEVENT
                UID:unknown
                DTSTART;TZID=Lunar Time:20230617T090000
                END:VEVENT
                """);
        assertThat(read.meetings("uid, starts_at"))
                .containsExactly("own | 2023-06-15 07:00:00+00", "path | 2023-06-16 07:00:00+00");
        assertThat(read.report().problems()).extracting(Problem::code).containsExactly("unknown_time_zone");
    }

    @Test
    void whatIsNotCertainIsRejectedAtItsLine() {
        LogReading read = calendar("""
                BEGIN:VEVENT
                UID:late
                DTSTART:20230315T100000Z
                DTEND:20230315T090000Z
                END:VEVENT
                BEGIN:VEVENT
                UID:no-day
                DTSTART:20230230T100000Z
                END:VEVENT
                BEGIN:VEVENT
                UID:secondly
                DTSTART:20230315T100000Z
                RRULE:FREQ=SECONDLY
                END:VEVENT
                BEGIN:VEVENT
                UID:nonsense
                DTSTART:20230315T100000Z
                RRULE:FREQ=WEEKLY;BYDAY=XX
                END:VEVENT
                BEGIN:VEVENT
                UID:range
                RECURRENCE-ID;RANGE=THISANDFUTURE:20230315T100000Z
                DTSTART:20230315T100000Z
                END:VEVENT
                BEGIN:VEVENT
                UID:cut
                DTSTART:20230315T100000Z
                """);
        assertThat(read.report().problems())
                .extracting(problem -> problem.line() + " " + problem.code())
                .containsExactlyInAnyOrder(
                        "6 ends_before_start",
                        "10 bad_time",
                        "15 bad_recurrence",
                        "20 bad_recurrence",
                        "24 unsupported_recurrence",
                        "27 unclosed_event");
        assertThat(read.counts()).isEqualTo("6 = 0 + 6 + 0");
        assertThat(read.meetings("uid")).isEmpty();
    }

    @Test
    void aLetterFoldedInItsMiddleIsWhole() {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        byte[] title = "SUMMARY:Nätverk".getBytes(StandardCharsets.UTF_8);
        file.writeBytes("BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nUID:a\r\nDTSTART:20230315T080000Z\r\n"
                .getBytes(StandardCharsets.UTF_8));
        file.write(title, 0, 10);
        file.writeBytes("\r\n ".getBytes(StandardCharsets.UTF_8));
        file.write(title, 10, title.length - 10);
        file.writeBytes("\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n".getBytes(StandardCharsets.UTF_8));
        assertThat(LogReading.of(folder, file.toByteArray()).meetings("title")).containsExactly("Nätverk");
    }

    @Test
    void noNameOrAddressLeavesTheFile() {
        LogReading read = calendar("""
                BEGIN:VEVENT
                UID:anna.berg@example.se-17
                SUMMARY:Anna Berg och Eva Fri (eva@example.org)
                DTSTART:20230315T080000Z
                ATTENDEE;CN=Eva Fri:mailto:eva@example.org
                END:VEVENT
                BEGIN:VEVENT
                UID:b
                DTSTART:Anna Berg
                END:VEVENT
                """);
        assertThat(read.meetings("title")).containsExactly("(namn/name) och (namn/name) ((e-post/e-mail))");
        assertThat(read.everything()).doesNotContainIgnoringCase("anna").doesNotContain("Eva", "eva@", "@");
    }

    private LogReading calendar(String events) {
        return LogReading.of(folder, "BEGIN:VCALENDAR\nVERSION:2.0\n" + events + "END:VCALENDAR\n");
    }
}
