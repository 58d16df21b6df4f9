-- One row per organiser and year; forums whose organiser is not known stand under 'none'.
SELECT
    summed.code AS organiser_id,
    summed.year,
    coalesce(organiser.name, 'okänd / not known') AS organiser,
    summed.forums,
    summed.lines,
    summed.forums_known,
    summed.fees_known,
    summed.fee_lines,
    summed.asked,
    summed.answered,
    summed.participants_declared_min,
    summed.participants_declared_max,
    summed.meetings_held,
    summed.attendances,
    summed.attended_hours,
    summed.fee_sek,
    summed.staff_cost_sek,
    summed.political_cost_sek,
    summed.travel_cost_sek,
    summed.other_cost_sek,
    summed.total_cost_sek
FROM marts.sum_year AS summed
LEFT JOIN clean.organiser AS organiser ON organiser.organiser_id = summed.code
WHERE summed.place = 'organiser'
