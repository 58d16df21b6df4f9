-- One row per distinct wording of the postings that count; forum and kind of cost are decided once for each.
SELECT
    coalesce(supplier_id, '') AS supplier_id,
    coalesce(supplier, '') AS supplier,
    account,
    coalesce(account_text, '') AS account_text,
    coalesce(project, '') AS project,
    coalesce(text, '') AS text,
    coalesce(unit, '') AS unit,
    count(*) AS postings,
    sum(amount_sek) AS amount_sek
FROM clean.posting
WHERE reason IS NULL
GROUP BY
    coalesce(supplier_id, ''),
    coalesce(supplier, ''),
    account,
    coalesce(account_text, ''),
    coalesce(project, ''),
    coalesce(text, ''),
    coalesce(unit, '')
