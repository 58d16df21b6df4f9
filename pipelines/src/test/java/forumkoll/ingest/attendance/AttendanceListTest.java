package forumkoll.ingest.attendance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A plain attendance list: persons become pseudonyms, meetings are told apart, times are Swedish. */
class AttendanceListTest {

    @TempDir
    private Path folder;

    @Test
    void recordIsARowAndItsMeetingToo() throws IOException {
        AttendanceReading list = read("""
                Möte;Titel;Datum;Kom;Gick;Namn;E-post;Mötesform
                m1;Nätverket Norra;2023-11-22;09:00;10:30;Åsa Ek;asa@exempel.se;Digitalt
                m1;Nätverket Norra;2023-11-22;09:10;11:00;Bo Al;bo@annan.se;digitalt
                """);

        assertThat(list.problems()).isEmpty();
        assertThat(list.attendance("source_line", "row", "meeting_ref", "unit_id", "body", "joined_at", "left_at"))
                .containsExactly(
                        "2 1 m1 slk office 2023-11-22T08:00:00Z 2023-11-22T09:30:00Z",
                        "3 1 m1 null external 2023-11-22T08:10:00Z 2023-11-22T10:00:00Z");
        assertThat(list.attendance("attended_hours", "response")).containsExactly("1.50 attended", "1.83 attended");
        assertThat(list.meetings("meeting_ref", "uid", "title", "held_on", "starts_at", "ends_at"))
                .as("from the first who comes to the last who goes")
                .containsExactly("m1 m1 Nätverket Norra 2023-11-22 2023-11-22T08:00:00Z 2023-11-22T10:00:00Z");
        assertThat(list.meetings("duration_hours", "mode", "status", "layout", "year", "invited"))
                .containsExactly("2.00 digital confirmed attendance_list 2023 null");
    }

    @Test
    void withoutAnIdMeetingsAreToldApartByTitleDayAndStart() throws IOException {
        AttendanceReading list = read("""
                Forum,Date,Start,End,Name
                North,2023-11-22,09:00,10:00,Åsa Ek
                North,2023-11-22,09:00,10:00,Bo Al
                North,2023-11-22,13:00,14:00,Bo Al
                South,2023-11-22,09:00,10:00,Bo Al
                """);

        assertThat(list.meetings("title", "starts_at"))
                .containsExactly(
                        "North 2023-11-22T08:00:00Z", "North 2023-11-22T12:00:00Z", "South 2023-11-22T08:00:00Z");
        assertThat(list.attendance("person_key").stream().distinct())
                .as("two people")
                .hasSize(2);
    }

    @Test
    void personHasOnePseudonymByAddressOrName() throws IOException {
        AttendanceReading list = read("""
                Titel;Datum;Namn;E-post
                Norra;2023-11-22;Åsa Ek;
                Norra;2023-11-22;;ASA@exempel.se
                Norra;2023-11-22;;
                """);

        assertThat(list.attendance("person_key").stream().distinct())
                .as("people.csv gives address and name to one; nobody is nobody")
                .hasSize(2)
                .last()
                .isEqualTo("null");
    }

    @Test
    void meetingAcrossMidnightKeepsItsTrueLength() throws IOException {
        AttendanceReading list = read("""
                Titel;Datum;Start;Slut;Namn
                Natt;2023-11-22;22:30;00:15;Åsa Ek
                Vår;2023-03-25;23:00;2023-03-26 04:00;Åsa Ek
                """);

        assertThat(list.attendance("attended_hours"))
                .as("clocks are put forward an hour on 26 March")
                .containsExactly("1.75", "4.00");
    }

    @Test
    void whatIsNotCertainIsReported() throws IOException {
        AttendanceReading list = read("""
                Titel;Datum;Start;Slut;Namn;E-post
                Norra;03/04/2023;09:00;10:00;Åsa Ek;
                Norra;2023-02-30;09:00;10:00;Åsa Ek;
                Norra;2023-11-22;25:00;10:00;Åsa Ek;
                Norra;2023-11-22;15:00;13:00;Åsa Ek;
                Norra;2023-10-29;02:30;04:00;Åsa Ek;
                Norra;2023-03-26;02:30;04:00;Åsa Ek;
                ;2023-11-22;09:00;10:00;Åsa Ek;
                Norra;;09:00;10:00;Åsa Ek;
                Norra;2023-11-22;09:00;10:00;Åsa Ek
                Norra;5/5/2023;9.00;10:00;Åsa Ek;
                """);

        assertThat(list.problems())
                .containsExactly(
                        "2:2 ambiguous_date [Datum] 03/04/2023",
                        "3:2 not_a_date [Datum] 2023-02-30",
                        "4:3 not_a_time [Start] 25:00",
                        "5:4 ends_before_start [Slut] 13:00",
                        "6:3 ambiguous_time [Start] 02:30",
                        "7:3 ambiguous_time [Start] 02:30",
                        "8:1 missing_value [Titel] ",
                        "9:2 missing_value [Datum] ",
                        "10:6 wrong_width [null] 5");
        assertThat(list.counts()).isEqualTo("10 = 1 + 9 + 0");
    }

