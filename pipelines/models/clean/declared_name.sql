-- One row per name, unit and year of the surveys, with who answers for the unit today: a reorganisation makes no new
-- names. Where no unit is stated, the organiser stands for it.
SELECT
    answer.forum AS written,
    coalesce(answer.organiser, '') AS organiser,
    answer.year,
    coalesce('unit ' || unit_name.unit_id, 'organiser ' || answer.organiser) AS declared_by,
    coalesce('unit ' || unit_today.today_unit_id, 'unit ' || unit_name.unit_id, 'organiser ' || answer.organiser)
        AS declared_by_today
FROM raw.survey_answer AS answer
LEFT JOIN clean.unit_name AS unit_name ON unit_name.written = answer.unit
LEFT JOIN clean.unit_today AS unit_today ON unit_today.unit_id = unit_name.unit_id
WHERE unit_name.unit_id IS NOT NULL OR answer.organiser IS NOT NULL
GROUP BY answer.forum, answer.organiser, answer.year, unit_name.unit_id, unit_today.today_unit_id
