package forumkoll.recomputed.clean;

import java.util.Map;

/** The book that an entry stands in, as it was read. */
final class PostingBook {

    private PostingBook() {}

    static Map<String, Object> row(Posting posting) {
        Posting original = posting.original == null ? posting : posting.original;
        Map<String, Object> row = posting.row.cells(
                "source_id",
                "source_line",
                "layout",
                "voucher",
                "booked_on",
                "booked_month",
                "account",
                "account_text",
                "unit",
                "supplier_id",
                "supplier",
                "text",
                "invoice_number",
                "project",
                "amount_sek");
        row.put("entry_id", posting.id);
        row.put("source_file", posting.path);
        row.put("company", posting.company);
        row.put("year", posting.year);
        row.put("voucher_number", posting.voucher);
        row.put("first_entry_id", original.id);
        row.put("is_copy", posting.original != null);
        row.put("in_record", original.inBookOfRecord);
        return row;
    }
}
