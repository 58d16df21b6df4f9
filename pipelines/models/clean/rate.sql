-- The register `rates` as the city keeps it.
SELECT
    year,
    rate,
    coalesce(place, '') AS place,
    value,
    unit,
    source
FROM raw.rates
