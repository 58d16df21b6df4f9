package forumkoll.recomputed.clean;

import forumkoll.recomputed.Line;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Every entry of the ledgers: counted, or repeated. */
final class Ledgers {

    private final RunTables tables;
    final List<Posting> postings = new ArrayList<>();

    Ledgers(RunTables tables) {
        this.tables = tables;
        Map<String, String> paths = tables.paths("ledger");
        for (Line entry : tables.rows("raw.ledger_entry")) {
            if (paths.containsKey(entry.text("source_id"))) {
                postings.add(new Posting(entry, paths.get(entry.text("source_id"))));
            }
        }
        SecondExports.mark(postings);
        Books.settle(postings);
    }

    List<Map<String, Object>> postings() {
        return postings.stream().map(Ledgers::posting).toList();
    }

    List<Map<String, Object>> repeated() {
        List<String> columns = List.of("voucher", "booked_on", "booked_month", "account_text", "unit", "supplier_id");
        return postings.stream()
                .filter(posting -> !posting.counts())
                .map(posting -> {
                    Map<String, Object> row = posting(posting);
                    row.keySet().removeAll(columns);
                    row.keySet().removeAll(List.of("supplier", "text", "invoice_number", "project"));
                    return row;
                })
                .toList();
    }

    private static Map<String, Object> posting(Posting posting) {
        Map<String, Object> row = described(posting);
        row.put("unit", posting.unit());
        row.put("reason", posting.counts() ? null : posting.counted == null ? "other_book" : "same_voucher");
        row.put("counted_entry_id", posting.counted == null ? null : posting.counted.id);
        row.put("matched_by", posting.matchedBy);
        return row;
    }

    private static Map<String, Object> described(Posting posting) {
        Map<String, Object> row = posting.row.cells(
                "layout",
                "voucher",
                "booked_on",
                "booked_month",
                "account",
                "account_text",
                "text",
                "project",
                "amount_sek",
                "source_line");
        row.put("entry_id", posting.id);
        row.put("company", posting.company);
        row.put("year", posting.year);
        row.put("supplier_id", posting.supplierId());
        row.put("supplier", posting.supplier());
        row.put("invoice_number", posting.invoiceNumber());
        row.put("source_file", posting.path);
        return row;
    }

    List<Map<String, Object>> payments() {
        Map<String, String> units = tables.words("clean.ledger_unit", "written", "unit_id");
        Map<List<String>, Line> allocations = new HashMap<>();
        for (Line row : tables.rows("clean.ledger_allocation")) {
            allocations.put(row.words("supplier_id", "supplier", "account", "account_text", "project", "text"), row);
        }
        List<Map<String, Object>> payments = new ArrayList<>();
        for (Posting posting : postings) {
            if (posting.counts()) {
                Line allocation = allocations.getOrDefault(wording(posting), new Line(Map.of()));
                Map<String, Object> row = described(posting);
                row.put("unit_id", posting.unit() == null ? null : units.get(posting.unit()));
                row.put("refers_to_year", refersTo(posting.year, allocation));
                row.putAll(allocation.cells(
                        "cost_kind",
                        "forum_id",
                        "allocation_method",
                        "allocation_score",
                        "allocation_explanation",
                        "undecided"));
                payments.add(row);
            }
        }
        return payments;
    }

    /** Only a fee is paid for another year, and only for the one before or after. */
    private static long refersTo(long booked, Line allocation) {
        Long named = allocation.number("named_year");
        boolean near = named != null && Math.abs(named - booked) <= 1;
        return near && "fee".equals(allocation.text("cost_kind")) ? named : booked;
    }

    private static List<String> wording(Posting posting) {
        return new Line(described(posting))
                .words("supplier_id", "supplier", "account", "account_text", "project", "text");
    }

    List<Map<String, Object>> wordings() {
        Map<List<String>, List<Posting>> byWording = new LinkedHashMap<>();
        for (Posting posting : postings) {
            if (posting.counts()) {
                List<String> key = new ArrayList<>(wording(posting));
                key.add(posting.unit() == null ? "" : posting.unit());
                byWording.computeIfAbsent(key, any -> new ArrayList<>()).add(posting);
            }
        }
        return byWording.entrySet().stream()
                .map(wording -> LedgerWordings.row(wording.getKey(), wording.getValue()))
                .toList();
    }
}
