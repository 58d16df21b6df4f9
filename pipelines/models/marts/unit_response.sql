-- One row per unit and year that was asked or answered. The register says who was asked; an answer in the survey is an
-- answer whatever the register says.
WITH answered AS (
    SELECT coalesce(unit_id, 'unknown') AS unit_id, year, count(*) AS answers
    FROM clean.participation
    GROUP BY coalesce(unit_id, 'unknown'), year
),
registered_year AS (
    SELECT DISTINCT year
    FROM clean.asked
),
every_unit AS (
    SELECT unit_id, year FROM answered
    UNION
    SELECT unit_id, year FROM clean.asked
)
SELECT
    every_unit.unit_id,
    every_unit.year,
    -- a year that the register does not hold tells nothing of who was asked
    CASE WHEN registered_year.year IS NOT NULL THEN asked.unit_id IS NOT NULL END AS asked,
    asked.answered_on IS NOT NULL OR answered.unit_id IS NOT NULL AS answered,
    coalesce(answered.answers, 0) AS answers
FROM every_unit
LEFT JOIN registered_year ON registered_year.year = every_unit.year
LEFT JOIN clean.asked AS asked ON asked.unit_id = every_unit.unit_id AND asked.year = every_unit.year
LEFT JOIN answered ON answered.unit_id = every_unit.unit_id AND answered.year = every_unit.year
