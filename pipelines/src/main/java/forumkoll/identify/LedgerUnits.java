package forumkoll.identify;

import forumkoll.table.TableRow;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/** Units as the ledgers write them. A cost centre that no register names is no unit, so it founds none. */
public final class LedgerUnits {

    private final Map<String, Set<String>> byCode = new HashMap<>();
    private final Map<String, Set<String>> byName = new HashMap<>();
    private final Map<String, Set<String>> byFoldedName = new HashMap<>();

    /**
     * Learns codes and names.
     *
     * @param units {@code raw.units}
     * @param unitNames {@code clean.unit_name}
     */
    public LedgerUnits(List<TableRow> units, List<TableRow> unitNames) {
        units.forEach(unit -> {
            add(byCode, LedgerWording.folded(unit.text("unit_id")), unit.text("unit_id"));
            addName(unit.text("name"), unit.text("unit_id"));
        });
        unitNames.forEach(name -> addName(name.text("written"), name.text("unit_id")));
    }

    /** Rows of {@code clean.ledger_unit} for the units of {@code clean.ledger_wording}. */
    public List<Object[]> of(List<TableRow> wordings) {
        SortedSet<String> written = new TreeSet<>();
        wordings.forEach(wording -> written.add(wording.text("unit")));
        List<Object[]> rows = new ArrayList<>();
        for (String unit : written) {
            String folded = LedgerWording.folded(unit);
            if (isOne(byCode.get(folded))) {
                rows.add(row(unit, byCode.get(folded), "code"));
            } else if (isOne(byName.get(unit))) {
                rows.add(row(unit, byName.get(unit), "registry"));
            } else if (isOne(byFoldedName.get(folded))) {
                rows.add(row(unit, byFoldedName.get(folded), "rule"));
            }
        }
        return rows;
    }

    private static Object[] row(String written, Set<String> ids, String method) {
        return new Object[] {written, ids.iterator().next(), method};
    }

    private static boolean isOne(Set<String> ids) {
        return ids != null && ids.size() == 1;
    }

    private void addName(String name, String id) {
        add(byName, name, id);
        add(byFoldedName, LedgerWording.folded(name), id);
    }

    private static void add(Map<String, Set<String>> map, String name, String id) {
        if (!name.isEmpty()) {
            map.computeIfAbsent(name, key -> new TreeSet<>()).add(id);
        }
    }
}
