-- One row per organiser and year; forums whose organiser is not known stand under 'none'.
WITH summed AS (
    SELECT
        coalesce(forum.organiser_id, 'none') AS organiser_id,
        forum_year.year,
        count(*) FILTER (WHERE forum_year.mentioned AND NOT forum.is_group) AS forums,
        count(*) FILTER (WHERE forum_year.cost_status NOT IN ('included_elsewhere', 'in_group', 'not_mentioned')) AS lines,
        count(forum_year.total_cost_sek) AS forums_known,
        count(forum_year.fee_sek) AS fees_known,
        count(*) FILTER (WHERE forum_year.fee_sek > 0) AS fee_lines,
        sum(forum_year.participants_declared_min) AS participants_declared_min,
        sum(forum_year.participants_declared_max) AS participants_declared_max,
        sum(forum_year.meetings_held) AS meetings_held,
        sum(forum_year.attendances) AS attendances,
        sum(forum_year.attended_hours) AS attended_hours,
        sum(forum_year.fee_sek) AS fee_sek,
        sum(forum_year.staff_cost_sek) AS staff_cost_sek,
        sum(forum_year.political_cost_sek) AS political_cost_sek,
        sum(forum_year.travel_cost_sek) AS travel_cost_sek,
        sum(forum_year.other_cost_sek) AS other_cost_sek,
        sum(forum_year.total_cost_sek) AS total_cost_sek
    FROM marts.forum_year AS forum_year
    JOIN clean.forum AS forum ON forum.forum_id = forum_year.forum_id
    GROUP BY coalesce(forum.organiser_id, 'none'), forum_year.year
)
SELECT
    summed.organiser_id,
    summed.year,
    coalesce(organiser.name, 'okänd / not known') AS organiser,
    summed.forums,
    summed.lines,
    summed.forums_known,
    summed.fees_known,
    summed.fee_lines,
    response.asked,
    response.answered,
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
FROM summed
LEFT JOIN clean.organiser AS organiser ON organiser.organiser_id = summed.organiser_id
LEFT JOIN marts.response_year AS response ON response.year = summed.year
