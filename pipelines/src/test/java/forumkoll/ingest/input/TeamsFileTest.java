package forumkoll.ingest.input;

import static org.assertj.core.api.Assertions.assertThat;

import forumkoll.ingest.Problem;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The attendance reports that Microsoft Teams has made through the years; {@code ¤} stands for a tab. */
class TeamsFileTest {

    private static final String SWEDISH = """
            1. Sammanfattning
            Mötestitel¤Nätverk energi
            Närvarande deltagare¤3
            Starttid¤2023-03-15 09:58:01
            Sluttid¤2023-03-15 11:02:11
            Mötets varaktighet¤1 tim 4 min 10 s

            2. Deltagare
            Namn¤Första anslutning¤Senaste utträde¤Varaktighet i möte¤E-post¤Deltagar-ID (UPN)¤Roll
            Anna Berg¤2023-03-15 09:58:01¤2023-03-15 11:02:11¤54 min 10 s¤anna.berg@example.se¤anna.berg@example.se¤Organisatör
            Eva Fri (Gäst)¤2023-03-15 10:00:00¤2023-03-15 11:00:00¤1 tim¤¤¤Deltagare

            3. Aktiviteter under mötet
            Namn¤Anslutningstid¤Tid för utträde¤Varaktighet¤E-post¤Roll
            Anna Berg¤2023-03-15 09:58:01¤2023-03-15 10:30:01¤32 min¤anna.berg@example.se¤Organisatör
            Anna Berg¤2023-03-15 10:40:01¤2023-03-15 11:02:11¤22 min 10 s¤anna.berg@example.se¤Organisatör
            Eva Fri (Gäst)¤2023-03-15 10:00:00¤2023-03-15 11:00:00¤1 tim¤¤Deltagare
            """;

    @TempDir
    Path folder;

    @Test
    void everyStayOfTheActivitiesIsARowAndTheSumsAreNotCountedAgain() {
        LogReading read = LogReading.of(folder, tabs(SWEDISH), StandardCharsets.UTF_16LE);
        assertThat(read.meetings("title, held_on, starts_at, duration_hours, mode, layout"))
                .containsExactly("Nätverk energi | 2023-03-15 | 2023-03-15 08:58:01+00 | 1.07 | digital | teams");
        assertThat(read.presences("source_line, unit_id, joined_at, attended_hours, response"))
                .containsExactly(
                        "15 | kultur | 2023-03-15 08:58:01+00 | 0.53 | attended",
                        "16 | kultur | 2023-03-15 09:40:01+00 | 0.37 | attended",
                        "17 | - | 2023-03-15 09:00:00+00 | 1.00 | attended");
        assertThat(read.counts()).as("every line is a record").isEqualTo("17 = 3 + 0 + 14");
        assertThat(read.everything()).doesNotContain("Anna", "Eva", "@");
    }

    @Test
    void withoutActivitiesTheStatedLengthCounts() {
        LogReading read = LogReading.of(folder, tabs(SWEDISH.substring(0, SWEDISH.indexOf("3. "))));
        assertThat(read.presences("source_line, attended_hours"))
                .as("Anna was away ten minutes in between")
                .containsExactly("10 | 0.90", "11 | 1.00");
    }

    @Test
    void anEnglishReportWithMonthFirst() {
        LogReading read = LogReading.of(folder, tabs("""
                        1. Summary
                        Meeting title¤"Climate ""hub""\"
                        Attended participants¤1
                        Start time¤3/15/23, 9:58:01 AM
                        End time¤3/15/23, 12:02:11 PM
                        Meeting duration¤2h 4m 10s

                        2. Participants
                        Name¤First Join¤Last Leave¤In-Meeting Duration¤Email¤Participant ID (UPN)¤Role
                        Bo Ek¤3/15/23, 9:58:01 AM¤3/15/23, 12:02:11 PM¤2h 4m 10s¤¤¤Organizer
                        """));
        assertThat(read.meetings("title, starts_at, duration_hours"))
                .containsExactly("Climate \"hub\" | 2023-03-15 08:58:01+00 | 2.07");
        assertThat(read.presences("unit_id, attended_hours")).containsExactly("miljo | 2.07");
    }

