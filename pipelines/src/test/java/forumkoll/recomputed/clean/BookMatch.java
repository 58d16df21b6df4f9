package forumkoll.recomputed.clean;

import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** Finds the postings of another book in the book of record; each posting of the record answers for one of the other. */
final class BookMatch {

    private final List<Posting> record;
    private final List<Posting> other;
    private final Set<Posting> taken = new HashSet<>();

    private BookMatch(List<Posting> record, List<Posting> other) {
        this.record = record.stream().sorted(Posting.BY_LINE).toList();
        this.other = other.stream().sorted(Posting.BY_LINE).toList();
    }

    static void match(List<Posting> record, List<Posting> other) {
        BookMatch match = new BookMatch(record, other);
        match.pair("voucher", posting -> posting.voucher);
        match.pair("invoice", posting -> posting.row.text("invoice_number"));
        match.pair("date", posting -> posting.row.date("booked_on"));
        match.pairTotals();
    }

    /** The first of equal postings goes with the first, the second with the second. */
    private void pair(String by, Function<Posting, Object> sign) {
        Map<List<Object>, Deque<Posting>> free = new HashMap<>();
        for (Posting posting : record) {
            if (sign.apply(posting) != null && !taken.contains(posting)) {
                free.computeIfAbsent(List.of(sign.apply(posting), posting.amount), any -> new ArrayDeque<>())
                        .add(posting);
            }
        }
        for (Posting posting : other) {
            if (sign.apply(posting) != null && posting.counted == null) {
                Deque<Posting> equal = free.get(List.of(sign.apply(posting), posting.amount));
                if (equal != null && !equal.isEmpty()) {
                    taken.add(equal.peek());
                    join(posting, equal.remove(), by);
                }
            }
        }
    }

    /** An invoice of several rows in one book may be one row in the other. */
    private void pairTotals() {
        Map<String, BigDecimal> ofRecord = totals(record);
        Map<String, BigDecimal> ofOther = totals(other);
        for (Posting posting : other) {
            BigDecimal sum = posting.voucher == null ? null : ofRecord.get(posting.voucher);
            if (sum != null && posting.counted == null && sum.compareTo(ofOther.get(posting.voucher)) == 0) {
                Posting first = record.stream()
                        .filter(row -> posting.voucher.equals(row.voucher))
                        .min(Comparator.comparing(row -> row.id))
                        .orElseThrow();
                join(posting, first, "voucher_total");
            }
        }
    }

    private static Map<String, BigDecimal> totals(List<Posting> book) {
        Map<String, BigDecimal> totals = new HashMap<>();
        for (Posting posting : book) {
            if (posting.voucher != null) {
                totals.merge(posting.voucher, posting.amount, BigDecimal::add);
            }
        }
        return totals;
    }

    private static void join(Posting posting, Posting counted, String by) {
        posting.counted = counted;
        posting.matchedBy = by;
        counted.twins.add(posting);
    }
}
