package forumkoll.recomputed;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/** The time of staff and politicians, in hours and in money. */
final class Hours {

    private final City city;

    Hours(City city) {
        this.city = city;
    }

    List<Part> parts(Involved involved) {
        List<Part> parts = new ArrayList<>();
        for (String unit : involved.hoursUnits()) {
            for (String body : List.of("office", "politicians")) {
                Part part = part(involved, unit, body);
                if (part != null) {
                    parts.add(part);
                }
            }
        }
        return parts;
    }

    /** Null when the hours stand on another line. */
    private Part part(Involved involved, String unit, String body) {
        String name = body.equals("office") ? "staff" : "political";
        Declaration declaration = involved.declared.get(unit);
        boolean isLogged = involved.log.tellsWhoCame() && involved.log.knowsHours(body);
        BigDecimal logged = isLogged ? involved.log.hours(unit, body) : null;
        if (logged != null) {
            return priced(unit, body, name, "log", logged, involved.line.year());
        }
        if (isLogged || takesNoPart(involved, declaration, body)) {
            return Part.of(unit, body, name, "stated_none", Amounts.NONE);
        }
        if (declaration == null) {
            return Part.unknown(unit, body, name);
        }
        if (declaration.status().equals("included_elsewhere")) {
            return null;
        }
        BigDecimal least = declaration.decimal("person_hours_min");
        BigDecimal most = declaration.decimal("person_hours_max");
        boolean isNone = most != null && most.signum() == 0;
        String otherBody = body.equals("office") ? "politicians" : "office";
        boolean isOneBody = least != null
                && most != null
                && least.compareTo(most) == 0
                && takesNoPart(involved, declaration, otherBody);
        return isNone || isOneBody
                ? priced(unit, body, name, "survey", most, involved.line.year())
                : Part.unknown(unit, body, name);
    }

    private static boolean takesNoPart(Involved involved, Declaration declaration, String body) {
        if (involved.log.tellsWhoCame()) {
            return !involved.log.takesPart(body);
        }
        Long most = declaration == null
                ? null
                : body.equals("office") ? declaration.number("office_participants_max") : declaration.mostPoliticians();
        return most != null && most == 0;
    }

    private Part priced(String unit, String body, String name, String basis, BigDecimal hours, long year) {
        if (hours.signum() == 0) {
            return Part.of(unit, body, name, basis, Amounts.NONE);
        }
        TreeMap<String, BigDecimal> rates = new TreeMap<>();
        List<String> needed = body.equals("office")
                ? List.of("annual_hours", "monthly_salary", "overhead_pct")
                : List.of("employer_contribution_pct", "politician_hourly_fee");
        needed.forEach(rate -> rates.put(rate, city.plainRate(rate, year)));
        List<String> missing = needed.stream()
                .filter(rate -> rates.get(rate) == null
                        || (rate.equals("annual_hours") && rates.get(rate).signum() == 0))
                .map(rate -> rate + " " + year)
                .toList();
        if (!missing.isEmpty()) {
            return new Part(unit, body, name, "not_known", null, String.join(", ", missing));
        }
        BigDecimal amount = body.equals("office")
                ? hours.multiply(rates.get("monthly_salary"))
                        .multiply(BigDecimal.valueOf(12))
                        .multiply(Amounts.HUNDRED.add(rates.get("overhead_pct")))
                        .divide(Amounts.HUNDRED.multiply(rates.get("annual_hours")), 2, RoundingMode.HALF_UP)
                : hours.multiply(rates.get("politician_hourly_fee"))
                        .multiply(Amounts.HUNDRED.add(rates.get("employer_contribution_pct")))
                        .divide(Amounts.HUNDRED, 2, RoundingMode.HALF_UP);
        return Part.of(unit, body, name, basis, amount);
    }
}
