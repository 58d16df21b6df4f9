-- The register `units` as the city keeps it.
SELECT
    unit_id,
    name,
    parent_unit_id,
    scope,
    valid_from,
    valid_to,
    successor_unit_id
FROM raw.units
