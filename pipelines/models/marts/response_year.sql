-- One row per year that some unit was asked or answered in: how many answered, whether that is enough, and whom the inventory
-- covers. Where only the central office answers, other committees may have forums of their own.
WITH counted AS (
    SELECT
        year,
        count(asked) AS registered,
        count(*) FILTER (WHERE asked) AS asked,
        count(*) FILTER (WHERE asked AND answered) AS answered
    FROM marts.unit_response
    GROUP BY year
),
answered_year AS (
    SELECT
        participation.year,
        count(*) FILTER (WHERE coalesce(unit.scope, 'not_known') <> 'central') AS answers_beyond_central
    FROM clean.participation AS participation
    LEFT JOIN clean.unit AS unit ON unit.unit_id = participation.unit_id
    GROUP BY participation.year
)
SELECT
    counted.year,
    CASE WHEN registered > 0 THEN asked END AS asked,
    CASE WHEN registered > 0 THEN answered END AS answered,
    CASE
        WHEN registered > 0
            THEN CAST(quotient(100 * answered, asked) * CAST(0.01 AS DECIMAL(3,2)) AS DECIMAL(18,4))
    END AS response_share,
    CASE WHEN registered > 0 THEN answered >= :min_response_share * asked END AS enough,
    answered_year.answers_beyond_central
FROM counted
LEFT JOIN answered_year ON answered_year.year = counted.year
