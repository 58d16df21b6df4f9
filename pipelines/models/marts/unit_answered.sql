-- One row per unit and year that an answer speaks for: the unit's own, that of a unit one or two levels above it, or that of
-- the unit one of these was before a reorganisation.
WITH answering AS (
    SELECT DISTINCT coalesce(unit_today.today_unit_id, response.unit_id) AS today_unit_id, response.year
    FROM marts.unit_response AS response
    LEFT JOIN clean.unit_today AS unit_today ON unit_today.unit_id = response.unit_id
    WHERE response.answered
),
may_answer AS (
    SELECT unit_id, unit_id AS answering_unit_id
    FROM clean.unit
    UNION
    SELECT unit_id, parent_unit_id AS answering_unit_id
    FROM clean.unit
    WHERE parent_unit_id IS NOT NULL
    UNION
    SELECT unit.unit_id, parent.parent_unit_id AS answering_unit_id
    FROM clean.unit AS unit
    JOIN clean.unit AS parent ON parent.unit_id = unit.parent_unit_id
    WHERE parent.parent_unit_id IS NOT NULL
)
SELECT may_answer.unit_id, answering.year
FROM may_answer
LEFT JOIN clean.unit_today AS unit_today ON unit_today.unit_id = may_answer.answering_unit_id
JOIN answering ON answering.today_unit_id = coalesce(unit_today.today_unit_id, may_answer.answering_unit_id)
UNION
-- a unit that the register does not hold answers for itself, and so does nobody in particular
SELECT today_unit_id AS unit_id, year
FROM answering
