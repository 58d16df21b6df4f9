-- One row per unit of today and year: what the units it took over did counts as its own.
SELECT
    unit_id,
    year,
    unit,
    forums,
    lines,
    forums_known,
    asked,
    answered,
    attendances,
    attended_hours,
    known_fee_sek,
    fee_sek,
    total_cost_sek
FROM marts.unit_sum_year
WHERE organisation = 'today'
