-- One row per forum, year and unit: the unit's part in the forum and its share of the cost. A share counts where the whole
-- is known, so that the shares of all units add up to the forum.
WITH part AS (
    SELECT
        cost_part.forum_id,
        cost_part.year,
        cost_part.unit_id,
        sum(CASE WHEN cost_part.part = 'fee' THEN cost_part.amount_sek END) AS known_fee_sek,
        sum(CASE WHEN cost_part.part = 'fee' AND forum_year.fee_sek IS NOT NULL THEN cost_part.amount_sek END) AS fee_sek,
        sum(
            CASE
                WHEN forum_year.cost_basis = 'modelled' AND cost_part.part <> 'other' THEN cost_part.amount_sek
                WHEN forum_year.cost_basis = 'reported' AND cost_part.part IN ('fee', 'other') THEN cost_part.amount_sek
            END) AS total_cost_sek
    FROM marts.cost_part AS cost_part
    JOIN marts.forum_year AS forum_year
        ON forum_year.forum_id = cost_part.forum_id AND forum_year.year = cost_part.year
    GROUP BY cost_part.forum_id, cost_part.year, cost_part.unit_id
),
attended AS (
    SELECT
        attendance.forum_id,
        attendance.year,
        attendance.unit_id,
        sum(attendance.attendances) AS attendances,
        CASE WHEN max(forum_year.attended_hours) IS NOT NULL THEN sum(attendance.attended_hours) END AS attended_hours
    FROM marts.attendance_year AS attendance
    JOIN marts.forum_year AS forum_year
        ON forum_year.forum_id = attendance.forum_id AND forum_year.year = attendance.year
    GROUP BY attendance.forum_id, attendance.year, attendance.unit_id
),
line AS (
    SELECT forum_id, year, unit_id FROM part
    UNION
    SELECT forum_id, year, unit_id FROM attended
    UNION
    SELECT forum_id, year, unit_id FROM marts.declared_year
),
-- members of a group are the affair of the units that answered for the group
every_line AS (
    SELECT forum_id, year, unit_id FROM line
    UNION
    SELECT carrier.forum_id, carrier.year, declared.unit_id
    FROM marts.cost_carrier AS carrier
    JOIN marts.declared_year AS declared
        ON declared.forum_id = carrier.carrier_forum_id AND declared.year = carrier.year AND declared.answered
)
SELECT
    every_line.forum_id,
    every_line.year,
    every_line.unit_id,
    coalesce(unit_today.today_unit_id, every_line.unit_id) AS today_unit_id,
    forum_year.mentioned AND NOT forum.is_group AS counts_as_forum,
    part.forum_id IS NOT NULL AND forum_year.cost_status NOT IN ('included_elsewhere', 'in_group', 'not_mentioned')
        AS has_cost_line,
    part.forum_id IS NOT NULL AND forum_year.total_cost_sek IS NOT NULL AS is_known,
    attended.attendances,
    attended.attended_hours,
    part.known_fee_sek,
    part.fee_sek,
    part.total_cost_sek
FROM every_line
JOIN marts.forum_year AS forum_year
    ON forum_year.forum_id = every_line.forum_id AND forum_year.year = every_line.year
JOIN clean.forum AS forum ON forum.forum_id = every_line.forum_id
LEFT JOIN clean.unit_today AS unit_today ON unit_today.unit_id = every_line.unit_id
LEFT JOIN part
    ON part.forum_id = every_line.forum_id AND part.year = every_line.year AND part.unit_id = every_line.unit_id
LEFT JOIN attended
    ON attended.forum_id = every_line.forum_id
    AND attended.year = every_line.year
    AND attended.unit_id = every_line.unit_id
