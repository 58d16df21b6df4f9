package forumkoll.recomputed;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;

/** What the cost of a forum in a year rests on, unit by unit. */
final class CostRows {

    private final Costs costs;

    CostRows(Costs costs) {
        this.costs = costs;
    }

    private Map<List<Object>, Map<String, Object>> each(
            BiConsumer<Involved, Map<List<Object>, Map<String, Object>>> add) {
        Map<List<Object>, Map<String, Object>> rows = new HashMap<>();
        for (ForumAndYear line : costs.lines()) {
            if (!costs.involved(line).isEmpty()) {
                add.accept(costs.involved(line), rows);
            }
        }
        return rows;
    }

    private static List<Object> place(Involved involved, String unit) {
        return List.of(involved.line.forum(), involved.line.year(), unit);
    }

    Map<List<Object>, Map<String, Object>> involved() {
        return each((involved, rows) -> {
            for (String unit : involved.units()) {
                rows.put(
                        place(involved, unit),
                        Map.of(
                                "declared", involved.declared.containsKey(unit),
                                "attended", involved.log.units().contains(unit),
                                "paid", involved.hasPaid(unit),
                                "travelled", involved.hasTravelled(unit),
                                "hours_expected", involved.hoursUnits().contains(unit),
                                "travel_expected", involved.travelUnits().contains(unit)));
            }
        });
    }

    Map<List<Object>, Map<String, Object>> fees() {
        return each((involved, rows) -> {
            for (Fees.Fee fee : costs.fees.of(involved)) {
                Map<String, Object> row = new HashMap<>();
                row.put(
                        "declared_status",
                        fee.declaration() == null ? null : fee.declaration().status());
                row.put("declared_sek", fee.declared());
                row.put("covered", costs.city.ledgerCovers(fee.unit(), involved.line.year()));
                row.put("entries", fee.entries().size());
                row.put("booked_sek", fee.booked());
                row.put("fee_sek", fee.amount());
                row.put("basis", fee.basis());
                rows.put(place(involved, fee.unit()), row);
            }
        });
    }

    Map<List<Object>, Map<String, Object>> hours() {
        return each((involved, rows) -> {
            for (Hours.Worked worked : Hours.of(involved)) {
                Map<String, Object> row = new HashMap<>();
                row.put("basis", worked.basis());
                row.put("hours", worked.hours());
                row.put("reason", worked.reason());
                rows.put(List.of(involved.line.forum(), involved.line.year(), worked.unit(), worked.body()), row);
            }
        });
    }

    Map<List<Object>, Map<String, Object>> travel() {
        return each((involved, rows) -> {
            for (Travel.Travelled travelled : costs.travel.of(involved)) {
                Map<String, Object> row = new HashMap<>();
                row.put("basis", travelled.basis());
                row.put("entries", travelled.entries().size());
                row.put("trips", travelled.trips().size());
                row.put("persons", travelled.persons());
                row.put("travel_sek", travelled.amount());
                row.put("missing_rate", travelled.missingRates());
                rows.put(place(involved, travelled.unit()), row);
            }
        });
    }

    Map<List<Object>, Map<String, Object>> parts() {
        Map<List<Object>, Map<String, Object>> rows = new HashMap<>();
        for (ForumAndYear line : costs.lines()) {
            for (Part part : costs.of(line)) {
                Map<String, Object> row = new HashMap<>();
                row.put("basis", part.basis());
                row.put("quantity", part.quantity());
                row.put("amount_sek", part.amount());
                row.put("missing_rate", part.missingRate());
                rows.put(List.of(line.forum(), line.year(), part.unit(), part.body(), part.part()), row);
            }
        }
        return rows;
    }
}
