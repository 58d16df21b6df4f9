-- One row per unit and year, by the organisation of the time.
SELECT
    unit_id,
    year,
    unit,
    today_unit_id,
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
WHERE organisation = 'then'
