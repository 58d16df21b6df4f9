-- One row per year: the whole city, each forum and cost counted once.
WITH summed AS (
    SELECT
        forum_year.year,
        count(*) FILTER (WHERE forum_year.mentioned AND NOT forum.is_group) AS forums,
        count(*) FILTER (WHERE forum_year.mentioned AND NOT forum.is_group AND forum.kind = 'network') AS networks,
        count(*) FILTER (WHERE forum_year.cost_status NOT IN ('included_elsewhere', 'in_group', 'not_mentioned')) AS lines,
        count(forum_year.total_cost_sek) AS forums_known,
        count(forum_year.fee_sek) AS fees_known,
        count(*) FILTER (WHERE forum_year.fee_sek > 0) AS fee_lines,
        count(*) FILTER (WHERE forum_year.cost_status = 'estimated') AS lines_estimated,
        count(*) FILTER (WHERE forum_year.cost_status = 'partial') AS lines_partial,
        count(*) FILTER (WHERE forum_year.cost_status = 'none') AS lines_without_cost,
        count(*) FILTER (WHERE forum_year.cost_status = 'not_computed') AS lines_not_computed,
        count(*) FILTER (WHERE forum_year.cost_status = 'conflicting') AS lines_conflicting,
        count(*) FILTER (WHERE forum_year.cost_status = 'no_answer') AS lines_unanswered,
        count(*) FILTER (WHERE forum_year.cost_status = 'included_elsewhere') AS lines_elsewhere,
        count(*) FILTER (WHERE forum_year.missing_rates IS NOT NULL) AS lines_missing_rate,
        count(*) FILTER (WHERE forum_year.cost_basis = 'modelled') AS lines_modelled,
        count(*) FILTER (WHERE forum_year.cost_basis = 'reported') AS lines_reported,
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
    GROUP BY forum_year.year
)
SELECT
    summed.*,
    response.asked,
    response.answered,
    response.response_share,
    response.enough
FROM summed
LEFT JOIN marts.response_year AS response ON response.year = summed.year
