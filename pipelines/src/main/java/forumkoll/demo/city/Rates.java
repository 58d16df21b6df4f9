package forumkoll.demo.city;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What an hour, a ticket and a night cost each year: a few published figures, everything else made up. */
public final class Rates {

    /** A line of the register; {@code place} is empty when the rate holds everywhere. */
    public record Rate(int year, String name, String place, BigDecimal value, String unit, String source) {}

    private static final String MADE_UP = "påhittad för exempelstaden";
    private static final String ECB = "ECB, årsmedelkurs";
    private static final String SKR = "SKR, kommunernas PO-pålägg";
    private static final String TAX_AGENCY = "Skatteverket, normalbelopp inrikes";
    private static final String LAW = "lagstadgade arbetsgivaravgifter";

    private static final Map<Integer, String> OVERHEAD_PCT =
            Map.of(2019, "39.15", 2020, "40.15", 2021, "40.15", 2022, "39.25", 2023, "44.53");
    private static final Map<Integer, String> PER_DIEM_SEK =
            Map.of(2019, "230", 2020, "240", 2021, "240", 2022, "240", 2023, "260", 2024, "290");
    private static final Map<Integer, String> EURO_SEK = Map.of(
            2019, "10.5891", 2020, "10.4848", 2021, "10.1465", 2022, "10.6296", 2023, "11.4788", 2024, "11.4325", 2025,
            "11.0663");

    private static final int BASE_YEAR = 2019;

    private Rates() {}

    /** Every rate of a year. */
    public static List<Rate> of(int year) {
        int years = year - BASE_YEAR;
        List<Rate> rates = new ArrayList<>();
        rates.add(madeUp(year, "monthly_salary", "", 41_000 + 900 * years, "SEK/månad"));
        rates.add(published(year, "overhead_pct", "", OVERHEAD_PCT, "44.00", "procent", SKR));
        rates.add(madeUp(year, "annual_hours", "", 1720, "timmar/år"));
        rates.add(madeUp(year, "politician_hourly_fee", "", 190 + 4 * years, "SEK/timme"));
        rates.add(new Rate(year, "employer_contribution_pct", "", new BigDecimal("31.42"), "procent", LAW));
        rates.add(madeUp(year, "ticket", "", 2600 + 50 * years, "SEK"));
        rates.add(madeUp(year, "ticket", "DE", 3000 + 60 * years, "SEK"));
        rates.add(madeUp(year, "ticket", Destination.MARCHENBURG.place(), 3150 + 65 * years, "SEK"));
        rates.add(madeUp(year, "hotel_night", "", 1150 + 25 * years, "SEK"));
        rates.add(madeUp(year, "hotel_night", "BE", 118 + 2 * years, "EUR"));
        rates.add(published(year, "per_diem", "SE", PER_DIEM_SEK, "300", "SEK", TAX_AGENCY));
        rates.add(madeUp(year, "per_diem", "DK", 620 + 10 * years, "SEK"));
        rates.add(madeUp(year, "per_diem", "FI", 540 + 8 * years, "SEK"));
        rates.add(madeUp(year, "per_diem", "DE", 530 + 9 * years, "SEK"));
        rates.add(madeUp(year, "per_diem", "BE", 560 + 11 * years, "SEK"));
        rates.add(published(year, "eur_sek", "", EURO_SEK, "11.0000", "SEK/EUR", ECB));
        rates.add(madeUp(year, "price_index", "", 100 + 3 * years, "index"));
        return rates;
    }

    /** The rate of a year for the first of these places that has one. */
    public static Rate rate(int year, String name, String... places) {
        for (String place : places) {
            Optional<Rate> found = of(year).stream()
                    .filter(rate -> rate.name().equals(name) && rate.place().equals(place))
                    .findFirst();
            if (found.isPresent()) {
                return found.get();
            }
        }
        throw new IllegalStateException("no rate " + name + " for " + year);
    }

    /** The value of a rate that holds everywhere. */
    public static BigDecimal value(int year, String name) {
        return rate(year, name, "").value();
    }

    private static Rate madeUp(int year, String name, String place, int value, String unit) {
        return new Rate(year, name, place, BigDecimal.valueOf(value), unit, MADE_UP);
    }

    private static Rate published(
            int year,
            String name,
            String place,
            Map<Integer, String> known,
            String otherwise,
            String unit,
            String source) {
        boolean isKnown = known.containsKey(year);
        return new Rate(
                year,
                name,
                place,
                new BigDecimal(known.getOrDefault(year, otherwise)),
                unit,
                isKnown ? source : MADE_UP);
    }
}
