-- One row per company, account and year: what is booked is what is allocated to forums and what is not, to the öre.
WITH posting AS (
    SELECT
        year,
        company,
        account,
        account_text,
        amount_sek AS ledger_sek,
        CASE WHEN forum_id IS NOT NULL THEN amount_sek ELSE 0 END AS allocated_sek,
        CASE WHEN forum_id IS NULL THEN amount_sek ELSE 0 END AS unallocated_sek,
        CASE WHEN forum_id IS NULL AND undecided THEN amount_sek ELSE 0 END AS undecided_sek,
        CAST(0 AS DECIMAL(18,2)) AS repeated_sek,
        CAST(0 AS DECIMAL(18,2)) AS other_book_sek,
        true AS counts
    FROM clean.payment
    UNION ALL
    SELECT
        year,
        company,
        account,
        CAST(NULL AS STRING) AS account_text,
        CAST(0 AS DECIMAL(18,2)) AS ledger_sek,
        CAST(0 AS DECIMAL(18,2)) AS allocated_sek,
        CAST(0 AS DECIMAL(18,2)) AS unallocated_sek,
        CAST(0 AS DECIMAL(18,2)) AS undecided_sek,
        amount_sek AS repeated_sek,
        CASE WHEN reason = 'other_book' THEN amount_sek ELSE 0 END AS other_book_sek,
        false AS counts
    FROM clean.repeated_posting
)
SELECT
    year,
    company,
    account,
    min(account_text) AS account_text,
    count(*) FILTER (WHERE counts) AS postings,
    sum(ledger_sek) AS ledger_sek,
    sum(allocated_sek) AS allocated_sek,
    sum(unallocated_sek) AS unallocated_sek,
    sum(undecided_sek) AS undecided_sek,
    count(*) FILTER (WHERE NOT counts) AS repeated_postings,
    sum(repeated_sek) AS repeated_sek,
    sum(other_book_sek) AS other_book_sek
FROM posting
GROUP BY year, company, account
