-- One row per place (an area, an organiser, the whole city) and year: what the forums of the place add up to. A subarea is
-- counted in its parents too. Forums without an area or an organiser stand under 'none'.
WITH area_above AS (
    SELECT area_code AS inner_area_code, area_code FROM clean.area
    UNION
    SELECT area_code AS inner_area_code, parent_area_code AS area_code FROM clean.area WHERE parent_area_code IS NOT NULL
    UNION
    SELECT area_code AS inner_area_code, top_area_code AS area_code FROM clean.area
),
forum_place AS (
    SELECT forum_id, 'city' AS place, 'city' AS code
    FROM clean.forum
    UNION ALL
    SELECT forum_id, 'organiser' AS place, coalesce(organiser_id, 'none') AS code
    FROM clean.forum
    UNION ALL
    SELECT forum.forum_id, 'area' AS place, coalesce(area_above.area_code, 'none') AS code
    FROM clean.forum AS forum
    LEFT JOIN area_above ON area_above.inner_area_code = forum.area_code
),
line AS (
    SELECT
        forum_place.place,
        forum_place.code,
        forum_year.*,
        forum_year.mentioned AND NOT forum.is_group AS is_forum,
        forum.kind
    FROM marts.forum_year AS forum_year
    JOIN clean.forum AS forum ON forum.forum_id = forum_year.forum_id
    JOIN forum_place ON forum_place.forum_id = forum_year.forum_id
)
SELECT
    line.place,
    line.code,
    line.year,
    count(*) FILTER (WHERE line.is_forum) AS forums,
    count(*) FILTER (WHERE line.is_forum AND line.kind = 'network') AS networks,
    count(*) FILTER (WHERE line.cost_status NOT IN ('included_elsewhere', 'in_group', 'not_mentioned')) AS lines,
    count(line.total_cost_sek) AS forums_known,
    count(line.fee_sek) AS fees_known,
    count(*) FILTER (WHERE line.fee_sek > 0) AS fee_lines,
    count(*) FILTER (WHERE line.cost_status = 'estimated') AS lines_estimated,
    count(*) FILTER (WHERE line.cost_status = 'partial') AS lines_partial,
    count(*) FILTER (WHERE line.cost_status = 'none') AS lines_without_cost,
    count(*) FILTER (WHERE line.cost_status = 'not_computed') AS lines_not_computed,
    count(*) FILTER (WHERE line.cost_status = 'conflicting') AS lines_conflicting,
    count(*) FILTER (WHERE line.cost_status = 'no_answer') AS lines_unanswered,
    count(*) FILTER (WHERE line.cost_status = 'included_elsewhere') AS lines_elsewhere,
    count(*) FILTER (WHERE line.missing_rates IS NOT NULL) AS lines_missing_rate,
    count(*) FILTER (WHERE line.cost_basis = 'modelled') AS lines_modelled,
    count(*) FILTER (WHERE line.cost_basis = 'reported') AS lines_reported,
    min(response.asked) AS asked,
    min(response.answered) AS answered,
    sum(line.participants_declared_min) AS participants_declared_min,
    sum(line.participants_declared_max) AS participants_declared_max,
    sum(line.meetings_held) AS meetings_held,
    sum(line.attendances) AS attendances,
    sum(line.attended_hours) AS attended_hours,
    sum(line.fee_sek) AS fee_sek,
    sum(line.staff_cost_sek) AS staff_cost_sek,
    sum(line.political_cost_sek) AS political_cost_sek,
    sum(line.travel_cost_sek) AS travel_cost_sek,
    sum(line.other_cost_sek) AS other_cost_sek,
    sum(line.total_cost_sek) AS total_cost_sek
FROM line
LEFT JOIN marts.response_year AS response ON response.year = line.year
GROUP BY line.place, line.code, line.year
