-- One row per forum, year and unit that some source involves in the forum. The members of a group stand on its line.
WITH seen AS (
    SELECT forum_id, year, unit_id, 'declared' AS source
    FROM marts.declared_year
    UNION ALL
    SELECT
        coalesce(carrier.carrier_forum_id, attendance.forum_id) AS forum_id,
        attendance.year,
        attendance.unit_id,
        'attended' AS source
    FROM marts.attendance_year AS attendance
    LEFT JOIN marts.cost_carrier AS carrier
        ON carrier.forum_id = attendance.forum_id AND carrier.year = attendance.year
    UNION ALL
    -- a meeting that nobody of the city came to, or whose guests are not told, has no unit
    SELECT
        coalesce(carrier.carrier_forum_id, meeting.forum_id) AS forum_id,
        meeting.year,
        'unknown' AS unit_id,
        'met' AS source
    FROM marts.meeting_year AS meeting
    LEFT JOIN marts.cost_carrier AS carrier ON carrier.forum_id = meeting.forum_id AND carrier.year = meeting.year
    UNION ALL
    SELECT
        coalesce(carrier.carrier_forum_id, payment.forum_id) AS forum_id,
        payment.refers_to_year AS year,
        coalesce(payment.unit_id, 'unknown') AS unit_id,
        CASE WHEN payment.cost_kind IN ('fee', 'other') THEN 'paid' ELSE 'travelled' END AS source
    FROM clean.payment AS payment
    LEFT JOIN marts.cost_carrier AS carrier
        ON carrier.forum_id = payment.forum_id AND carrier.year = payment.refers_to_year
    WHERE payment.forum_id IS NOT NULL
    UNION ALL
    SELECT
        coalesce(carrier.carrier_forum_id, trip.forum_id) AS forum_id,
        extract(YEAR FROM coalesce(trip.starts, trip.ends)) AS year,
        coalesce(trip.unit_id, 'unknown') AS unit_id,
        'travelled' AS source
    FROM clean.trip AS trip
    LEFT JOIN marts.cost_carrier AS carrier
        ON carrier.forum_id = trip.forum_id
        AND carrier.year = extract(YEAR FROM coalesce(trip.starts, trip.ends))
    WHERE trip.forum_id IS NOT NULL AND coalesce(trip.starts, trip.ends) <= :as_of
),
line AS (
    SELECT
        seen.forum_id,
        seen.year,
        seen.unit_id,
        count(*) FILTER (WHERE seen.source = 'declared') > 0 AS declared,
        count(*) FILTER (WHERE seen.source = 'attended') > 0 AS attended,
        count(*) FILTER (WHERE seen.source = 'met') > 0 AS met,
        count(*) FILTER (WHERE seen.source = 'paid') > 0 AS paid,
        count(*) FILTER (WHERE seen.source = 'travelled') > 0 AS travelled
    FROM seen
    JOIN clean.forum AS forum ON forum.forum_id = seen.forum_id
    JOIN marts.calendar_year AS calendar_year ON calendar_year.year = seen.year
    GROUP BY seen.forum_id, seen.year, seen.unit_id
),
forum_line AS (
    SELECT
        forum_id,
        year,
        count(*) FILTER (WHERE declared OR attended) AS taking_part,
        count(*) FILTER (WHERE declared OR attended OR paid OR travelled) AS known_otherwise
    FROM line
    GROUP BY forum_id, year
)
SELECT
    line.forum_id,
    line.year,
    line.unit_id,
    line.declared,
    line.attended,
    line.paid,
    line.travelled,
    -- hours and travel are asked of those who take part; where no source names them, of every unit involved
    line.declared OR line.attended OR forum_line.taking_part = 0 AS hours_expected,
    line.declared OR line.attended OR line.travelled OR forum_line.taking_part = 0 AS travel_expected
FROM line
JOIN forum_line ON forum_line.forum_id = line.forum_id AND forum_line.year = line.year
WHERE line.declared OR line.attended OR line.paid OR line.travelled OR forum_line.known_otherwise = 0
