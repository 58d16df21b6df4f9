package forumkoll.recomputed;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** What travel cost, unit by unit. */
final class Travel {

    private final City city;

    Travel(City city) {
        this.city = city;
    }

    /**
     * The travel of one unit.
     *
     * @param amount null when not known
     * @param missingRates null when none is missing
     */
    record Travelled(
            String unit, List<Line> entries, List<Line> trips, String basis, BigDecimal amount, String missingRates) {

        /** Null when there are no trips, or somebody did not say how many went. */
        BigDecimal persons() {
            List<BigDecimal> persons = new ArrayList<>();
            trips.forEach(trip -> persons.add(trip.decimal("persons")));
            return Amounts.sum(persons);
        }
    }

    List<Travelled> of(Involved involved) {
        return involved.travelUnits().stream().map(unit -> of(involved, unit)).toList();
    }

    private Travelled of(Involved involved, String unit) {
        List<Line> booked = Involved.of(involved.travels, unit);
        List<Line> trips = Involved.of(involved.trips, unit);
        boolean unplaced = !involved.travels.isEmpty() && involved.someUnitIsUnknown();
        if (unplaced || !booked.isEmpty() || city.ledgerCovers(unit, involved.line.year())) {
            return new Travelled(unit, booked, trips, "ledger", Fees.sum(booked), null);
        }
        if (!trips.isEmpty()) {
            return ofTrips(unit, trips);
        }
        Declaration declaration = involved.declared.get(unit);
        if (declaration != null && declaration.status().equals("included_elsewhere")) {
            return new Travelled(unit, booked, trips, "included_elsewhere", null, null);
        }
        if (allDigital(involved)) {
            return new Travelled(unit, booked, trips, "stated_none", Amounts.NONE, null);
        }
        return city.hasTrips(involved.line.year())
                ? new Travelled(unit, booked, trips, "trips", Amounts.NONE, null)
                : new Travelled(unit, booked, trips, "not_known", null, null);
    }

    List<Part> parts(Involved involved) {
        return of(involved).stream()
                .filter(travelled -> !travelled.basis().equals("included_elsewhere"))
                .map(travelled -> new Part(
                        travelled.unit(),
                        "all",
                        "travel",
                        travelled.basis(),
                        travelled.basis().equals("ledger") ? null : travelled.persons(),
                        travelled.amount(),
                        travelled.missingRates()))
                .toList();
    }

    private static boolean allDigital(Involved involved) {
        if (!involved.log.meetings.isEmpty()) {
            return involved.log.allDigital();
        }
        return !involved.declared.isEmpty()
                && involved.declared.values().stream().allMatch(Declaration::isDigital);
    }

    private Travelled ofTrips(String unit, List<Line> trips) {
        BigDecimal sum = BigDecimal.ZERO;
        Set<String> missing = new TreeSet<>();
        for (Line trip : trips) {
            BigDecimal cost = cost(trip, missing);
            sum = sum == null || cost == null ? null : sum.add(cost);
        }
        return sum == null
                ? new Travelled(
                        unit,
                        List.of(),
                        trips,
                        "not_known",
                        null,
                        missing.isEmpty() ? null : String.join(", ", missing))
                : new Travelled(unit, List.of(), trips, "trips", sum.setScale(2, RoundingMode.HALF_UP), null);
    }

    private BigDecimal cost(Line trip, Set<String> missing) {
        LocalDate starts = trip.date("starts");
        LocalDate ends = trip.date("ends");
        boolean dated = starts != null && ends != null && !ends.isBefore(starts);
        long nights = dated ? ChronoUnit.DAYS.between(starts, ends) : -1;
        BigDecimal ticket = sek("ticket", trip, missing);
        BigDecimal hotel = nights == 0 ? BigDecimal.ZERO : sek("hotel_night", trip, dated ? missing : new TreeSet<>());
        BigDecimal perDiem = sek("per_diem", trip, missing);
        if (!dated || trip.number("persons") == null || ticket == null || hotel == null || perDiem == null) {
            return null;
        }
        return ticket.add(hotel.multiply(BigDecimal.valueOf(nights)))
                .add(perDiem.multiply(BigDecimal.valueOf(nights + 1)))
                .multiply(BigDecimal.valueOf(trip.number("persons")));
    }

    private BigDecimal sek(String name, Line trip, Set<String> missing) {
        long year = City.tripDay(trip).getYear();
        String[] places = Stream.of(trip.text("place"), trip.text("country"), "")
                .filter(Objects::nonNull)
                .toArray(String[]::new);
        Line rate = city.rate(name, year, places);
        if (rate == null) {
            missing.add(name + " " + year);
            return null;
        }
        if (!rate.text("currency").equals("EUR")) {
            return rate.decimal("value");
        }
        BigDecimal euro = city.plainRate("eur_sek", year);
        if (euro == null) {
            missing.add("eur_sek " + year);
            return null;
        }
        return rate.decimal("value").multiply(euro);
    }
}
