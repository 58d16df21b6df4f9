package forumkoll.ingest.log;

import forumkoll.ingest.csv.CsvFile;
import forumkoll.ingest.person.Pseudonyms;
import forumkoll.table.Text;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Reads a calendar that Outlook exported as CSV, in Swedish or English. A record is a line below the heading: one
 * meeting. The export does not tell who accepted, so everybody is invited.
 */
public final class OutlookFormat implements LogFormat {

    private static final Set<String> YES = Set.of("true", "sant", "sann", "1", "yes", "ja");
    private static final String CANCELLED_TITLE =
            "(?i)\\s*(canceled|cancelled|inställt|inställd|avbokat|avbokad)\\s*:.*";

    /** Whether the file starts as Outlook's do. */
    public static boolean isOutlook(List<CsvFile.Line> lines) {
        return OutlookColumns.of(lines).isPresent();
    }

    @Override
    public String layout() {
        return "outlook";
    }

    @Override
    public void read(List<CsvFile.Line> lines, MeetingLog log) {
        Optional<OutlookColumns> heading = OutlookColumns.of(lines);
        if (heading.isEmpty()) {
            log.refuse(
                    "unknown_heading",
                    "",
                    new Text("Outlooks rubrikrad, Ämne, Startdatum …", "Outlook's heading, Subject, Start Date …"),
                    new Text("Exportera kalendern på nytt.", "Export the calendar again."));
            return;
        }
        OutlookColumns columns = heading.get();
        List<CsvFile.Line> rows = columns.rows(lines);
        List<String> dates = new ArrayList<>();
        for (CsvFile.Line row : rows) {
            dates.add(columns.startDate(row));
            dates.add(columns.endDate(row));
        }
        LogTimes times = log.times(dates);
        if (!times.isCertain(log)) {
            return;
        }
        for (CsvFile.Line row : rows) {
            if (row.isBlank()) {
                log.intake().skip("blank");
            } else if (row.cells().size() != columns.width()) {
                log.reject(LogFault.wrongWidth(row.number(), row.cells().size(), columns.width()));
            } else {
                read(row, columns, times, log);
            }
        }
    }

    private void read(CsvFile.Line row, OutlookColumns columns, LogTimes times, MeetingLog log) {
        Optional<LocalDate> day = times.date(columns.startDate(row));
        if (day.isEmpty()) {
            log.reject(LogFault.badTime(row.number(), columns.startDateColumn(), null, columns.startDate(row)));
            return;
        }
        if (YES.contains(columns.allDay(row).toLowerCase(Locale.ROOT))) {
            add(row, columns, day.get(), new LocalInterval(null, null), log);
            return;
        }
        Optional<LocalDateTime> from = times.dateTime(columns.startDate(row), columns.startTime(row));
        Optional<LocalDateTime> to = times.dateTime(columns.endDate(row), columns.endTime(row));
        if (from.isEmpty() || to.isEmpty()) {
            String found = from.isEmpty() ? columns.startTime(row) : columns.endDate(row) + " " + columns.endTime(row);
            log.reject(LogFault.badTime(row.number(), columns.startDateColumn(), null, found));
            return;
        }
        LocalInterval.Outcome outcome = LocalInterval.of(from.get(), to.get(), Optional.empty());
        if (outcome.hindrance() != null) {
            log.reject(PresenceTable.fault(
                    outcome.hindrance(),
                    row.number(),
                    columns.startDateColumn(),
                    columns.startTime(row) + " – " + columns.endTime(row)));
            return;
        }
        add(row, columns, day.get(), outcome.interval(), log);
    }

    private void add(CsvFile.Line row, OutlookColumns columns, LocalDate day, LocalInterval interval, MeetingLog log) {
        List<String> written = new ArrayList<>();
        for (String list : columns.attendees(row)) {
            for (String attendee : list.split(";")) {
                if (!attendee.isBlank()) {
                    written.add(attendee.strip());
                }
            }
        }
        String ref = "line " + row.number();
        Set<String> seen = new HashSet<>();
        List<LogPresence> presences = new ArrayList<>();
        for (String attendee : written) {
            Pseudonyms.Person person = log.persons().person(attendee);
            if (person.personKey() == null || seen.add(person.personKey())) {
                presences.add(
                        new LogPresence(row.number(), presences.size() + 1L, ref, person, null, null, null, "invited"));
            }
        }
        String title = columns.title(row);
        log.add(new LogMeeting(
                row.number(),
                ref,
                null,
                log.persons().withoutPersons(title, written),
                day,
                interval.from(),
                interval.to(),
                MeetingMode.of(columns.location(row), List.of()),
                title.matches(CANCELLED_TITLE) ? "cancelled" : "confirmed",
                presences.isEmpty() ? null : (long) presences.size()));
        presences.forEach(log::add);
        log.intake().accept();
    }
}
