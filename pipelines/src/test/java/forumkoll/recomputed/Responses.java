package forumkoll.recomputed;

import static forumkoll.recomputed.City.UNKNOWN;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Who was asked, who answered, and for whom an answer speaks. */
final class Responses {

    private final City city;
    private final Declarations declarations;
    private final BigDecimal leastShare;
    private final Map<List<Object>, Long> answers = new HashMap<>();
    /** Units and years of the register and of the survey. */
    private final Set<List<Object>> units = new HashSet<>();

    /** Answer lines of others than the central office. */
    private final Map<Long, Long> beyondCentral = new HashMap<>();
    /** The years in which a unit of today, or one that it took over, answered. */
    private final Map<String, Set<Long>> yearsOfToday = new HashMap<>();

    Responses(City city, Declarations declarations, BigDecimal leastShare) {
        this.city = city;
        this.declarations = declarations;
        this.leastShare = leastShare;
        city.answers.forEach(
                line -> answers.merge(List.of(line.text("unit_id", UNKNOWN), line.number("year")), 1L, Long::sum));
        for (Line answer : city.answers) {
            Line unit = city.units.get(answer.text("unit_id"));
            boolean isCentral = unit != null && "central".equals(unit.text("scope"));
            beyondCentral.merge(answer.number("year"), isCentral ? 0L : 1L, Long::sum);
        }
        units.addAll(answers.keySet());
        city.asked.forEach(line -> units.add(List.of(line.text("unit_id"), line.number("year"))));
        for (List<Object> unit : units) {
            if (hasAnswered(unit)) {
                yearsOfToday
                        .computeIfAbsent(city.today((String) unit.get(0)), any -> new HashSet<>())
                        .add((Long) unit.get(1));
            }
        }
    }

    Set<List<Object>> unitsAndYears() {
        return units;
    }

    /** Whether the unit of today, or one that it took over, answered. */
    boolean todaysAnswered(String today, long year) {
        return yearsOfToday.getOrDefault(today, Set.of()).contains(year);
    }

    private boolean hasAnswered(List<Object> unit) {
        return declarations.hasAnswered((String) unit.get(0), (long) unit.get(1));
    }

    Map<List<Object>, Map<String, Object>> ofUnits() {
        Map<List<Object>, Map<String, Object>> rows = new HashMap<>();
        for (List<Object> unit : units) {
            Map<String, Object> row = new HashMap<>();
            row.put("asked", declarations.wasAsked((String) unit.get(0), (long) unit.get(1)));
            row.put("answered", hasAnswered(unit));
            row.put("answers", answers.getOrDefault(unit, 0L));
            rows.put(unit, row);
        }
        return rows;
    }

    Map<List<Object>, Map<String, Object>> ofYears() {
        Map<List<Object>, Map<String, Object>> rows = new HashMap<>();
        for (List<Object> unit : units) {
            rows.put(List.of(unit.get(1)), of((long) unit.get(1)));
        }
        return rows;
    }

    /** How many of those asked in the year answered; all null when the register does not hold the year. */
    Map<String, Object> of(long year) {
        long asked = declarations.asked(year).size();
        long came = declarations.cameBack(year);
        boolean held = asked > 0;
        Map<String, Object> row = new HashMap<>();
        row.put("asked", held ? asked : null);
        row.put("answered", held ? came : null);
        row.put(
                "response_share",
                held ? BigDecimal.valueOf(came).divide(BigDecimal.valueOf(asked), 4, RoundingMode.HALF_UP) : null);
        row.put("answers_beyond_central", beyondCentral.get(year));
        row.put("enough", held ? declarations.enough(year, leastShare) : null);
        return row;
    }

    /** Units whose silence tells nothing. */
    Map<List<Object>, Map<String, Object>> answeredFor() {
        Map<List<Object>, Map<String, Object>> rows = new HashMap<>();
        units.stream().filter(this::hasAnswered).forEach(unit -> rows.put(unit, Map.of()));
        for (String unit : city.units.keySet()) {
            for (String above : twoLevelsFrom(unit)) {
                yearsOfToday
                        .getOrDefault(city.today(above), Set.of())
                        .forEach(year -> rows.put(List.of(unit, year), Map.of()));
            }
        }
        return rows;
    }

    private List<String> twoLevelsFrom(String unit) {
        List<String> above = new ArrayList<>();
        for (String at = unit; at != null && above.size() < 3; ) {
            above.add(at);
            at = city.units.containsKey(at) ? city.units.get(at).text("parent_unit_id") : null;
        }
        return above;
    }
}
