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
book AS (
    SELECT
        company_id,
        booked_year,
        account,
        layout,
        count(*) AS postings,
        CASE layout WHEN 'reskontra_1_1' THEN 1 WHEN 'goteborg_old' THEN 2 WHEN 'columns' THEN 3 ELSE 4 END AS preference
    FROM copied
    WHERE entry_id = first_entry_id
    GROUP BY company_id, booked_year, account, layout
),
book_of_record AS (
    SELECT coalesce(company_id, '') AS company_key, booked_year, account, layout AS record_layout
    FROM book
    QUALIFY row_number() OVER (
        PARTITION BY company_id, booked_year, account
        ORDER BY postings DESC NULLS LAST, preference ASC NULLS LAST, layout ASC NULLS LAST
    ) = 1
),
booked AS (
    SELECT
        copied.*,
        coalesce(copied.company_id, '') AS company_key,
        copied.layout = book_of_record.record_layout AS in_record
    FROM copied
    JOIN book_of_record
        ON book_of_record.company_key = coalesce(copied.company_id, '')
        AND book_of_record.booked_year = copied.booked_year
        AND book_of_record.account = copied.account
    WHERE copied.entry_id = copied.first_entry_id
),
-- the first of equal postings in one book is the first in the other, the second the second: by voucher and amount …
by_voucher AS (
    SELECT
        entry_id, in_record, company_key, booked_year, account, voucher_number, amount_sek,
        row_number() OVER (
            PARTITION BY company_key, booked_year, account, layout, voucher_number, amount_sek
            ORDER BY entry_id ASC NULLS LAST
        ) AS number
    FROM booked
    WHERE voucher_number IS NOT NULL
),
same_voucher AS (
    SELECT other.entry_id, record.entry_id AS counted_entry_id
    FROM by_voucher AS other
    JOIN by_voucher AS record
        ON record.company_key = other.company_key
        AND record.booked_year = other.booked_year
        AND record.account = other.account
        AND record.voucher_number = other.voucher_number
        AND record.amount_sek = other.amount_sek
        AND record.number = other.number
    WHERE NOT other.in_record AND record.in_record
),
-- … what that leaves, by invoice number and amount …
left_by_voucher AS (
    SELECT booked.*
    FROM booked
    LEFT JOIN same_voucher AS repeated ON repeated.entry_id = booked.entry_id
    LEFT JOIN (SELECT DISTINCT counted_entry_id FROM same_voucher) AS counted
        ON counted.counted_entry_id = booked.entry_id
    WHERE repeated.entry_id IS NULL AND counted.counted_entry_id IS NULL
),
by_invoice AS (
    SELECT
        entry_id, in_record, company_key, booked_year, account, invoice_number, amount_sek,
        row_number() OVER (
            PARTITION BY company_key, booked_year, account, layout, invoice_number, amount_sek
            ORDER BY entry_id ASC NULLS LAST
        ) AS number
    FROM left_by_voucher
    WHERE invoice_number IS NOT NULL
),
same_invoice AS (
    SELECT other.entry_id, record.entry_id AS counted_entry_id
    FROM by_invoice AS other
    JOIN by_invoice AS record
        ON record.company_key = other.company_key
        AND record.booked_year = other.booked_year
        AND record.account = other.account
        AND record.invoice_number = other.invoice_number
        AND record.amount_sek = other.amount_sek
        AND record.number = other.number
    WHERE NOT other.in_record AND record.in_record
),
-- … what that leaves, by day and amount, where not both have an invoice number …
left_by_invoice AS (
    SELECT left_by_voucher.*
    FROM left_by_voucher
    LEFT JOIN same_invoice AS repeated ON repeated.entry_id = left_by_voucher.entry_id
    LEFT JOIN (SELECT DISTINCT counted_entry_id FROM same_invoice) AS counted
        ON counted.counted_entry_id = left_by_voucher.entry_id
    WHERE repeated.entry_id IS NULL AND counted.counted_entry_id IS NULL
),
by_date AS (
    SELECT
        entry_id, in_record, company_key, booked_year, account, booked_on, amount_sek, invoice_number,
        row_number() OVER (
            PARTITION BY company_key, booked_year, account, layout, booked_on, amount_sek
            ORDER BY entry_id ASC NULLS LAST
        ) AS number
    FROM left_by_invoice
    WHERE booked_on IS NOT NULL
),
same_date AS (
    SELECT other.entry_id, record.entry_id AS counted_entry_id
    FROM by_date AS other
    JOIN by_date AS record
        ON record.company_key = other.company_key
        AND record.booked_year = other.booked_year
        AND record.account = other.account
        AND record.booked_on = other.booked_on
        AND record.amount_sek = other.amount_sek
        AND record.number = other.number
    WHERE NOT other.in_record AND record.in_record
        AND (other.invoice_number IS NULL OR record.invoice_number IS NULL)
),
-- … and an invoice of several rows in one book that is one row in the other, by what the voucher sums to
voucher_total AS (
    SELECT
        company_key, booked_year, account, layout, in_record, voucher_number,
        sum(amount_sek) AS amount_sek,
        min(entry_id) AS entry_id
    FROM booked
    WHERE voucher_number IS NOT NULL
    GROUP BY company_key, booked_year, account, layout, in_record, voucher_number
),
same_total AS (
    SELECT booked.entry_id, record.entry_id AS counted_entry_id
    FROM booked
    JOIN voucher_total AS other
        ON other.company_key = booked.company_key
        AND other.booked_year = booked.booked_year
        AND other.account = booked.account
        AND other.layout = booked.layout
        AND other.voucher_number = booked.voucher_number
    JOIN voucher_total AS record
        ON record.company_key = other.company_key
        AND record.booked_year = other.booked_year
        AND record.account = other.account
        AND record.voucher_number = other.voucher_number
        AND record.amount_sek = other.amount_sek
    WHERE NOT other.in_record AND record.in_record
),
matched AS (
    SELECT
        booked.entry_id,
        coalesce(
            same_voucher.counted_entry_id, same_invoice.counted_entry_id, same_date.counted_entry_id,
            same_total.counted_entry_id
        ) AS counted_entry_id,
        CASE
            WHEN same_voucher.entry_id IS NOT NULL THEN 'voucher'
            WHEN same_invoice.entry_id IS NOT NULL THEN 'invoice'
            WHEN same_date.entry_id IS NOT NULL THEN 'date'
            WHEN same_total.entry_id IS NOT NULL THEN 'voucher_total'
        END AS matched_by
    FROM booked
    LEFT JOIN same_voucher ON same_voucher.entry_id = booked.entry_id
    LEFT JOIN same_invoice ON same_invoice.entry_id = booked.entry_id
    LEFT JOIN same_date ON same_date.entry_id = booked.entry_id
    LEFT JOIN same_total ON same_total.entry_id = booked.entry_id
    WHERE NOT booked.in_record
),
-- a general ledger names no supplier: the posting it repeats does, when all it repeats agree
twin AS (
    SELECT
        matched.counted_entry_id AS entry_id,
        min(booked.supplier_id) AS supplier_id,
        min(booked.supplier) AS supplier,
        CASE WHEN min(booked.invoice_number) = max(booked.invoice_number) THEN min(booked.invoice_number) END
            AS invoice_number,
        CASE WHEN min(booked.unit) = max(booked.unit) THEN min(booked.unit) END AS unit
    FROM matched
    JOIN booked ON booked.entry_id = matched.entry_id
    WHERE matched.counted_entry_id IS NOT NULL
    GROUP BY matched.counted_entry_id
    HAVING count(DISTINCT booked.supplier) <= 1 AND count(DISTINCT booked.supplier_id) <= 1
)
SELECT
    copied.entry_id,
    copied.company_id AS company,
    copied.layout,
    copied.voucher,
    copied.booked_on,
    copied.booked_month,
    copied.booked_year AS year,
    copied.account,
    copied.account_text,
    coalesce(copied.unit, twin.unit) AS unit,
    coalesce(copied.supplier_id, CASE WHEN copied.supplier IS NULL THEN twin.supplier_id END) AS supplier_id,
    coalesce(copied.supplier, CASE WHEN copied.supplier_id IS NULL THEN twin.supplier END) AS supplier,
    copied.text,
    coalesce(copied.invoice_number, twin.invoice_number) AS invoice_number,
    copied.project,
    copied.amount_sek,
    CASE
        WHEN copied.entry_id <> copied.first_entry_id OR matched.counted_entry_id IS NOT NULL THEN 'same_voucher'
        WHEN matched.entry_id IS NOT NULL THEN 'other_book'
    END AS reason,
    CASE
        WHEN copied.entry_id <> copied.first_entry_id THEN copied.first_entry_id
        ELSE matched.counted_entry_id
    END AS counted_entry_id,
    CASE WHEN copied.entry_id <> copied.first_entry_id THEN 'copy' ELSE matched.matched_by END AS matched_by,
    copied.path AS source_file,
    copied.source_line
FROM copied
LEFT JOIN matched ON matched.entry_id = copied.entry_id
LEFT JOIN twin ON twin.entry_id = copied.entry_id
