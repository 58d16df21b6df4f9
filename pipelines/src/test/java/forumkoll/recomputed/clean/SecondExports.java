package forumkoll.recomputed.clean;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds lines that stand in two files of one kind: the second of equal lines in a file is the second in the other. */
final class SecondExports {

    private SecondExports() {}

    static void mark(List<Posting> postings) {
        Map<List<Object>, Integer> seen = new HashMap<>();
        Map<List<Object>, List<Posting>> same = new HashMap<>();
        for (Posting posting : postings.stream().sorted(Posting.BY_LINE).toList()) {
            // without a number of its own, an equal line may well be another event
            if (posting.voucher != null || posting.row.text("invoice_number") != null) {
                List<Object> contents = posting.contents();
                int number = seen.merge(List.of(posting.row.text("source_id"), contents), 1, Integer::sum);
                same.computeIfAbsent(List.of(number, contents), any -> new ArrayList<>())
                        .add(posting);
            }
        }
        for (List<Posting> lines : same.values()) {
            Posting first = lines.stream()
                    .min(Comparator.comparing(posting -> posting.id))
                    .orElseThrow();
            lines.stream().filter(line -> line != first).forEach(line -> line.original = first);
        }
    }
}
