-- The register `rates` as the city keeps it, with the currency of amounts of money.
SELECT
    year,
    rate,
    coalesce(place, '') AS place,
    value,
    CASE
        WHEN rate NOT IN ('monthly_salary', 'politician_hourly_fee', 'ticket', 'hotel_night', 'per_diem')
            THEN CAST(NULL AS STRING)
        WHEN unit LIKE '%EUR%' OR unit LIKE '%euro%' OR unit LIKE '%Euro%' OR unit LIKE '%€%' THEN 'EUR'
        -- no rate of exchange is kept for these
        WHEN unit LIKE '%USD%' OR unit LIKE '%GBP%' OR unit LIKE '%DKK%' OR unit LIKE '%NOK%' OR unit LIKE '%CHF%'
            THEN 'other'
        ELSE 'SEK'
    END AS currency,
    unit,
    source
FROM raw.rates
