package forumkoll.recomputed;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** Every column of marts.forum_year but those that compare with the year before. */
final class ForumFigures {

    private final City city;
    private final Declarations declarations;
    private final Logs logs;
    private final Costs costs;
    private final Map<ForumAndYear, Map<String, Object>> figures = new HashMap<>();

    ForumFigures(City city, Declarations declarations, Logs logs, Costs costs) {
        this.city = city;
        this.declarations = declarations;
        this.logs = logs;
        this.costs = costs;
        costs.lines().forEach(line -> figures.put(line, of(line)));
    }

    Map<ForumAndYear, Map<String, Object>> all() {
        return figures;
    }

    private Map<String, Object> of(ForumAndYear line) {
        Map<String, Object> row = new TreeMap<>();
        new DeclaredFigures(declarations, logs, line).addTo(row);
        logged(line, row);
        cost(line, row);
        Status status = new Status(city, declarations, costs, line);
        row.put("mentioned", status.isMentioned(logs));
        total(row, status.line(logs));
        row.put("unknown_reason", status.unknownReason(row));
        shares(row);
        real(line, row);
        return row;
    }

    private void logged(ForumAndYear line, Map<String, Object> row) {
        Log log = logs.of(line);
        boolean covered = logs.cover(line);
        row.put("meetings_held", covered ? (long) log.meetings.size() : null);
        row.put("meetings_attended", covered ? log.attended() : null);
        row.put("attendances", covered ? log.attendances() : null);
        row.put("people", covered ? log.people("office", "politicians") : null);
        row.put("people_office", covered ? log.people("office") : null);
        row.put("people_politicians", covered ? log.people("politicians") : null);
        row.put("attended_hours", covered ? log.hours() : null);
        row.put("digital_share", log.digitalShare());
        row.put("last_meeting_on", logs.lastDay(line));
        long silent = 0;
        for (long year = line.year(); city.years.contains(year) && isStill(line, year, false); year--) {
            silent++;
        }
        long streak = 0;
        for (long year = line.year(); city.years.contains(year) && isStill(line, year, true); year--) {
            streak++;
        }
        row.put("years_silent", covered ? silent : null);
        row.put("streak_years", covered ? streak : null);
    }

    private boolean isStill(ForumAndYear line, long year, boolean met) {
        ForumAndYear then = new ForumAndYear(line.forum(), year);
        return logs.cover(then) && logs.of(then).meetings.isEmpty() != met;
    }

    private void cost(ForumAndYear line, Map<String, Object> row) {
        Map<String, String> columns = Map.of(
                "fee", "fee_sek",
                "staff", "staff_cost_sek",
                "political", "political_cost_sek",
                "travel", "travel_cost_sek",
                "other", "other_cost_sek");
        columns.forEach((part, column) -> {
            List<BigDecimal> amounts = new ArrayList<>();
            costs.of(line).stream().filter(one -> one.part().equals(part)).forEach(one -> amounts.add(one.amount()));
            row.put(column, Amounts.sum(amounts));
        });
        SortedSet<String> feeBases = bases(line, List.of("fee"));
        feeBases.remove("not_known");
        if (feeBases.remove("stated_none")) {
            feeBases.add("survey");
        }
        row.put("fee_basis", row.get("fee_sek") == null ? null : feeBases.size() > 1 ? "mixed" : feeBases.first());
        SortedSet<String> hoursBases = bases(line, List.of("staff", "political"));
        hoursBases.retainAll(List.of("log", "survey"));
        row.put("hours_basis", hoursBases.isEmpty() ? null : hoursBases.size() > 1 ? "mixed" : hoursBases.first());
        TreeSet<String> missing = new TreeSet<>();
        costs.of(line).stream().map(Part::missingRate).filter(Objects::nonNull).forEach(missing::add);
        row.put("missing_rates", missing.isEmpty() ? null : String.join(", ", missing));
    }

    private SortedSet<String> bases(ForumAndYear line, List<String> names) {
        SortedSet<String> bases = new TreeSet<>();
        costs.of(line).stream().filter(part -> names.contains(part.part())).forEach(part -> bases.add(part.basis()));
        return bases;
    }

    private static void total(Map<String, Object> row, String lineStatus) {
        boolean elsewhere = lineStatus.equals("included_elsewhere");
        BigDecimal fee = (BigDecimal) row.get("fee_sek");
        BigDecimal reported = elsewhere ? null : plus(fee, row.get("other_cost_sek"));
        BigDecimal modelled = elsewhere
                ? null
                : plus(
                        plus(plus(fee, row.get("staff_cost_sek")), row.get("political_cost_sek")),
                        row.get("travel_cost_sek"));
        row.put("reported_total_sek", reported);
        row.put("modelled_total_sek", modelled);
        row.put("total_cost_sek", modelled == null ? reported : modelled);
        row.put("cost_basis", modelled != null ? "modelled" : reported != null ? "reported" : "none");
        row.put("cost_status", modelled == null ? lineStatus : modelled.signum() == 0 ? "none" : "estimated");
    }

    private static BigDecimal plus(BigDecimal some, Object more) {
        return some == null || more == null ? null : some.add((BigDecimal) more);
    }

    private static void shares(Map<String, Object> row) {
        BigDecimal total = (BigDecimal) row.get("total_cost_sek");
        row.put("cost_per_meeting_sek", Amounts.quotient(total, certain(row, "meetings_held", "meetings_declared")));
        row.put("cost_per_hour_sek", Amounts.quotient(total, certain(row, "attended_hours", "hours_declared")));
        row.put("cost_per_participant_sek", Amounts.quotient(total, certain(row, "people", "participants_declared")));
    }

    /** As logged, or else as declared when that is one number. */
    private static BigDecimal certain(Map<String, Object> row, String logged, String declared) {
        if (row.get(logged) != null) {
            return new BigDecimal(row.get(logged).toString());
        }
        Object least = row.get(declared + "_min");
        Object most = row.get(declared + "_max");
        boolean isOne = least != null
                && most != null
                && new BigDecimal(least.toString()).compareTo(new BigDecimal(most.toString())) == 0;
        return isOne ? new BigDecimal(least.toString()) : null;
    }

    private void real(ForumAndYear line, Map<String, Object> row) {
        BigDecimal index = city.plainRate("price_index", line.year());
        Line base = city.rates.stream()
                .filter(rate -> rate.text("rate").equals("price_index")
                        && rate.text("place").isEmpty()
                        && rate.decimal("value").signum() > 0)
                .max((a, b) -> a.number("year").compareTo(b.number("year")))
                .orElse(null);
        BigDecimal total = (BigDecimal) row.get("total_cost_sek");
        boolean indexed = index != null && index.signum() > 0;
        row.put("price_year", indexed ? base.number("year") : null);
        row.put(
                "total_cost_real_sek",
                indexed && total != null
                        ? total.multiply(base.decimal("value")).divide(index, 2, RoundingMode.HALF_UP)
                        : null);
    }
}
