-- The register `topics` as the city keeps it.
SELECT
    topic_code,
    name_sv,
    name_en
FROM raw.topics