    @Test
    void strayQuoteTakesItsOwnLineOnlyAndNamesNobody() throws IOException {
        AttendanceReading list = read("""
                Titel;Datum;Namn
                Norra;2023-11-22;"Åsa Ek
                Norra;2023-11-22;Bo Al
                "Norra ""och""
                södra; b";2023-11-22;Bo Al

                Norra;2023-11-23;"Bo" Al
                Norra;2023-11-22;Cy Vik
                """);

        assertThat(list.problems())
                .containsExactly(
                        "2:null stray_quote [null] ett citattecken som inte stängs i sin cell"
                                + " / a quote that does not close in its cell",
                        "7:null stray_quote [null] ett citattecken som inte stängs i sin cell"
                                + " / a quote that does not close in its cell");
        assertThat(list.attendance("source_line")).containsExactly("3", "4", "8");
        assertThat(list.meetings("title")).containsExactly("Norra", "Norra \"och\"\nsödra; b");
        assertThat(list.counts()).isEqualTo("6 = 3 + 2 + 1");
        assertThat(list.report().problems().toString()).doesNotContain("Åsa").doesNotContain("Bo");
    }

    @Test
    void idThatStandsForTwoMeetingsIsReportedOnce() throws IOException {
        AttendanceReading list = read("""
                Möte;Titel;Datum;Namn
                m1;Norra;2023-11-22;Åsa Ek
                m1;;2023-11-22;Bo Al
                m1;Norra;2023-11-29;Åsa Ek
                m1;Norra;2023-11-29;Bo Al
                """);

        assertThat(list.problems())
                .as("an empty title contradicts nothing, another day does")
                .containsExactly("4:null meeting_told_twice [null] m1 | Norra | 2023-11-29 | not_stated");
    }

    @Test
    void encodingIsToldByTheBytes() throws IOException {
        String csv = "Titel;Datum;Namn\r\nÅrsmöte;2023-11-22;Åsa Ek\r\n";
        for (Charset charset : List.of(
                StandardCharsets.UTF_8,
                StandardCharsets.UTF_16, // with its mark
                Charset.forName("windows-1252"))) {
            AttendanceReading list = AttendanceReading.of(folder, csv.getBytes(charset));

            assertThat(list.meetings("title")).as(charset.name()).containsExactly("Årsmöte");
            assertThat(list.attendance("body")).as(charset.name()).containsExactly("office");
        }
    }

    @Test
    void fileWithoutHeadingOrWithoutLinesIsRefused() throws IOException {
        assertThat(read("").problems()).containsExactly("null:null empty_file [null] 0 byte");
        assertThat(read("\"Titel;Datum\nNorra;2023-11-22\n").problems())
                .containsExactly("1:null stray_quote [null] ett citattecken som inte stängs i sin cell"
                        + " / a quote that does not close in its cell");
        assertThat(read("Titel;Dag\nNorra;2023-11-22\n").counts())
                .as("no column for the day")
                .isEqualTo("1 = 0 + 1 + 0");
    }

    @Test
    void nulAndDestroyedLettersAndEndlessLinesAreTurnedAway() throws IOException {
        AttendanceReading list = read("Titel;Datum;Namn\nA\0;2023-11-22;Bo\nB\uFFFD;2023-11-22;Bo\n"
                + "x".repeat(3_000_000) + "\n" + "y".repeat(40_000_000) + "\r\nC;2023-11-22;Bo");

        assertThat(list.problems())
                .containsExactly(
                        "2:null nul_byte [null] NUL",
                        "3:null damaged_text [null] U+FFFD, Ã¥ …: tecken som redan har förstörts"
                                + " / characters already destroyed",
                        "4:null too_long [null] en rad på mer än 1 MB / a line of more than 1 MB",
                        "5:null too_long [null] en rad på mer än 1 MB / a line of more than 1 MB");
        assertThat(list.attendance("source_line")).containsExactly("6");
    }

    private AttendanceReading read(String csv) throws IOException {
        return AttendanceReading.of(folder, csv.getBytes(StandardCharsets.UTF_8));
    }
}
