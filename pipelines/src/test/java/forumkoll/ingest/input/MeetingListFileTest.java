package forumkoll.ingest.input;

import static org.assertj.core.api.Assertions.assertThat;

import forumkoll.ingest.IngestReport;
import forumkoll.ingest.Problem;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Zoom's list of participants, Outlook's export, and files that are neither. */
class MeetingListFileTest {

    private static final String ZOOM = """
            Meeting ID,Topic,Start Time,End Time,User Email,Duration (Minutes),Participants
            123 4567 8901,"Nätverk, energi",03/15/2023 09:58:00 AM,03/15/2023 11:00:00 AM,anna.berg@example.se,62,3

            Name (Original Name),User Email,Join Time,Leave Time,Duration (Minutes),Guest,In Waiting Room
            AB (Anna Berg),,03/15/2023 09:58:00 AM,03/15/2023 10:10:00 AM,12,No,No
            Eva Fri,eva@example.org,03/15/2023 09:59:00 AM,03/15/2023 10:00:00 AM,1,Yes,Yes
            Eva Fri,eva@example.org,03/15/2023 10:00:00 AM,03/15/2023 11:00:00 AM,60,Yes,No
            ,,03/15/2023 10:00:00 AM,never,60,Yes,No
            """;

    private static final String OUTLOOK = """
            "Ämne","Startdatum","Starttid","Slutdatum","Sluttid","Heldagshändelse","Obligatoriska deltagare","Valfria deltagare","Plats"
            "Nätverk","4/3/2023","09:00:00","4/3/2023","10:30:00","FALSKT","Anna Berg;Bo Ek;Anna Berg","carl.dal@example.se","Rum 5"
            "Inställt: Nätverk","15/3/2023","09:00:00","15/3/2023","10:30:00","FALSKT","","","Teams"
            "Dag med Bo Ek","16/3/2023","00:00:00","17/3/2023","00:00:00","SANT","","",""
            "Kort"
            """;

    @TempDir
    Path folder;

    @Test
    void zoomWithTheMeetingAboveTheList() {
        LogReading read = LogReading.of(folder, ZOOM);
        assertThat(read.meetings("layout, title, starts_at, duration_hours, mode"))
                .containsExactly("zoom | Nätverk, energi | 2023-03-15 08:58:00+00 | 1.03 | digital");
        assertThat(read.presences("source_line, unit_id, body, attended_hours"))
                .containsExactly("5 | kultur | office | 0.20", "7 | - | external | 1.00");
        assertThat(read.problems()).containsExactly("8 bad_time (text)");
        assertThat(read.counts()).as("a waiting room is no meeting").isEqualTo("8 = 2 + 1 + 5");
    }

    @Test
    void zoomWithoutTheMeetingTakesItFromThePresences() {
        LogReading read = LogReading.of(folder, ZOOM.substring(ZOOM.indexOf("Name (")));
        assertThat(read.meetings("title, starts_at, ends_at"))
                .containsExactly("- | 2023-03-15 08:58:00+00 | 2023-03-15 10:00:00+00");
    }

    @Test
    void outlookInOldWindowsLetters() {
        LogReading read = LogReading.of(folder, OUTLOOK.getBytes(Charset.forName("windows-1252")));
        assertThat(read.meetings("layout, title, held_on, duration_hours, mode, status, invited"))
                .as("the 15th proves that the day comes first")
                .containsExactly(
                        "outlook | Nätverk | 2023-03-04 | 1.50 | physical | confirmed | 3",
                        "outlook | Inställt: Nätverk | 2023-03-15 | 1.50 | digital | cancelled | -",
                        "outlook | Dag med (namn/name) | 2023-03-16 | - | not_stated | confirmed | -");
        assertThat(read.presences("row, unit_id, response"))
                .containsExactly("1 | kultur | invited", "2 | miljo | invited", "3 | ks | invited");
        assertThat(read.problems()).containsExactly("5 wrong_width 1");
        assertThat(read.counts()).isEqualTo("4 = 3 + 1 + 0");
    }

    @Test
    void outlookDatesThatProveNothingAreRefused() {
        LogReading read = LogReading.of(folder, """
                Subject,Start Date,Start Time,End Date,End Time
                A,4/3/2023,9:00:00 AM,4/3/2023,10:00:00 AM
                """);
        assertThat(read.report().problems()).extracting(Problem::code).containsExactly("ambiguous_date");
    }

    @Test
    void aStrayQuoteTakesItsOwnLineOnly() {
        LogReading read = LogReading.of(folder, """
                Subject,Start Date,Start Time,End Date,End Time
                "A,2023-03-15,09:00,2023-03-15,10:00
                "B",2023-03-15,09:00,2023-03-15,10:00
                C,2023-03-15,09:00,2023-03-15,10:00
                """);
        assertThat(read.problems()).containsExactly("2 stray_quote \"");
        assertThat(read.meetings("title")).containsExactly("B", "C");
    }

    @Test
    void aListThatBeginsWithTheMeetingsIdIsNotZoomsForThat() {
        LogReading read = LogReading.of(folder, "Mötes-id;Titel;Datum;Namn\nm1;Nätverk;2023-03-15;Anna Berg\n");
        assertThat(read.problems()).isEmpty();
        assertThat(read.report().decisions()).containsEntry("layout", "attendance_list");
    }

    @Test
    void anythingElseIsAnAttendanceList() {
        assertThat(LogReading.of(folder, "datum;möte;namn\n2023-03-15;Nätverk;Anna Berg\n")
                        .report()
                        .decisions())
                .containsEntry("layout", "attendance_list");
    }

    @Test
    void damagedFilesGiveProblemsAndNeverStop() {
        String calendar = """
                BEGIN:VCALENDAR
                BEGIN:VEVENT
                UID:a
                DTSTART;TZID=UTC:20230315T090000
                RRULE:FREQ=DAILY;COUNT=9
                DURATION:PT1H
                END:VEVENT
                END:VCALENDAR
                """;
        Random random = new Random(17);
        for (String whole : List.of(ZOOM, OUTLOOK, calendar)) {
            for (int round = 0; round < 150; round++) {
                byte[] bytes = whole.getBytes(Charset.forName("windows-1252"));
                for (int change = 0; change < 6; change++) {
                    bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
                }
                IngestReport report = LogReading.of(folder, bytes).report();
                assertThat(report.rowsRead())
                        .as("conservation")
                        .isEqualTo(report.accepted() + report.rejected() + report.skipped());
            }
        }
    }
}
