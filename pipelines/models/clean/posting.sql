-- One row per ledger entry that was read. One book of record per company, year and account: the layout with most
-- postings, where the books are equal the one that names the supplier. In the other books nothing counts.
WITH source AS (
    SELECT source_id, path
    FROM meta.source_file
    WHERE kind = 'ledger' AND duplicate_of IS NULL
),
written AS (
    SELECT
        entry.*,
        source.path,
        substring(entry.source_id, 1, 12) || '-' || CAST(entry.source_line AS STRING) AS entry_id,
        coalesce(year(entry.booked_on), entry.year) AS booked_year,
        replace(replace(replace(entry.company, '-', ''), ' ', ''), ' ', '') AS company_number,
        replace(entry.voucher, ' ', '') AS voucher_number
    FROM raw.ledger_entry AS entry
    JOIN source ON source.source_id = entry.source_id
),
-- 16 and 00 stand before an organisation number of twelve digits, SE and 01 round a VAT number
line AS (
    SELECT
        written.*,
        CASE
            WHEN length(company_number) = 12 AND substring(company_number, 1, 2) IN ('16', '00')
                THEN substring(company_number, 3, 10)
            WHEN length(company_number) = 14 AND company_number LIKE 'SE%01' THEN substring(company_number, 3, 10)
            WHEN company_number <> '' THEN company_number
        END AS company_id
    FROM written
),
-- equal lines of one file are real, and numbered; the same line in another file of the same kind is a second export
numbered AS (
    SELECT
        line.*,
        row_number() OVER (
            PARTITION BY source_id, company_id, booked_year, layout, voucher_number, booked_on, booked_month, account,
                unit, supplier_id, supplier, amount_sek, text, invoice_number, project
            ORDER BY source_line ASC NULLS LAST
        ) AS number_in_file
    FROM line
),
copied AS (
    SELECT
        numbered.*,
        CASE
            WHEN voucher_number IS NOT NULL OR invoice_number IS NOT NULL
                THEN min(entry_id) OVER (
                    PARTITION BY number_in_file, company_id, booked_year, layout, voucher_number, booked_on,
                        booked_month, account, unit, supplier_id, supplier, amount_sek, text, invoice_number, project
                )
            ELSE entry_id
        END AS first_entry_id
    FROM numbered
),
-- second exports stand beside the books: in what follows they are among themselves
sized AS (
    SELECT
        copied.*,
        entry_id <> first_entry_id AS is_copy,
        CASE layout WHEN 'reskontra_1_1' THEN 1 WHEN 'goteborg_old' THEN 2 WHEN 'columns' THEN 3 ELSE 4 END AS preference,
        count(*) OVER (PARTITION BY entry_id <> first_entry_id, company_id, booked_year, account, layout) AS postings
    FROM copied
),
ranked AS (
    SELECT
        sized.*,
        row_number() OVER (
            PARTITION BY is_copy, company_id, booked_year, account
            ORDER BY
                postings DESC NULLS LAST, preference ASC NULLS LAST, layout ASC NULLS LAST, entry_id ASC NULLS LAST
        ) AS place
    FROM sized
),
booked AS (
    SELECT
        ranked.*,
        layout = min(CASE WHEN place = 1 THEN layout END) OVER (
            PARTITION BY is_copy, company_id, booked_year, account
        ) AS in_record
    FROM ranked
),
-- the first of equal postings in one book is the first in the other, the second the second: by voucher and amount …
by_voucher AS (
    SELECT
        booked.*,
        row_number() OVER (
            PARTITION BY is_copy, company_id, booked_year, account, layout, voucher_number, amount_sek
            ORDER BY entry_id ASC NULLS LAST
        ) AS voucher_place
    FROM booked
),
same_voucher AS (
    SELECT
        by_voucher.*,
        CASE WHEN voucher_number IS NOT NULL THEN min(CASE WHEN in_record THEN entry_id END) OVER (
            PARTITION BY is_copy, company_id, booked_year, account, voucher_number, amount_sek, voucher_place
        ) END AS by_voucher_id,
        voucher_number IS NOT NULL AND min(in_record) OVER (
            PARTITION BY is_copy, company_id, booked_year, account, voucher_number, amount_sek, voucher_place
        ) <> max(in_record) OVER (
            PARTITION BY is_copy, company_id, booked_year, account, voucher_number, amount_sek, voucher_place
        ) AS matched_by_voucher
    FROM by_voucher
),
-- … what that leaves, by invoice number and amount …
by_invoice AS (
    SELECT
        same_voucher.*,
        row_number() OVER (
            PARTITION BY matched_by_voucher, is_copy, company_id, booked_year, account, layout, invoice_number, amount_sek
            ORDER BY entry_id ASC NULLS LAST
        ) AS invoice_place
    FROM same_voucher
),
same_invoice AS (
    SELECT
        by_invoice.*,
        CASE WHEN invoice_number IS NOT NULL THEN min(CASE WHEN in_record THEN entry_id END) OVER (
            PARTITION BY matched_by_voucher, is_copy, company_id, booked_year, account, invoice_number, amount_sek,
                invoice_place
        ) END AS by_invoice_id,
        invoice_number IS NOT NULL AND min(in_record) OVER (
            PARTITION BY matched_by_voucher, is_copy, company_id, booked_year, account, invoice_number, amount_sek,
                invoice_place
        ) <> max(in_record) OVER (
            PARTITION BY matched_by_voucher, is_copy, company_id, booked_year, account, invoice_number, amount_sek,
                invoice_place
        ) AS matched_by_invoice
    FROM by_invoice
),
-- … what that leaves, by day and amount …
by_date AS (
    SELECT
        same_invoice.*,
        row_number() OVER (
            PARTITION BY matched_by_voucher, matched_by_invoice, is_copy, company_id, booked_year, account, layout,
                booked_on, amount_sek
            ORDER BY entry_id ASC NULLS LAST
        ) AS date_place
    FROM same_invoice
),
-- … and an invoice of several rows in one book that is one row in the other, by what the voucher sums to
voucher_total AS (
    SELECT
        by_date.*,
        CASE WHEN booked_on IS NOT NULL THEN min(CASE WHEN in_record THEN entry_id END) OVER (
            PARTITION BY matched_by_voucher, matched_by_invoice, is_copy, company_id, booked_year, account, booked_on,
                amount_sek, date_place
        ) END AS by_date_id,
        CASE WHEN voucher_number IS NOT NULL THEN sum(amount_sek) OVER (
            PARTITION BY is_copy, company_id, booked_year, account, layout, voucher_number
        ) END AS voucher_sek
    FROM by_date
),
same_total AS (
    SELECT
        voucher_total.*,
        CASE WHEN voucher_number IS NOT NULL THEN min(CASE WHEN in_record THEN entry_id END) OVER (
            PARTITION BY is_copy, company_id, booked_year, account, voucher_number, voucher_sek
        ) END AS by_total_id
    FROM voucher_total
),
matched AS (
    SELECT
        same_total.*,
        CASE
            WHEN is_copy THEN first_entry_id
            WHEN in_record THEN NULL
            WHEN matched_by_voucher THEN by_voucher_id
            WHEN matched_by_invoice THEN by_invoice_id
            ELSE coalesce(by_date_id, by_total_id)
        END AS counted_entry_id,
        CASE
            WHEN is_copy THEN 'copy'
            WHEN in_record THEN NULL
            WHEN matched_by_voucher THEN 'voucher'
            WHEN matched_by_invoice THEN 'invoice'
            WHEN by_date_id IS NOT NULL THEN 'date'
            WHEN by_total_id IS NOT NULL THEN 'voucher_total'
        END AS matched_by
    FROM same_total
),
-- a general ledger names no supplier, but the posting it repeats does
twinned AS (
    SELECT
        matched.*,
        min(CASE WHEN NOT in_record THEN supplier_id END) OVER (
            PARTITION BY coalesce(counted_entry_id, entry_id)
        ) AS twin_supplier_id,
        max(CASE WHEN NOT in_record THEN supplier_id END) OVER (
            PARTITION BY coalesce(counted_entry_id, entry_id)
        ) AS twin_other_id,
        min(CASE WHEN NOT in_record THEN supplier END) OVER (
            PARTITION BY coalesce(counted_entry_id, entry_id)
        ) AS twin_supplier,
        max(CASE WHEN NOT in_record THEN supplier END) OVER (
            PARTITION BY coalesce(counted_entry_id, entry_id)
        ) AS twin_other_supplier,
        min(CASE WHEN NOT in_record THEN invoice_number END) OVER (
            PARTITION BY coalesce(counted_entry_id, entry_id)
        ) AS twin_invoice,
        max(CASE WHEN NOT in_record THEN invoice_number END) OVER (
            PARTITION BY coalesce(counted_entry_id, entry_id)
        ) AS twin_other_invoice,
        min(CASE WHEN NOT in_record THEN unit END) OVER (
            PARTITION BY coalesce(counted_entry_id, entry_id)
        ) AS twin_unit,
        max(CASE WHEN NOT in_record THEN unit END) OVER (
            PARTITION BY coalesce(counted_entry_id, entry_id)
        ) AS twin_other_unit
    FROM matched
),
-- where several postings are repeated as one, only what they agree on is taken over
known AS (
    SELECT
        twinned.*,
        in_record
            AND NOT is_copy
            AND supplier IS NULL
            AND supplier_id IS NULL
            AND (twin_supplier_id IS NULL OR twin_supplier_id = twin_other_id)
            AND twin_supplier = twin_other_supplier AS takes_supplier
    FROM twinned
)
SELECT
    entry_id,
    company_id AS company,
    layout,
    voucher,
    booked_on,
    booked_month,
    booked_year AS year,
    account,
    account_text,
    CASE WHEN in_record AND unit IS NULL AND twin_unit = twin_other_unit THEN twin_unit ELSE unit END AS unit,
    CASE WHEN takes_supplier THEN twin_supplier_id ELSE supplier_id END AS supplier_id,
    CASE WHEN takes_supplier THEN twin_supplier ELSE supplier END AS supplier,
    text,
    CASE WHEN in_record AND invoice_number IS NULL AND twin_invoice = twin_other_invoice THEN twin_invoice ELSE invoice_number END
        AS invoice_number,
    project,
    amount_sek,
    CASE
        WHEN counted_entry_id IS NOT NULL THEN 'same_voucher'
        WHEN NOT in_record THEN 'other_book'
    END AS reason,
    counted_entry_id,
    matched_by,
    path AS source_file,
    source_line
FROM known
