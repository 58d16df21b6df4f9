package forumkoll.recomputed;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.LongStream;

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
    private final Map<String, String> unitsToday = new HashMap<>();
    private final Set<List<Object>> coveredByLedger = new HashSet<>();

    City(Function<String, List<Map<String, Object>>> tables, LocalDate asOf) {
        this.asOf = asOf;
        this.answers = lines(tables, "clean.participation");
        this.asked = lines(tables, "clean.asked");
        this.payments = lines(tables, "clean.payment");
        this.trips = new ArrayList<>(lines(tables, "clean.trip"));
        this.rates = lines(tables, "clean.rate");
        this.attendances = lines(tables, "clean.attendance");
        lines(tables, "clean.forum").forEach(line -> forums.put(line.text("forum_id"), line));
        lines(tables, "clean.unit").forEach(line -> units.put(line.text("unit_id"), line));
        lines(tables, "clean.organiser").forEach(line -> organisers.put(line.text("organiser_id"), line));
        lines(tables, "clean.area").forEach(line -> areas.put(line.text("area_code"), line));
        lines(tables, "clean.meeting").forEach(line -> meetings.put(line.text("meeting_id"), line));
        lines(tables, "clean.unit_today")
                .forEach(line -> unitsToday.put(line.text("unit_id"), line.text("today_unit_id")));
        trips.removeIf(trip -> tripDay(trip) == null || tripDay(trip).isAfter(asOf));
        this.years = years();
        for (Line payment : payments) {
            if (payment.text("unit_id") != null && !payment.text("account").matches("[123].*")) {
                coveredByLedger.add(List.of(today(payment.text("unit_id")), payment.number("year")));
            }
        }
    }

    private static List<Line> lines(Function<String, List<Map<String, Object>>> tables, String table) {
        return tables.apply(table).stream().map(Line::new).toList();
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

    static boolean isHeld(Line meeting) {
        return "held".equals(meeting.text("status"));
    }

    static LocalDate tripDay(Line trip) {
        return trip.date("starts") != null ? trip.date("starts") : trip.date("ends");
    }

    String today(String unit) {
        return unitsToday.getOrDefault(unit, unit);
    }

    boolean ledgerCovers(String unit, long year) {
        return coveredByLedger.contains(List.of(today(unit), year));
    }

    /** The rate of the year at the first of {@code places} that has one; null when none has. */
    Line rate(String name, long year, String... places) {
        for (String place : places) {
            for (Line rate : rates) {
                String ratePlace = rate.text("place").replaceFirst("^(Sverige|Sweden)$", "SE");
                boolean convertible = !"other".equals(rate.text("currency"));
                if (convertible
                        && rate.text("rate").equals(name)
                        && rate.number("year") == year
                        && ratePlace.equals(place)) {
                    return rate;
                }
            }
        }
        return null;
    }

    /** A rate that is no amount, or an amount in SEK; null when missing. */
    BigDecimal plainRate(String name, long year) {
        Line rate = rate(name, year, "");
        boolean usable = rate != null && List.of("SEK", "").contains(rate.text("currency", ""));
        return usable ? rate.decimal("value") : null;
    }

    boolean hasTrips(long year) {
        return trips.stream().anyMatch(trip -> tripDay(trip).getYear() == year);
    }

    boolean isGroup(String forum) {
        return forums.containsKey(forum) && forums.get(forum).truth("is_group");
    }
}