    @Test
    void anotherLanguageIsReadByPosition() {
        LogReading read = LogReading.of(folder, tabs("""
                        1. Yhteenveto
                        Kokouksen otsikko¤Verkosto
                        Osallistujat¤1
                        Alkamisaika¤15.3.2023 9.58.01
                        Päättymisaika¤15.3.2023 11.02.11

                        2. Osallistujat
                        Nimi¤Ensimmäinen liittyminen¤Viimeinen poistuminen¤Kesto¤Sähköposti¤UPN¤Rooli
                        Bo Ek¤15.3.2023 9.58.01¤15.3.2023 11.02.11¤1 t 4 min 10 s¤¤¤Järjestäjä
                        """));
        assertThat(read.presences("unit_id, attended_hours")).containsExactly("miljo | 1.07");
        assertThat(read.report().decisions()).containsEntry("columns", "by position");
    }

    @Test
    void aSummaryAboveOneTable() {
        LogReading read = LogReading.of(folder, tabs("""
                        Meeting Summary
                        Total Number of Participants¤2
                        Meeting Title¤Nätverk
                        Meeting Start Time¤2023-03-15, 09:00:00
                        Meeting End Time¤2023-03-15, 10:00:00
                        Meeting Id¤f00

                        Full Name¤Join Time¤Leave Time¤Duration¤Email¤Role
                        Anna Berg¤2023-03-15, 09:00:00¤2023-03-15, 10:00:00¤1h¤¤Organizer
                        Carl Dal¤2023-03-15, 09:30:00¤2023-03-15, 09:10:00¤1h¤¤Attendee
                        """), StandardCharsets.UTF_16LE);
        assertThat(read.meetings("uid, title, duration_hours")).containsExactly("f00 | Nätverk | 1.00");
        assertThat(read.problems()).containsExactly("10 ends_before_start 2023-03-15, 09:30:00 – 2023-03-15, 09:10:00");
        assertThat(read.counts()).isEqualTo("10 = 1 + 1 + 8");
    }

    @Test
    void arrivalsAndDeparturesOf2020() {
        LogReading read = LogReading.of(folder, tabs("""
                        Full Name¤User Action¤Timestamp
                        Anna Berg¤Joined before¤3/14/2023, 9:00:00 AM
                        Bo Ek¤Joined¤3/14/2023, 9:05:00 AM
                        Anna Berg¤Left¤3/14/2023, 9:30:00 AM
                        Anna Berg¤Joined¤3/14/2023, 9:40:00 AM
                        Carl Dal¤Left¤3/14/2023, 9:45:00 AM
                        Anna Berg¤Left¤3/14/2023, 10:00:00 AM
                        """), StandardCharsets.UTF_16LE);
        assertThat(read.presences("source_line, unit_id, attended_hours"))
                .as("Bo was still there when the report was downloaded")
                .containsExactly("2 | kultur | 0.50", "3 | miljo | -", "5 | kultur | 0.33");
        assertThat(read.meetings("starts_at, ends_at")).containsExactly("2023-03-14 08:00:00+00 | -");
        assertThat(read.problems()).containsExactly("6 left_without_joining (text)");
        assertThat(read.counts()).isEqualTo("7 = 5 + 1 + 1");
    }

    @Test
    void datesThatProveNothingAreRefused() {
        LogReading read =
                LogReading.of(folder, tabs("Full Name¤User Action¤Timestamp\nAnna Berg¤Joined¤3/4/2023, 9:00:00 AM\n"));
        assertThat(read.report().problems()).extracting(Problem::code).containsExactly("ambiguous_date");
        assertThat(read.meetings("uid")).isEmpty();
    }

    @Test
    void nightsWhenTheClockChanges() {
        LogReading read = LogReading.of(folder, tabs("""
                        Meeting Summary
                        Meeting Title¤Natt

                        Full Name¤Join Time¤Leave Time¤Duration¤Email¤Role
                        A A¤2023-03-25 23:00:00¤2023-03-26 04:00:00¤4h¤¤x
                        B B¤2023-10-28 23:00:00¤2023-10-29 04:00:00¤6h¤¤x
                        C C¤2023-10-29 01:30:00¤2023-10-29 02:30:00¤2h¤¤x
                        D D¤2023-10-29 01:30:00¤2023-10-29 02:30:00¤¤¤x
                        E E¤2023-03-26 02:30:00¤2023-03-26 04:00:00¤1h¤¤x
                        """));
        assertThat(read.presences("source_line, attended_hours")).containsExactly("5 | 4.00", "6 | 6.00", "7 | 2.00");
        assertThat(read.report().problems())
                .extracting(problem -> problem.line() + " " + problem.code())
                .containsExactly("8 time_comes_twice", "9 no_such_time");
    }

    private static String tabs(String shown) {
        return shown.replace('¤', '\t');
    }
}
