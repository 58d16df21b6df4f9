-- One row per year from the first to the last of all input, with the sources that cover it.
WITH digit AS (
    SELECT n FROM (VALUES (0), (1), (2), (3), (4), (5), (6), (7), (8), (9)) AS digits (n)
),
covered AS (
    SELECT year, 'survey' AS source FROM clean.participation
    UNION
    SELECT year, 'ledger' AS source FROM clean.payment
    UNION
    SELECT year, 'log' AS source FROM clean.meeting WHERE status = 'held'
),
span AS (
    SELECT min(year) AS first_year, max(year) AS last_year
    FROM covered
),
every_year AS (
    SELECT span.first_year + 100 * hundreds.n + 10 * tens.n + ones.n AS year
    FROM span
    CROSS JOIN digit AS hundreds
    CROSS JOIN digit AS tens
    CROSS JOIN digit AS ones
    WHERE span.first_year + 100 * hundreds.n + 10 * tens.n + ones.n <= span.last_year
),
-- a log of cancelled meetings alone is a log of the year too
logged AS (
    SELECT DISTINCT year
    FROM clean.meeting
    WHERE status <> 'planned'
),
travelled AS (
    SELECT DISTINCT extract(YEAR FROM coalesce(starts, ends)) AS year
    FROM clean.trip
    WHERE coalesce(starts, ends) <= :as_of
),
sources AS (
    SELECT
        year,
        count(*) FILTER (WHERE source = 'survey') AS surveys,
        count(*) FILTER (WHERE source = 'ledger') AS ledgers
    FROM covered
    GROUP BY year
)
SELECT
    every_year.year,
    coalesce(sources.surveys, 0) > 0 AS has_survey,
    coalesce(sources.ledgers, 0) > 0 AS has_ledger,
    logged.year IS NOT NULL AS has_log,
    travelled.year IS NOT NULL AS has_trips,
    -- the last day of the year has come
    CAST(CAST(every_year.year AS STRING) || '-12-31' AS DATE) <= :as_of AS has_ended
FROM every_year
LEFT JOIN sources ON sources.year = every_year.year
LEFT JOIN logged ON logged.year = every_year.year
LEFT JOIN travelled ON travelled.year = every_year.year
