package forumkoll.recomputed;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.function.Function;

/** What the survey says of a forum in a year, all its units together. */
record DeclaredFigures(Declarations declarations, Logs logs, ForumAndYear line) {

    void addTo(Map<String, Object> row) {
        Collection<Declaration> units = declarations.of(line).values();
        Long officeMin = sum(units, unit -> unit.number("office_participants_min"));
        Long officeMax = sum(units, unit -> unit.number("office_participants_max"));
        Long politiciansMin = sum(units, unit -> unit.number("politicians_min"));
        Long politiciansMax = sum(units, Declaration::mostPoliticians);
        row.put("office_participants_min", officeMin);
        row.put("office_participants_max", officeMax);
        row.put("politicians_min", politiciansMin);
        row.put("politicians_max", politiciansMax);
        row.put(
                "participants_declared_min",
                officeMin == null || politiciansMin == null ? null : officeMin + politiciansMin);
        row.put(
                "participants_declared_max",
                officeMax == null || politiciansMax == null ? null : officeMax + politiciansMax);
        boolean isOpen = units.stream()
                .anyMatch(unit -> unit.decimal("meetings_min") != null && unit.decimal("meetings_max") == null);
        row.put(
                "meetings_declared_min",
                units.stream()
                        .map(unit -> unit.decimal("meetings_min"))
                        .filter(Objects::nonNull)
                        .min(BigDecimal::compareTo)
                        .orElse(null));
        row.put(
                "meetings_declared_max",
                isOpen
                        ? null
                        : units.stream()
                                .map(unit -> unit.decimal("meetings_max"))
                                .filter(Objects::nonNull)
                                .max(BigDecimal::compareTo)
                                .orElse(null));
        row.put("hours_declared_min", decimals(units, "person_hours_min"));
        row.put("hours_declared_max", decimals(units, "person_hours_max"));
        row.put(
                "conflicting_answers",
                units.stream()
                        .filter(unit -> unit.status().equals("conflicting"))
                        .count());
        TreeSet<String> names = new TreeSet<>(logs.of(line).units());
        units.stream().filter(Declaration::answered).forEach(unit -> names.add(unit.unit()));
        names.remove(City.UNKNOWN);
        row.put("units", names.isEmpty() ? null : (long) names.size());
    }

    private static Long sum(Collection<Declaration> units, Function<Declaration, Long> number) {
        List<BigDecimal> numbers = new ArrayList<>();
        units.forEach(unit -> numbers.add(Amounts.whole(number.apply(unit))));
        BigDecimal sum = Amounts.sum(numbers);
        return sum == null ? null : sum.longValueExact();
    }

    private static BigDecimal decimals(Collection<Declaration> units, String column) {
        List<BigDecimal> numbers = new ArrayList<>();
        units.forEach(unit -> numbers.add(unit.decimal(column)));
        return Amounts.sum(numbers);
    }
}
