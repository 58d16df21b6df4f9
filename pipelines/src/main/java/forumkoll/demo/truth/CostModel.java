package forumkoll.demo.truth;

import forumkoll.demo.city.Rates;
import forumkoll.demo.city.Trip;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** What time and travel cost, exact until the one rounding to the öre. */
final class CostModel {

    private static final BigDecimal HUNDRED = new BigDecimal(100);
    private static final BigDecimal MONTHS = new BigDecimal(12);

    private CostModel() {}

    /** Hours of officials at the average salary with overhead. */
    static BigDecimal staffSek(int year, BigDecimal hours) {
        return hours.multiply(Rates.value(year, "monthly_salary"))
                .multiply(MONTHS)
                .multiply(HUNDRED.add(Rates.value(year, "overhead_pct")))
                .divide(HUNDRED.multiply(Rates.value(year, "annual_hours")), 2, RoundingMode.HALF_UP);
    }

    /** Hours of politicians at the average fee with the employer's contribution. */
    static BigDecimal politicalSek(int year, BigDecimal hours) {
        return hours.multiply(Rates.value(year, "politician_hourly_fee"))
                .multiply(HUNDRED.add(Rates.value(year, "employer_contribution_pct")))
                .divide(HUNDRED, 2, RoundingMode.HALF_UP);
    }

    /** Trips of one unit to one forum in a year: rounded once, together. */
    static BigDecimal tripsSek(List<Trip> trips) {
        return trips.stream()
                .map(CostModel::exactSek)
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .setScale(2, RoundingMode.HALF_UP);
    }

    private static BigDecimal exactSek(Trip trip) {
        long nights = ChronoUnit.DAYS.between(trip.starts(), trip.ends());
        return rateSek(trip, "ticket")
                .add(rateSek(trip, "hotel_night").multiply(BigDecimal.valueOf(nights)))
                .add(rateSek(trip, "per_diem").multiply(BigDecimal.valueOf(nights + 1)))
                .multiply(BigDecimal.valueOf(trip.persons()));
    }

    private static BigDecimal rateSek(Trip trip, String name) {
        int year = trip.starts().getYear();
        Rates.Rate rate = Rates.rate(year, name, trip.place(), trip.country(), "");
        return rate.unit().equals("EUR") ? rate.value().multiply(Rates.value(year, "eur_sek")) : rate.value();
    }
}
