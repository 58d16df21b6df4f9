package forumkoll.recomputed;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

/** Forums added up: by area, by organiser, for the city, and by unit of the time and of today. */
final class Sums {

    private static final List<String> SUMMED = List.of(
            "participants_declared_min",
            "participants_declared_max",
            "meetings_held",
            "attendances",
            "attended_hours",
            "fee_sek",
            "staff_cost_sek",
            "political_cost_sek",
            "travel_cost_sek",
            "other_cost_sek",
            "total_cost_sek");
    private static final Map<String, String> STATUSES = Map.of(
            "lines_estimated", "estimated",
            "lines_partial", "partial",
            "lines_without_cost", "none",
            "lines_not_computed", "not_computed",
            "lines_conflicting", "conflicting",
            "lines_unanswered", "no_answer",
            "lines_elsewhere", "included_elsewhere");
    private static final Set<String> NO_LINE = Set.of("included_elsewhere", "in_group", "not_mentioned");

    private final City city;
    private final Map<ForumAndYear, Map<String, Object>> figures;
    private final Responses responses;

    Sums(City city, Map<ForumAndYear, Map<String, Object>> figures, Responses responses) {
        this.city = city;
        this.figures = figures;
        this.responses = responses;
    }

    Map<List<Object>, Map<String, Object>> byArea() {
        Map<List<Object>, Map<String, Object>> rows = by(forum -> {
            Set<String> places = new LinkedHashSet<>();
            String code = forum.text("area_code");
            while (code != null && city.areas.containsKey(code) && places.add(code)) {
                code = city.areas.get(code).text("parent_area_code");
            }
            return places.isEmpty() ? Set.of("none") : places;
        });
        rows.forEach((key, row) -> {
            Line area = city.areas.get((String) key.get(0));
            row.put("parent_area_code", area == null ? null : area.text("parent_area_code"));
        });
        return rows;
    }

    Map<List<Object>, Map<String, Object>> byOrganiser() {
        return by(forum -> Set.of(forum.text("organiser_id", "none")));
    }

    Map<List<Object>, Map<String, Object>> ofCity() {
        return by(forum -> Set.of("city"));
    }

    private Map<List<Object>, Map<String, Object>> by(Function<Line, Set<String>> places) {
        Map<List<Object>, List<ForumAndYear>> members = new HashMap<>();
        figures.keySet().forEach(line -> places.apply(city.forums.get(line.forum()))
                .forEach(place -> members.computeIfAbsent(List.of(place, line.year()), any -> new ArrayList<>())
                        .add(line)));
        Map<List<Object>, Map<String, Object>> rows = new HashMap<>();
        members.forEach((key, lines) -> {
            Map<String, Object> row = sum(lines);
            row.putAll(responses.of((long) key.get(1)));
            rows.put(key, row);
        });
        return rows;
    }

    private Map<String, Object> sum(List<ForumAndYear> lines) {
        Map<String, Object> row = new HashMap<>();
        STATUSES.forEach((column, status) -> count(
                row, column, lines, line -> status.equals(figures.get(line).get("cost_status"))));
        count(row, "forums", lines, this::countsAsForum);
        count(
                row,
                "networks",
                lines,
                line -> countsAsForum(line)
                        && "network".equals(city.forums.get(line.forum()).text("kind")));
        count(row, "lines", lines, this::hasCostLine);
        count(row, "forums_known", lines, line -> value(line, "total_cost_sek") != null);
        count(row, "fees_known", lines, line -> value(line, "fee_sek") != null);
        count(
                row,
                "fee_lines",
                lines,
                line -> value(line, "fee_sek") != null && value(line, "fee_sek").signum() > 0);
        count(row, "lines_missing_rate", lines, line -> figures.get(line).get("missing_rates") != null);
        count(row, "lines_modelled", lines, line -> "modelled"
                .equals(figures.get(line).get("cost_basis")));
        count(row, "lines_reported", lines, line -> "reported"
                .equals(figures.get(line).get("cost_basis")));
        for (String column : SUMMED) {
            List<BigDecimal> values = new ArrayList<>();
            lines.forEach(line -> values.add(value(line, column)));
            row.put(column, Amounts.knownSum(values));
        }
        return row;
    }

    private static void count(
            Map<String, Object> row, String column, List<ForumAndYear> lines, Predicate<ForumAndYear> counts) {
        row.put(column, lines.stream().filter(counts).count());
    }

    boolean countsAsForum(ForumAndYear line) {
        return Boolean.TRUE.equals(figures.get(line).get("mentioned")) && !city.isGroup(line.forum());
    }

    boolean hasCostLine(ForumAndYear line) {
        return !NO_LINE.contains(figures.get(line).get("cost_status"));
    }

    private BigDecimal value(ForumAndYear line, String column) {
        Object value = figures.get(line).get(column);
        return value == null ? null : new BigDecimal(value.toString());
    }
}
