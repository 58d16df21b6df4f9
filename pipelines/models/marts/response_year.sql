-- One row per year that some unit was asked or answered in: how many answered, and whether that is enough.
WITH counted AS (
    SELECT
        year,
        count(asked) AS registered,
        count(*) FILTER (WHERE asked) AS asked,
        count(*) FILTER (WHERE asked AND answered) AS answered
    FROM marts.unit_response
    GROUP BY year
)
SELECT
    year,
    CASE WHEN registered > 0 THEN asked END AS asked,
    CASE WHEN registered > 0 THEN answered END AS answered,
    CASE
        WHEN registered > 0
            THEN CAST(quotient(100 * answered, asked) * CAST(0.01 AS DECIMAL(3,2)) AS DECIMAL(18,4))
    END AS response_share,
    CASE WHEN registered > 0 THEN answered >= :min_response_share * asked END AS enough
FROM counted
