-- One row per unit and year for which somebody answered: the unit itself, a unit one or two levels above it, or the unit
-- that either of them became in a reorganisation.
WITH unit_above AS (
    SELECT unit_id, unit_id AS above_unit_id
    FROM clean.unit
    UNION
    SELECT unit_id, parent_unit_id AS above_unit_id
    FROM clean.unit
    WHERE parent_unit_id IS NOT NULL
    UNION
    SELECT unit.unit_id, parent.parent_unit_id AS above_unit_id
    FROM clean.unit AS unit
    JOIN clean.unit AS parent ON parent.unit_id = unit.parent_unit_id
    WHERE parent.parent_unit_id IS NOT NULL
),
above_today AS (
    SELECT unit_above.unit_id, coalesce(unit_today.today_unit_id, unit_above.above_unit_id) AS today_unit_id
    FROM unit_above
    LEFT JOIN clean.unit_today AS unit_today ON unit_today.unit_id = unit_above.above_unit_id
),
answering AS (
    SELECT
        unit_response.unit_id,
        unit_response.year,
        coalesce(unit_today.today_unit_id, unit_response.unit_id) AS today_unit_id
    FROM marts.unit_response AS unit_response
    LEFT JOIN clean.unit_today AS unit_today ON unit_today.unit_id = unit_response.unit_id
    WHERE unit_response.answered
)
SELECT above_today.unit_id, answering.year
FROM above_today
JOIN answering ON answering.today_unit_id = above_today.today_unit_id
UNION
-- a unit that answers may be in no register
SELECT unit_id, year
FROM answering
