-- The register `candidates` as the city keeps it.
SELECT
    name,
    topic_code,
    source
FROM raw.candidates
