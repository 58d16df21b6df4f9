package forumkoll.ingest.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A cell of more than 10 MB takes its own record only, whatever the log. */
@Timeout(120)
class HugeLogCellTest {

    private static final String HUGE = "x".repeat(10_000_001);

    private static final String TEAMS = """
            1. Summary
            Meeting title¤Nätverk
            Start time¤3/24/23, 9:00:00 AM

            2. Participants
            Name¤First Join¤Last Leave¤In-Meeting Duration¤Email¤Participant ID (UPN)¤Role
            NAME¤3/24/23, 9:00:00 AM¤3/24/23, 10:30:00 AM¤1h 30m¤kim@example.org¤kim@example.org¤Organizer
            Anna Berg¤3/24/23, 9:00:00 AM¤3/24/23, 10:30:00 AM¤1h 30m¤¤¤Presenter
            """;

    private static final String ZOOM = """
            Name (Original Name),User Email,Join Time,Leave Time,Duration (Minutes)
            NAME,kim@example.org,2023-03-10 09:00:00,2023-03-10 10:30:00,90
            Anna Berg,anna.berg@example.se,2023-03-10 09:00:00,2023-03-10 10:30:00,90
            """;

    private static final String CALENDAR = """
            BEGIN:VCALENDAR
            BEGIN:VEVENT
            UID:a
            PROPERTY:NAME
            DTSTART:20230310T080000Z
            DTEND:20230310T100000Z
            END:VEVENT
            BEGIN:VEVENT
            UID:b
            DTSTART:20230311T080000Z
            DTEND:20230311T100000Z
            END:VEVENT
            END:VCALENDAR
            """;

    @TempDir
    private Path folder;

    @ParameterizedTest(name = "{0}")
    @CsvSource({"Teams, 7", "Zoom, 2", "calendar, 4"})
    void a_huge_cell_is_refused_and_the_rest_is_read(String log, int line) {
        String text =
                switch (log) {
                    case "Teams" -> TEAMS.replace('¤', '\t');
                    case "Zoom" -> ZOOM;
                    default -> CALENDAR.replace("PROPERTY", "SUMMARY");
                };

        LogReading read = LogReading.of(folder, text.replace("NAME", HUGE));

        assertThat(read.problems()).containsExactly(line + " huge_cell > 10 000 000");
        assertThat(read.report().accepted()).as("the record beside it").isEqualTo(1);
    }

    @Test
    void a_file_that_lies_in_an_event_is_no_cell() {
        LogReading read =
                LogReading.of(folder, CALENDAR.replace("PROPERTY", "ATTACH").replace("NAME", HUGE));

        assertThat(read.problems()).isEmpty();
        assertThat(read.report().accepted()).isEqualTo(2);
    }
}
