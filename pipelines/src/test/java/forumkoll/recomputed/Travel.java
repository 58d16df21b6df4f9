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

    List<Part> parts(Involved involved) {
        List<Part> parts = new ArrayList<>();
        for (String unit : involved.travelUnits()) {
            Part part = part(involved, unit);
            if (part != null) {
                parts.add(part);
            }
        }
        return parts;
    }

    /** Null when the travel stands on another line. */
    private Part part(Involved involved, String unit) {
        List<Line> booked = Involved.of(involved.travels, unit);
        List<Line> trips = Involved.of(involved.trips, unit);
        boolean unplaced = !involved.travels.isEmpty() && involved.someUnitIsUnknown();
        if (unplaced || !booked.isEmpty() || city.ledgerCovers(unit, involved.line.year())) {
            return Part.of(unit, "all", "travel", "ledger", Fees.sum(booked));
        }
        if (!trips.isEmpty()) {
            return ofTrips(unit, trips);
        }
        Declaration declaration = involved.declared.get(unit);
        if (declaration != null && declaration.status().equals("included_elsewhere")) {
            return null;
        }
        if (allDigital(involved)) {
            return Part.of(unit, "all", "travel", "stated_none", Amounts.NONE);
        }
        return city.hasTrips(involved.line.year())
                ? Part.of(unit, "all", "travel", "trips", Amounts.NONE)
                : Part.unknown(unit, "all", "travel");
    }

    private static boolean allDigital(Involved involved) {
        if (!involved.log.meetings.isEmpty()) {
            return involved.log.allDigital();
        }
        return !involved.declared.isEmpty()
                && involved.declared.values().stream().allMatch(Declaration::isDigital);
    }

    private Part ofTrips(String unit, List<Line> trips) {
        BigDecimal sum = BigDecimal.ZERO;
        Set<String> missing = new TreeSet<>();
        for (Line trip : trips) {
            BigDecimal cost = cost(trip, missing);
            sum = sum == null || cost == null ? null : sum.add(cost);
        }
        return sum == null
                ? new Part(
                        unit, "all", "travel", "not_known", null, missing.isEmpty() ? null : String.join(", ", missing))
                : Part.of(unit, "all", "travel", "trips", sum.setScale(2, RoundingMode.HALF_UP));
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
