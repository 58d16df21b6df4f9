package forumkoll.recomputed;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;

/** Forums added up: by area, by organiser, for the city, and by unit of the time and of today. */
final class Sums {

    private static final List<String> SUMMED = List.of(
            "meetings_held",
            "attendances",
            "attended_hours",
            "fee_sek",
            "staff_cost_sek",
            "political_cost_sek",
            "travel_cost_sek",
            "other_cost_sek",
            "total_cost_sek");
    private static final Set<String> NO_LINE = Set.of("included_elsewhere", "in_group", "not_mentioned");

    private final City city;
    private final Map<ForumAndYear, Map<String, Object>> figures;

    Sums(City city, Map<ForumAndYear, Map<String, Object>> figures) {
        this.city = city;
        this.figures = figures;
    }

    Map<List<Object>, Map<String, Object>> byArea() {
        return by(forum -> {
            Set<String> places = new LinkedHashSet<>();
            String code = forum.text("area_code");
            while (code != null && city.areas.containsKey(code) && places.add(code)) {
                code = city.areas.get(code).text("parent_area_code");
            }
            return places.isEmpty() ? Set.of("none") : places;
        });
    }

    Map<List<Object>, Map<String, Object>> byOrganiser() {
        return by(forum -> Set.of(forum.text("organiser_id", "none")));
    }

    Map<List<Object>, Map<String, Object>> ofCity() {
        Map<List<Object>, Map<String, Object>> rows = new HashMap<>();
        by(forum -> Set.of("city")).forEach((key, row) -> rows.put(List.of(key.get(1)), row));
        return rows;
    }

    private Map<List<Object>, Map<String, Object>> by(Function<Line, Set<String>> places) {
        Map<List<Object>, List<ForumAndYear>> members = new HashMap<>();
        figures.keySet().forEach(line -> places.apply(city.forums.get(line.forum()))
                .forEach(place -> members.computeIfAbsent(List.of(place, line.year()), any -> new ArrayList<>())
                        .add(line)));
        Map<List<Object>, Map<String, Object>> rows = new HashMap<>();
        members.forEach((key, lines) -> rows.put(key, sum(lines)));
        return rows;
    }

    private Map<String, Object> sum(List<ForumAndYear> lines) {
        Map<String, Object> row = new HashMap<>();
        row.put("forums", lines.stream().filter(this::countsAsForum).count());
        row.put("lines", lines.stream().filter(this::hasCostLine).count());
        row.put(
                "forums_known",
                lines.stream()
                        .filter(line -> value(line, "total_cost_sek") != null)
                        .count());
        row.put(
                "fees_known",
                lines.stream().filter(line -> value(line, "fee_sek") != null).count());
        for (String column : SUMMED) {
            List<BigDecimal> values = new ArrayList<>();
            lines.forEach(line -> values.add(value(line, column)));
            row.put(column, Amounts.knownSum(values));
        }
        return row;
    }

    private boolean countsAsForum(ForumAndYear line) {
        return Boolean.TRUE.equals(figures.get(line).get("mentioned")) && !city.isGroup(line.forum());
    }

    private boolean hasCostLine(ForumAndYear line) {
        return !NO_LINE.contains(figures.get(line).get("cost_status"));
    }

    private BigDecimal value(ForumAndYear line, String column) {
        Object value = figures.get(line).get(column);
        return value == null ? null : new BigDecimal(value.toString());
    }

    /** @param unit the unit that a unit is counted as */
    Map<List<Object>, Map<String, Object>> byUnit(Costs costs, Logs logs, Function<String, String> unit) {
        Map<List<Object>, Map<String, BigDecimal>> sums = new HashMap<>();
        figures.forEach((line, row) -> {
            BiConsumer<String, Map<String, BigDecimal>> add = (name, more) -> more.forEach((column, amount) ->
                    sums.computeIfAbsent(List.of(unit.apply(name), line.year()), any -> new HashMap<>())
                            .merge(column, amount, BigDecimal::add));
            for (Part part : costs.of(line)) {
                add.accept(part.unit(), shares(part, row));
            }
            Log log = logs.of(line);
            log.units().forEach(name -> {
                add.accept(name, Map.of("attendances", BigDecimal.valueOf(log.attendances(name))));
                if (row.get("attended_hours") != null) {
                    add.accept(name, Map.of("attended_hours", log.hours(name, "")));
                }
            });
        });
        Map<List<Object>, Map<String, Object>> rows = new HashMap<>();
        sums.forEach((key, sum) -> {
            Map<String, Object> row = new HashMap<>(sum);
            boolean logged = logs.coverYear((long) key.get(1));
            for (String column : List.of("attendances", "attended_hours")) {
                row.put(column, logged ? sum.getOrDefault(column, BigDecimal.ZERO) : null);
            }
            for (String column : List.of("known_fee_sek", "fee_sek", "total_cost_sek")) {
                row.putIfAbsent(column, null);
            }
            rows.put(key, row);
        });
        return rows;
    }

    private static Map<String, BigDecimal> shares(Part part, Map<String, Object> row) {
        Map<String, BigDecimal> shares = new HashMap<>();
        if (part.amount() == null) {
            return shares;
        }
        boolean isFee = part.part().equals("fee");
        if (isFee) {
            shares.put("known_fee_sek", part.amount());
        }
        if (isFee && row.get("fee_sek") != null) {
            shares.put("fee_sek", part.amount());
        }
        boolean modelled =
                row.get("cost_basis").equals("modelled") && !part.part().equals("other");
        boolean reported = row.get("cost_basis").equals("reported")
                && (isFee || part.part().equals("other"));
        if (modelled || reported) {
            shares.put("total_cost_sek", part.amount());
        }
        return shares;
    }
}
