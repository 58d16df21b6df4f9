package forumkoll.recomputed;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Every unit's share of a forum in a year. A share counts where the whole is known. */
final class Shares {

    private final Declarations declarations;
    private final Logs logs;
    private final Costs costs;
    private final Map<List<Object>, Map<String, Object>> rows = new HashMap<>();

    Shares(
            City city,
            Declarations declarations,
            Logs logs,
            Costs costs,
            Map<ForumAndYear, Map<String, Object>> figures,
            Sums sums) {
        this.declarations = declarations;
        this.logs = logs;
        this.costs = costs;
        figures.forEach((line, figure) -> {
            for (String unit : units(line)) {
                Map<String, Object> row = new HashMap<>();
                List<Part> parts = costs.of(line).stream()
                        .filter(part -> part.unit().equals(unit))
                        .toList();
                row.put("counts_as_forum", sums.countsAsForum(line));
                row.put("has_cost_line", !parts.isEmpty() && sums.hasCostLine(line));
                row.put("is_known", !parts.isEmpty() && figure.get("total_cost_sek") != null);
                money(row, parts, figure);
                attended(row, line, unit, figure);
                row.put("today_unit_id", city.today(unit));
                rows.put(List.of(line.forum(), line.year(), unit), row);
            }
        });
    }

    Map<List<Object>, Map<String, Object>> rows() {
        return rows;
    }

    /** Units that a cost, a meeting or an answer ties to the forum; of a carried member also those of its group. */
    private Set<String> units(ForumAndYear line) {
        Set<String> units = new TreeSet<>(logs.of(line).units());
        costs.of(line).forEach(part -> units.add(part.unit()));
        units.addAll(declarations.of(line).keySet());
        ForumAndYear carrier = declarations.carrier(line);
        if (!carrier.equals(line)) {
            declarations.of(carrier).values().stream()
                    .filter(Declaration::answered)
                    .forEach(said -> units.add(said.unit()));
        }
        return units;
    }

    private static void money(Map<String, Object> row, List<Part> parts, Map<String, Object> figure) {
        Set<String> counted =
                switch ((String) figure.get("cost_basis")) {
                    case "modelled" -> Set.of("fee", "staff", "political", "travel");
                    case "reported" -> Set.of("fee", "other");
                    default -> Set.of();
                };
        BigDecimal fee = sum(parts, Set.of("fee"));
        row.put("known_fee_sek", fee);
        row.put("fee_sek", figure.get("fee_sek") == null ? null : fee);
        row.put("total_cost_sek", sum(parts, counted));
    }

    private static BigDecimal sum(List<Part> parts, Set<String> counted) {
        List<BigDecimal> amounts = new ArrayList<>();
        parts.stream().filter(part -> counted.contains(part.part())).forEach(part -> amounts.add(part.amount()));
        return Amounts.knownSum(amounts);
    }

    private void attended(Map<String, Object> row, ForumAndYear line, String unit, Map<String, Object> figure) {
        long attendances = logs.of(line).attendances(unit);
        row.put("attendances", attendances == 0 ? null : attendances);
        boolean known = attendances > 0 && figure.get("attended_hours") != null;
        row.put("attended_hours", known ? logs.of(line).hours(unit, "") : null);
    }
}
