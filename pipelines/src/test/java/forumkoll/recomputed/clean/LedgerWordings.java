package forumkoll.recomputed.clean;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A row for each way in which postings that count are worded. */
final class LedgerWordings {

    private static final List<String> COLUMNS =
            List.of("supplier_id", "supplier", "account", "account_text", "project", "text", "unit");

    private LedgerWordings() {}

    static Map<String, Object> row(List<String> words, List<Posting> postings) {
        Map<String, Object> row = new LinkedHashMap<>();
        for (int i = 0; i < words.size(); i++) {
            row.put(COLUMNS.get(i), words.get(i));
        }
        row.put("postings", postings.size());
        row.put(
                "amount_sek",
                postings.stream().map(posting -> posting.amount).reduce(BigDecimal.ZERO, BigDecimal::add));
        return row;
    }
}
