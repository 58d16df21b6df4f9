-- The register `goals` as the city keeps it.
SELECT
    goal_id,
    year,
    topic_code,
    title_sv,
    title_en,
    scope,
    source
FROM raw.goals
