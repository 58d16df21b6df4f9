package forumkoll.identify;

import forumkoll.table.TableRow;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Organisers by the name of the supplier as ledgers write it: case, legal forms, word order, lost letters and a cut end do not
 * matter, all else does.
 */
final class SupplierOrganisers {

    private static final int SHORTEST_ABBREVIATION = 3;

    private final NameReader reader;
    private final Comparison comparison;
    private final List<NameForm> names = new ArrayList<>();
    private final List<String> organiserOfName = new ArrayList<>();
    private final Blocking blocking;
    private final Map<String, Optional<String>> known = new HashMap<>();

    SupplierOrganisers(NameRegisters registers, String cityName) {
        Naming naming = new Naming(registers, cityName);
        this.reader = naming.reader();
        this.comparison = naming.comparison();
        for (TableRow organiser : registers.organisers()) {
            for (String name : names(organiser.text("name"))) {
                names.add(reader.read(name, ""));
                organiserOfName.add(organiser.text("organiser_id"));
            }
        }
        this.blocking = new Blocking(names, naming.keys());
    }

    /** The one organiser that is called so. */
    Optional<String> called(String supplier) {
        return supplier.isEmpty() ? Optional.empty() : known.computeIfAbsent(supplier, this::find);
    }

    private Optional<String> find(String supplier) {
        NameForm name = reader.read(supplier, "");
        Set<String> found = new TreeSet<>();
        for (int position : blocking.candidates(name)) {
            if (comparison.of(name, names.get(position)).verdict() == Verdict.SAME) {
                found.add(organiserOfName.get(position));
            }
        }
        return found.size() == 1 ? Optional.of(found.iterator().next()) : Optional.empty();
    }

    /** A name, and what stands before and within its brackets. */
    private static List<String> names(String written) {
        List<String> names = new ArrayList<>(List.of(written));
        int bracket = written.indexOf('(');
        if (bracket > 0) {
            names.add(written.substring(0, bracket));
            String inside = written.substring(bracket + 1).replace(")", "").strip();
            if (inside.length() >= SHORTEST_ABBREVIATION) {
                names.add(inside);
            }
        }
        return names;
    }
}
