package forumkoll.recomputed;

import static forumkoll.recomputed.City.UNKNOWN;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Everything that bears on the cost of one forum or group line in one year. */
final class Involved {

    private static final Set<String> TRAVEL = Set.of("travel", "lodging", "per_diem", "conference");

    final ForumAndYear line;
    final Map<String, Declaration> declared;
    final Log log;
    final List<Line> fees = new ArrayList<>();
    final List<Line> travels = new ArrayList<>();
    final List<Line> trips = new ArrayList<>();
    private final Set<String> otherPayers = new TreeSet<>();

    Involved(ForumAndYear line, Map<String, Declaration> declared, Log log) {
        this.line = line;
        this.declared = declared;
        this.log = log;
    }

    void paid(Line payment) {
        if (payment.text("cost_kind").equals("fee")) {
            fees.add(payment);
        } else if (TRAVEL.contains(payment.text("cost_kind"))) {
            travels.add(payment);
        } else {
            otherPayers.add(unit(payment));
        }
    }

    static String unit(Line line) {
        return line.text("unit_id", UNKNOWN);
    }

    static List<Line> of(List<Line> lines, String unit) {
        return lines.stream().filter(line -> unit(line).equals(unit)).toList();
    }

    private Set<String> takingPart() {
        Set<String> units = new TreeSet<>(declared.keySet());
        units.addAll(log.units());
        return units;
    }

    private Set<String> travelling() {
        Set<String> units = new TreeSet<>();
        travels.forEach(line -> units.add(unit(line)));
        trips.forEach(line -> units.add(unit(line)));
        return units;
    }

    private Set<String> all() {
        Set<String> units = new TreeSet<>(otherPayers);
        units.addAll(takingPart());
        units.addAll(travelling());
        fees.forEach(line -> units.add(unit(line)));
        if (units.isEmpty() && !log.meetings.isEmpty()) {
            units.add(UNKNOWN);
        }
        return units;
    }

    Set<String> feeUnits() {
        Set<String> units = new TreeSet<>(declared.keySet());
        fees.forEach(line -> units.add(unit(line)));
        return units.isEmpty() ? all() : units;
    }

    Set<String> hoursUnits() {
        return takingPart().isEmpty() ? all() : takingPart();
    }

    Set<String> travelUnits() {
        Set<String> units = takingPart();
        units.addAll(travelling());
        return takingPart().isEmpty() ? all() : units;
    }

    /** Units that came to the meetings and declared nothing. */
    Set<String> undeclared() {
        Set<String> units = new TreeSet<>(log.units());
        units.removeAll(declared.keySet());
        return units;
    }

    /** Fees and other costs; travel is no payment of the forum's. */
    boolean hasPaid(String unit) {
        return otherPayers.contains(unit) || !of(fees, unit).isEmpty();
    }

    boolean hasTravelled(String unit) {
        return travelling().contains(unit);
    }

    boolean someUnitIsUnknown() {
        return all().contains(UNKNOWN);
    }

    boolean isEmpty() {
        return all().isEmpty();
    }

    Set<String> units() {
        return all();
    }
}
