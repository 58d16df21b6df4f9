package forumkoll.demo.file;

import forumkoll.demo.city.Meeting;
import forumkoll.demo.city.Person;
import java.io.Closeable;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;

/** Writes a calendar as Outlook exports it: who was invited, not who came; Swedish in odd years, English in even. */
final class OutlookWriter implements Closeable {

    private static final String SWEDISH =
            "Ämne,Startdatum,Starttid,Slutdatum,Sluttid,Heldagshändelse,Påminnelse på/av,Påminnelsedatum,Påminnelsetid,"
                    + "Mötesorganisatör,Obligatoriska deltagare,Valfria deltagare,Mötesresurser,Faktureringsinformation,"
                    + "Kategorier,Beskrivning,Plats,Prioritet,Privat,Reseavstånd,Känslighet,Visa tid som";
    private static final String ENGLISH =
            "Subject,Start Date,Start Time,End Date,End Time,All day event,Reminder on/off,Reminder Date,Reminder Time,"
                    + "Meeting Organizer,Required Attendees,Optional Attendees,Meeting Resources,Billing Information,"
                    + "Categories,Description,Location,Priority,Private,Mileage,Sensitivity,Show time as";
    private static final int WIDTH = 22;
    private static final int REQUIRED = 10;
    private static final int PLACE = 16;

    private final Lines lines;

    OutlookWriter(Path file, int year) {
        boolean isSwedish = year % 2 != 0;
        this.lines =
                isSwedish ? new Lines(file, Lines.WINDOWS, ",") : new Lines(file, StandardCharsets.UTF_8, ",").marked();
        lines.line(isSwedish ? SWEDISH : ENGLISH);
    }

    void add(List<Meeting> meetings) {
        for (Meeting meeting : meetings) {
            List<String> cells = new ArrayList<>(Collections.nCopies(WIDTH, ""));
            cells.set(0, meeting.title());
            put(cells, 1, meeting.startsAt());
            put(cells, 3, meeting.endsAt());
            cells.set(
                    REQUIRED, meeting.accepted().stream().map(Person::email).collect(Collectors.joining(";", "", ";")));
            cells.set(PLACE, meeting.mode().place());
            lines.cells(cells);
        }
    }

    private static void put(List<String> cells, int column, LocalDateTime moment) {
        cells.set(column, moment.toLocalDate().toString());
        cells.set(column + 1, moment.toLocalTime() + ":00");
    }

    @Override
    public void close() {
        lines.close();
    }
}
