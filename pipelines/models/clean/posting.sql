-- One row per ledger entry that was read. A posting outside the book of record repeats one in it, or counts for nothing: the
-- first of equal postings in one book is the first in the other, the second the second.
WITH voucher_place AS (
    SELECT
        book.*,
        row_number() OVER (
            PARTITION BY is_copy, company, year, account, layout, voucher_number, amount_sek
            ORDER BY entry_id ASC NULLS LAST
        ) AS place_in_voucher
    FROM clean.posting_book AS book
),
-- second exports stand beside the books: they are compared among themselves. By voucher and amount …
same_voucher AS (
    SELECT
        voucher_place.*,
        min(CASE WHEN in_record THEN entry_id END) OVER same AS by_voucher_id,
        voucher_number IS NOT NULL AND min(in_record) OVER same <> max(in_record) OVER same AS matched_by_voucher
    FROM voucher_place
    WINDOW same AS (PARTITION BY is_copy, company, year, account, voucher_number, amount_sek, place_in_voucher)
),
-- … what that leaves, by invoice number and amount …
invoice_place AS (
    SELECT
        same_voucher.*,
        row_number() OVER (
            PARTITION BY matched_by_voucher, is_copy, company, year, account, layout, invoice_number, amount_sek
            ORDER BY entry_id ASC NULLS LAST
        ) AS place_in_invoice
    FROM same_voucher
),
same_invoice AS (
    SELECT
        invoice_place.*,
        min(CASE WHEN in_record THEN entry_id END) OVER same AS by_invoice_id,
        invoice_number IS NOT NULL AND min(in_record) OVER same <> max(in_record) OVER same AS matched_by_invoice
    FROM invoice_place
    WINDOW same AS (
        PARTITION BY matched_by_voucher, is_copy, company, year, account, invoice_number, amount_sek, place_in_invoice
    )
),
-- … what that leaves, by day and amount …
day_place AS (
    SELECT
        same_invoice.*,
        row_number() OVER (
            PARTITION BY matched_by_voucher, matched_by_invoice, is_copy, company, year, account, layout, booked_on,
                amount_sek
            ORDER BY entry_id ASC NULLS LAST
        ) AS place_in_day,
        CASE WHEN voucher_number IS NOT NULL THEN sum(amount_sek) OVER (
            PARTITION BY is_copy, company, year, account, layout, voucher_number
        ) END AS voucher_sek
    FROM same_invoice
),
-- … and an invoice of several rows in one book that is one row in the other, by what the voucher sums to
same_day AS (
    SELECT
        day_place.*,
        CASE WHEN booked_on IS NOT NULL THEN min(CASE WHEN in_record THEN entry_id END) OVER (
            PARTITION BY matched_by_voucher, matched_by_invoice, is_copy, company, year, account, booked_on, amount_sek,
                place_in_day
        ) END AS by_day_id,
        CASE WHEN voucher_number IS NOT NULL THEN min(CASE WHEN in_record THEN entry_id END) OVER (
            PARTITION BY is_copy, company, year, account, voucher_number, voucher_sek
        ) END AS by_total_id
    FROM day_place
),
matched AS (
    SELECT
        same_day.*,
        CASE
            WHEN is_copy THEN first_entry_id
            WHEN in_record THEN NULL
            WHEN matched_by_voucher THEN by_voucher_id
            WHEN matched_by_invoice THEN by_invoice_id
            ELSE coalesce(by_day_id, by_total_id)
        END AS counted_entry_id,
        CASE
            WHEN is_copy THEN 'copy'
            WHEN in_record THEN NULL
            WHEN matched_by_voucher THEN 'voucher'
            WHEN matched_by_invoice THEN 'invoice'
            WHEN by_day_id IS NOT NULL THEN 'date'
            WHEN by_total_id IS NOT NULL THEN 'voucher_total'
        END AS matched_by
    FROM same_day
),
-- a general ledger names no supplier, but the postings that repeat one of its own do: what they agree on
told_elsewhere AS (
    SELECT
        counted_entry_id AS entry_id,
        count(DISTINCT supplier_id) <= 1 AND count(DISTINCT supplier) = 1 AS agree_on_supplier,
        min(supplier_id) AS supplier_id,
        min(supplier) AS supplier,
        CASE WHEN count(DISTINCT invoice_number) = 1 THEN min(invoice_number) END AS invoice_number,
        CASE WHEN count(DISTINCT unit) = 1 THEN min(unit) END AS unit
    FROM matched
    WHERE NOT in_record AND counted_entry_id IS NOT NULL
    GROUP BY counted_entry_id
),
told AS (
    SELECT
        matched.*,
        CASE WHEN in_record THEN told_elsewhere.unit END AS told_unit,
        CASE WHEN in_record THEN told_elsewhere.invoice_number END AS told_invoice_number,
        told_elsewhere.supplier_id AS told_supplier_id,
        told_elsewhere.supplier AS told_supplier,
        in_record
            AND NOT is_copy
            AND matched.supplier IS NULL
            AND matched.supplier_id IS NULL
            AND coalesce(told_elsewhere.agree_on_supplier, false) AS takes_supplier
    FROM matched
    LEFT JOIN told_elsewhere ON told_elsewhere.entry_id = coalesce(matched.counted_entry_id, matched.entry_id)
)
SELECT
    entry_id,
    company,
    layout,
    voucher,
    booked_on,
    booked_month,
    year,
    account,
    account_text,
    coalesce(unit, told_unit) AS unit,
    CASE WHEN takes_supplier THEN told_supplier_id ELSE supplier_id END AS supplier_id,
    CASE WHEN takes_supplier THEN told_supplier ELSE supplier END AS supplier,
    text,
    coalesce(invoice_number, told_invoice_number) AS invoice_number,
    project,
    amount_sek,
    CASE
        WHEN counted_entry_id IS NOT NULL THEN 'same_voucher'
        WHEN NOT in_record THEN 'other_book'
    END AS reason,
    counted_entry_id,
    matched_by,
    source_file,
    source_line
FROM told
