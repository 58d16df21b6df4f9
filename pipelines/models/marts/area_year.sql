-- One row per area and year. A subarea is counted in its parents too: add up only rows without parent_area_code.
WITH place AS (
    SELECT area_code AS inner_area_code, area_code FROM clean.area
    UNION
    SELECT area_code AS inner_area_code, parent_area_code AS area_code FROM clean.area WHERE parent_area_code IS NOT NULL
    UNION
    SELECT area_code AS inner_area_code, top_area_code AS area_code FROM clean.area
),
summed AS (
    SELECT
        coalesce(place.area_code, 'none') AS area_code,
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
    LEFT JOIN place ON place.inner_area_code = forum.area_code
    GROUP BY coalesce(place.area_code, 'none'), forum_year.year
)
SELECT
    summed.area_code,
    summed.year,
    coalesce(area.name_sv, 'Utan område') AS area_name_sv,
    coalesce(area.name_en, CASE WHEN summed.area_code = 'none' THEN 'Without an area' END) AS area_name_en,
    area.parent_area_code,
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
LEFT JOIN clean.area AS area ON area.area_code = summed.area_code
LEFT JOIN marts.response_year AS response ON response.year = summed.year
