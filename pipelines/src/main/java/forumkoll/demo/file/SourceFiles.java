package forumkoll.demo.file;

import forumkoll.demo.city.Book;
import forumkoll.demo.city.City;
import forumkoll.demo.city.CostKind;
import forumkoll.demo.city.District;
import forumkoll.demo.city.ForumPlan;
import forumkoll.demo.city.Invoice;
import forumkoll.demo.city.Meeting;
import forumkoll.demo.city.YearPlan;
import java.io.Closeable;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The surveys, ledgers and logs of some districts: one of each kind a year, open until all forums are written. */
public final class SourceFiles implements Closeable {

    /** Districts beyond have their attendance reports in lists, or there would be tens of thousands of files. */
    private static final int DISTRICTS_WITH_REPORTS = 3;

    private static final int FORUMS_BETWEEN_COPIES = 7;

    private final City city;
    private final Path folder;
    private final Map<Integer, Year> years = new TreeMap<>();
    private final List<Closeable> open = new ArrayList<>();
    private int forums;

    /** The files of a year. */
    private final class Year {

        private final Path meetings;
        private final SurveyWriter survey;
        private final ReskontraWriter reskontra;
        private final SieWriter sie;
        private final SieWriter sieOfMunicipality;
        private final CalendarWriter calendar;
        private final CalendarWriter secondCalendar;
        private final OutlookWriter outlook;
        private final AttendanceListWriter list;
        private int vouchers;

        Year(int year, int batch) {
            String name = year + "-" + (batch + 1);
            Path ledgers = folder.resolve("ledgers/" + year);
            meetings = folder.resolve("meetings/" + year);
            Company municipality = Company.municipality(batch);
            survey = opened(new SurveyWriter(
                    folder.resolve("surveys/" + year), "enkat-" + name, year, year - city.firstYear()));
            reskontra = opened(
                    new ReskontraWriter(ledgers.resolve("leverantorsreskontra-" + name + ".csv"), municipality, year));
            sie = opened(
                    new SieWriter(ledgers.resolve("servicebolaget-" + name + ".se"), Company.service(batch), year));
            sieOfMunicipality = year == city.bookedTwice()
                    ? opened(new SieWriter(ledgers.resolve("kommunen-" + name + ".se"), municipality, year))
                    : null;
            calendar = opened(new CalendarWriter(meetings.resolve("kalender-" + name + ".ics"), year));
            secondCalendar = opened(new CalendarWriter(meetings.resolve("kalender-" + name + "-kopia.ics"), year));
            outlook = opened(new OutlookWriter(meetings.resolve("outlook-" + name + ".csv"), year));
            list = opened(new AttendanceListWriter(meetings.resolve("narvaro-" + name + ".csv")));
        }

        private String nextVoucher() {
            vouchers++;
            return "A " + vouchers;
        }
    }

    /** Opens the files of batch {@code batch} below {@code folder}. */
    public SourceFiles(City city, Path folder, int batch) {
        this.city = city;
        this.folder = folder;
        city.years().forEach(year -> years.put(year, new Year(year, batch)));
    }

    private <T extends Closeable> T opened(T writer) {
        open.add(writer);
        return writer;
    }

    /** Books costs that have to do with no forum, so that a ledger tells of each of its units. */
    public void book(List<Invoice> noise) {
        noise.forEach(this::book);
    }

    /** Writes all that is known of a forum. */
    public void write(ForumPlan plan, District district) {
        forums++;
        for (YearPlan yearPlan : plan.years().values()) {
            Year year = years.get(yearPlan.year());
            yearPlan.answers().forEach(year.survey::add);
            yearPlan.invoices().forEach(this::book);
            write(plan, yearPlan.meetings(), year, district);
        }
    }

    private void book(Invoice invoice) {
        Year year = years.get(invoice.bookedOn().getYear());
        Book book = invoice.unit().book();
        if (book == Book.NONE) {
            return;
        }
        String voucher = year.nextVoucher();
        if (book == Book.SIE) {
            year.sie.add(voucher, invoice);
            return;
        }
        year.reskontra.add(voucher, invoice);
        boolean isFee = invoice.rows().stream().allMatch(row -> row.kind() == CostKind.FEE);
        if (year.sieOfMunicipality != null && isFee) {
            year.sieOfMunicipality.add(voucher, invoice);
        }
    }

    private void write(ForumPlan plan, List<Meeting> meetings, Year year, District district) {
        if (meetings.isEmpty()) {
            return;
        }
        String uid = plan.id() + "-" + meetings.get(0).scheduled().getYear();
        switch (plan.shape().evidence()) {
            case SURVEY_ONLY -> {}
            case CALENDAR -> schedule(uid, meetings, year);
            case CALENDAR_AND_REPORT -> {
                schedule(uid, meetings, year);
                if (district.number() < DISTRICTS_WITH_REPORTS) {
                    meetings.stream()
                            .filter(Meeting::hasReport)
                            .forEach(meeting -> TeamsWriter.write(
                                    year.meetings.resolve("teams-" + uid + "-" + meeting.number() + ".csv"), meeting));
                } else {
                    year.list.add(uid, meetings);
                }
            }
            case LIST -> year.list.add(uid, meetings);
            case OUTLOOK_AND_LIST -> {
                year.outlook.add(meetings);
                year.list.add(uid, meetings);
            }
        }
    }

    /** Some colleagues keep the same meetings in a second calendar. */
    private void schedule(String uid, List<Meeting> meetings, Year year) {
        year.calendar.add(uid + "@exempelstad.example", meetings);
        if (forums % FORUMS_BETWEEN_COPIES == 0) {
            year.secondCalendar.add(uid + "@exempelstad.example", meetings);
        }
    }

    @Override
    public void close() {
        for (Closeable writer : open) {
            try {
                writer.close();
            } catch (java.io.IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
        }
    }
}
