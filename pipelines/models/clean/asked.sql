-- The register `asked` as the city keeps it.
SELECT
    year,
    unit_id,
    asked_on,
    answered_on
FROM raw.asked
