-- One row per organiser: the register's, and those that only a survey names.
WITH only_named AS (
    SELECT
        organiser_id,
        min(written) AS name
    FROM clean.organiser_name
    WHERE method = 'exact'
    GROUP BY organiser_id
)
SELECT
    organiser_id,
    name,
    type,
    org_number,
    'register' AS origin
FROM raw.organisers
UNION ALL
SELECT
    organiser_id,
    name,
    CAST(NULL AS STRING) AS type,
    CAST(NULL AS STRING) AS org_number,
    'survey' AS origin
FROM only_named
