package forumkoll.flow;

import static org.assertj.core.api.Assertions.assertThat;

import forumkoll.table.TableRow;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The id of a meeting is the same in a calendar and in an attendance list, so that the two are seen to be one meeting. */
class MeetingIdTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "040000008200E00074C5B7101A82E008",
                "net-1",
                "7d1f3c@example.se",
                "b.ek@example.se-20231122T090000",
            })
    void idIsTheSameInACalendarAndAList(String id) {
        List<TableRow> meetings = new InputReading(folder)
                .with("meetings/2023/kalender.ics", """
                        BEGIN:VCALENDAR
                        VERSION:2.0
                        BEGIN:VEVENT
                        UID:%s
                        SUMMARY:Norra
                        DTSTART:20231122T090000Z
                        DTEND:20231122T100000Z
                        END:VEVENT
                        END:VCALENDAR
                        """.formatted(id).replace("\n", "\r\n"))
                .with("meetings/2023/narvaro.csv", """
                        Möte;Titel;Datum;Kom;Gick;Namn;E-post
                         %s ;Något annat;2023-11-22;10:05;11:00;Bo Al;bo@annan.se
                        """.formatted(id))
                .read()
                .rows("meeting");

        assertThat(meetings).hasSize(2);
        assertThat(meetings.get(0).text("uid"))
                .isNotBlank()
                .isEqualTo(meetings.get(1).text("uid"));
        assertThat(meetings.get(0).text("uid").contains("@"))
                .as("an address is no id to keep")
                .isFalse();
    }
}
