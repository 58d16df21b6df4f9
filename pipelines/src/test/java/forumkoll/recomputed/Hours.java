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

    /**
     * The hours of one body of one unit.
     *
     * @param hours null when not known
     * @param reason why they are not; null when they are
     */
    record Worked(String unit, String body, String basis, BigDecimal hours, String reason) {

        static Worked known(String unit, String body, String basis, BigDecimal hours) {
            return new Worked(unit, body, basis, hours, null);
        }
    }

    static List<Worked> of(Involved involved) {
        List<Worked> worked = new ArrayList<>();
        for (String unit : involved.hoursUnits()) {
            worked.add(of(involved, unit, "office"));
            worked.add(of(involved, unit, "politicians"));
        }
        return worked;
    }

    private static Worked of(Involved involved, String unit, String body) {
        Declaration declaration = involved.declared.get(unit);
        boolean isLogged = involved.log.tellsWhoCame() && involved.log.knowsHours(body);
        BigDecimal logged = isLogged ? involved.log.hours(unit, body) : null;
        if (logged != null) {
            return Worked.known(unit, body, "log", logged);
        }
        if (isLogged || takesNoPart(involved, declaration, body)) {
            return Worked.known(unit, body, "stated_none", Amounts.NONE);
        }
        if (declaration != null && declaration.status().equals("included_elsewhere")) {
            return Worked.known(unit, body, "included_elsewhere", null);
        }
        BigDecimal least = declaration == null ? null : declaration.decimal("person_hours_min");
        BigDecimal most = declaration == null ? null : declaration.decimal("person_hours_max");
        boolean isNone = most != null && most.signum() == 0;
        String otherBody = body.equals("office") ? "politicians" : "office";
        boolean isExact = least != null && most != null && least.compareTo(most) == 0;
        if (isNone || (isExact && takesNoPart(involved, declaration, otherBody))) {
            return Worked.known(unit, body, "survey", most);
        }
        String reason;
        if (involved.log.tellsWhoCame()) {
            reason = "incomplete_log";
        } else if (declaration != null && List.of("conflicting", "no_answer").contains(declaration.status())) {
            reason = declaration.status();
        } else if (least == null || most == null) {
            reason = "not_stated";
        } else {
            reason = isExact ? "not_divided" : "range";
        }
        return new Worked(unit, body, "not_known", null, reason);
    }

    List<Part> parts(Involved involved) {
        List<Part> parts = new ArrayList<>();
        for (Worked worked : of(involved)) {
            String name = worked.body().equals("office") ? "staff" : "political";
            if (worked.basis().equals("not_known")) {
                parts.add(Part.unknown(worked.unit(), worked.body(), name));
            } else if (!worked.basis().equals("included_elsewhere")) {
                parts.add(priced(worked, name, involved.line.year()).from(worked.hours()));
            }
        }
        return parts;
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

    private Part priced(Worked worked, String name, long year) {
        String unit = worked.unit();
        String body = worked.body();
        String basis = worked.basis();
        BigDecimal hours = worked.hours();
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
            return Part.withoutRate(unit, body, name, String.join(", ", missing));
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
