-- One row per ledger entry that counts, with the forum and the kind of cost its wording stands for.
SELECT
    posting.entry_id,
    posting.company,
    posting.layout,
    posting.voucher,
    posting.booked_on,
    posting.booked_month,
    posting.year,
    -- a fee may be booked the year before or after the one it is for; what its text names further away is something else
    CASE
        WHEN allocation.cost_kind = 'fee'
            AND allocation.named_year >= posting.year - 1
            AND allocation.named_year <= posting.year + 1
            THEN allocation.named_year
        ELSE posting.year
    END AS refers_to_year,
    posting.account,
    posting.account_text,
    ledger_unit.unit_id,
    posting.supplier_id,
    posting.supplier,
    posting.text,
    posting.invoice_number,
    posting.project,
    posting.amount_sek,
    allocation.cost_kind,
    allocation.forum_id,
    allocation.allocation_method,
    allocation.allocation_score,
    allocation.allocation_explanation,
    allocation.undecided,
    posting.source_file,
    posting.source_line
FROM clean.posting AS posting
JOIN clean.ledger_allocation AS allocation
    ON allocation.supplier_id = coalesce(posting.supplier_id, '')
    AND allocation.supplier = coalesce(posting.supplier, '')
    AND allocation.account = posting.account
    AND allocation.account_text = coalesce(posting.account_text, '')
    AND allocation.project = coalesce(posting.project, '')
    AND allocation.text = coalesce(posting.text, '')
LEFT JOIN clean.ledger_unit AS ledger_unit ON ledger_unit.written = posting.unit
WHERE posting.reason IS NULL
