package forumkoll.recomputed;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/** What the clean tables say of a city, ready to be asked. */
final class City {

    static final String UNKNOWN = "unknown";

    final LocalDate asOf;
    final List<Line> answers;
    final List<Line> asked;
    final List<Line> payments;
    final List<Line> trips;
    final List<Line> rates;
    final Map<String, Line> forums = new HashMap<>();
    final Map<String, Line> units = new HashMap<>();
    final Map<String, Line> organisers = new HashMap<>();
    final Map<String, Line> areas = new HashMap<>();
    final Map<String, Line> meetings = new HashMap<>();
    final List<Line> attendances;
    final List<Long> years;
    private final Function<String, List<Map<String, Object>>> tables;
    private final Map<String, List<Line>> read = new HashMap<>();
    private final Map<List<Object>, Line> ratesByPlace = new HashMap<>();
    private final Set<Long> yearsWithTrips = new HashSet<>();
    private final Set<Long> surveyed = new HashSet<>();
    /** Forums and years with a payment or a trip. */
    private final Set<ForumAndYear> paidOrTravelled = new HashSet<>();

    private final Map<String, String> unitsToday = new HashMap<>();
    private final Set<List<Object>> coveredByLedger = new HashSet<>();

    City(Function<String, List<Map<String, Object>>> tables, LocalDate asOf) {
        this.tables = tables;
        this.asOf = asOf;
        this.answers = lines("clean.participation");
        this.asked = lines("clean.asked");
        this.payments = lines("clean.payment");
        this.trips = new ArrayList<>(lines("clean.trip"));
        this.rates = lines("clean.rate");
        this.attendances = lines("clean.attendance");
        lines("clean.forum").forEach(line -> forums.put(line.text("forum_id"), line));
        lines("clean.unit").forEach(line -> units.put(line.text("unit_id"), line));
        lines("clean.organiser").forEach(line -> organisers.put(line.text("organiser_id"), line));
        lines("clean.area").forEach(line -> areas.put(line.text("area_code"), line));
        lines("clean.meeting").forEach(line -> meetings.put(line.text("meeting_id"), line));
        lines("clean.unit_today").forEach(line -> unitsToday.put(line.text("unit_id"), line.text("today_unit_id")));
        trips.removeIf(trip -> tripDay(trip) == null || tripDay(trip).isAfter(asOf));
        this.years = years();
        index();
        for (Line payment : payments) {
            if (payment.text("unit_id") != null && !payment.text("account").matches("[123].*")) {
                coveredByLedger.add(List.of(today(payment.text("unit_id")), payment.number("year")));
            }
        }
    }

    private void index() {
        for (Line rate : rates) {
            if (!"other".equals(rate.text("currency"))) {
                ratesByPlace.putIfAbsent(List.of(rate.text("rate"), rate.number("year"), place(rate)), rate);
            }
        }
        answers.forEach(line -> surveyed.add(line.number("year")));
        for (Line payment : payments) {
            if (payment.text("forum_id") != null) {
                paidOrTravelled.add(new ForumAndYear(payment.text("forum_id"), payment.number("refers_to_year")));
            }
        }
        for (Line trip : trips) {
            yearsWithTrips.add((long) tripDay(trip).getYear());
            if (trip.text("forum_id") != null) {
                paidOrTravelled.add(
                        new ForumAndYear(trip.text("forum_id"), tripDay(trip).getYear()));
            }
        }
    }

    List<Line> lines(String table) {
        return read.computeIfAbsent(
                table, any -> tables.apply(any).stream().map(Line::new).toList());
    }

    private List<Long> years() {
        TreeSet<Long> seen = new TreeSet<>();
        answers.forEach(line -> seen.add(line.number("year")));
        payments.forEach(line -> seen.add(line.number("year")));
        meetings.values().stream().filter(City::isHeld).forEach(line -> seen.add(line.number("year")));
        return seen.isEmpty()
                ? List.of()
                : LongStream.rangeClosed(seen.first(), seen.last()).boxed().toList();
    }

    /** A year is over when its last day has come. */
    boolean isOver(long year) {
        return !LocalDate.of((int) year, 12, 31).isAfter(asOf);
    }

    /** Where a rate holds, as the register of trips writes it; an empty text when it holds everywhere. */
    static String place(Line rate) {
        return rate.text("place").replaceFirst("^(Sverige|Sweden)$", "SE");
    }

    static boolean isHeld(Line meeting) {
        return "held".equals(meeting.text("status"));
    }

    static LocalDate tripDay(Line trip) {
        return trip.date("starts") != null ? trip.date("starts") : trip.date("ends");
    }

    String today(String unit) {
        return unitsToday.getOrDefault(unit, unit);
    }

    /** Units of today, each with a year. */
    Set<List<Object>> coveredByLedger() {
        return coveredByLedger;
    }

    boolean ledgerCovers(String unit, long year) {
        return coveredByLedger.contains(List.of(today(unit), year));
    }

    /** The rate of the year at the first of {@code places} that has one; null when none has. */
    Line rate(String name, long year, String... places) {
        return Stream.of(places)
                .map(place -> ratesByPlace.get(List.of(name, year, place)))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    /** A rate that is no amount, or an amount in SEK; null when missing. */
    BigDecimal plainRate(String name, long year) {
        Line rate = rate(name, year, "");
        boolean usable = rate != null && List.of("SEK", "").contains(rate.text("currency", ""));
        return usable ? rate.decimal("value") : null;
    }

    boolean hasTrips(long year) {
        return yearsWithTrips.contains(year);
    }

    boolean isSurveyed(long year) {
        return surveyed.contains(year);
    }

    boolean isPaidOrTravelled(ForumAndYear line) {
        return paidOrTravelled.contains(line);
    }

    boolean isGroup(String forum) {
        return forums.containsKey(forum) && forums.get(forum).truth("is_group");
    }
}
