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
-- second exports stand beside the books
sized AS (
    SELECT
        entry_id,
        source_id,
        source_line,
        company_id,
        booked_year,
        account,
        layout,
        voucher_number,
        invoice_number,
        booked_on,
        amount_sek,
        unit,
        supplier_id,
        supplier,
        CASE layout WHEN 'reskontra_1_1' THEN 1 WHEN 'goteborg_old' THEN 2 WHEN 'columns' THEN 3 ELSE 4 END AS preference,
        count(*) OVER (PARTITION BY company_id, booked_year, account, layout) AS postings
    FROM copied
    WHERE entry_id = first_entry_id
),
ranked AS (
    SELECT
        sized.*,
        row_number() OVER (
            PARTITION BY company_id, booked_year, account
            ORDER BY
                postings DESC NULLS LAST, preference ASC NULLS LAST, layout ASC NULLS LAST, entry_id ASC NULLS LAST
        ) AS place
    FROM sized
),
booked AS (
    SELECT
        ranked.*,
        layout = min(CASE WHEN place = 1 THEN layout END) OVER (PARTITION BY company_id, booked_year, account) AS in_record
    FROM ranked
),
-- each of the other books is looked for in the whole book of record: a pair holds the one and the other
other_book AS (
    SELECT DISTINCT company_id, booked_year, account, layout
    FROM booked
    WHERE NOT in_record
),
paired AS (
    SELECT booked.*, booked.layout AS other_layout
    FROM booked
    WHERE NOT in_record
    UNION ALL
    SELECT booked.*, other_book.layout AS other_layout
    FROM booked
    JOIN other_book
        ON coalesce(other_book.company_id, '') = coalesce(booked.company_id, '')
        AND other_book.booked_year = booked.booked_year
        AND other_book.account = booked.account
    WHERE booked.in_record
),
-- the first of equal postings in one book is the first in the other, the second the second: by voucher and amount …
by_voucher AS (
    SELECT
        paired.*,
        row_number() OVER (
            PARTITION BY company_id, booked_year, account, other_layout, in_record, voucher_number, amount_sek
            ORDER BY source_id ASC NULLS LAST, source_line ASC NULLS LAST
        ) AS voucher_place
    FROM paired
),
same_voucher AS (
    SELECT
        by_voucher.*,
        CASE WHEN voucher_number IS NOT NULL THEN min(CASE WHEN in_record THEN entry_id END) OVER (
            PARTITION BY company_id, booked_year, account, other_layout, voucher_number, amount_sek, voucher_place
        ) END AS by_voucher_id,
        voucher_number IS NOT NULL AND count(*) OVER (
            PARTITION BY company_id, booked_year, account, other_layout, voucher_number, amount_sek, voucher_place
        ) = 2 AS matched_by_voucher
    FROM by_voucher
),
-- … what that leaves, by invoice number and amount …
by_invoice AS (
    SELECT
        same_voucher.*,
        row_number() OVER (
            PARTITION BY matched_by_voucher, company_id, booked_year, account, other_layout, in_record, invoice_number,
                amount_sek
            ORDER BY source_id ASC NULLS LAST, source_line ASC NULLS LAST
        ) AS invoice_place
    FROM same_voucher
),
same_invoice AS (
    SELECT
        by_invoice.*,
        CASE WHEN invoice_number IS NOT NULL THEN min(CASE WHEN in_record THEN entry_id END) OVER (
            PARTITION BY matched_by_voucher, company_id, booked_year, account, other_layout, invoice_number, amount_sek,
                invoice_place
        ) END AS by_invoice_id,
        invoice_number IS NOT NULL AND count(*) OVER (
            PARTITION BY matched_by_voucher, company_id, booked_year, account, other_layout, invoice_number, amount_sek,
                invoice_place
        ) = 2 AS matched_by_invoice
    FROM by_invoice
),
-- … what that leaves, by day and amount …
by_date AS (
    SELECT
        same_invoice.*,
        row_number() OVER (
            PARTITION BY matched_by_voucher, matched_by_invoice, company_id, booked_year, account, other_layout, in_record,
                booked_on, amount_sek
            ORDER BY source_id ASC NULLS LAST, source_line ASC NULLS LAST
        ) AS date_place
    FROM same_invoice
),
-- … and an invoice of several rows in one book that is one row in the other, by what the voucher sums to
voucher_total AS (
    SELECT
        by_date.*,
        CASE WHEN booked_on IS NOT NULL THEN min(CASE WHEN in_record THEN entry_id END) OVER (
            PARTITION BY matched_by_voucher, matched_by_invoice, company_id, booked_year, account, other_layout, booked_on,
                amount_sek, date_place
        ) END AS by_date_id,
        CASE WHEN voucher_number IS NOT NULL THEN sum(amount_sek) OVER (
            PARTITION BY company_id, booked_year, account, other_layout, in_record, voucher_number
        ) END AS voucher_sek
    FROM by_date
),
same_total AS (
    SELECT
        voucher_total.*,
        CASE WHEN voucher_number IS NOT NULL THEN min(CASE WHEN in_record THEN entry_id END) OVER (
            PARTITION BY company_id, booked_year, account, other_layout, voucher_number, voucher_sek
        ) END AS by_total_id
    FROM voucher_total
),
matched AS (
    SELECT
        entry_id,
        unit,
        supplier_id,
        supplier,
        invoice_number,
        CASE
            WHEN matched_by_voucher THEN by_voucher_id
            WHEN matched_by_invoice THEN by_invoice_id
            ELSE coalesce(by_date_id, by_total_id)
        END AS counted_entry_id,
        CASE
            WHEN matched_by_voucher THEN 'voucher'
            WHEN matched_by_invoice THEN 'invoice'
            WHEN by_date_id IS NOT NULL THEN 'date'
            WHEN by_total_id IS NOT NULL THEN 'voucher_total'
        END AS matched_by
    FROM same_total
    WHERE NOT in_record
),
-- a general ledger names no supplier, but the postings that repeat it do: what they agree on is taken over
twin AS (
    SELECT
        counted_entry_id,
        CASE WHEN min(unit) = max(unit) THEN min(unit) END AS unit,
        CASE WHEN min(invoice_number) = max(invoice_number) THEN min(invoice_number) END AS invoice_number,
        min(supplier_id) AS supplier_id,
        min(supplier) AS supplier,
        coalesce(min(supplier_id) = max(supplier_id), true) AND coalesce(min(supplier) = max(supplier), true)
            AS is_one_supplier
    FROM matched
    WHERE counted_entry_id IS NOT NULL
    GROUP BY counted_entry_id
),
settled AS (
    SELECT
        booked.entry_id,
        booked.in_record,
        matched.counted_entry_id,
        matched.matched_by,
        coalesce(booked.unit, twin.unit) AS unit,
        coalesce(booked.invoice_number, twin.invoice_number) AS invoice_number,
        CASE
            WHEN booked.supplier IS NULL AND booked.supplier_id IS NULL AND twin.is_one_supplier THEN twin.supplier_id
            ELSE booked.supplier_id
        END AS supplier_id,
        CASE
            WHEN booked.supplier IS NULL AND booked.supplier_id IS NULL AND twin.is_one_supplier THEN twin.supplier
            ELSE booked.supplier
        END AS supplier
    FROM booked
    LEFT JOIN matched ON matched.entry_id = booked.entry_id
    LEFT JOIN twin ON twin.counted_entry_id = booked.entry_id
),
-- a second export is repeated by what counts for the first, which may stand in another book
told AS (
    SELECT
        copied.*,
        copied.entry_id <> copied.first_entry_id AS is_copy,
        settled.in_record,
        settled.unit AS known_unit,
        settled.supplier_id AS known_supplier_id,
        settled.supplier AS known_supplier,
        settled.invoice_number AS known_invoice,
        settled.matched_by AS first_matched_by,
        CASE
            WHEN copied.entry_id <> copied.first_entry_id AND settled.in_record THEN settled.entry_id
            ELSE settled.counted_entry_id
        END AS counted_entry_id
    FROM copied
    JOIN settled ON settled.entry_id = copied.first_entry_id
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
    CASE WHEN is_copy THEN unit ELSE known_unit END AS unit,
    CASE WHEN is_copy THEN supplier_id ELSE known_supplier_id END AS supplier_id,
    CASE WHEN is_copy THEN supplier ELSE known_supplier END AS supplier,
    text,
    CASE WHEN is_copy THEN invoice_number ELSE known_invoice END AS invoice_number,
    project,
    amount_sek,
    CASE
        WHEN counted_entry_id IS NOT NULL THEN 'same_voucher'
        WHEN NOT in_record THEN 'other_book'
    END AS reason,
    counted_entry_id,
    CASE WHEN NOT is_copy THEN first_matched_by WHEN counted_entry_id IS NOT NULL THEN 'copy' END AS matched_by,
    path AS source_file,
    source_line
FROM told
