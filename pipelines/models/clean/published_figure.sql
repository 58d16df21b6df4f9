-- The register `published_figures` as the city keeps it.
SELECT
    year,
    figure,
    label_sv,
    label_en,
    value,
    unit,
    rounding,
    measure,
    filter,
    place,
    reading_measure,
    reading_filter,
    reading_sv,
    reading_en
FROM raw.published_figures
