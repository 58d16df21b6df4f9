package forumkoll.recomputed;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The books of a year: what belongs to a forum, what does not, and what is not counted. */
record Ledger(City city) {

    Map<List<Object>, Map<String, Object>> rows() {
        Map<List<Object>, Map<String, Object>> rows = new HashMap<>();
        for (Line payment : city.payments) {
            Map<String, Object> row = row(rows, payment);
            row.merge("postings", 1L, (a, b) -> (long) a + (long) b);
            BigDecimal amount = payment.decimal("amount_sek");
            add(row, "ledger_sek", amount);
            boolean allocated = payment.text("forum_id") != null;
            add(row, allocated ? "allocated_sek" : "unallocated_sek", amount);
            if (!allocated && payment.truth("undecided")) {
                add(row, "undecided_sek", amount);
            }
        }
        for (Line posting : city.lines("clean.repeated_posting")) {
            Map<String, Object> row = row(rows, posting);
            row.merge("repeated_postings", 1L, (a, b) -> (long) a + (long) b);
            add(row, "repeated_sek", posting.decimal("amount_sek"));
            if (posting.text("reason").equals("other_book")) {
                add(row, "other_book_sek", posting.decimal("amount_sek"));
            }
        }
        return rows;
    }

    private static Map<String, Object> row(Map<List<Object>, Map<String, Object>> rows, Line posting) {
        List<Object> place = Arrays.asList(posting.number("year"), posting.text("company"), posting.text("account"));
        return rows.computeIfAbsent(place, any -> {
            Map<String, Object> empty = new HashMap<>();
            empty.put("postings", 0L);
            empty.put("repeated_postings", 0L);
            for (String column : List.of(
                    "ledger_sek",
                    "allocated_sek",
                    "unallocated_sek",
                    "undecided_sek",
                    "repeated_sek",
                    "other_book_sek")) {
                empty.put(column, Amounts.NONE);
            }
            return empty;
        });
    }

    private static void add(Map<String, Object> row, String column, BigDecimal amount) {
        row.merge(column, amount, (a, b) -> ((BigDecimal) a).add((BigDecimal) b));
    }
}
