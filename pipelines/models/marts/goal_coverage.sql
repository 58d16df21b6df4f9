-- One row per goal and year: which goals some forum covers. A year without answers tells nothing.
WITH surveyed AS (
    SELECT DISTINCT year
    FROM clean.participation
)
SELECT
    goal.goal_id,
    goal.year,
    goal.topic_code,
    goal.scope,
    goal.title_sv,
    goal.title_en,
    CASE WHEN surveyed.year IS NOT NULL THEN coalesce(topic_year.forums, 0) END AS forums,
    CASE WHEN surveyed.year IS NOT NULL THEN coalesce(topic_year.participating_forums, 0) END AS participating_forums,
    CASE
        WHEN surveyed.year IS NULL THEN 'unknown'
        WHEN coalesce(topic_year.forums, 0) = 0 THEN 'uncovered'
        WHEN topic_year.participating_forums = 0 THEN 'weak'
        ELSE 'covered'
    END AS coverage
FROM clean.goal AS goal
LEFT JOIN surveyed ON surveyed.year = goal.year
LEFT JOIN marts.topic_year AS topic_year
    ON topic_year.topic_code = goal.topic_code AND topic_year.year = goal.year
