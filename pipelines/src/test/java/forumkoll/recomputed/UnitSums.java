package forumkoll.recomputed;

import static forumkoll.recomputed.City.UNKNOWN;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/** The shares of a unit of the time, or of today, added up; a unit that was only asked has a row too. */
final class UnitSums {

    private final City city;
    private final Logs logs;
    private final Responses responses;
    private final Map<List<Object>, Map<String, Object>> responded;
    private final Map<List<Object>, Map<String, Object>> shares;

    UnitSums(City city, Logs logs, Responses responses, Shares shares) {
        this.city = city;
        this.logs = logs;
        this.responses = responses;
        this.responded = responses.ofUnits();
        this.shares = shares.rows();
    }

    Map<List<Object>, Map<String, Object>> ofTheTime() {
        Map<List<Object>, Map<String, Object>> rows = by(unit -> unit);
        rows.forEach((key, row) -> row.put("today_unit_id", city.today((String) key.get(0))));
        return rows;
    }

    Map<List<Object>, Map<String, Object>> ofToday() {
        Map<List<Object>, Map<String, Object>> rows = by(city::today);
        rows.forEach((key, row) -> row.put("today_unit_id", city.today((String) key.get(0))));
        return rows;
    }

    /** @param countedAs the unit that a unit is counted as */
    private Map<List<Object>, Map<String, Object>> by(UnaryOperator<String> countedAs) {
        Map<List<Object>, List<List<Object>>> members = new HashMap<>();
        Map<List<Object>, List<List<Object>>> asked = new HashMap<>();
        for (List<Object> share : shares.keySet()) {
            List<Object> place = List.of(countedAs.apply((String) share.get(2)), share.get(1));
            members.computeIfAbsent(place, any -> new ArrayList<>()).add(share);
        }
        for (List<Object> unit : responses.unitsAndYears()) {
            List<Object> place = List.of(countedAs.apply((String) unit.get(0)), unit.get(1));
            members.computeIfAbsent(place, any -> new ArrayList<>());
            asked.computeIfAbsent(place, any -> new ArrayList<>()).add(unit);
        }
        Map<List<Object>, Map<String, Object>> rows = new HashMap<>();
        members.forEach((place, mine) -> {
            Map<String, Object> row = sums(mine, (long) place.get(1));
            row.putAll(response(place, asked.getOrDefault(place, List.of())));
            rows.put(place, row);
        });
        return rows;
    }

    private Map<String, Object> sums(List<List<Object>> mine, long year) {
        Map<String, Object> row = new HashMap<>();
        row.put("forums", forums(mine, share -> is(share, "counts_as_forum")));
        row.put("lines", forums(mine, share -> is(share, "has_cost_line")));
        row.put("forums_known", forums(mine, share -> is(share, "has_cost_line") && is(share, "is_known")));
        for (String column : List.of("known_fee_sek", "fee_sek", "total_cost_sek")) {
            row.put(column, knownSum(mine, column));
        }
        BigDecimal attendances = knownSum(mine, "attendances");
        BigDecimal hours = knownSum(mine, "attended_hours");
        boolean logged = logs.coverYear(year);
        row.put("attendances", !logged ? null : attendances == null ? 0L : attendances);
        row.put("attended_hours", !logged ? null : attendances == null ? Amounts.NONE : hours);
        return row;
    }

    private boolean is(List<Object> share, String column) {
        return (boolean) shares.get(share).get(column);
    }

    private static long forums(Collection<List<Object>> mine, Predicate<List<Object>> counts) {
        HashSet<Object> forums = new HashSet<>();
        mine.stream().filter(counts).forEach(share -> forums.add(share.get(0)));
        return forums.size();
    }

    private BigDecimal knownSum(List<List<Object>> mine, String column) {
        List<BigDecimal> values = new ArrayList<>();
        for (List<Object> share : mine) {
            Object value = shares.get(share).get(column);
            values.add(value == null ? null : new BigDecimal(value.toString()));
        }
        return Amounts.knownSum(values);
    }

    private boolean says(List<List<Object>> units, String column) {
        return units.stream()
                .anyMatch(unit -> Boolean.TRUE.equals(responded.get(unit).get(column)));
    }

    /** Where the register holds the year, a unit that does not stand in it was not asked. */
    private Map<String, Object> response(List<Object> place, List<List<Object>> units) {
        boolean held = responses.of((long) place.get(1)).get("asked") != null;
        boolean isSomebody = !place.get(0).equals(UNKNOWN) || !units.isEmpty();
        boolean asked = says(units, "asked");
        boolean answered = says(units, "answered");
        Map<String, Object> row = new HashMap<>();
        row.put("asked", held && isSomebody ? asked ? 1 : 0 : null);
        row.put("answered", answered ? (Integer) 1 : held && isSomebody ? 0 : null);
        return row;
    }
}
