package forumkoll.recomputed;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What the ledger holds of a forum's fees and travel, and whose costs it holds. */
record Booked(City city, Declarations declarations) {

    Map<List<Object>, Map<String, Object>> rows() {
        Map<List<Object>, Map<String, Object>> rows = new HashMap<>();
        for (Line payment : city.payments) {
            String kind = payment.text("cost_kind");
            if (payment.text("forum_id") != null && !kind.equals("other")) {
                ForumAndYear line = declarations.carrier(
                        new ForumAndYear(payment.text("forum_id"), payment.number("refers_to_year")));
                String part = kind.equals("fee") ? "fee" : "travel";
                Map<String, Object> row = rows.computeIfAbsent(
                        List.of(line.forum(), line.year(), Involved.unit(payment), part), any -> new HashMap<>());
                row.merge("entries", 1L, (a, b) -> (long) a + (long) b);
                BigDecimal amount = payment.decimal("amount_sek");
                row.merge("booked_sek", amount, (a, b) -> ((BigDecimal) a).add((BigDecimal) b));
            }
        }
        return rows;
    }

    Map<List<Object>, Map<String, Object>> covered() {
        Map<List<Object>, Map<String, Object>> rows = new HashMap<>();
        city.coveredByLedger().forEach(unit -> rows.put(unit, Map.of()));
        return rows;
    }
}
