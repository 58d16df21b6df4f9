-- One row per area and year. A subarea is counted in its parents too: add up only rows without parent_area_code.
SELECT
    summed.code AS area_code,
    summed.year,
    coalesce(area.name_sv, 'Utan område') AS area_name_sv,
    coalesce(area.name_en, CASE WHEN summed.code = 'none' THEN 'Without an area' END) AS area_name_en,
    area.parent_area_code,
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
LEFT JOIN clean.area AS area ON area.area_code = summed.code
WHERE summed.place = 'area'
