package forumkoll.recomputed.clean;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** One book of record per company, year and account; what the others hold is looked for in it. */
final class Books {

    /** Where books are equal, the one that names most of a supplier. */
    private static final List<String> PREFERRED = List.of("reskontra_1_1", "goteborg_old", "columns");

    private Books() {}

    static void settle(List<Posting> postings) {
        Map<List<Object>, Map<String, List<Posting>>> accounts = new HashMap<>();
        for (Posting posting : postings) {
            if (posting.original == null) {
                accounts.computeIfAbsent(
                                Arrays.asList(posting.company, posting.year, posting.account()), any -> new HashMap<>())
                        .computeIfAbsent(posting.layout(), any -> new ArrayList<>())
                        .add(posting);
            }
        }
        accounts.values().forEach(Books::settle);
        for (Posting posting : postings) {
            if (posting.original != null) {
                posting.counted = posting.original.counts() ? posting.original : posting.original.counted;
                posting.matchedBy = posting.counted == null ? null : "copy";
            }
        }
    }

    private static void settle(Map<String, List<Posting>> books) {
        String record = books.keySet().stream()
                .min(Comparator.comparing((String layout) -> -books.get(layout).size())
                        .thenComparing(Books::preference)
                        .thenComparing(layout -> layout))
                .orElseThrow();
        books.get(record).forEach(posting -> posting.inBookOfRecord = true);
        books.forEach((layout, postings) -> {
            if (!layout.equals(record)) {
                BookMatch.match(books.get(record), postings);
            }
        });
    }

    private static int preference(String layout) {
        int place = PREFERRED.indexOf(layout);
        return place < 0 ? PREFERRED.size() : place;
    }
}
