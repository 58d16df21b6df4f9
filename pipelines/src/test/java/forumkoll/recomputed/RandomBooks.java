package forumkoll.recomputed;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Ledgers, trips and rates drawn at random: credits, other years, unknown units, missing rates and gaps. */
final class RandomBooks extends RandomTables {

    private final List<String> forums;
    private int next;
    private int lastTrip;

    RandomBooks(RandomTables into, long seed, List<String> forums) {
        super(into, seed);
        this.forums = forums;
    }

    void of(int year) {
        payments(year);
        trips(year);
    }

    private void payments(int year) {
        for (String unit : RandomCity.UNITS) {
            boolean covered = chance(50);
            for (int i = 0; covered && i < 8; i++) {
                boolean cost = chance(90);
                int refers = chance(10) ? year + 1 : chance(5) ? year - 1 : year;
                String kind = one(List.of("fee", "fee", "fee", "travel", "lodging", "per_diem", "conference", "other"));
                BigDecimal amount = chance(10) ? sek(5000).negate() : sek(90000);
                String payer = maybe(95, unit);
                String forum = cost ? maybe(80, one(forums)) : null;
                row(
                        "clean.payment",
                        "entry_id|year|refers_to_year|account|unit_id|amount_sek|cost_kind|forum_id|allocation_method|company|undecided",
                        ++next,
                        year,
                        cost ? refers : year,
                        cost ? "6990" : "2440",
                        payer,
                        amount,
                        kind,
                        forum,
                        "alias",
                        maybe(80, "5560000001"),
                        forum == null && chance(40));
            }
        }
    }

    private void trips(int year) {
        for (int i = chance(30) ? 0 : below(8); i > 0; i--) {
            int month = 1 + below(8);
            String starts = year + "-0" + month + "-20";
            String ends = year + "-0" + (month + (chance(20) ? 1 : 0)) + "-2" + below(4);
            row(
                    "clean.trip",
                    "trip_id|forum_id|unit_id|starts|ends|country|place|persons",
                    "t" + ++lastTrip,
                    maybe(90, one(forums)),
                    maybe(90, one(RandomCity.UNITS)),
                    maybe(95, starts),
                    maybe(95, ends),
                    maybe(90, one(List.of("SE", "BE", "FR"))),
                    maybe(50, "BE"),
                    maybe(95, below(4)));
        }
    }

    /** @param growth what is added to each rate, so that no year has those of another */
    void rates(int year, int growth) {
        Map<String, String> values = new LinkedHashMap<>();
        values.put("monthly_salary", "47123.45");
        values.put("overhead_pct", "44.53");
        values.put("annual_hours", "1720");
        values.put("politician_hourly_fee", "312.5");
        values.put("employer_contribution_pct", "31.42");
        values.put("ticket", "2345.675");
        values.put("hotel_night", "151.33");
        values.put("per_diem", "260");
        values.put("eur_sek", "11.4788");
        values.put("price_index", "104.7");
        for (Map.Entry<String, String> rate : values.entrySet()) {
            boolean money = !List.of(
                            "overhead_pct", "annual_hours", "employer_contribution_pct", "eur_sek", "price_index")
                    .contains(rate.getKey());
            String currency = !money ? null : rate.getKey().equals("hotel_night") ? "EUR" : "SEK";
            BigDecimal value = new BigDecimal(rate.getValue()).add(BigDecimal.valueOf(growth));
            if (chance(90)) {
                row("clean.rate", "year|rate|place|value|currency", year, rate.getKey(), "", value, currency);
            }
            if (List.of("ticket", "hotel_night", "per_diem").contains(rate.getKey()) && chance(50)) {
                row(
                        "clean.rate",
                        "year|rate|place|value|currency",
                        year,
                        rate.getKey(),
                        one(List.of("Sverige", "BE")),
                        value.add(BigDecimal.ONE),
                        "SEK");
            }
        }
    }
}
