-- One row per ledger entry that is not counted, because another file or book already has it.
SELECT
    entry_id,
    counted_entry_id,
    layout,
    company,
    year,
    account,
    amount_sek,
    reason,
    matched_by,
    source_file,
    source_line
FROM clean.posting
WHERE reason IS NOT NULL
