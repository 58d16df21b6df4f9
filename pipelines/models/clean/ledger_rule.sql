-- The register `ledger_rules` as the city keeps it.
SELECT
    rule_id,
    supplier_id,
    supplier,
    account,
    project,
    forum_id,
    cost_kind
FROM raw.ledger_rules
