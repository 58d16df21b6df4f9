-- One row per year: the whole city, each forum and cost counted once.
WITH asked AS (
    SELECT year, count(*) AS asked, count(answered_on) AS answered
    FROM clean.asked
    GROUP BY year
),
summed AS (
    SELECT
        forum_year.year,
        count(*) FILTER (WHERE forum_year.mentioned AND NOT forum.is_group) AS forums,
        count(*) FILTER (WHERE forum_year.mentioned AND NOT forum.is_group AND forum.kind = 'network') AS networks,
        count(*) FILTER (WHERE forum_year.cost_status NOT IN ('included_elsewhere', 'in_group', 'not_mentioned')) AS lines,
        count(*) FILTER (WHERE forum_year.cost_status IN ('estimated', 'partial', 'none')) AS forums_known,
        count(*) FILTER (WHERE forum_year.cost_status = 'estimated') AS lines_estimated,
        count(*) FILTER (WHERE forum_year.cost_status = 'partial') AS lines_partial,
        count(*) FILTER (WHERE forum_year.cost_status = 'none') AS lines_without_cost,
        count(*) FILTER (WHERE forum_year.cost_status = 'not_computed') AS lines_not_computed,
        count(*) FILTER (WHERE forum_year.cost_status = 'conflicting') AS lines_conflicting,
        count(*) FILTER (WHERE forum_year.cost_status = 'included_elsewhere') AS lines_elsewhere,
        count(*) FILTER (WHERE forum_year.fee_sek > 0) AS fee_lines,
        sum(forum_year.fee_sek) AS fee_sek,
        sum(forum_year.other_cost_sek) AS other_cost_sek,
        sum(forum_year.total_cost_sek) AS total_cost_sek
    FROM marts.forum_year AS forum_year
    JOIN clean.forum AS forum ON forum.forum_id = forum_year.forum_id
    GROUP BY forum_year.year
)
SELECT
    summed.*,
    asked.asked,
    asked.answered
FROM summed
LEFT JOIN asked ON asked.year = summed.year
