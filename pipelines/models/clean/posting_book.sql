-- One row per ledger entry that was read, with the book it stands in. One book of record per company, year and account: the
-- layout with most postings, where the books are equal the one that names the supplier. In the other books nothing counts.
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
)
SELECT
    entry_id,
    path AS source_file,
    source_line,
    company_id AS company,
    layout,
    voucher,
    voucher_number,
    booked_on,
    booked_month,
    booked_year AS year,
    account,
    account_text,
    unit,
    supplier_id,
    supplier,
    text,
    invoice_number,
    project,
    amount_sek,
    first_entry_id,
    is_copy,
    layout = min(CASE WHEN place = 1 THEN layout END) OVER (PARTITION BY is_copy, company_id, booked_year, account)
        AS in_record
FROM ranked
