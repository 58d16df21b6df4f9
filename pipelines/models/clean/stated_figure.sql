-- The register `stated_figures` as the city keeps it.
SELECT
    forum_id,
    year,
    measure,
    prose_value,
    prose_value_max,
    table_value,
    table_value_max,
    place
FROM raw.stated_figures
