package forumkoll.identify;

import forumkoll.table.ContractException;
import forumkoll.table.TableRow;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Which unit answers today for what a unit did, through all its successors. */
public final class UnitsToday {

    private final Map<String, TableRow> units = new TreeMap<>();
    private final LocalDate today;

    /**
     * Takes the register's rows.
     *
     * @param register {@code raw.units}
     * @throws ContractException when a successor is not in the register, or units succeed one another in a circle
     */
    public UnitsToday(List<TableRow> register, LocalDate today) {
        this.today = today;
        register.forEach(unit -> units.put(unit.text("unit_id"), unit));
        for (TableRow unit : units.values()) {
            String successor = unit.text("successor_unit_id");
            if (successor != null && !units.containsKey(successor)) {
                throw new ContractException("units: " + unit.text("unit_id") + " efterträds av " + successor
                        + ", som inte finns i units.csv; lägg till den / is succeeded by " + successor
                        + ", which is not in units.csv; add it");
            }
        }
        units.keySet().forEach(this::refuseCircle);
    }

    /** Rows of {@code clean.unit_today}; a unit that only surveys name is itself. */
    public List<Object[]> of(List<TableRow> unitNames) {
        List<Object[]> rows = new ArrayList<>();
        units.keySet().forEach(unit -> {
            List<String> path = path(unit);
            rows.add(new Object[] {unit, path.get(path.size() - 1), (long) path.size() - 1});
        });
        unitNames.stream()
                .map(name -> name.text("unit_id"))
                .filter(unit -> !units.containsKey(unit))
                .distinct()
                .sorted()
                .forEach(unit -> rows.add(new Object[] {unit, unit, 0L}));
        return rows;
    }

    private List<String> path(String unit) {
        List<String> path = new ArrayList<>(List.of(unit));
        TableRow at = units.get(unit);
        while (isSucceeded(at)) {
            path.add(at.text("successor_unit_id"));
            at = units.get(at.text("successor_unit_id"));
        }
        return path;
    }

    /** A unit whose last day is still to come answers for itself. */
    private boolean isSucceeded(TableRow unit) {
        LocalDate lastDay = unit.date("valid_to");
        return unit.text("successor_unit_id") != null && (lastDay == null || lastDay.isBefore(today));
    }

    private void refuseCircle(String start) {
        Set<String> path = new LinkedHashSet<>();
        String unit = start;
        while (unit != null) {
            if (!path.add(unit)) {
                List<String> visited = new ArrayList<>(path);
                String circle =
                        String.join(" → ", visited.subList(visited.indexOf(unit), visited.size())) + " → " + unit;
                throw new ContractException("units: efterträdarna går i cirkel: " + circle
                        + "; rätta successor_unit_id / the successors go in a circle: " + circle
                        + "; correct successor_unit_id");
            }
            unit = units.get(unit).text("successor_unit_id");
        }
    }
}
