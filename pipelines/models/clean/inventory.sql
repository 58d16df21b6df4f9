-- The register `inventories` as the city keeps it.
SELECT
    covers,
    reported_in,
    unit_id,
    reference
FROM raw.inventories
